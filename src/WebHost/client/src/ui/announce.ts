import { signal } from "@preact/signals";

/** What the one live region says now. The number makes the same words twice two sayings. */
export const spoken = signal<{ readonly words: string; readonly nr: number }>({ words: "", nr: 0 });

export const announce = (words: string): void => {
  spoken.value = { words, nr: spoken.value.nr + 1 };
};
