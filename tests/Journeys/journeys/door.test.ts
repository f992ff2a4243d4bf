// What the door says to a code that does not open it.

import { expect } from "vitest";
import { atDesk, comeInByCode, typeCode } from "../kit/acts";
import { barriers } from "../kit/look";
import { journey } from "../kit/stage";

const refused = [/Failed to load resource/, /answer: 422 POST .*\/api\/session\/code/];

journey("A code that does not open says why, and what one can do", async ({ stage }) => {
  const lars = await stage.person("Lars");
  lars.watch.expect(...refused);
  await lars.page.goto(`${stage.server.origin}/kode`);
  const { code } = stage.server.invitation("Lars");

  await typeCode(lars, "ACD");
  await lars.sees("Koden er på seks tegn. Der mangler lidt.");
  await typeCode(lars, wrong(code));
  await lars.sees("Koden passer ikke. Se efter, og skriv den igen. Du kan også bede om en ny.");
  expect(await barriers("wrong code", [lars])).toEqual([]);
  expect(await lars.announced()).toContain(
    "Koden passer ikke. Se efter, og skriv den igen. Du kan også bede om en ny.",
  );
  expect(await lars.page.getByLabel("Din kode").evaluate((field) => field === document.activeElement)).toBe(
    true,
  );

  await typeCode(lars, code.toLowerCase().replace("-", " "));
  await lars.page.waitForURL(/\/meeting\//);
  await lars.hears("Mødet er ikke åbnet endnu.");
});

journey("A code that was used, and a code for another, are refused kindly", async ({ stage }) => {
  const tine = await comeInByCode(stage, "Tine");
  const stranger = await stage.person("en fremmed");
  stranger.watch.expect(...refused);
  await stranger.page.goto(`${stage.server.origin}/kode`);
  await typeCode(stranger, stage.server.invitation("Tine").code);
  await stranger.sees("Koden er allerede brugt. Bed mødelederen om en ny.");

  tine.watch.expect(...refused);
  await tine.page.goto(`${stage.server.origin}/kode`);
  await typeCode(tine, stage.server.invitation("Asta").code);
  await tine.sees("Koden er til en anden. Log ud her først, eller brug en anden telefon.");

  expect(await barriers("code for another", [tine])).toEqual([]);

  await tine.tap("Log ud, og kom ind med koden");
  await tine.page.waitForURL(/\/meeting\//);
  await tine.hears("Mødet er ikke åbnet endnu.");
  await tine.page
    .getByRole("listitem")
    .filter({ hasText: "Asta" })
    .getByText("dig", { exact: true })
    .waitFor();
});

journey("A stranger is told nothing of a meeting but where to ask", async ({ stage }) => {
  const stranger = await stage.person("en fremmed");
  stranger.watch.expect(/Failed to load resource/, /answer: 401/, /WebSocket connection/);
  await stranger.page.goto(`${stage.server.origin}/meeting/eksempel-1`);
  await stranger.hears("Du er ikke inde. Skriv din kode for at komme ind.");
  await stranger.page.getByRole("link", { name: "Skriv koden" }).click();
  await stranger.hears("Velkommen");
  expect(await stranger.page.content()).not.toMatch(/Freja|Biblioteket/);
});

journey("An employee finds the way in, and is told kindly when it did not open", async ({ stage }) => {
  const karin = await stage.person("Karin", atDesk);
  karin.watch.expect(/Failed to load resource/, /answer: (401|404)/);
  await karin.page.goto(`${stage.server.origin}/?login=failed`);
  await karin.sees("Du blev ikke logget ind. Prøv igen.");
  expect(new URL(karin.page.url()).search).toBe("");
  expect(await barriers("sign-in failed", [karin])).toEqual([]);

  // No issuer is set where the journeys run, so that the way ends here, with words.
  await karin.page.getByRole("link", { name: "Log ind som medarbejder" }).click();
  await karin.sees("Her er ikke sat et login op for medarbejdere. Brug det link, du har fået.");
  await karin.page.getByRole("link", { name: "Skriv koden" }).click();
  await karin.page.getByRole("link", { name: "Log ind som medarbejder" }).waitFor();
});

/** The same room, another secret: its last character by another of the alphabet. */
const wrong = (code: string) => code.slice(0, -1) + (code.endsWith("A") ? "C" : "A");
