import type { Participant } from "../contract.gen";
import { useHere } from "../live/here";
import { seated } from "../meeting/people";
import { leadText } from "./text";

/** The ledger of voices: offered, heard, passed. No minutes, no ranking: only that nobody is forgotten. */
export function Ledger() {
  const { meeting, name } = useHere();
  const t = leadText().ledger;
  const people = seated(meeting).filter((p) => p.part !== "interpreter");
  const unheard = people.filter((p) => p.voice === "not-offered" && isAsked(p)).length;
  return (
    <details>
      <summary>{t.title(unheard)}</summary>
      <ul class="ledger">
        {people.map((p) => (
          <li key={p.id} class={`voice is-${p.voice}`}>
            <span>{name(p.id)}</span>
            <span>{isAsked(p) || p.voice !== "not-offered" ? t[p.voice] : t.team}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const isAsked = (p: Participant): boolean => p.part !== "meeting-leader" && p.part !== "reflector";
