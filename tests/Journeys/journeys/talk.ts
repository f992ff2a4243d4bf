// Three who talk while something is taken from under them: how soon what they say is on every table again, and that it
// is there once, in one order, on pages that did not begin anew.

import { expect } from "vitest";
import { beginRound, comeIn, comeToWork, gathered, openMeeting, tellFraming, welcome } from "../kit/acts";
import type { Hosts } from "../kit/hosts";
import type { Person } from "../kit/person";
import { netIsAway } from "../kit/watch";

/** How often the journeys kill, and whether they hold the times against what is promised (docs/reliability.md). */
export const promised = process.env["KILLS"] !== undefined;
export const kills = Number(process.env["KILLS"] ?? 2);
export const patience = promised ? { retry: 0, timeout: 60_000 + kills * 30_000 } : {};

const unsent = "Jeg vil ku' sove. Og så vil jeg …";

export type Cast = Record<"freja" | "tine" | "karin", Person>;

/** In the first round, where everyone may lay words on the table; the young person has begun to write a goal. */
export async function talks(hosts: Hosts): Promise<Cast> {
  const { stage } = hosts;
  const [freja, tine, karin] = await Promise.all([
    comeIn(stage, "Freja"),
    comeIn(stage, "Tine"),
    comeToWork(stage, "Karin"),
  ]);
  await Promise.all([hosts.addAnother(), toTheRound(karin)]);
  await freja.tap("Sig et mål");
  await freja.write("Mit mål, med mine egne ord", unsent);
  for (const person of [freja, tine, karin]) {
    person.watch.expect(...netIsAway);
    await person.page.evaluate(() => Object.assign(globalThis, { isTheSamePage: true }));
  }
  return { freja, tine, karin };
}

async function toTheRound(karin: Person) {
  await openMeeting(karin);
  await gathered(karin, 3);
  await welcome(karin);
  await tellFraming(karin);
  await beginRound(karin);
}

const line = ({ name }: Person, i: number) => `${name} siger nummer ${i}.`;

/** What somebody has said, from the first to this one. */
export const said = (person: Person, last: number): string[] =>
  Array.from({ length: last }, (_, i) => line(person, i + 1));

export const allSaid = (cast: Cast, last: number): string[] =>
  Object.values(cast).flatMap((person) => said(person, last));

/** Up to the press that sends it. */
export async function prepare(person: Person, i: number) {
  const leads = person.name === "Karin";
  await person.tap(leads ? "Skriv et synspunkt ned" : "Læg et synspunkt på bordet");
  if (leads) await person.page.getByLabel("Hvis ord er det?").selectOption("Karin");
  await person.write("Sådan ser jeg det", line(person, i));
}

/** All send what they have prepared; gives how long it took until each of the others was live, from when it began. */
export async function sendAll({ freja, tine, karin }: Cast, i: number, begun: number): Promise<number[]> {
  const isLive = async (person: Person) => {
    await send(person);
    await Promise.all([person, karin].map((who) => onTable(person, line(who, i)).waitFor()));
    return performance.now() - begun;
  };
  const [, ...live] = await Promise.all([send(karin), isLive(freja), isLive(tine)]);
  return live;
}

/** Sends what is prepared; gives how long it took to be on every table. */
export async function sendToAll(person: Person, everyone: readonly Person[], i: number): Promise<number> {
  const begun = performance.now();
  await send(person);
  await Promise.all(everyone.map((other) => onTable(other, line(person, i)).waitFor()));
  return performance.now() - begun;
}

const send = (person: Person) => person.tap("Læg det på bordet");

const onTable = ({ page }: Person, words: string) =>
  page.locator(".viewpoints").getByText(words, { exact: true });

/** Everything that anyone has sent is there once, for everyone, in one order; and nobody's page began anew. */
export async function goesOnAsItWas(cast: Cast, sent: readonly string[]) {
  const everyone = Object.values(cast);
  for (const person of everyone) for (const words of sent) await onTable(person, words).waitFor();
  const tables = await Promise.all(
    everyone.map(({ page }) => page.locator(".viewpoints .verbatim").allTextContents()),
  );
  for (const table of tables) expect(table).toEqual(tables[0]);
  expect([...tables[0]!].sort()).toEqual([...sent].sort());
  for (const { page, loads, name } of everyone) {
    await page.getByText("Forbinder igen").waitFor({ state: "detached" });
    expect(await page.getByText("Du er ikke inde.").count()).toBe(0);
    expect(await page.evaluate(() => "isTheSamePage" in globalThis), name).toBe(true);
    expect(loads, name).toBe(2);
  }
  expect(await cast.freja.page.getByLabel("Mit mål, med mine egne ord").inputValue()).toBe(unsent);
}

export function sum(took: readonly number[]) {
  const sorted = took.map(Math.round).sort((a, b) => a - b);
  const half = sorted.length / 2;
  const median = (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
  return { median, worst: sorted.at(-1)! };
}
