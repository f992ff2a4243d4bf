import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Instrument } from "../contract.gen";
import { howText } from "../measures/text";
import { useCourse } from "../measures/useCourse";
import { call } from "../session";
import { instruments } from "../text/instruments";
import { text } from "../text/language";
import { endingText } from "./text";

interface LookBack {
  readonly goals: readonly {
    readonly goal: string;
    readonly text: string;
    readonly dropped: boolean;
    readonly first: number | null;
    readonly last: number | null;
    readonly change: number | null;
  }[];
  readonly meanChange: number | null;
  readonly measures: readonly {
    readonly instrument: Instrument;
    readonly first: number;
    readonly last: number;
    readonly change: number | null;
  }[];
  readonly meetings: number;
  readonly continuity: number | null;
}

/** The server works it out; here it is only shown. */
export function ThenAndNow({ courseKey }: { courseKey: string }) {
  const { course } = useCourse();
  const t = endingText();
  const h = howText();
  const back = useSignal<LookBack | "failed" | null>(null);
  useEffect(() => {
    void call<LookBack>("GET", `/api/courses/${courseKey}/look-back`).then(
      (found) => (back.value = "ok" in found ? found.ok : "failed"),
    );
  }, [courseKey, course]);
  if (back.value === "failed") return <p class="refused">{t.failed}</p>;
  if (back.value === null) return <p class="hint">{text.value.loading}</p>;
  const { goals, meanChange, measures, meetings, continuity } = back.value;
  const number = (n: number | null) => (n === null ? "–" : n.toLocaleString(h.locale));
  const signed = (n: number | null) => (n !== null && n > 0 ? `+${number(n)}` : number(n));
  const columns = (first: string) => (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">{t.goals.then}</th>
        <th scope="col">{t.goals.now}</th>
        <th scope="col">{t.goals.change}</th>
      </tr>
    </thead>
  );
  return (
    <>
      <section class="card" aria-labelledby="goals">
        <h2 id="goals">{t.goals.title}</h2>
        {goals.length === 0 && <p>{t.goals.none}</p>}
        {goals.length > 0 && (
          <table class="scores">
            {columns(t.goals.goal)}
            <tbody>
              {goals.map((g) => (
                <tr key={g.goal}>
                  <th scope="row">{g.dropped ? t.goals.dropped(g.text) : g.text}</th>
                  <td>{number(g.first)}</td>
                  <td>{number(g.last)}</td>
                  <td>{signed(g.change)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {meanChange !== null && <p>{t.goals.mean(signed(meanChange))}</p>}
      </section>
      {measures.length > 0 && (
        <section class="card" aria-labelledby="measures">
          <h2 id="measures">{t.measures.title}</h2>
          <table class="scores">
            {columns(t.measures.measure)}
            <tbody>
              {measures.map((m) => (
                <tr key={m.instrument}>
                  <th scope="row">{instruments[m.instrument]}</th>
                  <td>{number(m.first)}</td>
                  <td>{number(m.last)}</td>
                  <td>{signed(m.change)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p>
        {t.meetings(meetings)} {continuity !== null && meetings > 1 && t.continuity(number(continuity))}
      </p>
    </>
  );
}
