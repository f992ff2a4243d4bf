import { useHere } from "../live/here";
import { awaitsYoungPerson } from "../meeting/declining";
import { may } from "../meeting/may";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { Sure } from "../ui/Sure";
import { MoveForm } from "./ChangeMeeting";
import { planText } from "./text";

/** Somebody cannot come: the young person says what then. To the others it says that the meeting waits. */
export function HoldAnyway() {
  const { meeting, you, room, name } = useHere();
  const t = planText().before;
  const act = useAct(name);
  const focus = useKeptFocus<HTMLElement>();
  const isMoving = meeting.holdAnyway === "move";
  const isYoung = may(meeting, you, "answer-hold-anyway");
  if (!awaitsYoungPerson(meeting) && !isMoving) return null;
  const young = meeting.people.find((p) => p.part === "young-person")?.name ?? "";
  if (!isYoung && !(isMoving && may(meeting, you, "move-meeting")))
    return <p class="note-line">{t.waitsFor(young)}</p>;
  const out = text.value.list(meeting.declines.map((d) => name(d.person)));
  return (
    <section class="card" aria-labelledby="hold" {...focus}>
      <h2 id="hold">{isMoving ? t.moving : t.hold(out)}</h2>
      {isMoving && <MoveForm />}
      {isYoung && (
        <div class="row is-left">
          <button
            type="button"
            class="firm"
            disabled={act.busy.value}
            onClick={() => void act.run(room.send({ type: "answer-hold-anyway", answer: "yes" }))}
          >
            {t.yes}
          </button>
          {!isMoving && (
            <button
              type="button"
              class="quiet"
              disabled={act.busy.value}
              onClick={() => void act.run(room.send({ type: "answer-hold-anyway", answer: "move" }))}
            >
              {t.move}
            </button>
          )}
          <Sure
            label={t.no}
            question={t.callOffQuestion}
            more={t.callOffMore}
            yes={t.callOffYes}
            name={name}
            send={() => room.send({ type: "answer-hold-anyway", answer: "no" })}
          />
        </div>
      )}
      <Refused act={act} name={name} />
    </section>
  );
}
