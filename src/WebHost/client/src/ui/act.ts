import { useSignal, type Signal } from "@preact/signals";
import type { Refusal } from "../contract.gen";
import type { Answer } from "../connection/socket";
import type { NameOf } from "../text/da";
import { announce } from "./announce";
import { piece } from "./later";

/** What refusals say is seldom needed: it comes when the page has nothing better to do, or with the first refusal. */
export const sentences = piece(() => import("../refusals"));

export const said = async (refusal: Refusal, name: NameOf): Promise<string> =>
  (await sentences.fetch()).sentence(refusal, name);

/** The same where it is drawn, and again when it has come. */
export function say(refusal: Refusal, name: NameOf): string {
  void sentences.fetch();
  return sentences.there.value?.sentence(refusal, name) ?? "…";
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
    const { refusal: no } = await answer;
    const words = no && (await said(no, name));
    busy.value = false;
    refusal.value = no ?? null;
    if (words) announce(words);
    return !no;
  };
  return { refusal, busy, run };
}
