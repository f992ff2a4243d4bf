import type { Meeting, Participant, PersonId, Voice } from "../contract.gen";
import { changePerson } from "./people";

const rank: Readonly<Record<Voice, number>> = { "not-offered": 0, offered: 1, passed: 2, heard: 3 };

/** A voice only rises: who was heard once stays heard. */
export const mark = (meeting: Meeting, person: PersonId, voice: Voice): Meeting =>
  changePerson(meeting, person, (p) => (rank[voice] > rank[p.voice] ? { ...p, voice } : p));

/** Those present whom the meeting cannot close without having offered the floor. */
export const neverOffered = (meeting: Meeting): Participant[] =>
  meeting.people.filter(
    (p) =>
      p.attendance === "present" &&
      p.voice === "not-offered" &&
      (p.part === "young-person" || p.part === "participant" || p.part === "supporter"),
  );
