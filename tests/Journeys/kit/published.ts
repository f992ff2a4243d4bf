// The published programs that the journeys run on: PUBLISHED names the folder of the host, or it is made here;
// PUBLISHED_SILO names that of the silo, where there is one.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const programs = { PUBLISHED: "OpenDialogue.WebHost.dll", PUBLISHED_SILO: "OpenDialogue.Silo.dll" };
type Published = keyof typeof programs;

const pathOf = (which: Published) => join(process.env[which]!, programs[which]);

/** What dotnet runs, with its first arguments. */
export type Program = readonly [dll: string, ...args: string[]];

export const theHost = (): Program => [pathOf("PUBLISHED")];

export const asRole = (role: "silo" | "web"): Program => [pathOf("PUBLISHED_SILO"), "--role", role];

export default function setup() {
  for (const which of Object.keys(programs) as Published[])
    if (process.env[which] && !existsSync(pathOf(which)))
      throw new Error(`${which}=${process.env[which]} holds no ${programs[which]}`);
  if (process.env["PUBLISHED"]) return;
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
