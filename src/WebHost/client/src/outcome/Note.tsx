// The note: written where everyone sees it, read aloud before it leaves the room, with the young person's own words
// beside it.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useHere } from "../live/here";
import { may } from "../meeting/may";
import { youngPerson } from "../meeting/people";
import { useAct } from "../ui/act";
import { Composer } from "../ui/Composer";
import { useDraft } from "../ui/draft";
import { Refused } from "../ui/Refused";
import { outcomeText } from "./text";

type Form = "write" | "see" | null;

export function Note() {
  const { meeting, you, room, name } = useHere();
  const t = outcomeText().note;
  const act = useAct(name);
  const form = useSignal<Form>(null);
  const { note } = meeting;
  const mayWrite = may(meeting, you, "write-note");
  if (!note && !mayWrite) return null;
  const young = name(youngPerson(meeting)?.id ?? null);
  const close = () => (form.value = null);
  return (
    <section class="card">
      <h3>{t.title}</h3>
      {note ? (
        <>
          <p class="tag">{note.read ? t.read : t.unread}</p>
          <p class="verbatim">{note.text}</p>
        </>
      ) : (
        <p class="hint">{t.none}</p>
      )}
      {note?.seesItSo != null && (
        <div class="sees-it-so">
          <p class="who">{t.seesItSo(young)}</p>
          <p class="verbatim">{note.seesItSo}</p>
        </div>
      )}
      <Refused act={act} name={name} />
      {form.value === "write" && <Write onDone={close} />}
      {form.value === "see" && <SeeItSo onDone={close} />}
      {form.value === null && (
        <div class="row is-left">
          {mayWrite && (
            <button type="button" class="quiet" onClick={() => (form.value = "write")}>
              {note ? t.change : t.write}
            </button>
          )}
          {note && !note.read && may(meeting, you, "read-note") && (
            <button type="button" class="firm" onClick={() => void act.run(room.send({ type: "read-note" }))}>
              {t.markRead}
            </button>
          )}
          {note && may(meeting, you, "see-it-so") && (
            <button type="button" class="quiet" onClick={() => (form.value = "see")}>
              {t.see}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function Write({ onDone }: { onDone: () => void }) {
  const { meeting, you, room, name } = useHere();
  const t = outcomeText().note;
  const draft = useBegun("note", meeting.note?.text ?? "");
  return (
    <Composer
      id={`note-${you.person}`}
      label={t.label}
      hint={meeting.note?.read ? t.againHint : t.hint}
      submit={t.keep}
      draft={draft}
      name={name}
      send={(words) => room.send({ type: "write-note", text: words })}
      onDone={onDone}
    />
  );
}

function SeeItSo({ onDone }: { onDone: () => void }) {
  const { meeting, room, name } = useHere();
  const t = outcomeText().note;
  const draft = useBegun("sees it so", meeting.note?.seesItSo ?? "");
  return (
    <Composer
      id="sees-it-so"
      label={t.see}
      hint={t.seeHint}
      submit={t.keepSee}
      draft={draft}
      name={name}
      send={(words) => room.send({ type: "see-it-so", text: words })}
      onDone={onDone}
    />
  );
}

/** Begins with the words as they stand. */
function useBegun(what: string, standing: string) {
  const { you, room } = useHere();
  const draft = useDraft(`${you.person} ${room.id}`, what);
  useEffect(() => {
    if (draft.words.peek() === "") draft.words.value = standing;
  }, []);
  return draft;
}
