import type { Meeting, PersonId, Phase, RoundBegan, RoundKind, TurnDeferred } from "../contract.gen";
import { free } from "./floor";
import { find, leads } from "./people";
import { isLeftOut } from "./smallerCircle";

const phaseOf: Partial<Record<RoundKind, Phase>> = { agenda: "agenda-round", response: "response-round" };

export const beginRound = (meeting: Meeting, e: RoundBegan): Meeting => ({
  ...meeting,
  phase: phaseOf[e.kind] ?? meeting.phase,
  round: { kind: e.kind, remaining: e.order },
});

/** Who comes late comes last, unless they have had a turn. */
export function withLateJoiner(meeting: Meeting, id: PersonId): Meeting {
  const person = find(meeting, id);
  if (!meeting.round || !person || leads(person) || person.part === "interpreter") return meeting;
  if (meeting.floor.holder === id || person.voice !== "not-offered") return meeting;
  if (isLeftOut(meeting, id) || meeting.round.remaining.includes(id)) return meeting;
  return { ...meeting, round: { ...meeting.round, remaining: [...meeting.round.remaining, id] } };
}

export const forgetInRound = (meeting: Meeting, person: PersonId): Meeting =>
  meeting.round
    ? {
        ...meeting,
        round: { ...meeting.round, remaining: meeting.round.remaining.filter((p) => p !== person) },
      }
    : meeting;

/** "Kom tilbage til mig": last in the round. */
export function defer(meeting: Meeting, e: TurnDeferred): Meeting {
  const m = free(meeting, e.person);
  return m.round ? { ...m, round: { ...m.round, remaining: [...m.round.remaining, e.person] } } : m;
}
