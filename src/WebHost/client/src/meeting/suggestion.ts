// Whom one might offer the floor: the quietest first, with the reason. Shown to the facilitators, decided by them.

import type { Meeting, Participant, PersonId } from "../contract.gen";
import type { Turns } from "./turns";

export type Reason = "never-offered" | "passed" | "few-turns";

export interface Suggestion {
  readonly person: PersonId;
  readonly reason: Reason;
}

/** Null where the floor goes its own way just now, or everyone has been heard alike. */
export function suggestion(meeting: Meeting, turns: Turns): Suggestion | null {
  const isOpen =
    meeting.phase === "dialogue" && !meeting.pause && meeting.silentSince === null && !meeting.oneToOne;
  if (!isOpen) return null;
  const candidates = meeting.people.filter((p) => canBeOffered(meeting, p));
  const [first, second] = [...candidates].sort((a, b) => compare(rank(a, turns), rank(b, turns)));
  if (!first) return null;
  const reason: Reason =
    first.voice === "not-offered" ? "never-offered" : first.voice === "passed" ? "passed" : "few-turns";
  const isAlike = second !== undefined && countOf(first, turns) === countOf(second, turns);
  return reason === "few-turns" && (isAlike || second === undefined) ? null : { person: first.id, reason };
}

/** Who waits gets the floor anyway, who has it or had it last needs no offer, and the team looks after itself. */
const canBeOffered = (meeting: Meeting, p: Participant): boolean =>
  p.attendance === "present" &&
  (p.part === "young-person" || p.part === "participant" || p.part === "supporter") &&
  p.id !== meeting.floor.holder &&
  p.id !== meeting.floor.before &&
  !meeting.floor.queue.some((w) => w.person === p.id) &&
  !(meeting.circle?.begun && meeting.circle.without.includes(p.id));

type Rank = readonly [voice: number, turns: number, last: number, seat: number];

const rank = (p: Participant, turns: Turns): Rank => [
  p.voice === "not-offered" ? 0 : p.voice === "passed" ? 1 : 2,
  countOf(p, turns),
  turns.get(p.id)?.last ?? 0,
  p.seat ?? 0,
];

const countOf = (p: Participant, turns: Turns): number => turns.get(p.id)?.count ?? 0;

const compare = (a: Rank, b: Rank): number => a.map((x, i) => x - (b[i] ?? 0)).find((d) => d !== 0) ?? 0;
