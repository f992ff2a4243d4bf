import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { RoomId, Shown } from "../contract.gen";
import { call } from "../session";
import { fidelityText } from "./text";
import "./fidelity.css";

interface Held {
  readonly meeting: RoomId;
  readonly startsAt: string;
  readonly elements: readonly (Shown | null)[];
}

/** A row for each element, a column for each meeting that was held. */
export function Trend({ course }: { course: RoomId }) {
  const t = fidelityText();
  const held = useSignal<readonly Held[]>([]);
  useEffect(() => {
    const found = call<readonly Held[]>("GET", `/api/${course.replace("course/", "courses/")}/fidelity`);
    void found.then((answer) => "ok" in answer && (held.value = answer.ok));
  }, [course]);
  if (held.value.length === 0) return null;
  return (
    <section class="card" aria-labelledby="trend">
      <h2 id="trend">{t.trend.title}</h2>
      <p>{t.trend.lead}</p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard */}
      <div class="trend" role="group" aria-labelledby="trend" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.trend.element}</th>
              {held.value.map((h) => (
                <th key={h.meeting} scope="col">
                  {t.day(h.startsAt)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {t.elements.map((element, i) => (
              <tr key={i}>
                <th scope="row">{element}</th>
                {held.value.map((h) => (
                  <Cell key={h.meeting} shown={h.elements[i] ?? null} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ shown }: { shown: Shown | null }) {
  const t = fidelityText();
  return shown ? (
    <td class={`is-${shown}`}>{t.shown[shown]}</td>
  ) : (
    <td>
      <span aria-hidden="true">{t.trend.none}</span>
      <span class="unseen">{t.trend.unsaid}</span>
    </td>
  );
}
