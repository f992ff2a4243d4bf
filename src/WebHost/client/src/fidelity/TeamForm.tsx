// The team's form: which of the twelve elements the meeting showed. Two are known from the meeting itself.

import type { Meeting, Shown } from "../contract.gen";
import { isOpen, wasThere } from "../around/afterwards";
import { Choice } from "../around/Choice";
import { useHere } from "../live/here";
import { find } from "../meeting/people";
import { useAct } from "../ui/act";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { fidelityText } from "./text";
import "./fidelity.css";

const answers: readonly Shown[] = ["yes", "partly", "no"];

/** By element, counted from nought. */
const knownOf = (meeting: Meeting): ReadonlyMap<number, Shown> =>
  new Map([
    [0, meeting.exception === null ? "yes" : "no"],
    [9, meeting.reflections > 0 ? "yes" : "no"],
  ]);

export function TeamForm() {
  const { meeting, you, room, name } = useHere();
  const t = fidelityText();
  const act = useAct(name);
  const focus = useKeptFocus<HTMLElement>();
  const me = find(meeting, you.person);
  if (you.standing !== "facilitator" || !me || !wasThere(me) || !isOpen(meeting)) return null;
  const mine = meeting.teamForms.find((f) => f.person === you.person)?.elements ?? [];
  const known = knownOf(meeting);
  return (
    <section class="card" aria-labelledby="team-form" {...focus}>
      <h2 id="team-form">{t.form.title}</h2>
      <p>{t.form.lead}</p>
      {t.elements.map(
        (element, i) =>
          !known.has(i) && (
            <Choice
              key={i}
              id={`element-${i + 1}`}
              question={element}
              options={answers}
              label={(shown) => t.shown[shown]}
              chosen={mine[i] ?? null}
              onChoose={(shown) => void act.run(room.send({ type: "rate-element", element: i + 1, shown }))}
            />
          ),
      )}
      <p class="hint">{t.form.known}</p>
      <ul class="elements">
        {[...known].map(([i, shown]) => (
          <li key={i}>
            {t.elements[i]} <strong>{t.shown[shown]}</strong>
          </li>
        ))}
      </ul>
      <Refused act={act} name={name} />
    </section>
  );
}

/** The young person reads what each of the team has said. */
export function TeamSaid() {
  const { meeting, you, name } = useHere();
  const t = fidelityText();
  if (you.standing !== "young-person" || meeting.teamForms.length === 0) return null;
  const known = knownOf(meeting);
  const said = (i: number) =>
    meeting.teamForms.flatMap(({ person, elements }) => {
      const shown = elements[i];
      return shown ? [t.said.line(name(person), t.shown[shown])] : [];
    });
  const sayings = (i: number) => {
    const itself = known.get(i);
    return itself ? [t.shown[itself]] : said(i);
  };
  return (
    <section class="card">
      <h3>{t.said.title}</h3>
      <ul class="elements">
        {t.elements.map(
          (element, i) =>
            sayings(i).length > 0 && (
              <li key={i}>
                {element} <strong>{sayings(i).join(", ")}</strong>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
