import type { Meeting, Participant, PersonId } from "../contract.gen";

export const find = (meeting: Meeting, person: PersonId | null): Participant | undefined =>
  meeting.people.find((p) => p.id === person);

export const isPresent = (meeting: Meeting, person: PersonId): boolean =>
  find(meeting, person)?.attendance === "present";

/** In the circle without a connection. Who is on the phone has none, and is here by voice. */
export const isAway = (
  meeting: Meeting,
  connected: ReadonlySet<PersonId> | null,
  person: PersonId,
): boolean =>
  connected !== null && isPresent(meeting, person) && !isOnPhone(meeting, person) && !connected.has(person);

export const isOnPhone = (meeting: Meeting, person: PersonId): boolean =>
  find(meeting, person)?.onPhone === true;

export const youngPerson = (meeting: Meeting): Participant | undefined =>
  meeting.people.find((p) => p.part === "young-person");

export const leads = (person: Participant): boolean =>
  person.part === "meeting-leader" || person.part === "reflector";

/** The circle: those who are here, in the order they sit. */
export const seated = (meeting: Meeting): Participant[] =>
  meeting.people
    .filter((p) => p.attendance === "present")
    .sort((a, b) => (a.seat ?? Infinity) - (b.seat ?? Infinity));

export const changePerson = (
  meeting: Meeting,
  person: PersonId,
  change: (p: Participant) => Participant,
): Meeting => ({ ...meeting, people: meeting.people.map((p) => (p.id === person ? change(p) : p)) });
