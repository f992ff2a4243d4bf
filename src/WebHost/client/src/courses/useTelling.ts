import { useSignal, type Signal } from "@preact/signals";
import type { Refusal } from "../contract.gen";
import type { Result } from "../session";
import { said } from "../ui/act";
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
    if (!("ok" in result)) announce((refused.value = await wordsOf(result.refusal)));
    busy.value = false;
    return "ok" in result ? result.ok : null;
  };
  return { refused, busy, tell };
}

const wordsOf = (refusal: Refusal | null): Promise<string> =>
  said(refusal ?? { code: "try-again", reason: "" }, () => "…");
