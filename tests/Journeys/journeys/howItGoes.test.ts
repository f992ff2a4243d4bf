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
});
