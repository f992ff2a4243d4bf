// What stands before several hosts: one address for all browsers. Each new connection goes to the next host that
// accepts one, whoever it is from and wherever they were before; when a host dies its connections end at once.

import { connect, createServer, type Server as Listener, type Socket } from "node:net";
import type { Person } from "./person";

/** The live connection of one page. */
export interface Live {
  readonly session: string;
  readonly port: number;
  readonly since: number;
  /** How long the page had none before it, in milliseconds. */
  readonly gap: number;
  readonly near: Socket;
}

export class Front {
  readonly #ports: number[] = [];
  readonly #live = new Set<Live>();
  readonly #ended = new Map<string, number>();
  readonly #open = new Set<Socket>();
  #listener: Listener | null = null;
  #last = 0;
  origin = "";
  /** Where one is set, new connections go to this host alone. */
  only: number | null = null;

  async start() {
    const listener = createServer((near) => this.#join(near));
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
    this.#listener = listener;
    this.origin = `http://127.0.0.1:${(listener.address() as { port: number }).port}`;
  }

  add(port: number) {
    this.#ports.push(port);
  }

  /** By the session in the cookie; none while the page is on its way. */
  async live({ context }: Person): Promise<Live | undefined> {
    const session = (await context.cookies()).find(({ name }) => name === "od-session")?.value;
    return [...this.#live].filter((live) => live.session === session).at(-1);
  }

  async stop() {
    const over = new Promise((resolve) => this.#listener?.close(resolve));
    for (const socket of this.#open) socket.destroy();
    await over;
  }

  async #join(near: Socket) {
    this.#keep(near);
    const [far, port] = (await this.#next()) ?? [];
    if (!far || !port || near.destroyed) {
      far?.destroy();
      near.destroy();
      return;
    }
    this.#keep(far);
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
    near.once("data", (asked: Buffer) =>
      far.once("data", (answer: Buffer) =>
        this.#note(asked.toString("latin1"), answer.toString("latin1"), port, near),
      ),
    );
    near.pipe(far);
    far.pipe(near);
  }

  async #next(): Promise<[Socket, number] | null> {
    const ports = this.only === null ? this.#ports : [this.only];
    for (let i = 0; i < ports.length; i++) {
      const port = ports[++this.#last % ports.length]!;
      const far = await reach(port);
      if (far) return [far, port];
    }
    return null;
  }

  #keep(socket: Socket) {
    this.#open.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => this.#open.delete(socket));
  }

  #note(asked: string, answer: string, port: number, near: Socket) {
    const session = /^GET \/hub[^]*\r\ncookie:.*?od-session=([^;\r]+)/i.exec(asked)?.[1];
    if (session === undefined || !answer.startsWith("HTTP/1.1 101")) return;
    const since = performance.now();
    const hasAnother = [...this.#live].some((live) => live.session === session);
    const gap = hasAnother ? 0 : since - (this.#ended.get(session) ?? since);
    const live = { session, port, since, gap, near };
    this.#live.add(live);
    near.on("close", () => {
      this.#live.delete(live);
      this.#ended.set(session, performance.now());
    });
  }
}

/** A connection, or null where nobody listens. */
const reach = (port: number): Promise<Socket | null> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.once("error", () => resolve(null));
  });
