// The published program that the journeys run on: PUBLISHED names its folder, or it is made here.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
export const program = "OpenDialogue.WebHost.dll";

export default function setup() {
  const given = process.env["PUBLISHED"];
  if (given !== undefined) {
    if (!existsSync(join(given, program))) throw new Error(`PUBLISHED=${given} holds no ${program}`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "opendialogue-published-"));
  const { status } = spawnSync(
    "dotnet",
    ["publish", "src/WebHost", "-c", "Release", "-v", "q", "-o", folder],
    {
      cwd: root,
      stdio: "inherit",
    },
  );
  if (status !== 0) throw new Error("the program could not be published");
  process.env["PUBLISHED"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
