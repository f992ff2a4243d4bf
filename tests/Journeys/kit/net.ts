// A net that can be cut: it stands between one browser and the host. Cut, every connection through it ends at once and
// no new one is made.

import { connect, createServer, type Server as Listener, type Socket } from "node:net";

export class Net {
  readonly #open = new Set<Socket>();
  #listener: Listener | null = null;
  #isCut = false;
  origin = "";

  constructor(readonly port: number) {}

  async start() {
    const listener = createServer((near) => this.#join(near));
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
    this.#listener = listener;
    this.origin = `http://127.0.0.1:${(listener.address() as { port: number }).port}`;
  }

  cut() {
    this.#isCut = true;
    for (const socket of this.#open) socket.destroy();
  }

  mend() {
    this.#isCut = false;
  }

  async stop() {
    this.cut();
    await new Promise((resolve) => this.#listener?.close(resolve));
  }

  #join(near: Socket) {
    if (this.#isCut) return void near.destroy();
    const far = connect(this.port, "127.0.0.1");
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#open.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        this.#open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }
}
