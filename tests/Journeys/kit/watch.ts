// What must not happen in anyone's browser while a journey runs: an error on the console or of the page, something the
// content security policy stopped, a request that failed. A journey that provokes one says so beforehand.

import type { Page } from "playwright-core";

export class Watch {
  readonly #seen: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(page: Page) {
    page.on("console", (said) => {
      if (said.type() === "error" || said.type() === "warning")
        this.#note(`console: ${said.text()} (${said.location().url})`);
    });
    page.on("pageerror", (error) => this.#note(`page: ${error.message}`));
    page.on("crash", () => this.#note("the page crashed"));
    page.on("requestfailed", (r) => {
      const why = r.failure()?.errorText;
      // What a page was still fetching when it was left.
      if (why !== "net::ERR_ABORTED") this.#note(`request: ${r.method()} ${r.url()}: ${why}`);
    });
    page.on("response", (r) => {
      if (r.status() >= 400) this.#note(`answer: ${r.status()} ${r.request().method()} ${r.url()}`);
    });
  }

  expect(...these: RegExp[]) {
    this.#expected.push(...these);
  }

  /** All that went wrong and was not foretold. */
  faults(): string[] {
    return this.#seen.filter((what) => !this.#expected.some((e) => e.test(what)));
  }

  #note(what: string) {
    this.#seen.push(what);
  }
}

/** What a browser says while the net or the host is away. */
export const netIsAway = [/WebSocket connection/, /net::ERR_/, /Failed to load resource/, /Failed to fetch/];
