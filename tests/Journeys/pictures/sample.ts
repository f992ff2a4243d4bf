// The sample meeting at a good moment: the round is over, Tine has the floor, two are waiting, one goal of Freja's is
// on the big screen, and a professional's stands apart from it.

import {
  beginRound,
  comeIn,
  comeToWork,
  giveTo,
  onWall,
  gathered,
  openMeeting,
  say,
  tellFraming,
  welcome,
} from "../kit/acts";
import type { Person } from "../kit/person";
import type { Seen, Stage } from "../kit/stage";

const sharp: Seen = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
const still: Seen = { reducedMotion: "reduce" };

export async function sampleMeeting(stage: Stage) {
  const karin = await comeToWork(stage, "Karin", { viewport: { width: 1280, height: 800 }, ...still });
  const screen = await comeIn(stage, "Storskærm", { ...onWall, ...still });
  await openMeeting(karin);
  const guests: Record<string, Person> = {};
  // One after the other: who comes first sits first, and the picture is the same each time.
  for (const name of ["Freja", "Tine", "Lars", "Mette", "Asta", "Jonas"]) {
    guests[name] = await comeIn(stage, name, { ...sharp, ...still });
    await gathered(karin, Object.keys(guests).length + 1);
  }
  const omar = await comeToWork(stage, "Omar", still);
  await gathered(karin, 8);
  const { Freja, Tine, Lars, Mette, Asta, Jonas } = guests as Record<Name, Person>;

  await welcome(karin);
  await tellFraming(karin);
  await beginRound(karin);
  await say(
    Freja,
    "agenda",
    "Jeg vil finde ud af, om jeg skal skifte skole. Og jeg vil ikke tale om karakterer.",
  );
  await say(Tine, "agenda", "Jeg vil gerne vide, hvordan jeg hjælper bedst om morgenen.");
  await say(Lars, "agenda", "Jeg vil høre, hvad Freja selv drømmer om.");
  await Mette.press("Pas");
  await say(Asta, "agenda", "Jeg er her, fordi Freja er min bedste veninde.");
  await Jonas.press("Pas");

  await Freja.hears("Du har ordet. Tag den tid, du har brug for.");
  await Freja.tap("Sig et mål");
  await Freja.write("Mit mål, med mine egne ord", "Jeg vil spille koncert igen 🎸 inden jul");
  await Freja.tap("Gem målet");
  await Freja.tap("Vis på storskærmen");
  await screen.sees("Jeg vil spille koncert igen 🎸 inden jul");
  await Mette.tap("Tilføj et fagligt mål");
  await Mette.write("Mit faglige mål", "Vi finder et sted at være i praktik inden 1. marts.");
  await Mette.tap("Gem målet");
  await Freja.sees("Vi finder et sted at være i praktik inden 1. marts.");
  await Lars.press("Bed om ordet");
  await karin.sees("Næste: Lars");
  await omar.press("Bed om ordet");
  await karin.sees("Næste: Lars og Omar");
  await giveTo(Freja, "Tine");
  await Promise.all([karin, screen, Freja, Lars].map((p) => p.hears("Tine har ordet")));
  return { karin, screen, freja: Freja, lars: Lars, tine: Tine };
}

type Name = "Freja" | "Tine" | "Lars" | "Mette" | "Asta" | "Jonas";
