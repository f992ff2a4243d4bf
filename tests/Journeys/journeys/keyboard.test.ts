// Karin and Tine without mouse or finger; and what somebody hears who does not see the page.

import { expect } from "vitest";
import { comeIn, comeToWork, atDesk } from "../kit/acts";
import { focused, press, tabTo } from "../kit/keyboard";
import { journey } from "../kit/stage";

journey("A meeting is led and spoken in with the keyboard alone", async ({ stage }) => {
  const [freja, karin] = await Promise.all([comeIn(stage, "Freja"), comeToWork(stage, "Karin")]);
  const tine = await stage.person("Tine", atDesk);
  await tine.page.goto(`${stage.server.origin}/kode`);
  await tabTo(tine, tine.page.getByLabel("Din kode"));
  await tine.page.keyboard.type(stage.server.invitation("Tine").code);
  await tine.page.keyboard.press("Enter");
  await tine.page.waitForURL(/\/meeting\//);

  await press(karin, "Åbn mødet");
  await press(karin, "Begynd mødet", " ");
  const told = karin.page.locator("summary .tag");
  await press(karin, "Det har vi talt om");
  await expect.poll(() => told.count()).toBe(1);
  const ends = karin.page.getByLabel("Vi slutter");
  await tabTo(karin, ends);
  const suggested = await ends.inputValue();
  await karin.page.keyboard.press("ArrowDown");
  expect(await ends.inputValue()).not.toBe(suggested);
  for (const count of [2, 3, 4]) {
    await press(karin, "Det har vi talt om");
    await expect.poll(() => told.count()).toBe(count);
  }
  await press(karin, "Begynd runden");
  await freja.press("Sig, hvad du vil bruge mødet til");

  // Tine stands at a button while others act: the focus stays where it is.
  await tabTo(tine, tine.button("Hvem er her"));
  await freja.write("Det vil jeg bruge mødet til", "Jeg vil tale om skolen.");
  await freja.tap("Læg det på bordet");
  await tine.sees("Jeg vil tale om skolen.");
  expect(await focused(tine)).toBe("Hvem er her");
  await tine.page.keyboard.press("Enter");
  await tine.page.getByRole("dialog", { name: "Hvem er her" }).waitFor();
  await tine.page.keyboard.press("Escape");
  expect(await focused(tine)).toBe("Hvem er her");
  await freja.press("Jeg er færdig");

  await tine.hears("Du har ordet. Hvad vil du bruge mødet til?");
  expect(await focused(tine)).toBe("Hvem er her");
  await press(tine, "Sig, hvad du vil bruge mødet til");
  const words = tine.page.getByLabel("Det vil jeg bruge mødet til");
  await expect.poll(() => words.evaluate((field) => field === document.activeElement)).toBe(true);
  await tine.page.keyboard.type("Jeg vil gerne");
  await freja.tap("Sig et mål");
  await freja.write("Mit mål, med mine egne ord", "Jeg vil have ro");
  await freja.tap("Gem målet");
  await tine.sees("Jeg vil have ro");
  await tine.page.keyboard.type(" forstå mere.");
  expect(await words.inputValue()).toBe("Jeg vil gerne forstå mere.");
  await press(tine, "Læg det på bordet");
  await karin.sees("Jeg vil gerne forstå mere.");
  await press(tine, "Jeg er færdig");

  // Handed over by name, with the keyboard.
  await freja.hears("Du har ordet. Tag den tid, du har brug for.");
  await press(tine, "Bed om ordet", " ");
  await freja.sees("Næste: Tine");
  await freja.press("Jeg er færdig");
  await tine.hears("Du har ordet.");
  await press(tine, "Giv ordet");
  await tabTo(tine, tine.page.getByRole("dialog").getByRole("button", { name: "Karin" }));
  await tine.still();
  await tine.page.keyboard.press("Enter");
  await karin.hears("Du har ordet.");

  // Each change of turn is said once, in Danish, and by the one live region.
  await tine.hears("Karin har ordet.");
  await expect.poll(() => tine.announced()).toContain("Nu har Karin ordet.");
  const heard = (await tine.announced()).filter((words) => /ordet/.test(words));
  expect(heard).toEqual([
    "Runde: hvad vil vi bruge mødet til? Nu har Freja ordet.",
    "Nu har du ordet.",
    "Samtale. Nu har Freja ordet.",
    "Nu har du ordet.",
    "Nu har Karin ordet.",
  ]);
  expect(await tine.page.locator("[role=status],[role=alert],[aria-live]").count()).toBe(1);
});
