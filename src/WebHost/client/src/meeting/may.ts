// Which buttons are there. The table is the server's own, exported with the contract; what depends on more than it
// says, the server decides and answers with a refusal.

import { meetingPermits, networkPermits, type Meeting, type PersonId } from "../contract.gen";
import type { You } from "../connection/socket";
import { isPresent } from "./people";

export type MeetingAct = keyof typeof meetingPermits;
export type NetworkAct = keyof typeof networkPermits;

export const may = (meeting: Meeting, you: You, act: MeetingAct): boolean =>
  mayIfLeading(meeting, you, act) && (!meetingPermits[act].lead || meeting.lead === you.person);

/** What a facilitator may who has the lead, or takes it first. */
export function mayIfLeading(meeting: Meeting, you: You, act: MeetingAct): boolean {
  const permit = meetingPermits[act];
  return (
    permit.who.includes(you.standing) &&
    permit.phases.includes(meeting.phase) &&
    (!permit.present || isPresent(meeting, you.person)) &&
    (meeting.pause === null || permit.whilePaused)
  );
}

export const mayInNetwork = (you: You, act: NetworkAct): boolean =>
  networkPermits[act].includes(you.standing);

/** Whether it is this person's to end the turn, or to put words to it, beside the one who has it. */
export const holdsThePen = (meeting: Meeting, you: You, youngPerson: PersonId | undefined): boolean =>
  you.standing === "facilitator" && meeting.floor.holder !== null && meeting.floor.holder !== youngPerson;
