import { useSignal } from "@preact/signals";
import { useCourse } from "../measures/useCourse";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { DraftForm } from "./DraftForm";
import { planText } from "./text";

/** When, where, how and by whom. Once it is sent, the meeting's own page has it. */
export function DraftSection() {
  const { course } = useCourse();
  const t = planText().draft;
  const writes = useSignal(false);
  const { coming } = course;
  const isOver = !coming || coming.calledOff;
  return (
    <section class="card" aria-labelledby="when-and-where" {...useKeptFocus<HTMLElement>()}>
      <h2 id="when-and-where">{t.title}</h2>
      {writes.value ? (
        <DraftForm onDone={() => (writes.value = false)} />
      ) : (
        <>
          {isOver ? <p>{coming ? planText().send.calledOff : t.none}</p> : <Facts />}
          {(isOver || !coming.sentAt) && (
            <div class="row is-left">
              <button type="button" class={isOver ? "firm" : "quiet"} onClick={() => (writes.value = true)}>
                {isOver ? t.begin : t.change}
              </button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Facts() {
  const { course, you, room, name } = useCourse();
  const t = planText();
  const act = useAct(name);
  const { coming } = course;
  if (!coming) return null;
  const { startsAt, minutes, place, mode } = coming.arrangement;
  const young = course.youngPerson?.name ?? "";
  /** Whoever led the last meeting and would not lead this one: the yes to the draft is a yes to that too. */
  const missed = (course.meetings.at(-1)?.team ?? []).filter((m) =>
    coming.facilitators.every((f) => f.person !== m.id),
  );
  const isYoung = you.standing === "young-person";
  const state = coming.approved
    ? isYoung
      ? t.draft.approved
      : t.draft.approvedBy(young)
    : isYoung
      ? t.draft.waitsForYou
      : t.draft.waits(young);
  return (
    <>
      <div class="plan-facts">
        <p class="plan-when">{text.value.dates.when(startsAt)}</p>
        <p>
          {t.draft.minute(minutes)} · {t.modes[mode]}
        </p>
        <p>{place}</p>
        <ul>
          {coming.facilitators.map((f) => (
            <li key={f.person}>
              {f.name}{" "}
              <span class="hint">
                {t.draft.parts[f.part === "reflector" ? "reflector" : "meeting-leader"]}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {missed.length > 0 && !coming.sentAt && (
        <p class="note-line">{t.draft.another(missed.map((m) => m.name).join(", "))}</p>
      )}
      {!coming.sentAt && <p class="note-line">{state}</p>}
      {isYoung && !coming.approved && !coming.sentAt && (
        <button
          type="button"
          class="firm"
          disabled={act.busy.value}
          onClick={() => void act.run(room.send({ type: "approve-draft", wording: coming.wording }))}
        >
          {t.draft.approve}
        </button>
      )}
      <Refused act={act} name={name} />
    </>
  );
}
