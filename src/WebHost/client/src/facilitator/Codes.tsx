// One-time codes for the people of the meeting, to hand out or print. They are shown where they were made and kept
// nowhere: a reload forgets them, and a new one can always be made.

import { signal, useSignal } from "@preact/signals";
import type { PersonId } from "../contract.gen";
import { useHere } from "../live/here";
import { leads } from "../meeting/people";
import { issueCode, type IssuedCode } from "../session";
import { text } from "../text/language";
import { said } from "../ui/act";
import { announce } from "../ui/announce";
import { CodeCard } from "./CodeCard";
import { leadText } from "./text";

/** A person, or the big screen. */
type For = PersonId;
const screen: For = "";

const made = signal<ReadonlyMap<string, IssuedCode>>(new Map());

export function Codes() {
  const { meeting, name } = useHere();
  const t = leadText().codes;
  const problem = useSignal<string | null>(null);
  const isMaking = useSignal(false);
  const key = meeting.id.slice("meeting/".length);
  const invited = meeting.people.filter((p) => p.attendance !== "removed");
  const codeOf = (who: For) => made.value.get(`${key} ${who}`);

  const make = async (people: readonly For[]) => {
    isMaking.value = true;
    problem.value = null;
    for (const who of people) {
      const result = await issueCode(key, who === screen ? null : who);
      if ("ok" in result) made.value = new Map(made.value).set(`${key} ${who}`, result.ok);
      else problem.value = result.refusal ? await said(result.refusal, name) : t.failed;
      if (problem.value) break;
    }
    if (problem.value) announce(problem.value);
    isMaking.value = false;
  };

  const guests = invited.filter((p) => !leads(p)).map((p) => p.id);
  const lines = [...invited.map((p) => ({ who: p.id, label: p.name })), { who: screen, label: t.screen }];
  return (
    <div class="codes">
      <p class="hint">{t.lead}</p>
      <div class="row is-left">
        <button
          type="button"
          class="firm"
          disabled={isMaking.value}
          onClick={() => void make([...guests, screen].filter((who) => !codeOf(who)))}
        >
          {isMaking.value ? t.making : t.makeAll}
        </button>
        {lines.some(({ who }) => codeOf(who)) && (
          <button type="button" class="quiet" onClick={() => print()}>
            {t.print}
          </button>
        )}
      </div>
      {problem.value && <p class="refused">{problem.value}</p>}
      <ul class="code-list">
        {lines.map(({ who, label }) => {
          const code = codeOf(who);
          return (
            <li key={who} class={code ? "code-card" : "code-line"}>
              <strong>{label}</strong>
              {code && <CodeCard label={label} code={code} when={text.value.dates.when(meeting.startsAt)} />}
              <button
                type="button"
                class="quiet"
                aria-label={code ? `${t.again}: ${label}` : t.makeFor(label)}
                disabled={isMaking.value}
                onClick={() => void make([who])}
              >
                {code ? t.again : t.make}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
