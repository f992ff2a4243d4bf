// What a journey is given: a host of its own and the people it asks for. When it ends everything is put away, and it
// fails if anything went wrong in anyone's window that it did not foretell.

import { chromium, type Browser, type BrowserContextOptions } from "playwright-core";
import { expect, test as plain } from "vitest";
import { Net } from "./net";
import { noteChanges, Person, phone } from "./person";
import { Server } from "./server";

export type Seen = Pick<
  BrowserContextOptions,
  "viewport" | "deviceScaleFactor" | "colorScheme" | "reducedMotion" | "hasTouch" | "isMobile"
>;

export class Stage {
  readonly people: Person[] = [];
  readonly #nets: Net[] = [];

  constructor(
    readonly server: Server,
    readonly browser: Browser,
  ) {}

  async person(name: string, seen: Seen = { viewport: phone }): Promise<Person> {
    const context = await this.browser.newContext({
      locale: "da-DK",
      timezoneId: "Europe/Copenhagen",
      ...seen,
    });
    context.setDefaultTimeout(20_000);
    await context.addInitScript(noteChanges);
    const person = new Person(name, await context.newPage(), context);
    this.people.push(person);
    return person;
  }

  async net(): Promise<Net> {
    const net = new Net(this.server.port);
    await net.start();
    this.#nets.push(net);
    return net;
  }

  faults(): string[] {
    return this.people.flatMap((p) => p.watch.faults().map((fault) => `${p.name}: ${fault}`));
  }

  async end() {
    await this.browser.close();
    for (const net of this.#nets) await net.stop();
    await this.server.stop();
  }
}

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args });

export async function open(): Promise<Stage> {
  const server = await Server.start();
  try {
    return new Stage(server, await launch());
  } catch (failure) {
    await server.stop();
    throw failure;
  }
}

export const journey = plain.extend<{ stage: Stage }>({
  stage: async ({}, use) => {
    const stage = await open();
    try {
      await use(stage);
      expect(stage.faults()).toEqual([]);
    } finally {
      await stage.end();
    }
  },
});
