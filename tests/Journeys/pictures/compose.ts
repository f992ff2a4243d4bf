// Several pictures as one: a wall, a desk and a hand, side by side on a plain ground.

import type { Browser } from "playwright-core";

const asUrl = (png: Buffer) => `data:image/png;base64,${png.toString("base64")}`;

export async function sideBySide(browser: Browser, screen: Buffer, facilitator: Buffer, phone: Buffer) {
  const page = await browser.newPage({ viewport: { width: 1160, height: 860 }, deviceScaleFactor: 1.3 });
  await page.setContent(`<!doctype html>
    <style>
      body { margin: 0; height: 860px; background: #e4dccd; display: flex; gap: 40px;
             align-items: center; justify-content: center; }
      div { display: grid; gap: 32px; }
      img { display: block; width: 640px; border-radius: 10px; box-shadow: 0 0 0 1px #0002, 0 8px 24px #0003; }
      .hand { width: 388px; border-radius: 28px; }
    </style>
    <img class="hand" src="${asUrl(phone)}">
    <div><img src="${asUrl(screen)}"><img src="${asUrl(facilitator)}"></div>`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
