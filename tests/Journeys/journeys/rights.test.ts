// The young person's rights, and the yes that can be taken back, in a browser.

import { mkdirSync } from "node:fs";
import { expect } from "vitest";
import { atDesk, comeIn, comeToWork, gathered, guest, openMeeting, tellFraming, welcome } from "../kit/acts";
import { barriers } from "../kit/look";
import type { Person } from "../kit/person";
import { journey } from "../kit/stage";

const rights = ["Du må have en bisidder med", "Du kan stoppe", "Du kan se det hele", "Du kan klage"];
const pictures = process.env["RIGHTS_PICTURES"];

journey(
  "The rights come with the first login and are a keystroke away in every state #4",
  async ({ stage }) => {
    const [freja, karin] = await Promise.all([stage.person("Freja", atDesk), comeToWork(stage, "Karin")]);
    await freja.page.goto(stage.server.invitation("Freja").link);
    await seesThem(freja);
    expect(await barriers("rights", [freja])).toEqual([]);
    await freja.tap("Det har jeg læst");
    await freja.page.reload();
    await freja.button("Dine rettigheder").waitFor();
    await expect(freja.page.getByRole("dialog").count()).resolves.toBe(0);

    await openByKey(freja);
    await openMeeting(karin);
    await openByKey(freja);
    await welcome(karin);
    await openByKey(freja);
    await tellFraming(karin);
    await openByKey(freja);
    await freja.tap("Du bestemmer");
    await freja.page.getByRole("button", { name: "Dine rettigheder" }).click();
    await seesThem(freja);
  },
);

journey("A yes is taken back in a live meeting and the others see why it is over #2", async ({ stage }) => {
  const [freja, tine, karin] = await Promise.all([
    comeIn(stage, "Freja", guest),
    comeIn(stage, "Tine", guest),
    comeToWork(stage, "Karin"),
  ]);
  await openMeeting(karin);
  await gathered(karin, 3);
  await freja.page.keyboard.press("Alt+r");
  await freja.tap("Træk mit ja til forløbet tilbage");
  await look(freja, "withdraw");
  await freja.tap("Ja, træk mit ja tilbage");
  for (const other of [tine, karin]) await other.hears(/^Den unge har trukket sit ja tilbage\./);
  await freja.sees("Du har trukket dit ja tilbage. Nu er det kun dig, der kan læse det, der er gemt.");
  await freja.tap("Det har jeg læst");
  await openByKey(freja);
  expect(await barriers("taken back", [freja, tine])).toEqual([]);
  await tine.page.reload();
  await tine.sees("Det findes ikke her, eller du er ikke med i det. Spørg den, der har inviteret dig.");
});

async function openByKey(freja: Person) {
  await freja.page.keyboard.press("Alt+r");
  await seesThem(freja);
  await freja.page.keyboard.press("Escape");
  await freja.page.getByRole("dialog").waitFor({ state: "detached" });
}

async function seesThem(freja: Person) {
  const card = freja.page.getByRole("dialog", { name: "Dine rettigheder" });
  for (const title of rights) await card.getByRole("heading", { name: title }).waitFor();
  await look(freja, "rights");
}

async function look({ page }: Person, name: string) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png` });
}
