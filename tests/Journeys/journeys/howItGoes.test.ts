// Freja says how she has been, with the keyboard, on a small phone; Karin sees of it what she shares, while she does.

import { expect } from "vitest";
import { comeIn, comeToWork } from "../kit/acts";
import { press, tabTo } from "../kit/keyboard";
import { barriers } from "../kit/look";
import { journey } from "../kit/stage";

journey("The young person sees their score first, and shares it and takes it back", async ({ stage }) => {
  const [freja, karin] = await Promise.all([comeIn(stage, "Freja"), comeToWork(stage, "Karin")]);
  await freja.page.getByRole("link", { name: "Sådan går det" }).click();
  await freja.hears("Sådan går det");
  await karin.page.goto(freja.page.url());
  await karin.sees("Freja deler ikke noget lige nu.");

  await press(freja, "Svar på fem sætninger");
  for (const [item, answer] of [2, 1, 2, 1, 2].entries()) {
    const sentence = freja.page.getByRole("group").nth(item);
    await tabTo(freja, sentence.getByRole("radio").first());
    await freja.page.keyboard.press(" ");
    for (let down = 5; down > answer; down--) await freja.page.keyboard.press("ArrowDown");
  }
  expect(await barriers("answering", [freja])).toEqual([]);
  await press(freja, "Gem mit svar");
  await freja.sees("Dit tal er 32 af 100");
  await freja.sees(/Du skal ikke klare det alene/);
  await freja.sees("Kun du ser det.");
  expect(await barriers("answered", [freja, karin])).toEqual([]);
  expect(await freja.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await karin.sees("Freja deler ikke noget lige nu.");

  await press(freja, "Del med mit team");
  await freja.sees("Dit team kan se det.");
  await karin.page.getByRole("cell", { name: "32", exact: true }).waitFor();
  await press(freja, "Ja, jeg vil gerne tale med nogen");
  await karin.sees(/Freja vil gerne tale med nogen/);
  expect(await barriers("shared", [freja, karin])).toEqual([]);

  await press(freja, "Tag det tilbage");
  await freja.sees("Kun du ser det.");
  await karin.sees("Freja deler ikke noget lige nu.");

  // Two numbers from paper, a week apart: a curve for Freja, and the table beside it.
  await tabTo(karin, karin.page.getByText("Skriv et tal ind fra et skema på papir"));
  await karin.page.keyboard.press("Enter");
  for (const [score, day] of [
    ["48", "2026-11-01"],
    ["57", "2026-11-08"],
  ] as const) {
    await karin.page.getByLabel("Tallet").focus();
    await karin.page.keyboard.type(score);
    await karin.page.getByLabel("Dagen, det er fra").fill(day);
    await karin.page.getByLabel("Den, der har vurderet, er uddannet i skemaet").check();
    await karin.press("Gem tallet");
    await freja.page.getByRole("cell", { name: score, exact: true }).waitFor();
  }
  await freja.page.getByRole("img", { name: /En kurve med 2 svar/ }).waitFor();
  expect(await barriers("a curve", [freja, karin])).toEqual([]);
  expect(await freja.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
