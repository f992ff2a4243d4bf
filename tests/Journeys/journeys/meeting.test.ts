// A whole meeting, as five people and a wall see it: from the code to the last word.

import { expect } from "vitest";
import {
  atDesk,
  beginRound,
  comeIn,
  comeInByCode,
  comeToWork,
  giveTo,
  onWall,
  gathered,
  openMeeting,
  say,
  tellFraming,
  welcome,
} from "../kit/acts";
import { barriers } from "../kit/look";
import { journey } from "../kit/stage";

journey("A meeting goes from the code to the closing, and nobody is left behind", async ({ stage }) => {
  const found: string[] = [];

  const [freja, karin] = await Promise.all([comeIn(stage, "Freja"), comeToWork(stage, "Karin")]);
  const screen = await comeIn(stage, "Storskærm", onWall);
  const looking = [freja, karin, screen];
  const look = async (state: string) => found.push(...(await barriers(state, looking)));
  await freja.hears("Mødet er ikke åbnet endnu.");
  await screen.hears("Velkommen");
  await karin.button("Åbn mødet").waitFor();
  await look("planned");

  await openMeeting(karin);
  await freja.hears("Vi samles.");
  // They sit in the order they come, and the round goes around from Freja: Tine, then Mette.
  await gathered(karin, 2);
  const tine = await comeInByCode(stage, "Tine");
  await tine.hears("Vi samles.");
  await gathered(karin, 3);
  const [omar, mette] = await Promise.all([comeToWork(stage, "Omar", atDesk), comeIn(stage, "Mette")]);
  const everyone = [freja, tine, karin, omar, mette];
  const all = (see: (p: (typeof everyone)[number]) => Promise<void>) => Promise.all(everyone.map(see));
  await all((p) => gathered(p, 5));
  await look("lobby");

  await welcome(karin);
  await freja.hears("Velkommen. Karin fortæller");
  await look("framing");
  await tellFraming(karin);
  await freja.sees("Én taler ad gangen, og vi andre lytter.");
  await beginRound(karin);

  await freja.hears("Du har ordet. Hvad vil du bruge mødet til?");
  await screen.hears("Freja har ordet");
  await look("agenda round");
  await say(freja, "agenda", "Jeg vil finde ud af, om jeg skal skifte skole.");
  await all((p) => p.sees("Jeg vil finde ud af, om jeg skal skifte skole."));
  await say(tine, "agenda", "Jeg vil gerne vide, hvordan jeg hjælper bedst.");
  await mette.hears("Du har ordet.");
  await mette.press("Pas");

  await freja.hears("Du har ordet. Tag den tid, du har brug for.");
  await tine.press("Bed om ordet");
  await karin.sees("Næste: Tine");
  await omar.press("Bed om ordet");
  await Promise.all([freja, karin, mette].map((p) => p.sees("Næste: Tine og Omar")));
  await tine.sees("Næste: dig og Omar");
  expect(await screen.page.locator(".screen-queue li").allTextContents()).toEqual(["Tine", "Omar"]);

  await freja.tap("Sig et mål");
  await freja.write("Mit mål, med mine egne ord", "Jeg vil spille koncert igen 🎸 før jul");
  await freja.tap("Gem målet");
  await all((p) => p.sees("Jeg vil spille koncert igen 🎸 før jul"));
  expect(await screen.page.getByText("koncert").count()).toBe(0);
  await freja.tap("Vis på storskærmen");
  await screen.sees("Jeg vil spille koncert igen 🎸 før jul");
  await mette.tap("Tilføj et fagligt mål");
  await mette.write("Mit faglige mål", "Vi finder en praktikplads inden 1. marts.");
  await mette.tap("Gem målet");
  await all((p) => p.sees("Vi finder en praktikplads inden 1. marts."));
  await freja.sees("Mette, vejleder, KUI");
  await look("dialogue");

  await giveTo(freja, "Mette");
  await all((p) => p.hears(p === mette ? "Du har ordet." : "Mette har ordet."));
  await mette.press("Jeg er færdig");
  await all((p) => p.hears(p === tine ? "Du har ordet." : "Tine har ordet."));
  await tine.press("Jeg er færdig");
  await omar.press("Jeg er færdig");
  await all((p) => p.hears("Ordet er frit."));
  await look("free floor");

  await karin.tap("Afrunding");
  await karin.tap("Begynd");
  await freja.hears("Du har ordet. Hvad tager du med dig fra mødet?");
  await look("closing");
  await say(freja, "closing", "Det var rart, at ingen afbrød.");
  await all((p) => p.sees("Det var rart, at ingen afbrød."));
  await tine.hears("Du har ordet.");
  await tine.press("Pas");
  await say(mette, "closing", "Jeg ringer til skolen på mandag.");
  await karin.hears("Runden er slut.");
  expect(await karin.button("Luk mødet").count()).toBe(1);
  await karin.press("Luk mødet");
  await karin.tap("Ja, luk mødet");
  await all((p) => p.hears("Tak for i dag"));
  await screen.hears("Tak for i dag");
  await tine.sees("Jeg vil spille koncert igen 🎸 før jul");
  await look("closed");

  expect(found).toEqual([]);
  // The door and the meeting: nobody's page was ever loaded anew.
  expect(stage.people.map((p) => `${p.name} ${p.loads}`)).toEqual(stage.people.map((p) => `${p.name} 2`));
});
