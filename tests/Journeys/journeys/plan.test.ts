// Karin suggests, Freja decides: by keyboard, on a small phone. Then somebody cannot come.

import { mkdirSync } from "node:fs";
import { expect } from "vitest";
import { comeToWork, guest, typeCode } from "../kit/acts";
import { press, tabTo } from "../kit/keyboard";
import { barriers } from "../kit/look";
import { desktop, type Person } from "../kit/person";
import { journey } from "../kit/stage";

const pictures = process.env["PLAN_PICTURES"];

async function picture({ page }: Person, name: string) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: `${pictures}/${name}-${scheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: "light" });
}

journey(
  "A meeting is planned with the young person, and waits for her when somebody declines #8 #9 #11 #12",
  async ({ stage }) => {
    const karin = await comeToWork(stage, "Karin", { viewport: desktop });
    await karin.page.goto(`${stage.server.origin}/forlob/freja`);
    await karin.press("Lav en kode");
    const code = await karin.page.locator(".code-text").innerText();
    await karin.page.getByRole("link", { name: "Planlæg næste møde med Freja" }).click();
    await karin.hears("Næste møde");
    await karin.tap("Lav et forslag");
    await karin.write("Hvor mødes I?", "hos 280310-1234");
    await karin.tap("Gem forslaget");
    await karin.sees("Der står et CPR-nummer. Det gemmer vi ikke. Slet det, og prøv igen.");
    expect(await karin.page.getByLabel("Hvor mødes I?").inputValue()).toBe("hos 280310-1234");
    await karin.write("Hvor mødes I?", "hjemme hos farmor");
    await picture(karin, "draft-form");
    await karin.tap("Gem forslaget");
    await karin.sees("Venter på, at Freja siger ja.");
    await karin.tap("Foreslå en, der kunne være med");
    await karin.write("Hvad hedder personen?", "Mette");
    await karin.write("Hvem er det for den unge?", "min vejleder");
    await karin.page.getByLabel("Er det på arbejde?").selectOption({ label: "Ja, en fagperson" });
    await karin.write("Fag", "KUI-vejleder");
    await karin.write("Hvor er personen ansat?", "Ungeenheden");
    await karin.write("E-mail", "mette");
    await picture(karin, "suggest-form");
    await karin.tap("Sæt på listen");
    await karin.sees("Det ligner ikke en e-mailadresse. Skriv én, fx navn@eksempel.dk.");
    expect(await barriers("suggesting", [karin])).toEqual([]);
    await karin.write("E-mail", "mette@eksempel.dk");
    await karin.tap("Sæt på listen");
    await karin.sees("Foreslået");

    const freja = await stage.person("Freja", guest);
    await freja.page.goto(`${stage.server.origin}/kode`);
    await typeCode(freja, code);
    await freja.page.getByRole("link", { name: "Næste møde" }).click();
    await freja.sees("hjemme hos farmor");
    await press(freja, "Ja, Mette skal med");
    await karin.sees("Skal med");
    await press(freja, "Inviter en");
    await tabTo(freja, freja.page.getByLabel("Hvad hedder personen?"));
    await freja.page.keyboard.type("Asta");
    await tabTo(freja, freja.page.getByLabel("Hvem er det for dig?"));
    await freja.page.keyboard.type("veninde");
    await press(freja, "Skal med");
    await freja.sees("Mette og Asta får en invitation. Ingen andre får noget.");
    expect(await barriers("planning", [freja, karin])).toEqual([]);
    expect(await freja.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await picture(freja, "plan-of-the-young-person");
    await press(freja, "Send invitationerne");
    await press(freja, "Ja, send dem");
    await freja.sees(/^Invitationerne er sendt/);
    await karin.sees("E-mailen er ikke sendt endnu.");
    await karin.press("Print en invitation til Asta");
    await karin.sees("Kære Asta. Du er inviteret til et møde:");
    const astas = await karin.page.locator(".code-text").innerText();
    expect(await barriers("sent", [freja, karin])).toEqual([]);
    await picture(karin, "plan-of-the-coordinator");

    const asta = await stage.person("Asta", guest);
    await asta.page.goto(`${stage.server.origin}/kode`);
    await typeCode(asta, astas);
    await press(asta, "Jeg kan ikke komme");
    await asta.page.getByLabel("Hvorfor? (du må springe over)").selectOption({ label: "Er syg" });
    await picture(asta, "cannot-come");
    await press(asta, "Sig, at jeg ikke kommer");
    await asta.sees("Mødet venter på Freja");

    await freja.page.getByRole("link", { name: "Gå til mødets side" }).click();
    await freja.tap("Det har jeg læst");
    await freja.sees("Asta kan ikke komme. Skal vi holde mødet alligevel?");
    await freja.sees("Er syg");
    await picture(freja, "hold-anyway");
    expect(await barriers("waiting", [freja, asta])).toEqual([]);
    expect(await freja.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await press(freja, "Ja, vi holder det");
    await asta.seesNoMore("Mødet venter på Freja");

    await freja.page.getByText("Lav om på mødet").click();
    await freja.page.getByLabel("Hvordan?").selectOption({ label: "Alle er med på skærm" });
    await picture(freja, "change-meeting");
    await press(freja, "Gem sted");
    await asta.sees("Alle er med på skærm");
    await karin.sees("Kommer ikke");
  },
);
