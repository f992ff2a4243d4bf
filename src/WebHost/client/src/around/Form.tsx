// The form after the meeting: five sentences, one tap each. A tap is kept at once; there is nothing to send.

import { type Degree4, type FormStatement, type Participant } from "../contract.gen";
import { useHere } from "../live/here";
import { statements } from "../meeting/forms";
import { find } from "../meeting/people";
import { useAct } from "../ui/act";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { isOpen, wasThere } from "./afterwards";
import { Choice } from "./Choice";
import { aroundText } from "./text";
import type { FormRole } from "./text/da";

const degrees: readonly Degree4[] = ["high", "some", "lesser", "not-at-all"];

const roleOf = ({ part }: Participant): FormRole =>
  part === "young-person" ? part : part === "meeting-leader" || part === "reflector" ? "team" : "network";

export function Form() {
  const { meeting, you, room, name } = useHere();
  const t = aroundText().form;
  const act = useAct(name);
  const focus = useKeptFocus<HTMLElement>();
  const me = find(meeting, you.person);
  if (!me || !wasThere(me) || !isOpen(meeting)) return null;
  const answers = meeting.forms[0]?.answers ?? [];
  const role = roleOf(me);
  const tap = (statement: FormStatement, answer: Degree4 | null) =>
    void act.run(room.send({ type: "answer-form", statement, answer }));
  return (
    <section class="card" aria-labelledby="form" {...focus}>
      <h2 id="form">{t.title}</h2>
      <p>{t.lead}</p>
      {statements.map((statement, i) => (
        <Choice
          key={statement}
          id={`form-${statement}`}
          question={t.statements[role][statement]}
          options={degrees}
          label={(degree) => t.degrees[degree]}
          chosen={answers[i] ?? null}
          onChoose={(degree) => tap(statement, degree)}
        />
      ))}
      <Refused act={act} name={name} />
      <p class="hint">{t.yours}</p>
      {answers.length > 0 && !answers.includes(null) && <p role="status">{t.done}</p>}
    </section>
  );
}
