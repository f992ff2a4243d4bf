import { useSignal } from "@preact/signals";
import { useHere } from "../live/here";
import { holdsThePen } from "../meeting/may";
import { youngPerson } from "../meeting/people";
import { Composer } from "../ui/Composer";
import { useDraft } from "../ui/draft";
import { leadText } from "./text";

/** A leader may hold the pen for whoever speaks in a round; the words stay the speaker's. */
export function Pen() {
  const { meeting, you, room, name } = useHere();
  const t = leadText();
  const { turn, holder } = meeting.floor;
  const writes = useSignal<number | null>(null);
  const draft = useDraft(`${you.person} ${room.id}`, `pen ${turn}`);
  const kind = meeting.round?.kind;
  const mayWrite = holdsThePen(meeting, you, youngPerson(meeting)?.id) && holder !== you.person;
  if (!kind || !mayWrite || meeting.pause) return null;
  if (writes.value !== turn)
    return (
      <button type="button" class="quiet" onClick={() => (writes.value = turn)}>
        {t.penFor(name(holder))}
      </button>
    );
  const type = kind === "agenda" ? "say-agenda-item" : "say-closing-word";
  return (
    <Composer
      id="pen"
      label={t.penLabel(name(holder))}
      hint={t.penHint}
      submit={t.penFor(name(holder))}
      draft={draft}
      name={name}
      send={(words) => room.send({ type, turn, text: words })}
      onDone={() => (writes.value = null)}
    />
  );
}
