import { signal } from "@preact/signals";
import { da } from "./da";

/** Danish is the source; another language says the same things in its own words, or does not compile. */
export type Text = typeof da;
export type Language = "da" | "en";

const key = "od-language";

export const text = signal<Text>(da);

export async function speak(language: Language): Promise<void> {
  text.value = language === "en" ? (await import("./en")).en : da;
  document.documentElement.lang = language;
}

export function choose(language: Language): Promise<void> {
  localStorage.setItem(key, language);
  return speak(language);
}

/** What was chosen here before; else Danish wherever it is among the languages of the browser. */
export function preferred(kept = localStorage.getItem(key), asked = navigator.languages): Language {
  if (kept === "da" || kept === "en") return kept;
  const isDanish = asked.some((l) => l.toLowerCase().startsWith("da"));
  return !isDanish && asked[0]?.toLowerCase().startsWith("en") ? "en" : "da";
}
