import { useSignal } from "@preact/signals";
import type { Instrument, RegisteredScore } from "../contract.gen";
import { Choice, Field, Tick } from "../courses/Field";
import { instruments } from "../text/instruments";
import { useAct } from "../ui/act";
import { announce } from "../ui/announce";
import { Refused } from "../ui/Refused";
import { Curve } from "./Curve";
import { inDays } from "./dates";
import { howText } from "./text";
import { useCourse } from "./useCourse";
import "../courses/courses.css";

/** Scores that were made on paper or in another program: for the young person and their coordinator. */
export function Registered() {
  const { course } = useCourse();
  const h = howText();
  if (course.scores.length === 0) return null;
  return (
    <section class="card" aria-labelledby="registered">
      <h2 id="registered">{h.registered.title}</h2>
      {ofEach(course.scores).map(
        ([instrument, points]) =>
          points.length > 1 && (
            <figure key={instrument}>
              <figcaption>{instruments[instrument]}</figcaption>
              <Curve points={points} top={tops[instrument]} />
            </figure>
          ),
      )}
      <table class="scores">
        <thead>
          <tr>
            <th scope="col">{h.table.day}</th>
            <th scope="col">{h.table.measure}</th>
            <th scope="col">{h.table.score}</th>
          </tr>
        </thead>
        <tbody>
          {course.scores.map((s) => (
            <tr key={s.id}>
              <th scope="row">{h.day(s.on)}</th>
              <td>{instruments[s.instrument]}</td>
              <td>{s.score.toLocaleString(h.locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The highest score, for the height of the curve. */
const tops: Readonly<Record<Instrument, number>> = {
  who5: 100,
  swemwbs: 35,
  psp: 100,
  mhrm: 120,
  qpr: 60,
  ors: 40,
  srs: 40,
  sdq: 40,
};

type Point = Pick<RegisteredScore, "on" | "score">;

/** The scores of each instrument, the oldest first. */
function ofEach(scores: readonly RegisteredScore[]): readonly (readonly [Instrument, readonly Point[]])[] {
  const sorted = [...scores].sort((one, other) => (one.on < other.on ? -1 : 1));
  return [...new Set(sorted.map((s) => s.instrument))].map((instrument) => [
    instrument,
    sorted.filter((s) => s.instrument === instrument),
  ]);
}

const onPaper = { psp: instruments.psp, mhrm: instruments.mhrm, qpr: instruments.qpr };

/** For the coordinator. Its range, and from what age it is used, is the server's to say. */
export function RegisterForm() {
  const { room, name } = useCourse();
  const h = howText().registered;
  const act = useAct(name);
  const instrument = useSignal<Instrument & keyof typeof onPaper>("psp");
  const score = useSignal("");
  const on = useSignal(inDays(0));
  const trained = useSignal(false);
  const register = async (event: Event) => {
    event.preventDefault();
    const number = Number(score.value.trim().replace(",", "."));
    if (score.value.trim() === "" || Number.isNaN(number)) return;
    const command = {
      type: "register-score",
      instrument: instrument.value,
      score: number,
      on: on.value,
      raterIsTrained: trained.value,
    } as const;
    if (!(await act.run(room.send(command)))) return;
    score.value = "";
    announce(h.kept);
  };
  return (
    <details class="card">
      <summary>{h.form}</summary>
      <form class="composer" onSubmit={(e) => void register(e)}>
        <Choice id="register-instrument" label={h.instrument} value={instrument} of={onPaper} />
        <Field id="register-score" label={h.score} value={score} />
        <Field id="register-on" label={h.on} type="date" value={on} />
        <Tick value={trained}>{h.trained}</Tick>
        <Refused act={act} name={name} />
        <button type="submit" class="firm" disabled={act.busy.value}>
          {h.keep}
        </button>
      </form>
    </details>
  );
}
