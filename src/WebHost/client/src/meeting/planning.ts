import type { Meeting, MeetingPlanned, Participant, PersonInvited } from "../contract.gen";
import { changePerson, find } from "./people";

export const plan = (meeting: Meeting, e: MeetingPlanned): Meeting => ({
  ...meeting,
  network: e.network,
  municipality: e.municipality,
  startsAt: e.startsAt,
  minutes: e.minutes,
  place: e.place,
  mode: e.mode,
  phase: "planned",
});

/** Invited again after being removed, somebody keeps their line of the ledger. */
export const invite = (meeting: Meeting, e: PersonInvited): Meeting =>
  find(meeting, e.person)
    ? changePerson(meeting, e.person, (p) => ({ ...p, name: e.name, part: e.part, attendance: "invited" }))
    : { ...meeting, people: [...meeting.people, invited(e)] };

const invited = (e: PersonInvited): Participant => ({
  id: e.person,
  name: e.name,
  part: e.part,
  attendance: "invited",
  seat: null,
  voice: "not-offered",
  introduction: null,
  onPhone: false,
});
