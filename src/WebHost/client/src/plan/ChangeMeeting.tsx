import { useSignal } from "@preact/signals";
import type { MeetingMode } from "../contract.gen";
import { Choice, Field } from "../courses/Field";
import { useHere } from "../live/here";
import { may } from "../meeting/may";
import { useAct } from "../ui/act";
import { announce } from "../ui/announce";
import { Refused } from "../ui/Refused";
import { Sure } from "../ui/Sure";
import { fromField, inField } from "./when";
import { planText } from "./text";
import "./plan.css";

/** Where, how and when, and whether at all: the young person's, until the meeting begins. */
export function ChangeMeeting() {
  const { meeting, you, room, name } = useHere();
  const t = planText().before;
  if (!may(meeting, you, "change-place")) return null;
  return (
    <details class="card">
      <summary>{t.change}</summary>
      <div class="composer">
        <p class="hint">{t.told}</p>
        <PlaceForm />
        {may(meeting, you, "move-meeting") && meeting.holdAnyway !== "move" && <MoveForm />}
        {may(meeting, you, "call-off-meeting") && (
          <Sure
            label={t.callOff}
            question={t.callOffQuestion}
            more={t.callOffMore}
            yes={t.callOffYes}
            name={name}
            send={() => room.send({ type: "call-off-meeting" })}
          />
        )}
      </div>
    </details>
  );
}

function PlaceForm() {
  const { meeting, room, name } = useHere();
  const t = planText();
  const act = useAct(name);
  const place = useSignal(meeting.place);
  const mode = useSignal<MeetingMode>(meeting.mode);
  const send = async (event: Event) => {
    event.preventDefault();
    const change = { type: "change-place" as const, place: place.value.trim(), mode: mode.value };
    if (await act.run(room.send(change))) announce(t.before.kept);
  };
  return (
    <form class="composer" onSubmit={(e) => void send(e)}>
      <h3>{t.before.place}</h3>
      <Field id="change-place" label={t.draft.place} hint={t.draft.placeHint} value={place} />
      <Choice id="change-mode" label={t.draft.mode} value={mode} of={t.modes} />
      <Refused act={act} name={name} />
      <button type="submit" class="firm" disabled={act.busy.value}>
        {t.before.keepPlace}
      </button>
    </form>
  );
}

export function MoveForm() {
  const { meeting, room, name } = useHere();
  const t = planText();
  const act = useAct(name);
  const at = useSignal(inField(meeting.startsAt));
  const send = async (event: Event) => {
    event.preventDefault();
    const startsAt = fromField(at.value);
    if (startsAt === null) return;
    if (await act.run(room.send({ type: "move-meeting", startsAt, minutes: meeting.minutes })))
      announce(t.before.kept);
  };
  return (
    <form class="composer" onSubmit={(e) => void send(e)}>
      <h3>{t.before.time}</h3>
      <Field id="move-at" type="datetime-local" label={t.draft.at} value={at} />
      <Refused act={act} name={name} />
      <button type="submit" class="firm" disabled={act.busy.value}>
        {t.before.keepTime}
      </button>
    </form>
  );
}
