import { signal } from "@preact/signals";
import type { NetworkEntry } from "../entry";

/**
 * The goals said in a smaller circle that somebody does not know of, as far as this page has seen it happen. The view
 * does not tell.
 */
export const hidden = signal<ReadonlySet<string>>(new Set());

export function followHidden(entry: NetworkEntry) {
  const known = new Set(hidden.value);
  for (const e of entry.events)
    if (e.type === "hidden" && e.event.type === "goal-stated") known.add(e.event.goal);
    else if (e.type === "goal-shared") known.delete(e.goal.id);
  hidden.value = known;
}
