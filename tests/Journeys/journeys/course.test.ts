// From a phone call to a course, as the coordinator writes it down.

import { mkdirSync } from "node:fs";
import { expect } from "vitest";
import { phone } from "../kit/person";
import { barriers } from "../kit/look";
import type { Person } from "../kit/person";
import { journey } from "../kit/stage";

const pictures = process.env["COURSE_PICTURES"];

journey("A contact is written down and a course begins with the yes it takes #1 #3", async ({ stage }) => {
  const karin = await stage.person("Karin", { viewport: phone });
  karin.watch.expect(/422/);
  await karin.page.goto(stage.server.invitation("Karin").link);
  await karin.page.getByRole("link", { name: "Ny henvendelse" }).click();

  await karin.write("Hvad hedder den unge?", "Ali");
  await karin.write("Hvornår er den unge født?", born(45));
  await karin.write("Det første, den unge sagde", "jeg gider ikke skolen mere 😴");
  await look(karin, "contact");
  expect(await barriers("contact", [karin])).toEqual([]);
  await karin.tap("Gem henvendelsen");
  await karin.sees("Et forløb er for unge fra 10 til 24 år. Se efter, om fødselsdagen er rigtig.");
  expect(await karin.page.getByLabel("Hvad hedder den unge?").inputValue()).toBe("Ali");
  expect(await karin.page.getByLabel("Det første, den unge sagde").inputValue()).toContain("skolen");
  await karin.write("Hvornår er den unge født?", born(13));
  await karin.tap("Gem henvendelsen");

  await karin.hears("Forløb for Ali");
  await karin.write("Hvilken samtykketekst?", "2026-1");
  await karin.page.getByLabel("Ali har sagt ja til forløbet").check();
  await karin.page.getByLabel("Navn", { exact: true }).fill("Samira");
  await karin.tap("Gem samtykket, og begynd forløbet");
  await karin.sees(/^Der mangler et ja fra den anden, der har forældremyndigheden\./);
  await look(karin, "consent");
  expect(await barriers("consent", [karin])).toEqual([]);
  expect(await karin.page.getByLabel("Ali har sagt ja til forløbet").isChecked()).toBe(true);
  await karin.page.getByLabel("Der er kun én, der har forældremyndigheden").check();
  await karin.tap("Gem samtykket, og begynd forløbet");
  await karin.sees(/^Forløbet er begyndt/);
  await karin.page.getByRole("link", { name: "Se, hvad Ali deler om, hvordan det går" }).click();
  await karin.hears("Sådan går det, siger Ali");
  await look(karin, "shared");
  expect(await barriers("shared", [karin])).toEqual([]);
  await karin.page.goBack();
  await karin.page.getByRole("link", { name: "Til forsiden" }).click();
  await karin.page.getByRole("link", { name: "Forløb for Ali" }).waitFor();
});

const born = (years: number): string => `${new Date().getFullYear() - years}-01-01`;

async function look({ page }: Person, name: string) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}
