// One person with a browser window of their own: they look, and they press what is there by its name.

import type { BrowserContext, Locator, Page } from "playwright-core";
import { Watch } from "./watch";

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 800 };
export const wall = { width: 1920, height: 1080 };

/** The page takes no tap for half a second after what it lands on has changed. */
const stillFor = 520;

export class Person {
  readonly watch: Watch;
  #loads = 0;

  constructor(
    readonly name: string,
    readonly page: Page,
    readonly context: BrowserContext,
  ) {
    this.watch = new Watch(page);
    page.on("load", () => this.#loads++);
  }

  /** How many times a document has been loaded: it tells a page that went on from one that began anew. */
  get loads(): number {
    return this.#loads;
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** What keeps its meaning wherever it stands can be pressed at once. */
  async tap(name: string) {
    await this.button(name).first().click();
  }

  /** What changes its meaning with the turn is pressed when the page has stood still, as a person does. */
  async press(name: string) {
    await this.pressOn(this.button(name).first());
  }

  async pressOn(target: Locator) {
    await target.waitFor();
    await this.still();
    await target.click();
  }

  async still() {
    await this.page.waitForFunction(
      (ms) => performance.now() - (globalThis as unknown as Notes).changedAt > ms,
      stillFor,
    );
  }

  async write(label: string, words: string) {
    await this.page.getByLabel(label).fill(words);
  }

  async sees(words: string | RegExp) {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  async seesNoMore(words: string | RegExp) {
    await this.page.getByText(words).filter({ visible: true }).waitFor({ state: "detached" });
  }

  /** The sentence at the top: who has the floor, and what is going on. */
  async hears(headline: string | RegExp) {
    await this.page.getByRole("heading", { level: 1, name: headline }).waitFor();
  }

  /** Everything the one live region has said since the page was loaded. */
  announced(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as Notes).announced);
  }
}

export interface Notes {
  changedAt: number;
  /** When the page first said what it is about. */
  shownAt: number | undefined;
  announced: string[];
}

/** Runs in the page before anything else: notes when the page last changed, and what was said aloud. */
export function noteChanges() {
  const notes = globalThis as unknown as Notes;
  notes.changedAt = performance.now();
  notes.announced = [];
  addEventListener("securitypolicyviolation", (e) =>
    console.error(`CSP: ${e.violatedDirective} ${e.blockedURI}`),
  );
  new MutationObserver((changes) => {
    notes.changedAt = performance.now();
    notes.shownAt ??= document.querySelector("h1:not(.is-quiet)") ? notes.changedAt : undefined;
    for (const { addedNodes, target } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest("[role=status]");
      if (!region) continue;
      for (const node of addedNodes) if (node.textContent) notes.announced.push(node.textContent);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}
