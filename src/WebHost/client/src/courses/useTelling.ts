import { useSignal, type Signal } from "@preact/signals";
import type { Refusal } from "../contract.gen";
import type { Result } from "../session";
import { say } from "../ui/act";
import { announce } from "../ui/announce";

/** Sends a form. What was typed stays where it is; what was refused is said once, in plain words. */
export function useTelling(): {
  readonly refused: Signal<string | null>;
  readonly busy: Signal<boolean>;
  readonly tell: <T>(call: Promise<Result<T>>) => Promise<T | null>;
} {
  const refused = useSignal<string | null>(null);
  const busy = useSignal(false);
  const tell = async <T>(call: Promise<Result<T>>): Promise<T | null> => {
    refused.value = null;
    busy.value = true;
    const result = await call;
    busy.value = false;
    if ("ok" in result) return result.ok;
    refused.value = wordsOf(result.refusal);
    announce(refused.value);
    return null;
  };
  return { refused, busy, tell };
}

const wordsOf = (refusal: Refusal | null): string =>
  say(refusal ?? { code: "try-again", reason: "" }, () => "…");
