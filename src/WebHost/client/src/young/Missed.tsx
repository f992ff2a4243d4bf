import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { MeetingEntry } from "../entry";
import { useHere } from "../live/here";
import { text } from "../text/language";
import { Sheet } from "../ui/Sheet";
import { told } from "./told";
import { youngText } from "./text";

/** What happened while the young person was away, line by line, in the order it happened. */
export function Missed({ onClose }: { onClose: () => void }) {
  const { meeting, room, name } = useHere();
  const t = youngText().missed;
  const entries = useSignal<readonly MeetingEntry[] | "waiting" | "gone">("waiting");
  const { missed } = meeting;
  useEffect(() => {
    if (!missed) return;
    void room.entriesAfter(missed.after).then((found) => {
      entries.value = found?.filter((e) => e.version <= missed.upTo) ?? "gone";
    });
  }, [missed?.after, missed?.upTo]);
  const lines =
    typeof entries.value === "string"
      ? []
      : entries.value.flatMap((e) => told(youngText().story, e, name).map((line) => ({ at: e.at, line })));
  return (
    <Sheet title={t.title} onClose={onClose}>
      <p class="hint">{t.lead}</p>
      {entries.value === "waiting" && <p>{t.waiting}</p>}
      {entries.value === "gone" && <p>{t.gone}</p>}
      {typeof entries.value !== "string" && lines.length === 0 && <p>{t.nothing}</p>}
      <ol class="story">
        {lines.map(({ at, line }, i) => (
          <li key={i}>
            <time dateTime={at}>{text.value.dates.clock(at)}</time>
            <span>{line}</span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
