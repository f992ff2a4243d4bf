// The published program as a process of its own, over a data folder of its own. It can be killed as a power cut would
// and started again on the same port and folder; what its console prints is read for the links of the sample.

import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { program } from "./published";

export interface Invitation {
  readonly name: string;
  /** Six characters with a hyphen; empty for staff. */
  readonly code: string;
  readonly link: string;
}

const startWithin = 30_000;
/** `  Freja      den unge      ACD-EFG  http://…/kode#…` */
const line = /^ {2}(\S+) +(?:.*? )?([A-Z0-9]{3}-[A-Z0-9]{3})? +(https?:\S+)$/;

export class Server {
  readonly origin: string;
  readonly #folder = mkdtempSync(join(tmpdir(), "opendialogue-journey-"));
  #process: ChildProcess | null = null;
  #said = "";

  private constructor(readonly port: number) {
    this.origin = `http://127.0.0.1:${port}`;
  }

  static async start(): Promise<Server> {
    const server = new Server(await freePort());
    try {
      await server.start();
    } catch (failure) {
      await server.stop();
      throw failure;
    }
    return server;
  }

  /** Everyone of the sample, as the last start printed them. */
  invitations(): Invitation[] {
    return this.#said.split("\n").flatMap((printed) => {
      const [, name, code = "", link] = line.exec(printed) ?? [];
      return name && link ? [{ name, code, link }] : [];
    });
  }

  invitation(name: string): Invitation {
    const found = this.invitations().find((i) => i.name === name);
    if (!found) throw new Error(`the host printed no link for ${name}:\n${this.#said}`);
    return found;
  }

  async start() {
    const folder = process.env["PUBLISHED"]!;
    const started = spawn("dotnet", [join(folder, program), "--urls", this.origin], {
      cwd: folder,
      env: { ...process.env, ASPNETCORE_ENVIRONMENT: "Development", Door__DataFolder: this.#folder },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#process = started;
    this.#said = "";
    started.stderr.on("data", (chunk: Buffer) => (this.#said += chunk.toString()));
    await this.#letter(started);
  }

  /** No word of warning to the process, as when the power goes. */
  async kill() {
    await this.#end("SIGKILL");
  }

  async stop() {
    await this.#end("SIGTERM");
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #end(signal: "SIGKILL" | "SIGTERM") {
    const running = this.#process;
    this.#process = null;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running.once("exit", resolve));
    running.kill(signal);
    const hard = setTimeout(() => running.kill("SIGKILL"), 5000);
    await gone;
    clearTimeout(hard);
  }

  #letter(started: ChildProcess): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => fail("the host did not start in time"), startWithin);
      const fail = (why: string) => {
        clearTimeout(late);
        reject(new Error(`${why}:\n${this.#said}`));
      };
      started.once("exit", (code) => fail(`the host ended with ${code}`));
      started.stdout?.on("data", (chunk: Buffer) => {
        this.#said += chunk.toString();
        if (!this.invitations().some((i) => i.name === "Storskærm")) return;
        clearTimeout(late);
        resolve();
      });
    });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
