import type { Attendance, Meeting, PersonArrived, PersonId, SeatChosen } from "../contract.gen";
import { unqueue } from "./floor";
import { changePerson } from "./people";
import { forgetInRound, withLateJoiner } from "./rounds";

export const arrive = (meeting: Meeting, e: PersonArrived): Meeting =>
  withLateJoiner(
    changePerson(meeting, e.person, (p) => ({ ...p, attendance: "present", seat: e.seat })),
    e.person,
  );

export const chooseSeat = (meeting: Meeting, e: SeatChosen): Meeting =>
  changePerson(meeting, e.person, (p) => ({ ...p, seat: e.seat }));

export const gone = (meeting: Meeting, person: PersonId, attendance: Attendance): Meeting =>
  changePerson(unqueue(forgetInRound(meeting, person), person), person, (p) => ({ ...p, attendance }));
