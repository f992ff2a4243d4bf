// A PostgreSQL of the journeys' own: in a temporary folder, on a free port of this machine. It ends with the process
// that started it, however that one ends. Its programs refuse to run as root, so root runs them as another.

import { execFile, spawn, type ChildProcess } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "./server";

const run = promisify(execFile);

const user = "tester";
const password = "only for tests";

const folder = folders().find((f) => ["initdb", "pg_ctl", "postgres"].every((p) => existsSync(join(f, p))));
const isRoot = process.getuid?.() === 0;
const another = isRoot ? firstUserOf("postgres", "nobody") : null;

/** Why there is none on this machine; null where there is. */
export const missing =
  process.platform === "win32"
    ? "The journeys over PostgreSQL need Linux or macOS."
    : folder === undefined
      ? "PostgreSQL is missing: install it (on Debian: apt-get install postgresql)."
      : isRoot && another === null
        ? "PostgreSQL does not run as root: run the journeys as another."
        : null;

/** When its input closes it ends the server and deletes the folder. */
const guard = `
  trap '' INT TERM HUP
  read -r _
  server=$(head -n 1 "$0/data/postmaster.pid" 2>/dev/null)
  if [ -n "$server" ]; then
    kill -QUIT "$server"
    while kill -0 "$server"; do sleep 0.05; done
  fi
  rm -rf "$0"`;

export class Postgres {
  readonly #guard: ChildProcess;

  private constructor(
    readonly path: string,
    readonly port: number,
  ) {
    this.#guard = spawn("sh", ["-c", guard, path], { cwd: "/", stdio: ["pipe", "ignore", "ignore"] });
  }

  static async start(): Promise<Postgres> {
    const postgres = new Postgres(mkdtempSync(join(tmpdir(), "opendialogue-postgres-")), await freePort());
    try {
      await postgres.#start();
      return postgres;
    } catch (failure) {
      await postgres.stop();
      throw failure;
    }
  }

  get connection(): string {
    return `Host=127.0.0.1;Port=${this.port};Username=${user};Password=${password};Database=postgres`;
  }

  async stop() {
    const over = new Promise((resolve) => this.#guard.once("exit", resolve));
    this.#guard.stdin?.end();
    await over;
  }

  async #start() {
    const data = join(this.path, "data");
    const secret = join(this.path, "password");
    writeFileSync(secret, password);
    if (another) await run("chown", ["-R", another, this.path]);
    const quick = ["--no-sync", "--no-instructions", "--locale=C", "--encoding=UTF8"];
    const whom = ["-A", "scram-sha-256", `--pwfile=${secret}`, `--username=${user}`];
    await program("initdb", ...quick, ...whom, "-D", data);
    const settings = ["listen_addresses='127.0.0.1'", "unix_socket_directories=''", "shared_buffers=16MB"];
    appendFileSync(join(data, "postgresql.conf"), [...settings, `port=${this.port}`, ""].join("\n"));
    await program("pg_ctl", "start", "-D", data, "-w", "-s", "-l", join(this.path, "log"));
  }
}

const program = (name: string, ...args: string[]) => {
  const path = join(folder!, name);
  return another
    ? run("runuser", ["-u", another, "--", path, ...args], { cwd: "/" })
    : run(path, args, { cwd: "/" });
};

function folders(): string[] {
  const versions = "/usr/lib/postgresql";
  const ofDebian = existsSync(versions) ? readdirSync(versions).sort().reverse() : [];
  const inPath = (process.env["PATH"] ?? "").split(delimiter);
  return [...ofDebian.map((version) => join(versions, version, "bin")), ...inPath];
}

function firstUserOf(...names: string[]): string | null {
  const known = existsSync("/etc/passwd") ? readFileSync("/etc/passwd", "utf8").split("\n") : [];
  return names.find((name) => known.some((entry) => entry.startsWith(`${name}:`))) ?? null;
}
