// Somebody who has a keyboard alone: Tab, Enter, space and arrows. Every stop on the way must be seen.

import { expect } from "vitest";
import type { Locator } from "playwright-core";
import type { Person } from "./person";

const stopsAtMost = 80;

/** Tabs to it, and fails where a stop on the way does not show that it has the focus. */
export async function tabTo(person: Person, target: Locator) {
  await target.waitFor();
  for (let stop = 0; stop < stopsAtMost; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await person.page.keyboard.press("Tab");
    expect(await unseenFocus(person)).toBeNull();
  }
  throw new Error(`${person.name} does not come to ${target} with Tab`);
}

export async function press(person: Person, name: string, key: "Enter" | " " = "Enter") {
  await tabTo(person, person.button(name).first());
  await person.still();
  await person.page.keyboard.press(key);
}

/** The words of what has the focus. */
export const focused = ({ page }: Person): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute("aria-label") ?? at?.textContent?.trim() ?? "";
  });

/** What has the focus without showing it, or null. */
const unseenFocus = ({ page }: Person): Promise<string | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    const isShown = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    const isMarked = (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
    return isShown && isMarked ? null : at.outerHTML.slice(0, 200);
  });
