import { effect, signal, type Signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";

export interface Draft {
  readonly words: Signal<string>;
  /** Takes the words out of the drawer while they are sent: from here on the outbox has them. */
  takeOut(): string;
}

/** What somebody is writing, kept over a reload until it is sent. `owner` is the person and the room. */
export function useDraft(owner: string, what: string): Draft {
  const key = `od-draft ${owner} ${what}`;
  const words = useMemo(() => signal(sessionStorage.getItem(key) ?? ""), [key]);
  useEffect(() => effect(() => keep(key, words.value)), [key, words]);
  return {
    words,
    takeOut: () => {
      sessionStorage.removeItem(key);
      return words.value;
    },
  };
}

function keep(key: string, words: string) {
  if (words === "") sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, words);
}
