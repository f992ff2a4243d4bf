// A meeting is over: Tine says how it was, with the keyboard, on a small phone; one of the team fills in theirs; Freja
// reads what the team says, and nobody reads what Tine says.

import { expect } from "vitest";
import { comeIn, comeToWork, openMeeting, welcome } from "../kit/acts";
import { press, tabTo } from "../kit/keyboard";
import { barriers } from "../kit/look";
import type { Person } from "../kit/person";
import { journey } from "../kit/stage";

journey("When it is over each says how it was, and their answers are their own", async ({ stage }) => {
  const [freja, tine, karin] = await Promise.all([
    comeIn(stage, "Freja"),
    comeIn(stage, "Tine"),
    comeToWork(stage, "Karin"),
  ]);
  await openMeeting(karin);
  await welcome(karin);
  await freja.press("Stop");
  await freja.press("Ja, stop mødet");
  await Promise.all([freja, tine, karin].map((person) => person.hears("Mødet er stoppet")));

  for (const sentence of ["Jeg blev hørt.", "Jeg vil gerne være med igen."]) {
    await tabTo(tine, answer(tine, sentence, "I nogen grad"));
    await tine.page.keyboard.press("Enter");
    await answer(tine, sentence, "I nogen grad").and(tine.page.locator("[aria-pressed=true]")).waitFor();
  }
  await press(tine, "I høj grad", " ");
  await answer(tine, "Jeg blev hørt.", "I høj grad").and(tine.page.locator("[aria-pressed=true]")).waitFor();
  await answer(karin, "Alt blev sagt åbent.", "Delvist").click();
  await freja.sees("Karin: Delvist");
  expect(await freja.page.locator("[aria-pressed=true]").count()).toBe(0);
  expect(await barriers("after", [freja, tine, karin])).toEqual([]);
  expect(await tine.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await tine.page.reload();
  await tine.hears("Mødet er stoppet");
  await answer(tine, "Jeg blev hørt.", "I høj grad").and(tine.page.locator("[aria-pressed=true]")).waitFor();
});

const answer = ({ page }: Person, sentence: string, words: string) =>
  page.getByRole("group", { name: sentence }).getByRole("button", { name: words, exact: true });
