// Makes docs/pictures from the running program: npm run pictures.

import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { journey } from "../kit/stage";
import { sideBySide } from "./compose";
import { sampleMeeting } from "./sample";

const folder = fileURLToPath(new URL("../../../docs/pictures/", import.meta.url));
const atMost = 300 * 1024;

journey("Pictures of the sample meeting", async ({ stage }) => {
  const { karin, screen, freja, lars } = await sampleMeeting(stage);
  for (const person of [karin, screen, freja, lars]) {
    await person.page.evaluate(() => scrollTo(0, 0));
    await person.still();
  }
  const pictures = {
    phone: await lars.page.screenshot(),
    facilitator: await karin.page.screenshot(),
    screen: await screen.page.screenshot({ scale: "css" }),
  };
  await freja.page.emulateMedia({ colorScheme: "dark" });
  const dark = await freja.page.screenshot();
  const meeting = await sideBySide(stage.browser, pictures.screen, pictures.facilitator, pictures.phone);

  mkdirSync(folder, { recursive: true });
  for (const [name, png] of Object.entries({ ...pictures, dark, meeting })) {
    expect(png.length, name).toBeLessThanOrEqual(atMost);
    writeFileSync(`${folder}${name}.png`, png);
    console.log(`docs/pictures/${name}.png: ${Math.round(png.length / 1024)} KB`);
  }
});
