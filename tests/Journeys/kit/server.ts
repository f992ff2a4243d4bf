// A published program as a process of its own, over a data folder of its own. It can be killed as a power cut would
// and started again on the same port and folder; what its console prints is read for the links of the sample.

import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { theHost, type Program } from "./published";

export interface Invitation {
  readonly name: string;
  /** Six characters with a hyphen; empty for staff. */
  readonly code: string;
  readonly link: string;
}

/** As environment variables, such as `Door__Sample`. */
export type Settings = Readonly<Record<string, string>>;

/** How a host ended that was asked to. */
export interface Leaving {
  readonly code: number | null;
  readonly took: number;
}

const startWithin = 30_000;
const stopWithin = 5000;
/** `  Freja      den unge      ACD-EFG  http://…/kode#…` */
const line = /^ {2}(\S+) +(?:.*? )?([A-Z0-9]{3}-[A-Z0-9]{3})? +(https?:\S+)$/;

export class Server {
  readonly origin: string;
  readonly #folder = mkdtempSync(join(tmpdir(), "opendialogue-journey-"));
  #process: ChildProcess | null = null;
  #said = "";

  private constructor(
    readonly port: number,
    readonly settings: Settings,
    readonly program: Program,
  ) {
    this.origin = `http://127.0.0.1:${port}`;
  }

  static async start(settings: Settings = {}, program = theHost()): Promise<Server> {
    const server = new Server(await freePort(), settings, program);
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

  /** Again as at first, but for what is said now. */
  async start(settings: Settings = {}) {
    const given = { ...this.settings, ...settings };
    const started = spawn("dotnet", [...this.program, "--urls", this.origin], {
      cwd: dirname(this.program[0]),
      env: {
        ...process.env,
        ASPNETCORE_ENVIRONMENT: "Development",
        Door__DataFolder: this.#folder,
        ...given,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#process = started;
    this.#said = "";
    started.stderr.on("data", (chunk: Buffer) => (this.#said += chunk.toString()));
    await this.#told(started, given["Door__Sample"] === "false" ? "Application started" : "  Storskærm ");
  }

  /** No word of warning to the process, as when the power goes. */
  async kill() {
    await this.#end("SIGKILL");
  }

  /** As an operator stops it. */
  leave(): Promise<Leaving> {
    return this.#end("SIGTERM", 4 * stopWithin);
  }

  async stop() {
    await this.#end("SIGTERM");
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #end(signal: "SIGKILL" | "SIGTERM", patience = stopWithin): Promise<Leaving> {
    const running = this.#process;
    this.#process = null;
    const begun = performance.now();
    if (running && running.exitCode === null && running.signalCode === null) {
      const gone = new Promise((resolve) => running.once("exit", resolve));
      running.kill(signal);
      const hard = setTimeout(() => running.kill("SIGKILL"), patience);
      await gone;
      clearTimeout(hard);
    }
    return { code: running?.exitCode ?? null, took: performance.now() - begun };
  }

  /** Until the console has said it, to the end of that line. */
  #told(started: ChildProcess, words: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => fail("the host did not start in time"), startWithin);
      const fail = (why: string) => {
        clearTimeout(late);
        reject(new Error(`${why}:\n${this.#said}`));
      };
      started.once("exit", (code) => fail(`the host ended with ${code}`));
      started.stdout?.on("data", (chunk: Buffer) => {
        this.#said += chunk.toString();
        const at = this.#said.indexOf(words);
        if (at < 0 || this.#said.indexOf("\n", at) < 0) return;
        clearTimeout(late);
        resolve();
      });
    });
  }
}

/** Below those that the machine gives to connections going out: one of these could take it while the host is down. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const port = 15_000 + Math.floor(Math.random() * 15_000);
    const probe = createServer();
    probe.once("error", () => resolve(freePort()));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(port)));
  });
