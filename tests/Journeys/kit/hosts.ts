// What a journey over several hosts is given: two of them over one journal in PostgreSQL, with one address in front,
// and a stage whose people come by that address.

import { expect, test as plain } from "vitest";
import { Front, type Live } from "./front";
import type { Person } from "./person";
import { missing, Postgres } from "./postgres";
import { Server } from "./server";
import { launch, Stage } from "./stage";

/** The page counts a connection that ended sooner as a failed try, and is in no hurry to make the next. */
const steadyAfter = 3000;

if (missing !== null) console.warn(`Skipped: ${missing}`);

export class Hosts {
  readonly front = new Front();
  readonly #servers: Server[] = [];
  #postgres: Postgres | null = null;
  stage!: Stage;

  /** One host, with the sample: its links can be opened there alone, so the other comes when everyone has come in. */
  static async open(): Promise<Hosts> {
    const hosts = new Hosts();
    try {
      await hosts.front.start();
      hosts.#postgres = await Postgres.start();
      hosts.stage = new Stage(await hosts.#add({}), await launch());
      return hosts;
    } catch (failure) {
      await hosts.end();
      throw failure;
    }
  }

  async addAnother() {
    await this.#add({ Door__Sample: "false" });
  }

  /** The host that a page is connected to. */
  async of(person: Person): Promise<Server> {
    const { port } = await this.#live(person);
    return this.#servers.find((s) => s.port === port)!;
  }

  /** How long a page was without a connection when it came to where it is. */
  async gap(person: Person): Promise<number> {
    return Math.round((await this.#live(person)).gap);
  }

  other(than: Server): Server {
    return this.#servers.find((s) => s !== than)!;
  }

  /** Cuts a page off until it is on this host. */
  async move(person: Person, host: Server) {
    const live = await this.#live(person);
    if (live.port === host.port) return;
    this.front.leadTo(host.port);
    live.near.destroy();
    await expect.poll(async () => (await this.front.live(person))?.port).toBe(host.port);
    this.front.leadTo(null);
  }

  /** Until their connections have lasted as long as they do on any ordinary day. */
  async areSteady(people: readonly Person[]) {
    for (const person of people)
      await expect
        .poll(async () => performance.now() - ((await this.front.live(person))?.since ?? Infinity))
        .toBeGreaterThan(steadyAfter);
  }

  async end() {
    await this.stage?.end();
    for (const server of this.#servers) await server.stop();
    await this.front.stop();
    await this.#postgres?.stop();
  }

  async #add(settings: Readonly<Record<string, string>>): Promise<Server> {
    const server = await Server.start({
      Door__Journal: this.#postgres!.connection,
      Door__PublicOrigin: this.front.origin,
      ...settings,
    });
    this.#servers.push(server);
    this.front.add(server.port);
    return server;
  }

  async #live(person: Person): Promise<Live> {
    await expect.poll(() => this.front.live(person)).toBeDefined();
    return (await this.front.live(person))!;
  }
}

export const journey = plain.extend<{ hosts: Hosts }>({
  hosts: async ({ skip }, use) => {
    if (missing !== null) skip(missing);
    const hosts = await Hosts.open();
    try {
      await use(hosts);
      expect(hosts.stage.faults()).toEqual([]);
    } finally {
      await hosts.end();
    }
  },
});
