import { who5, type Answered, type Instrument } from "../contract.gen";
import { useAct } from "../ui/act";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { Curve } from "./Curve";
import { howText } from "./text";
import { useCourse } from "./useCourse";

export type Band = "hard" | "strained" | "good";

export const bandOf = (score: number): Band =>
  score <= who5.hardTo ? "hard" : score <= who5.strainedTo ? "strained" : "good";

/** What the young person has answered: the newest first, with the choice of who else sees it, and all of it over time. */
export function Scores({ instrument }: { instrument: Instrument }) {
  const { course } = useCourse();
  const h = howText();
  const answers = course.answers.filter((a) => a.instrument === instrument);
  const newest = answers.at(-1);
  if (!newest) return null;
  const scored = answers.flatMap(({ on, score }) => (score === null ? [] : [{ on, score }]));
  return (
    <>
      <Newest answered={newest} />
      <section class="card" aria-labelledby={`over-time-${instrument}`}>
        <h2 id={`over-time-${instrument}`}>{h.overTime[instrument === "who5" ? "who5" : "other"]}</h2>
        {scored.length > 1 && <Curve points={scored} {...(instrument === "who5" ? {} : { top: 35 })} />}
        <table class="scores">
          <thead>
            <tr>
              <th scope="col">{h.table.day}</th>
              <th scope="col">{h.table.score}</th>
              <th scope="col">{h.table.seen}</th>
            </tr>
          </thead>
          <tbody>
            {answers.map((a) => (
              <tr key={a.id}>
                <th scope="row">{h.day(a.on)}</th>
                <td>{a.score ?? h.table.none}</td>
                <td>{h.seenBy[sharedWith(course.sharedScores, a.id) ?? "nobody"]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Newest({ answered }: { answered: Answered }) {
  const { course } = useCourse();
  const h = howText();
  const { id, score, instrument } = answered;
  return (
    <section class="card" aria-labelledby={`newest-${instrument}`} {...useKeptFocus<HTMLElement>()}>
      <h2 id={`newest-${instrument}`}>
        {score === null ? h.noScore : instrument === "who5" ? h.score(score) : h.swemwbs.score(score)}
      </h2>
      {score === null && <p>{h.noScoreMore}</p>}
      {score !== null && instrument === "who5" && <p>{h.kind[bandOf(score)]}</p>}
      {score !== null && <p class="hint">{h.snapshot}</p>}
      {score !== null && !course.withdrawal && <Sharing measure={id} />}
    </section>
  );
}

function Sharing({ measure }: { measure: string }) {
  const { course, room, name } = useCourse();
  const h = howText();
  const act = useAct(name);
  const shared = sharedWith(course.sharedScores, measure);
  const share = (audience: "team" | "network") =>
    void act.run(room.send({ type: "share-score", measure, with: audience }));
  return (
    <div class="sharing">
      <h3>{h.sharing.title}</h3>
      <p>
        {h.sharing.now[shared ?? "nobody"]} <span class="hint">{h.sharing.hint}</span>
      </p>
      <div class="row is-left">
        {shared !== "team" && (
          <button type="button" class="quiet" onClick={() => share("team")}>
            {h.sharing.team}
          </button>
        )}
        {shared !== "network" && (
          <button type="button" class="quiet" onClick={() => share("network")}>
            {h.sharing.network}
          </button>
        )}
        {shared && (
          <button
            type="button"
            class="quiet"
            onClick={() => void act.run(room.send({ type: "take-back-score", measure }))}
          >
            {h.sharing.back}
          </button>
        )}
      </div>
      <Refused act={act} name={name} />
    </div>
  );
}

const sharedWith = (
  shared: readonly { readonly measure: string; readonly with: "team" | "network" }[],
  id: string,
) => shared.find((s) => s.measure === id)?.with;
