import { beforeAll, describe, expect, test } from "vitest";
import type { Refusal } from "../../src/contract.gen";
import { da as daRefusals } from "../../src/refusals/da";
import { en as enRefusals } from "../../src/refusals/en";
import type { RefusalText } from "../../src/refusals";
import { da } from "../../src/text/da";
import { en } from "../../src/text/en";
import { preferred, speak } from "../../src/text/language";

const facts = {
  field: "text",
  limit: 2000,
  limitBytes: 8192,
  lowest: 1,
  highest: 24,
  retryAfterSeconds: 3,
  needs: ["young-person"],
  person: "lars",
  reason: "facilitator",
  phase: "lobby",
  seat: 4,
  by: "tine",
  missing: ["roles", "rules"],
  turn: 1,
  current: 2,
  holder: "freja",
  remaining: ["lars", "mette"],
  people: ["lars"],
  owner: "freja",
  wording: 1,
  who: ["mette"],
  without: ["tine", "lars"],
  lead: "karin",
  instrument: "psp",
  origin: "registered",
  leastAge: 18,
  consenters: ["custody-holder", "young-person"],
};

const sayings = (t: RefusalText): [string, string][] =>
  Object.entries(t).map(([code, sentence]) => [
    code,
    (sentence as (f: unknown, name: (p: string | null) => string) => string)(
      { ...facts, code },
      (p) => `«${p ?? ""}»`,
    ),
  ]);

describe.each([
  ["da", daRefusals],
  ["en", enRefusals],
] as const)("in %s", (language, t) => {
  beforeAll(() => speak(language));

  test.each(sayings(t))("%s is told in a whole sentence", (_code, said) => {
    expect(said).toMatch(/^[A-ZÆØÅ«].*[.?]$/);
    expect(said).not.toMatch(/undefined|null|\[object/);
    expect(said.length).toBeLessThan(160);
  });

  test("the facts are in the sentence", () => {
    const said = new Map(sayings(t));
    expect(said.get("voices-missing")).toContain("«lars»");
    expect(said.get("too-long")).toContain("2000");
    expect(said.get("not-goal-owner")).toContain("«freja»");
    expect(said.get("seat-taken")).toContain("«tine»");
  });
});

test("The two languages say the same things", () => {
  const shape = (value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, shape(v)]))
      : Array.isArray(value)
        ? value.length
        : typeof value;
  expect(shape(en)).toEqual(shape(da));
  const codes: Refusal["code"][] = ["code-locked", "try-again"];
  for (const code of codes) expect(enRefusals[code]).not.toBe(daRefusals[code]);
});

test("A meeting's time is Danish time, said the Danish way", () => {
  expect(da.dates.when("2025-11-22T09:00:00.000Z")).toBe("lørdag den 22. november kl.\u00a010.00");
  expect(da.dates.clock("2026-06-01T07:05:00.000Z")).toBe("kl.\u00a009.05");
  expect(en.dates.when("2025-11-22T09:00:00.000Z")).toBe("Saturday 22 November at 10:00");
});

describe("the language", () => {
  test.each([
    [null, ["da-DK"], "da"],
    [null, ["en-US", "da"], "da"],
    [null, ["en-GB"], "en"],
    [null, ["de-DE", "en"], "da"],
    ["en", ["da-DK"], "en"],
    ["da", ["en-US"], "da"],
    ["nonsense", ["da"], "da"],
  ])("kept %s, asked for %s: %s", (kept, asked, language) => {
    expect(preferred(kept, asked)).toBe(language);
  });
});
