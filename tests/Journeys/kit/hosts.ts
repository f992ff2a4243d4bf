// What a journey over several hosts is given: two of them over one journal in PostgreSQL, with one address in front,
// and a stage whose people come by that address. They keep the rooms themselves, or two silos do.

import { expect, test as plain } from "vitest";
import { Front, type Live } from "./front";
import type { Person } from "./person";
import { missing, Postgres } from "./postgres";
import { asRole, theHost } from "./published";
import { freePort, Server, type Settings } from "./server";
import { launch, Stage } from "./stage";

/** The page counts a connection that ended sooner as a failed try, and is in no hurry to make the next. */
const steadyAfter = 3000;

export class Hosts {
  readonly front = new Front();
  /** Each came with a host. The first keeps every room that was awake before the second came. */
  readonly silos: Server[] = [];
  readonly #servers: Server[] = [];
  #postgres: Postgres | null = null;
  stage!: Stage;

  private constructor(readonly hasSilos: boolean) {}

  /** One host, with the sample: its links can be opened there alone, so the other comes when everyone has come in. */
  static async open(hasSilos: boolean): Promise<Hosts> {
    const hosts = new Hosts(hasSilos);
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

  /** With a silo of its own, where there are silos. */
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
    if (live.port !== host.port) await this.#arrive(person, host, () => live.near.destroy());
  }

  /** Loads a page anew, by this host. */
  async bring(person: Person, host: Server) {
    await this.#arrive(person, host, () => person.page.reload());
  }

  /** When the connection was made that a page has now. */
  async since(person: Person): Promise<number> {
    return (await this.#live(person)).since;
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
    for (const server of [...this.#servers, ...this.silos]) await server.stop();
    await this.front.stop();
    await this.#postgres?.stop();
  }

  async #arrive(person: Person, host: Server, leave: () => unknown) {
    const { only } = this.front;
    this.front.only = host.port;
    await leave();
    await expect.poll(async () => (await this.front.live(person))?.port).toBe(host.port);
    this.front.only = only;
  }

  async #add(own: Settings): Promise<Server> {
    const alike = { Door__Journal: this.#postgres!.connection, Door__PublicOrigin: this.front.origin };
    if (this.hasSilos) {
      const [port, gateway] = [await freePort(), await freePort()];
      const ports = { Silo__Address: "127.0.0.1", Silo__Port: `${port}`, Silo__GatewayPort: `${gateway}` };
      this.silos.push(await Server.start({ ...alike, ...ports, Door__Sample: "false" }, asRole("silo")));
    }
    const server = await Server.start({ ...alike, ...own }, this.hasSilos ? asRole("web") : theHost());
    this.#servers.push(server);
    this.front.add(server.port);
    return server;
  }

  async #live(person: Person): Promise<Live> {
    await expect.poll(() => this.front.live(person)).toBeDefined();
    return (await this.front.live(person))!;
  }
}

const lacks = {
  hosts: missing,
  silos: missing ?? (process.env["PUBLISHED_SILO"] ? null : "PUBLISHED_SILO names no published src/Silo."),
};

/** @param what keeps the rooms. Where that cannot be had, its journeys are skipped, and say why. */
export function journeyOver(what: keyof typeof lacks) {
  const why = lacks[what];
  if (why !== null) console.warn(`Skipped: ${why}`);
  return plain.extend<{ hosts: Hosts }>({
    hosts: async ({ skip }, use) => {
      if (why !== null) skip(why);
      const hosts = await Hosts.open(what === "silos");
      try {
        await use(hosts);
        expect(hosts.stage.faults()).toEqual([]);
      } finally {
        await hosts.end();
      }
    },
  });
}
