import type { Meeting, PersonId, Waiting } from "../contract.gen";

/** Everyone who waits for the floor, in the order it will come to them: the round first, then the queue. */
export function waiting(meeting: Meeting): Waiting[] {
  const round = meeting.round?.remaining ?? [];
  return [
    ...round.map((person): Waiting => ({ person, kind: "speak" })),
    ...meeting.floor.queue.filter((w) => !round.includes(w.person)),
  ];
}

/** 1 for the next; 0 for who does not wait. */
export const placeOf = (queue: readonly Waiting[], person: PersonId): number =>
  queue.findIndex((w) => w.person === person) + 1;

export const isQueued = (meeting: Meeting, person: PersonId): boolean =>
  meeting.floor.queue.some((w) => w.person === person);
