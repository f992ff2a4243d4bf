import type { Meeting, PersonId, RoundBegan } from "../contract.gen";
import { find, leads } from "./people";

export const beginRound = (meeting: Meeting, e: RoundBegan): Meeting => ({
  ...meeting,
  phase: e.kind === "agenda" ? "agenda-round" : meeting.phase,
  round: { kind: e.kind, remaining: e.order },
});

/** Who comes late comes last, unless they have had a turn. */
export function withLateJoiner(meeting: Meeting, id: PersonId): Meeting {
  const person = find(meeting, id);
  if (!meeting.round || !person || leads(person) || person.part === "interpreter") return meeting;
  if (meeting.floor.holder === id || person.voice !== "not-offered") return meeting;
  if (meeting.round.remaining.includes(id)) return meeting;
  return { ...meeting, round: { ...meeting.round, remaining: [...meeting.round.remaining, id] } };
}

export const forgetInRound = (meeting: Meeting, person: PersonId): Meeting =>
  meeting.round
    ? {
        ...meeting,
        round: { ...meeting.round, remaining: meeting.round.remaining.filter((p) => p !== person) },
      }
    : meeting;
