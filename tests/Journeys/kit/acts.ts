// What people do in a meeting, by what their page shows them.

import type { Person } from "./person";
import type { Stage, Seen } from "./stage";
import { desktop, phone, wall } from "./person";

export const guest: Seen = { viewport: phone, isMobile: true, hasTouch: true };
export const atDesk: Seen = { viewport: desktop };
export const onWall: Seen = { viewport: wall };

/** By the link: a guest and a big screen stand in the meeting at once. */
export async function comeIn(stage: Stage, name: string, seen: Seen = guest, origin = stage.server.origin) {
  const person = await stage.person(name, seen);
  await person.page.goto(stage.server.invitation(name).link.replace(stage.server.origin, origin));
  await person.page.waitForURL(/\/meeting\//);
  if (name === "Freja") await person.tap("Det har jeg læst");
  return person;
}

export async function comeInByCode(stage: Stage, name: string, seen: Seen = guest) {
  const person = await stage.person(name, seen);
  await person.page.goto(`${stage.server.origin}/kode`);
  await typeCode(person, stage.server.invitation(name).code);
  await person.page.waitForURL(/\/meeting\//);
  if (name === "Freja") await person.tap("Det har jeg læst");
  return person;
}

export async function typeCode(person: Person, code: string) {
  await person.write("Din kode", code);
  await person.button("Kom ind").click();
}

/** Staff come to their meetings, and go from there. */
export async function comeToWork(stage: Stage, name: string, seen: Seen = atDesk) {
  const person = await stage.person(name, seen);
  await person.page.goto(stage.server.invitation(name).link);
  await person.page.getByRole("link", { name: "Møde for Freja" }).click();
  await person.page.waitForURL(/\/meeting\//);
  return person;
}

export async function openMeeting(karin: Person) {
  await karin.press("Åbn mødet");
  await karin.hears("Vi samles.");
}

/** So many sit in the circle, as it is told in words. */
export async function gathered(person: Person, people: number) {
  const circle = person.page.getByRole("region", { name: "Kredsen" }).getByRole("listitem");
  await circle.nth(people - 1).waitFor({ state: "attached" });
}

export async function welcome(karin: Person) {
  await karin.press("Begynd mødet");
  await karin.hears("Byd velkommen");
}

/** The four things of the welcome, in other words where some are given. */
export async function tellFraming(karin: Person, words: Readonly<Record<string, string>> = {}) {
  const items = karin.page.locator("details.item");
  for (const title of [
    "Hvem er vi?",
    "Hvornår slutter vi?",
    "Aftaler for samtalen",
    "Hvad der skrives ned, og hvem der ser det",
  ]) {
    const item = items.filter({ has: karin.page.locator("summary", { hasText: title }) });
    if (words[title] !== undefined) await item.getByLabel(title).fill(words[title]);
    await item.getByRole("button", { name: "Det har vi talt om" }).click();
    await item.locator("summary .tag", { hasText: "Fortalt" }).waitFor();
  }
}

export async function beginRound(karin: Person) {
  await karin.press("Begynd runden");
  await karin.hears(/har ordet/);
}

const rounds = {
  agenda: { say: "Sig, hvad du vil bruge mødet til", label: "Det vil jeg bruge mødet til" },
  closing: { say: "Sig, hvad du tager med dig", label: "Det tager jeg med mig" },
};

/** Puts a line on the table in one's turn of a round, and ends the turn. */
export async function say(person: Person, round: keyof typeof rounds, words: string) {
  await person.press(rounds[round].say);
  await person.write(rounds[round].label, words);
  await person.tap("Læg det på bordet");
  await person.sees(words);
  await person.press("Jeg er færdig");
}

/** Opens what one writes in, writes, and sends. */
export async function tell(person: Person, open: string, label: string, words: string, send: string) {
  await person.tap(open);
  await person.write(label, words);
  await person.tap(send);
}

export async function giveTo(person: Person, name: string) {
  await person.press("Giv ordet");
  await person.pressOn(person.page.getByRole("dialog").getByRole("button", { name }));
}
