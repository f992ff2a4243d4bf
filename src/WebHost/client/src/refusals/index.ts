import type { Refusal } from "../contract.gen";
import type { NameOf } from "../text/da";
import { text } from "../text/language";
import { da } from "./da";
import { en } from "./en";

type Facts<C extends Refusal["code"]> = Extract<Refusal, { code: C }>;
/** One sentence or two for every code there is: what is so, and what one can do. */
export type RefusalText = { readonly [C in Refusal["code"]]: (facts: Facts<C>, name: NameOf) => string };

/** In the language of the page. A code from a newer server is told as "try again". */
export function sentence(refusal: Refusal, name: NameOf): string {
  const sentences = text.value.language === "en" ? en : da;
  const known = sentences as Partial<Record<string, (facts: Refusal, name: NameOf) => string>>;
  return (
    known[refusal.code]?.(refusal, name) ?? sentences["command-id-taken"]({ code: "command-id-taken" }, name)
  );
}
