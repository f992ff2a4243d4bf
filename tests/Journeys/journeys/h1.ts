// Script H1, a first meeting with goals that pull against each other, turn by turn through the pages of all eight.

import { expect } from "vitest";
import {
  beginRound,
  comeIn,
  comeToWork,
  gathered,
  giveTo,
  onWall,
  openMeeting,
  say,
  tell,
  tellFraming,
  welcome,
} from "../kit/acts";
import { barriers } from "../kit/look";
import type { Person } from "../kit/person";
import type { Stage } from "../kit/stage";

const wish = "jeg vil ku' sove og være sammen med Asta uden at skulle forklare mig 😴";
const first = "jeg vil gerne ha' at I holder op med at planlægge uden mig";
const said = "det er jer to der er uenige, ik' mig";
const omarHeard = "jeg hørte Freja sige at hun bliver træt af at forklare";
const karinHeard = "jeg blev optaget af ordet uden";
const goals = { hf: "Start på HF 11. august", slowly: "Udredning først, nedsat skema til jul" };

type Name = "Freja" | "Asta" | "Tine" | "Lars" | "Mette" | "Jonas" | "Karin" | "Omar";
type Cast = Record<Name, Person>;
/** What is done when somebody has come in, before the next does. */
type Settle = (person: Person) => Promise<void>;

export async function playH1(stage: Stage, settle: Settle = async () => undefined) {
  const found: string[] = [];
  const cast = await gathersAndIsFramed(stage, settle);
  const { Freja, Karin } = cast;
  const screen = await comeIn(stage, "Storskærm", onWall);
  await settle(screen);
  const look = async (state: string) => found.push(...(await barriers(state, [Freja, Karin])));

  await agendaRound(cast);
  await look("agenda");
  await goalsThatPullApart(cast);
  await look("conflict");
  await viewpoint(cast);
  await reflects(cast, screen, look);
  await responds(cast);
  await closes(cast, look);
  expect(found).toEqual([]);
}

const all = (cast: Cast, see: (person: Person) => Promise<void>) =>
  Promise.all(Object.values(cast).map(see)).then(() => undefined);

/** Turns 1 and 2. */
async function gathersAndIsFramed(stage: Stage, settle: Settle): Promise<Cast> {
  const Karin = await comeToWork(stage, "Karin");
  await settle(Karin);
  await openMeeting(Karin);
  const came: Partial<Cast> = { Karin };
  // One after the other: who comes first sits first, and the round goes around the table from Freja.
  for (const name of ["Freja", "Asta", "Tine", "Lars", "Mette", "Jonas"] as const) {
    came[name] = await comeIn(stage, name);
    await settle(came[name]);
    await gathered(Karin, Object.keys(came).length);
  }
  came.Omar = await comeToWork(stage, "Omar");
  await settle(came.Omar);
  await gathered(Karin, 8);
  const cast = came as Cast;

  await cast.Tine.press("Hvem er her");
  const here = cast.Tine.page.getByRole("dialog", { name: "Hvem er her" });
  const names = here.getByRole("listitem").locator("strong");
  await expect.poll(() => names.allTextContents()).toEqual(Object.keys(cast));
  expect(await here.innerText()).not.toMatch(/\b(mor|far|veninde|vejleder|KUI|PPR|psykolog|reflektant)\b/i);
  await cast.Tine.tap("Luk");

  await welcome(Karin);
  await Karin.sees("Fortæl de fire ting først. Så kan runden begynde.");
  await tellFraming(Karin, {
    "Aftaler for samtalen": "75 minutter, én taler ad gangen",
    "Hvad der skrives ned, og hvem der ser det": "notatet læses op, jeg har underretningspligt",
  });
  await Karin.button("Begynd runden").waitFor();
  expect(await Karin.page.locator(".item summary .tag").count()).toBe(4);
  await all(cast, (p) => p.sees("75 minutter, én taler ad gangen"));
  await cast.Tine.sees("notatet læses op, jeg har underretningspligt");
  return cast;
}

/** Turns 3 to 8. */
async function agendaRound(cast: Cast) {
  const { Freja, Asta, Tine, Lars, Mette, Jonas, Karin } = cast;
  await beginRound(Karin);
  await say(Freja, "agenda", first);
  await say(Asta, "agenda", "jeg er her bare for Freja");
  await say(Tine, "agenda", "søvnen");
  await Lars.press("Pas");
  await say(Mette, "agenda", "HF til sommer");
  await say(Jonas, "agenda", "tempoet");

  await Freja.hears("Du har ordet. Tag den tid, du har brug for.");
  await all(cast, (p) => p.sees("tempoet"));
  expect(await lines(Lars, "Det vil vi bruge mødet til")).toEqual([
    `Freja: ${first}`,
    "Asta: jeg er her bare for Freja",
    "Tine: søvnen",
    "Mette: HF til sommer",
    "Jonas: tempoet",
  ]);
  await Karin.page.getByText("Stemmer: alle er spurgt").click();
  await expect.poll(() => voice(Karin, "Lars")).toBe("har sagt pas");
}

/** Turns 9 to 13. */
async function goalsThatPullApart(cast: Cast) {
  const { Freja, Asta, Tine, Mette, Jonas, Omar } = cast;
  await tell(Freja, "Sig et mål", "Mit mål, med mine egne ord", wish, "Gem målet");
  await all(cast, (p) => p.sees(wish));
  expect(await Asta.page.locator(".is-own .goal > .verbatim").textContent()).toBe(wish);

  await giveTo(Freja, "Mette");
  await Mette.hears("Du har ordet.");
  await tell(Mette, "Tilføj et fagligt mål", "Mit faglige mål", goals.hf, "Gem målet");
  await giveTo(Mette, "Jonas");
  await Jonas.hears("Du har ordet.");
  await tell(Jonas, "Tilføj et fagligt mål", "Mit faglige mål", goals.slowly, "Gem målet");
  await Promise.all(Object.values(goals).map((goal) => Tine.sees(goal)));
  expect(await Tine.page.locator(".is-professional .goal > .verbatim").allTextContents()).toEqual(
    Object.values(goals),
  );
  expect(await Tine.page.locator(".is-own .goal > .verbatim").allTextContents()).toEqual([wish]);

  // She cannot reword it; what she can do is lay other words beside it, which Freja may leave lying.
  const freejasGoal = Mette.page.locator(".is-own .goal");
  expect(await freejasGoal.getByRole("button").allTextContents()).toEqual(["Foreslå andre ord"]);
  await tell(
    Mette,
    "Foreslå andre ord",
    "Mit forslag til andre ord",
    "bedre døgnrytme",
    "Læg forslaget frem",
  );
  await Freja.page
    .locator(".proposals li", { hasText: "Mette foreslår" })
    .getByText("bedre døgnrytme")
    .waitFor();
  expect(await Freja.page.locator(".is-own .goal > .verbatim").textContent()).toBe(wish);

  await Omar.tap("To mål trækker hver sin vej");
  await Omar.page.getByLabel(goals.hf).check();
  await Omar.page.getByLabel(goals.slowly).check();
  await Omar.tap("Sæt dem over for hinanden");
  await all(cast, (p) => seesOpenConflict(p));
}

/** Turn 14. */
async function viewpoint(cast: Cast) {
  const { Freja, Tine, Karin } = cast;
  await Karin.tap("Skriv et synspunkt ned");
  await Karin.page.getByLabel("Hvis ord er det?").selectOption("Freja");
  await Karin.write("Sådan ser jeg det", said);
  await Karin.tap("Spørg Freja");
  await Freja.sees("Karin har skrevet, at du sagde:");
  await Freja.sees(said);
  expect(await Tine.page.getByText(said).count()).toBe(0);
  await Freja.press("Ja, det sagde jeg");
  await all(cast, (p) => p.page.locator(".viewpoints").getByText(said).waitFor());
}

/** Turns 15 to 17. */
async function reflects(cast: Cast, screen: Person, look: (state: string) => Promise<unknown>) {
  const { Freja, Tine, Lars, Karin, Omar } = cast;
  const circle = [Freja, cast.Asta, Tine, Lars, cast.Mette, cast.Jonas];
  await Karin.press("Refleksion");
  await Karin.press("Begynd");
  await Promise.all(circle.map((p) => p.hears("Karin og Omar taler sammen. Vi andre lytter.")));
  await Karin.hears("Du og Omar taler sammen. De andre lytter.");
  await screen.hears("Karin og Omar taler sammen. Vi andre lytter.");
  for (const person of circle) expect(await person.button("Tag ordet").count()).toBe(0);
  await Lars.press("Bed om ordet til svarrunden");
  await Lars.sees("Du får ordet i svarrunden.");

  await Omar.press("Tag ordet");
  await Freja.sees("Omar har ordet.");
  await tell(Omar, "Skriv et synspunkt ned", "Sådan ser jeg det", omarHeard, "Læg det på bordet");
  await Omar.press("Giv ordet");
  const choices = Omar.page.getByRole("dialog").locator(".choice");
  await expect.poll(() => choices.allTextContents()).toEqual(["KKarin"]);
  await Omar.pressOn(choices.first());
  await Karin.sees("Du har ordet.");
  await tell(Karin, "Skriv et synspunkt ned", "Sådan ser jeg det", karinHeard, "Læg det på bordet");
  await all(cast, async (p) => {
    await p.sees(omarHeard);
    await p.sees(karinHeard);
  });
  await look("reflection");
}

/** Turns 18 and 19. */
async function responds({ Freja, Asta, Tine, Lars, Mette, Jonas, Karin }: Cast) {
  await Karin.press("Samtale");
  await Karin.press("Ja, slut nu");
  await Freja.hears("Du har ordet. Hvad tænker du om det, de sagde?");
  await Freja.press("Jeg er færdig");
  await Asta.hears("Du har ordet.");
  await Asta.press("Pas");
  for (const person of [Tine, Lars, Mette, Jonas]) {
    await person.hears("Du har ordet. Hvad tænker du om det, de sagde?");
    await person.press("Jeg er færdig");
  }
  await Karin.page.locator(".segment.is-now", { hasText: "Samtale" }).waitFor();
  await expect.poll(() => voice(Karin, "Lars")).toBe("er blevet hørt");
}

/** Turns 20 to 22. */
async function closes(cast: Cast, look: (state: string) => Promise<unknown>) {
  const { Freja, Asta, Tine, Lars, Mette, Jonas, Karin } = cast;
  // "Er det talt om?" is hers to say; she says no, and does nothing.
  await Freja.button("Det har vi talt om").waitFor();
  expect(await Karin.button("Vi skal tale om det igen").count()).toBe(0);
  await seesOpenConflict(Tine);

  await Karin.press("Afrunding");
  await Karin.press("Begynd");
  await Freja.hears("Du har ordet. Hvad tager du med dig fra mødet?");
  for (const person of [Freja, Asta, Tine, Lars, Mette, Jonas]) await person.press("Jeg er færdig");
  await Karin.hears("Runden er slut.");
  await Karin.tap("Ingen aftaler i dag");
  await all(cast, (p) => p.sees("Ingen aftaler i dag. Det er også et svar."));

  expect(await Tine.button("Flere møder").count()).toBe(0);
  await Freja.tap("Flere møder");
  await Freja.write("Vil du sige noget om det?", "ja, uden skolen næste gang");
  for (const name of ["Mette", "Jonas"]) await Freja.page.getByLabel(name, { exact: true }).check();
  await Freja.tap("Gem mit svar");
  await all(cast, (p) => p.sees("ja, uden skolen næste gang"));

  await tell(Karin, "Skriv notatet", "Notat fra mødet", "Vi talte om søvn og om tempoet.", "Gem notatet");
  await Tine.sees("Ikke læst op endnu");
  await Karin.tap("Det er læst op");
  await Tine.sees("Læst op i mødet");
  await tell(
    Freja,
    "Sådan ser jeg det",
    "Sådan ser jeg det",
    "sådan ser jeg det: I hørte efter",
    "Gem mine ord",
  );
  await Karin.sees("sådan ser jeg det: I hørte efter");
  await look("closing");

  await Karin.press("Luk mødet");
  await Karin.tap("Ja, luk mødet");
  await all(cast, (p) => p.hears("Tak for i dag"));
  await look("closed");
  await isClosedAsItWas(Tine);
  const changes = (await Asta.announced()).filter((words) => /ordet/.test(words));
  expect(changes.filter((words, i) => words === changes[i - 1])).toEqual([]);
}

async function isClosedAsItWas(tine: Person) {
  expect(await tine.page.locator(".is-own .goal > .verbatim").allTextContents()).toEqual([wish]);
  expect(await tine.page.locator(".is-professional .goal > .verbatim").count()).toBe(2);
  await seesOpenConflict(tine);
  expect(await tine.page.locator(".agreement").count()).toBe(0);
  await tine.sees("Ingen aftaler i dag. Det er også et svar.");
  await tine.sees("Læst op i mødet");
  await tine.sees("sådan ser jeg det: I hørte efter");
  const nextTime = await tine.page.getByText(/^Næste gang: /).innerText();
  expect(nextTime).not.toMatch(/Mette|Jonas/);
  for (const name of ["Freja", "Asta", "Tine", "Lars", "Karin", "Omar"]) expect(nextTime).toContain(name);
}

async function seesOpenConflict({ page }: Person) {
  const pair = page.locator(".conflict:not(.is-addressed) .pair");
  await pair.waitFor();
  expect(await pair.locator(".verbatim").allTextContents()).toEqual(Object.values(goals));
}

/** Each line of a card on the table, with who said it. */
const lines = ({ page }: Person, title: string): Promise<string[]> =>
  page
    .locator(".card", { has: page.getByRole("heading", { name: title }) })
    .getByRole("listitem")
    .evaluateAll((items) =>
      items.map(
        (i) => `${i.querySelector(".who")?.textContent}: ${i.querySelector(".verbatim")?.textContent}`,
      ),
    );

/** What the leaders' ledger says of somebody's voice. */
const voice = ({ page }: Person, name: string): Promise<string | null> =>
  page.locator(".ledger li", { hasText: name }).locator("span").nth(1).textContent();
