// Several pictures as one: a wall, a desk and a hand, side by side on a plain ground.

import type { Browser } from "playwright-core";

const asUrl = (png: Buffer) => `data:image/png;base64,${png.toString("base64")}`;

export async function sideBySide(browser: Browser, screen: Buffer, facilitator: Buffer, phone: Buffer) {
  const page = await browser.newPage({ viewport: { width: 1600, height: 760 } });
  await page.setContent(`<!doctype html>
    <style>
      body { margin: 0; height: 760px; background: #e9e2d5; display: flex; gap: 36px; padding: 0 44px;
             align-items: center; justify-content: center; box-sizing: border-box; }
      div { display: grid; gap: 28px; }
      img { display: block; border-radius: 8px; box-shadow: 0 0 0 1px #0002, 0 10px 30px #0003; }
      .wall { width: 720px; } .hand { width: 324px; border-radius: 26px; } .desk { width: 400px; height: 666px;
             object-fit: cover; object-position: top; }
    </style>
    <img class="hand" src="${asUrl(phone)}"><img class="wall" src="${asUrl(screen)}"><img class="desk" src="${asUrl(facilitator)}">`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
