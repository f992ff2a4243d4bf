// The smallest phone, and the page at twice its size: nothing lies outside, and what matters can be reached.

import { expect } from "vitest";
import { beginRound, comeIn, comeToWork, gathered, openMeeting, tellFraming, welcome } from "../kit/acts";
import type { Person } from "../kit/person";
import { journey, type Seen } from "../kit/stage";

const small: Seen = { viewport: { width: 320, height: 568 }, isMobile: true, hasTouch: true };
/** A desktop window of 1280 by 800 at 200 %. */
const twice: Seen = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };

journey("At 320 pixels and at 200 % nothing lies outside the window", async ({ stage }) => {
  const outside: string[] = [];
  const [freja, karin, screen] = await Promise.all([
    comeIn(stage, "Freja", small),
    comeToWork(stage, "Karin", twice),
    comeIn(stage, "Storskærm", twice),
  ]);
  const fits = async (state: string) => {
    for (const person of [freja, karin, screen]) outside.push(...(await overflow(state, person)));
  };
  await fits("planned");
  await openMeeting(karin);
  const [lars] = await Promise.all([comeIn(stage, "Lars", small), comeIn(stage, "Jonas", small)]);
  await gathered(freja, 4);
  await fits("lobby");
  await welcome(karin);
  await fits("framing");
  await tellFraming(karin);
  await beginRound(karin);
  await reaches(freja, "Sig, hvad du vil bruge mødet til");
  await fits("agenda round");

  await freja.press("Sig, hvad du vil bruge mødet til");
  await freja.write(
    "Det vil jeg bruge mødet til",
    `${"Ungdomsuddannelsesvejlederen ".repeat(3)}${"å".repeat(80)}`,
  );
  await reaches(freja, "Læg det på bordet");
  await fits("writing");
  await freja.tap("Læg det på bordet");
  await reaches(freja, "Jeg er færdig");
  await fits("a long word");
  await freja.press("Hvem er her");
  await freja.page.getByRole("dialog").waitFor();
  await fits("who is here");
  await freja.tap("Luk");
  await reaches(lars, "Hvem er her");
  await reaches(freja, "Pause");

  expect(outside).toEqual([]);
});

journey("Writing in one's turn leaves the page where it was", async ({ stage }) => {
  const [freja, karin] = await Promise.all([comeIn(stage, "Freja", small), comeToWork(stage, "Karin")]);
  await openMeeting(karin);
  await gathered(karin, 2);
  await welcome(karin);
  await tellFraming(karin);
  await beginRound(karin);

  await touch(freja, "Sig, hvad du vil bruge mødet til");
  await freja.page.getByLabel("Det vil jeg bruge mødet til").waitFor();
  await freja.still();
  await freja.page.keyboard.type("Jeg vil tale om skolen.");
  await touch(freja, "Læg det på bordet");
  await freja.button("Jeg er færdig").waitFor();
  expect(await freja.page.evaluate(() => scrollY)).toBe(0);
});

journey("On a desktop the page stays where one had scrolled to while one writes", async ({ stage }) => {
  const [freja, karin] = await Promise.all([
    comeIn(stage, "Freja", { viewport: { width: 1280, height: 620 } }),
    comeToWork(stage, "Karin"),
  ]);
  await openMeeting(karin);
  await gathered(karin, 2);
  await welcome(karin);
  await tellFraming(karin);
  await beginRound(karin);

  await freja.button("Sig, hvad du vil bruge mødet til").waitFor();
  await freja.page.evaluate(() => scrollTo(0, 200));
  await freja.press("Sig, hvad du vil bruge mødet til");
  const words = freja.page.getByLabel("Det vil jeg bruge mødet til");
  await words.waitFor();
  const before = { scroll: await scrolled(freja), box: await words.boundingBox() };
  expect(before.scroll).toBe(200);
  await freja.page.keyboard.type("Jeg vil tale om skolen.");
  expect({ scroll: await scrolled(freja), box: await words.boundingBox() }).toEqual(before);
  await reaches(freja, "Læg det på bordet");
});

const scrolled = ({ page }: Person) => page.evaluate(() => scrollY);

/** With a finger on the very spot: the test's own way of pressing would scroll by itself. */
async function touch(person: Person, button: string) {
  await person.button(button).waitFor();
  await person.still();
  const { x, y, width, height } = (await person.button(button).boundingBox())!;
  await person.page.touchscreen.tap(x + width / 2, y + height / 2);
}

/** In the window as it is, with nothing over it, and large enough for a finger. */
async function reaches({ name, page }: Person, button: string) {
  const main = page.getByRole("button", { name: button, exact: true });
  await main.waitFor();
  await main.click({ trial: true });
  const box = await main.boundingBox();
  const window = page.viewportSize()!;
  expect(box, `${name}: ${button}`).toSatisfy(
    (b: typeof box) =>
      b !== null && b.x >= 0 && b.y >= 0 && b.x + b.width <= window.width && b.y + b.height <= window.height,
  );
  expect(box!.height, `${name}: ${button}`).toBeGreaterThanOrEqual(44);
}

/** Whatever makes the page wider than its window, by its words. */
async function overflow(state: string, { name, page }: Person): Promise<string[]> {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter((e) => e.getBoundingClientRect().right > width + 1 && e.children.length === 0)
      .map((e) => `${e.tagName} ${e.textContent?.slice(0, 40)}`);
  });
  return wide.map((what) => `${state}, ${name}: ${what}`);
}
