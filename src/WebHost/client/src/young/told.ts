// Entries of the journal as sentences. What has no sentence of its own follows from another one beside it.

import type { MeetingEvent } from "../contract.gen";
import type { MeetingEntry } from "../entry";
import type { NameOf } from "../text/da";

type Of<T extends MeetingEvent["type"]> = Extract<MeetingEvent, { type: T }>;
/** A sentence for each event that is news to somebody who was away. */
export type Story = { readonly [T in MeetingEvent["type"]]?: (e: Of<T>, name: NameOf, by: string) => string };

export const told = (story: Story, entry: MeetingEntry, name: NameOf): string[] =>
  entry.events.flatMap((happened) => {
    const e = happened.type === "withheld" ? happened.event : happened;
    const say = story[e.type] as ((e: MeetingEvent, name: NameOf, by: string) => string) | undefined;
    return say ? [say(e, name, name(entry.by))] : [];
  });
