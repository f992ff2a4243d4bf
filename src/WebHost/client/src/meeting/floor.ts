import type { FloorGranted, FloorRequested, Meeting, PersonId, Voice, Waiting } from "../contract.gen";
import type { Stamp } from "../entry";
import { forgetInRound } from "./rounds";
import { mark } from "./voices";

export const queue = (meeting: Meeting, { person, kind }: FloorRequested): Meeting =>
  withQueue(meeting, [...meeting.floor.queue, { person, kind }]);

export const unqueue = (meeting: Meeting, person: PersonId): Meeting =>
  withQueue(
    meeting,
    meeting.floor.queue.filter((w) => w.person !== person),
  );

export function grant(meeting: Meeting, e: FloorGranted, stamp: Stamp): Meeting {
  const m = unqueue(forgetInRound(meeting, e.person), e.person);
  const floor = { ...m.floor, turn: e.turn, holder: e.person, since: stamp.at };
  return mark({ ...m, floor }, e.person, "offered");
}

export const free = (meeting: Meeting, person: PersonId, voice: Voice): Meeting =>
  mark(
    { ...meeting, floor: { ...meeting.floor, holder: null, since: null, interruptionAskedBy: null } },
    person,
    voice,
  );

const withQueue = (meeting: Meeting, waiting: readonly Waiting[]): Meeting => ({
  ...meeting,
  floor: { ...meeting.floor, queue: waiting },
});
