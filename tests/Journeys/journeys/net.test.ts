// A net that drops, a page that is loaded anew, a host that is killed: the page goes on by itself, what was typed is
// kept, and what was sent is sent once.

import { expect } from "vitest";
import {
  beginRound,
  comeIn,
  comeToWork,
  guest,
  onWall,
  gathered,
  openMeeting,
  say,
  tellFraming,
  welcome,
} from "../kit/acts";
import type { Person } from "../kit/person";
import { journey, type Stage } from "../kit/stage";
import { netIsAway } from "../kit/watch";

/** Up to the agenda round, which the young person begins. */
async function toTheRound(stage: Stage, tinesOrigin = stage.server.origin) {
  const [freja, tine, karin, screen] = await Promise.all([
    comeIn(stage, "Freja"),
    comeIn(stage, "Tine", guest, tinesOrigin),
    comeToWork(stage, "Karin"),
    comeIn(stage, "Storskærm", onWall),
  ]);
  await openMeeting(karin);
  await gathered(karin, 3);
  await welcome(karin);
  await tellFraming(karin);
  await beginRound(karin);
  return { freja, tine, karin, screen };
}

const times = (person: Person, words: string) => person.page.getByText(words, { exact: true }).count();

journey("A net that drops in mid-sentence loses no word and sends none twice", async ({ stage }) => {
  const net = await stage.net();
  const { freja, tine, karin } = await toTheRound(stage, net.origin);
  tine.watch.expect(...netIsAway);
  await say(freja, "agenda", "Jeg vil tale om skolen.");

  await tine.press("Sig, hvad du vil bruge mødet til");
  await tine.write("Det vil jeg bruge mødet til", "Jeg vil sove");
  net.cut();
  await tine.sees("Forbinder igen …");
  await tine.sees("Jeg vil tale om skolen.");
  await tine.page.getByLabel("Det vil jeg bruge mødet til").pressSequentially(" om natten igen.");
  await tine.tap("Læg det på bordet");
  await freja.tap("Sig et mål");
  await freja.write("Mit mål, med mine egne ord", "Sagt, mens Tine var væk");
  await freja.tap("Gem målet");
  await freja.sees("Sagt, mens Tine var væk");
  expect(await times(freja, "Jeg vil sove om natten igen.")).toBe(0);
  net.mend();

  await Promise.all([freja, tine, karin].map((p) => p.sees("Jeg vil sove om natten igen.")));
  await tine.sees("Sagt, mens Tine var væk");
  await tine.page.getByText("Forbinder igen").waitFor({ state: "detached" });
  await tine.press("Jeg er færdig");
  await freja.hears("Du har ordet. Tag den tid, du har brug for.");
  for (const person of [freja, tine, karin])
    expect(await times(person, "Jeg vil sove om natten igen.")).toBe(1);
  expect(tine.loads).toBe(2);
});

journey("A page loaded anew stands where it stood, with what was being written", async ({ stage }) => {
  const { freja, tine, karin } = await toTheRound(stage);
  await freja.press("Sig, hvad du vil bruge mødet til");
  await freja.write("Det vil jeg bruge mødet til", "Jeg vil have ro. 🎧");
  await Promise.all([freja.page.reload(), karin.page.reload()]);

  await freja.hears("Du har ordet. Hvad vil du bruge mødet til?");
  await freja.press("Sig, hvad du vil bruge mødet til");
  expect(await freja.page.getByLabel("Det vil jeg bruge mødet til").inputValue()).toBe("Jeg vil have ro. 🎧");
  await freja.tap("Læg det på bordet");
  await Promise.all([freja, tine, karin].map((p) => p.sees("Jeg vil have ro. 🎧")));
  await freja.page.reload();
  await freja.press("Jeg er færdig");
  await tine.hears("Du har ordet.");
  expect(await times(freja, "Jeg vil have ro. 🎧")).toBe(1);
});

journey(
  "A host killed in the middle and started again is the same meeting to everyone",
  async ({ stage }) => {
    const { freja, tine, karin, screen } = await toTheRound(stage);
    const everyone = [freja, tine, karin, screen];
    for (const person of everyone) person.watch.expect(...netIsAway);
    await say(freja, "agenda", "Jeg vil tale om skolen.");
    await tine.hears("Du har ordet.");
    await tine.press("Sig, hvad du vil bruge mødet til");
    await tine.write("Det vil jeg bruge mødet til", "Skrevet, mens huset var mørkt.");
    await freja.press("Bed om ordet");
    await freja.sees("Næste: dig");
    const before = await Promise.all([freja, karin].map(table));

    await stage.server.kill();
    await tine.tap("Læg det på bordet");
    await Promise.all(everyone.map((p) => p.sees("Forbinder igen …")));
    expect(await Promise.all([freja, karin].map(table))).toEqual(before);
    await stage.server.start();

    await Promise.all([freja, tine, karin].map((p) => p.sees("Skrevet, mens huset var mørkt.")));
    await Promise.all(everyone.map((p) => p.page.getByText("Forbinder igen").waitFor({ state: "detached" })));
    await Promise.all([freja, tine, karin].map((p) => p.sees("Jeg vil tale om skolen.")));
    await freja.sees("Næste: dig");
    await screen.hears("Tine har ordet");
    expect(await screen.page.locator(".screen-queue li").allTextContents()).toEqual(["Freja"]);
    expect(await times(karin, "Skrevet, mens huset var mørkt.")).toBe(1);

    await tine.press("Jeg er færdig");
    await Promise.all([karin, tine].map((p) => p.hears("Freja har ordet.")));
    expect(everyone.map((p) => p.loads)).toEqual([2, 2, 2, 2]);
  },
);

const table = ({ page }: Person) => page.locator(".on-table").innerText();
