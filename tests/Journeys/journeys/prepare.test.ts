// Freja prepares before the meeting; when her turn comes she has what she chose before her.

import { mkdirSync } from "node:fs";
import { expect } from "vitest";
import { beginRound, comeIn, comeToWork, gathered, openMeeting, tellFraming, welcome } from "../kit/acts";
import { barriers } from "../kit/look";
import type { Person } from "../kit/person";
import { journey } from "../kit/stage";

const pictures = process.env["MAP_PICTURES"];

journey("Who chose text and cards has them when her turn comes #5, and a note to oneself stays one's own #32", async ({ stage }) => {
  const [freja, karin] = await Promise.all([comeIn(stage, "Freja"), comeToWork(stage, "Karin")]);
  const meeting = freja.page.url();
  await freja.page.getByRole("link", { name: "Før mødet" }).click();
  await freja.page.getByLabel("Jeg skriver det").check();
  await freja.page.getByLabel("Jeg viser kort, som jeg har lavet på forhånd").check();
  for (const card of ["skole = grå", "håndbold = grøn 💚"]) {
    await freja.write("Et nyt kort", card);
    await freja.tap("Gem kortet");
    await freja.page.getByRole("button", { name: `Læg væk: ${card}` }).waitFor();
  }
  expect(await barriers("prepared", [freja])).toEqual([]);
  await look(freja, "prepare");

  await freja.page.goto(meeting);
  await openMeeting(karin);
  await gathered(karin, 2);
  await welcome(karin);
  await tellFraming(karin);
  await beginRound(karin);
  await freja.page.getByLabel("Det vil jeg bruge mødet til").waitFor();
  expect(await barriers("her turn", [freja])).toEqual([]);
  for (const always of ["Pas", "Pause", "Stop"]) await freja.button(always).waitFor();
  await look(freja, "turn");
  expect(await karin.page.getByText("skole = grå").count()).toBe(0);
  await freja.press("skole = grå");
  await karin.sees("skole = grå");
  expect(await freja.button("skole = grå").count()).toBe(0);
  await freja.button("håndbold = grøn 💚").waitFor();
  expect(await karin.page.getByText("håndbold = grøn").count()).toBe(0);
  await freja.press("Jeg er færdig");

  await karin.page.getByText("Note til mig selv").first().click();
  await karin.write("Note til mig selv", "farven var vigtig");
  expect(await freja.page.getByText("farven var vigtig").count()).toBe(0);
  expect(await barriers("a note", [karin])).toEqual([]);
  await karin.press("Del den på bordet");
  await freja.sees("farven var vigtig");
});

async function look({ page }: Person, name: string) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png` });
}
