import { useSignal, type Signal } from "@preact/signals";
import type { Refusal } from "../contract.gen";
import type { Answer } from "../connection/socket";
import { text } from "../text/language";
import type { NameOf } from "../text/da";
import { announce } from "./announce";

/** What a refusal says, in the language of the page. A code from a newer server is told as "try again". */
export function say(refusal: Refusal, name: NameOf): string {
  const sentences = text.value.refusals as Partial<Record<string, (facts: Refusal, name: NameOf) => string>>;
  return (
    sentences[refusal.code]?.(refusal, name) ??
    text.value.refusals["command-id-taken"]({ code: "command-id-taken" }, name)
  );
}

export interface Act {
  readonly refusal: Signal<Refusal | null>;
  readonly busy: Signal<boolean>;
  /** True when it was accepted. A refusal is shown where the action is, and said once. */
  run(answer: Promise<Answer>): Promise<boolean>;
}

export function useAct(name: NameOf): Act {
  const refusal = useSignal<Refusal | null>(null);
  const busy = useSignal(false);
  const run = async (answer: Promise<Answer>) => {
    refusal.value = null;
    busy.value = true;
    const given = await answer;
    busy.value = false;
    refusal.value = given.refusal ?? null;
    if (given.refusal) announce(say(given.refusal, name));
    return !given.refusal;
  };
  return { refusal, busy, run };
}
