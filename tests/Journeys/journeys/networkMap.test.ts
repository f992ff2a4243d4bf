// Freja draws her network map on a small phone, with the keyboard and with a finger; Karin sees of it what she shares,
// while she does.

import { mkdirSync } from "node:fs";
import { expect } from "vitest";
import { comeIn, comeToWork } from "../kit/acts";
import { press, tabTo } from "../kit/keyboard";
import { barriers } from "../kit/look";
import type { Person } from "../kit/person";
import { journey } from "../kit/stage";

const pictures = process.env["MAP_PICTURES"];

journey("Asta is moved from ring 3 to 1 by keyboard, and another sees it live #6 #7", async ({ stage }) => {
  const [freja, karin] = await Promise.all([comeIn(stage, "Freja"), comeToWork(stage, "Karin")]);
  await freja.page.getByRole("link", { name: "Mit netværkskort" }).click();
  await freja.hears("Mit netværkskort");
  const course = freja.page.url();

  await draws(freja, "Asta", "Venner", "Lidt væk", "hun ka' godt li' mig 🦊");
  await draws(freja, "Far", "Familie", "Langt væk");
  expect(await barriers("drawn", [freja])).toEqual([]);
  expect(await freja.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await karin.page.goto(course);
  await karin.sees("Der er ikke delt noget på kortet lige nu.");
  await press(freja, "Del Asta");
  await press(freja, "Vis kortet til Karin");
  await karin.page.getByRole("img", { name: "Asta: Lidt væk, venner, delt" }).waitFor();
  await karin.sees("»hun ka' godt li' mig 🦊«");

  const asta = freja.page.getByRole("button", { name: /^Asta: / });
  await tabTo(freja, asta);
  await freja.page.keyboard.press("ArrowUp");
  await asta.and(freja.page.getByRole("button", { name: /Tæt på, venner/ })).waitFor();
  await freja.page.keyboard.press("ArrowUp");
  await karin.page.getByRole("img", { name: "Asta: Helt tæt på, venner, delt" }).waitFor();
  const said = await freja.announced();
  expect(said.filter((words) => words === "Asta står nu: Helt tæt på, venner")).toHaveLength(1);
  expect(await barriers("moved", [freja, karin])).toEqual([]);

  await drags(freja, "Asta", "Far");
  await karin.page.getByRole("img", { name: "Asta: Langt væk, familie, delt" }).waitFor();
  await look(freja, "own");
  await look(karin, "shown");
  expect(await karin.page.getByText("Far").count()).toBe(0);

  await press(freja, "Del ikke Asta mere");
  await karin.sees("Der er ikke delt noget på kortet lige nu.");
});

async function draws(person: Person, name: string, sector: string, ring: string, words = "") {
  const { page } = person;
  await page.getByLabel("Hvem?").fill(name);
  await page.getByLabel("Hvor på kortet?").selectOption(sector);
  await page.getByLabel("Hvor tæt på?").selectOption(ring);
  await page.getByLabel("Hvordan har I det sammen?").fill(words);
  await press(person, "Tegn på kortet");
  await page.getByRole("button", { name: new RegExp(`^${name}: `) }).waitFor();
}

/** To where somebody else stands. */
async function drags({ page }: Person, name: string, to: string) {
  const middle = async (of: string) => {
    const box = await page
      .getByRole("button", { name: new RegExp(`^${of}: `) })
      .locator("circle")
      .boundingBox();
    if (!box) throw new Error(`${of} is not on the map`);
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  await page.getByRole("group", { name: /^Kort med/ }).scrollIntoViewIfNeeded();
  const [from, there] = [await middle(name), await middle(to)];
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...there, { steps: 5 });
  await page.mouse.up();
}

async function look({ page }: Person, name: string) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}
