import type { Meeting, PersonId, Waiting } from "../contract.gen";
import { find, leads } from "./people";

/**
 * Everyone to whom the floor will come as the talk is now, in that order: the round first, then the queue. Whoever
 * listens to a reflection has their turn after it, and who is not in the smaller circle after that.
 */
export function waiting(meeting: Meeting): Waiting[] {
  if (isOutside(meeting)) return [];
  const round = meeting.round?.remaining ?? [];
  return [
    ...round.map((person): Waiting => ({ person, kind: "speak" })),
    ...meeting.floor.queue.filter((w) => !round.includes(w.person) && mayHold(meeting, w.person)),
  ];
}

function mayHold(meeting: Meeting, person: PersonId): boolean {
  const member = find(meeting, person);
  return (
    !isLeftOut(meeting, person) && (meeting.phase !== "reflection" || (member !== undefined && leads(member)))
  );
}

/** Whether the others talk without this person for a while. */
export const isLeftOut = ({ circle }: Meeting, person: PersonId): boolean =>
  circle?.begun === true && circle.without.includes(person);

/** Whether this view is that of somebody who waits outside: they see a pause, and nothing of how the talk stands. */
export const isOutside = ({ pause }: Meeting): boolean => pause?.reason === "smaller-circle";

/** 1 for the next; 0 for who does not wait. */
export const placeOf = (queue: readonly Waiting[], person: PersonId): number =>
  queue.findIndex((w) => w.person === person) + 1;

export const isQueued = (meeting: Meeting, person: PersonId): boolean =>
  meeting.floor.queue.some((w) => w.person === person);
