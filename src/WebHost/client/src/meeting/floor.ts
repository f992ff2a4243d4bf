import type {
  FloorGranted,
  FloorOffered,
  FloorRequested,
  Meeting,
  PersonId,
  TurnSetAside,
  Voice,
  Waiting,
} from "../contract.gen";
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
  const floor = {
    ...m.floor,
    turn: e.turn,
    holder: e.person,
    since: stamp.at,
    from: e.from,
    offeredTo: null,
  };
  return mark({ ...m, floor }, e.person, "offered");
}

/** A talk between two ends with its turn, however that ends. */
export function free(meeting: Meeting, person: PersonId, voice?: Voice): Meeting {
  const floor = {
    ...meeting.floor,
    holder: null,
    since: null,
    interruptionAskedBy: null,
    from: null,
    before: person,
    offeredTo: null,
  };
  const freed = { ...meeting, oneToOne: null, floor };
  return voice ? mark(freed, person, voice) : freed;
}

export const offer = (meeting: Meeting, e: FloorOffered): Meeting => ({
  ...meeting,
  floor: { ...meeting.floor, offeredTo: e.person },
});

export const decline = (meeting: Meeting): Meeting => ({
  ...meeting,
  floor: { ...meeting.floor, offeredTo: null },
});

/** Who had the floor has their place again right after. */
export function setAside(meeting: Meeting, e: TurnSetAside): Meeting {
  const m = free(meeting, e.person);
  return m.round
    ? { ...m, round: { ...m.round, remaining: [e.person, ...m.round.remaining] } }
    : withQueue(m, [{ person: e.person, kind: "speak" }, ...m.floor.queue]);
}

const withQueue = (meeting: Meeting, waiting: readonly Waiting[]): Meeting => ({
  ...meeting,
  floor: { ...meeting.floor, queue: waiting },
});
