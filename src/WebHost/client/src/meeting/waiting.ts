import type { Meeting, PersonId } from "../contract.gen";

/** Everyone who waits for the floor, in the order it will come to them: the round first, then the queue. */
export function waiting(meeting: Meeting): PersonId[] {
  const round = meeting.round?.remaining ?? [];
  return [...round, ...meeting.floor.queue.filter((p) => !round.includes(p))];
}
