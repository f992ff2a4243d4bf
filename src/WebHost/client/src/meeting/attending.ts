import type { Attendance, Meeting, PersonArrived, PersonId, SeatChosen } from "../contract.gen";
import type { Stamp } from "../entry";
import { forgetAway } from "./absence";
import { unqueue } from "./floor";
import { changePerson, youngPerson } from "./people";
import { forgetInRound, withLateJoiner } from "./rounds";

export const arrive = (meeting: Meeting, e: PersonArrived): Meeting =>
  withLateJoiner(
    changePerson(meeting, e.person, (p) => ({ ...p, attendance: "present", seat: e.seat })),
    e.person,
  );

export const takePhone = (meeting: Meeting, person: PersonId, onPhone: boolean): Meeting =>
  changePerson(meeting, person, (p) => ({ ...p, onPhone }));

export const chooseSeat = (meeting: Meeting, e: SeatChosen): Meeting =>
  changePerson(meeting, e.person, (p) => ({ ...p, seat: e.seat }));

export function gone(meeting: Meeting, person: PersonId, attendance: Attendance, stamp: Stamp): Meeting {
  const forgotten = unqueue(forgetInRound(forgetAway(meeting, person), person), person);
  const left = changePerson(forgotten, person, (p) => ({ ...p, attendance, onPhone: false }));
  return person === youngPerson(meeting)?.id ? { ...left, centreAwaySince: stamp.at } : left;
}
