// Between the meetings Freja comes in by a code of her own, looks back, ends the course and takes her copy along.

import { mkdirSync } from "node:fs";
import { expect } from "vitest";
import { comeToWork, guest, typeCode } from "../kit/acts";
import { press } from "../kit/keyboard";
import { barriers } from "../kit/look";
import type { Person } from "../kit/person";
import { journey } from "../kit/stage";

const pictures = process.env["COURSE_PICTURES"];

async function picture(person: Person, name: string) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  for (const scheme of ["light", "dark"] as const) {
    await person.page.emulateMedia({ colorScheme: scheme });
    await person.page.screenshot({ path: `${pictures}/${name}-${scheme}.png`, fullPage: true });
  }
  await person.page.emulateMedia({ colorScheme: "light" });
}

journey("The young person looks back, ends the course and takes everything along", async ({ stage }) => {
  const karin = await comeToWork(stage, "Karin");
  await karin.page.goto(`${stage.server.origin}/forlob/freja`);
  await karin.press("Lav en kode");
  const code = await karin.page.locator(".code-text").innerText();
  await picture(karin, "course-of-the-coordinator");

  const freja = await stage.person("Freja", guest);
  await freja.page.goto(`${stage.server.origin}/kode`);
  await typeCode(freja, code);
  await freja.sees("Dit forløb");
  await picture(freja, "home-of-the-young-person");
  await freja.page.getByRole("link", { name: "Se tilbage" }).click();
  await freja.sees("Du har ikke sat ord på et mål. Det behøver man heller ikke.");
  expect(await barriers("looking back", [freja, karin])).toEqual([]);
  await picture(freja, "look-back");

  await freja.write("Vil du sige noget om det?", "nu kan jeg selv 🚌");
  await press(freja, "Slut forløbet");
  await press(freja, "Ja, slut");
  await freja.sees("Du sagde: »nu kan jeg selv 🚌«");
  await freja.page.getByLabel("Nej, lad være").check();
  await freja.sees("Du bliver ikke spurgt.");
  expect(await barriers("ended", [freja])).toEqual([]);
  expect(await freja.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await picture(freja, "ended");

  const coming = freja.page.waitForEvent("download");
  await freja.page.getByRole("link", { name: "Hent det som en side, du kan læse og printe" }).click();
  const copy = await coming;
  expect(copy.suggestedFilename()).toMatch(/^mit-forloeb-.*\.html$/);
  const read = await stage.person("Freja", guest);
  await copy.saveAs(`${await copy.path()}.html`);
  await read.page.goto(`file://${await copy.path()}.html`);
  await read.sees(/nu kan jeg selv 🚌/);
  expect(await barriers("the copy", [read])).toEqual([]);
  await picture(read, "copy");
});
