// Pictures of the page in every state, for looking at: node scripts/pictures.js <folder> [part of a name].
// Needs Chromium; CHROMIUM names it where it is not /usr/bin/chromium.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { chromium } from "playwright-core";
import { createServer } from "vite";

const [folder = "pictures", part = ""] = process.argv.slice(2);
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const phone = { width: 360, height: 740 };
const small = { width: 320, height: 568 };
const desktop = { width: 1280, height: 800 };
const wall = { width: 1920, height: 1080 };

const shots = [
  ...["lobby", "framing", "round", "roundOn", "dialogue", "talking", "asked", "free", "paused", "closing"].map((state) => ({ state, as: "freja", size: phone })),
  ...["round", "roundOn", "talking", "handedOn", "free", "absent", "allSaid"].map((state) => ({ state, as: "lars", size: phone })),
  ...["planned", "lobby", "framing", "talking", "handedOn", "allSaid"].flatMap((state) => [phone, desktop].map((size) => ({ state, as: "karin", size }))),
  ...["planned", "closed"].map((state) => ({ state, as: "tine", size: phone })),
  ...["talking", "mette"].map(() => ({ state: "talking", as: "mette", size: desktop })).slice(0, 1),
  ...["three", "twelve", "full"].flatMap((state) => [{ state, as: "lars", size: small }, { state, as: "screen", size: wall }]),
  ...["planned", "lobby", "round", "talking", "free", "paused", "closing"].map((state) => ({ state, as: "screen", size: wall })),
  ...["reflection", "response", "oneToOne", "silence", "offered", "smaller", "settling", "talked"].flatMap((state) => [{ state, as: "freja", size: phone }, { state, as: "karin", size: desktop }]),
  ...["reflection", "reflectionFree", "responseOn", "oneToOne", "silence", "given", "leftOut", "noLeader", "talked", "settling"].map((state) => ({ state, as: "lars", size: phone })),
  ...["reflection", "response", "oneToOne", "silence", "smaller", "noLeader"].map((state) => ({ state, as: "screen", size: wall })),
  { state: "reflection", as: "freja", size: phone, scheme: "dark" },
  { state: "reflection", as: "screen", size: wall, scheme: "dark" },
  { state: "silence", as: "freja", size: phone, scheme: "dark" },
  { state: "reflection", as: "karin", size: desktop, scheme: "dark" },
  { state: "reflection", as: "lars", size: { width: 320, height: 568 } },
  { state: "settling", as: "freja", size: phone, full: true },
  { state: "settling", as: "mette", size: phone, full: true },
  { state: "talked", as: "jonas", size: phone, full: true },
  { state: "talked", as: "karin", size: phone, full: true },
  { state: "pauseAsked", as: "karin", size: phone },
  ...["freja", "asta"].map((as) => ({ state: "phone", as, size: phone })),
  { state: "phone", as: "karin", size: phone, full: true },
  { state: "phone", as: "karin", size: desktop, press: "Lars har lagt på", full: true },
  { state: "phone", as: "freja", size: phone, press: "Hvem er her" },
  { state: "phone", as: "freja", size: phone, forcedColors: "active" },
  { state: "phone", as: "screen", size: wall },
  { state: "phone", as: "screen", size: wall, scheme: "dark" },
  { state: "noDecision", as: "karin", size: phone, full: true },
  { state: "talking", as: "freja", size: phone, press: "Stop" },
  { state: "talking", as: "freja", size: phone, press: "Du bestemmer" },
  { state: "handedOn", as: "karin", size: desktop, press: "Refleksion" },
  { state: "handedOn", as: "karin", size: phone, press: "Én til én", full: true },
  { state: "talking", as: "freja", size: desktop },
  { state: "talking", as: "freja", size: small },
  { state: "talking", as: "freja", size: phone, language: "en" },
  { state: "talking", as: "freja", size: phone, full: true },
  { state: "talking", as: "freja", size: phone, scheme: "dark" },
  { state: "talking", as: "freja", size: phone, forcedColors: "active" },
  { state: "handedOn", as: "karin", size: desktop, scheme: "dark" },
  { state: "talking", as: "screen", size: wall, scheme: "dark" },
  { page: "code", as: "freja", size: phone },
  { page: "code", as: "freja", size: phone, scheme: "dark" },
  { page: "home", as: "freja", size: phone },
  { state: "talking", as: "freja", size: phone, press: "Hvem er her" },
  { state: "round", as: "freja", size: phone, press: "Sig, hvad du vil" },
  { state: "handedOn", as: "karin", size: phone, press: "Giv ordet" },
  { state: "lobby", as: "karin", size: phone, press: "Koder", full: true },
]; // prettier-ignore

const nameOf = ({ state, page, as, size, scheme, language, forcedColors, press, full }) =>
  [
    page ?? state,
    as,
    size.width,
    scheme,
    language,
    forcedColors && "forced",
    press?.slice(0, 5),
    full && "full",
  ]
    .filter(Boolean)
    .join("-")
    .replaceAll(" ", "_");

const meetings = [
  { room: "meeting/freja-1", network: "network/freja", startsAt: "2026-11-22T09:00:00.000Z", minutes: 75, place: "Ungehuset, lokale 2", phase: "planned", youngPerson: "Freja", part: "meeting-leader" },
  { room: "meeting/freja-0", network: "network/freja", startsAt: "2026-10-04T12:30:00.000Z", minutes: 90, place: "Frejas hjem", phase: "closed", youngPerson: "Freja", part: "meeting-leader" },
]; // prettier-ignore
const qr =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 21 21"><path d="M0 0h7v7H0zM14 0h7v7h-7zM0 14h7v7H0zM9 9h3v3H9zM13 13h4v4h-4z"/></svg>';
const answers = {
  "/api/me": { person: "karin", name: "Karin", kind: "staff", municipality: "Eksempelkommune" },
  "/api/meetings": meetings,
  "/api/meetings/freja-1/codes": { code: "ACD-EFG", link: "https://dialog.example/kode#x", expiresAt: "2026-11-22T22:00:00.000Z", qr },
}; // prettier-ignore

mkdirSync(folder, { recursive: true });
const server = await createServer({ server: { port: 0, host: "127.0.0.1", proxy: {} }, logLevel: "error" });
await server.listen();
const origin = server.resolvedUrls.local[0];
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
let faults = 0;
for (const shot of shots.filter((s) => nameOf(s).includes(part))) {
  const context = await browser.newContext({
    viewport: shot.size,
    colorScheme: shot.scheme ?? "light",
    forcedColors: shot.forcedColors ?? "none",
    reducedMotion: "reduce",
    locale: "da-DK",
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(nameOf(shot), error.message));
  await page.route("**/api/**", (route) =>
    route.fulfill({ json: answers[new URL(route.request().url()).pathname] ?? {} }),
  );
  const query = new URLSearchParams({
    as: shot.as,
    ...(shot.state && { state: shot.state }),
    ...(shot.page && { page: shot.page }),
    language: shot.language ?? "da",
  });
  await page.goto(`${origin}test/gallery/index.html?${query}`);
  await page.locator("h1, .screen").first().waitFor();
  await page.waitForLoadState("networkidle");
  if (shot.press) {
    await page.getByText(shot.press, { exact: false }).first().click();
    await page.locator("dialog[open], .bar .composer, .sure, details[open]").first().waitFor();
  }
  await page.screenshot({ path: join(folder, `${nameOf(shot)}.png`), fullPage: shot.full ?? false });
  const { violations } = await new AxeBuilder({ page }).analyze();
  for (const { id, impact, nodes } of violations) {
    faults++;
    console.log(`${nameOf(shot)}: ${id} (${impact}) ${nodes.map((n) => n.html.slice(0, 140)).join(" | ")}`);
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(`${faults} accessibility faults`);
process.exitCode = faults > 0 ? 1 : 0;
