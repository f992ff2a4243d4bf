import type { CarriedAgreement, Went } from "../contract.gen";
import { useHere } from "../live/here";
import { may } from "../meeting/may";
import { youngPerson } from "../meeting/people";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { outcomeText } from "./text";
import "./outcome.css";

const answers: readonly Went[] = ["done", "partly", "not-yet"];

/** What was agreed last time, looked at in the opening of this one. */
export function SinceLast() {
  const { meeting } = useHere();
  const t = outcomeText().sinceLast;
  return (
    <section class="card">
      <h3>{t.title}</h3>
      <p class="hint">{t.lead}</p>
      <ul class="agreements">
        {meeting.carried.map((a) => (
          <Carried key={a.id} agreement={a} />
        ))}
      </ul>
    </section>
  );
}

function Carried({ agreement }: { agreement: CarriedAgreement }) {
  const { meeting, you, room, name } = useHere();
  const t = outcomeText();
  const act = useAct(name);
  const binds = (person: string | undefined) => agreement.who.some((w) => w.id === person);
  const mayTell =
    may(meeting, you, "tell-how-it-went") &&
    (binds(you.person) || (you.standing === "facilitator" && !binds(youngPerson(meeting)?.id)));
  const who = agreement.who.map((w) => (w.id === you.person ? text.value.you : w.name));
  return (
    <li class="agreement">
      {agreement.went && !mayTell && <p class="tag">{t.sinceLast.went[agreement.went]}</p>}
      <p class="verbatim">{agreement.what}</p>
      <p class="hint">{t.agreements.whoWhen(text.value.list(who), agreement.when)}</p>
      {mayTell && (
        <div class="three" role="group" aria-label={t.sinceLast.how(agreement.what)}>
          {answers.map((went) => (
            <button
              key={went}
              type="button"
              class={went === agreement.went ? "firm" : "quiet"}
              aria-pressed={went === agreement.went}
              onClick={() =>
                void act.run(room.send({ type: "tell-how-it-went", agreement: agreement.id, went }))
              }
            >
              {t.sinceLast.went[went]}
            </button>
          ))}
        </div>
      )}
      <Refused act={act} name={name} />
    </li>
  );
}
