// The view of a meeting after an entry. It says what the server's Meeting.Evolve says, case for case, and ends in the
// same bytes: members are only ever replaced, so that their order stays. It decides nothing.

import type { Meeting, MeetingEvent, RoomId } from "../contract.gen";
import type { MeetingEntry, Stamp } from "../entry";
import { chooseSeat, gone, arrive } from "./attending";
import { free, grant, queue, unqueue } from "./floor";
import { tellRoles } from "./framing";
import { invite, plan } from "./planning";
import { beginRound } from "./rounds";

export const emptyMeeting = (id: RoomId): Meeting => ({
  id,
  network: "",
  municipality: "",
  startsAt: "",
  minutes: 0,
  place: "",
  phase: "unplanned",
  people: [],
  framing: { rolesTold: false, endsAt: null, rules: null, confidentiality: null },
  agenda: [],
  floor: { turn: 0, holder: null, since: null, interruptionAskedBy: null, queue: [] },
  round: null,
  pause: null,
  centreAwaySince: null,
  closingWords: [],
});

export const applyToMeeting = (meeting: Meeting, entry: MeetingEntry): Meeting =>
  entry.events.reduce((view, happened) => evolve(view, happened, entry), meeting);

function evolve(m: Meeting, e: MeetingEvent, stamp: Stamp): Meeting {
  switch (e.type) {
    case "meeting-planned":
      return plan(m, e);
    case "person-invited":
      return invite(m, e);
    case "meeting-opened":
      return { ...m, phase: "lobby" };
    case "person-arrived":
      return arrive(m, e);
    case "seat-chosen":
      return chooseSeat(m, e);
    case "person-left":
      return gone(m, e.person, "left");
    case "person-removed":
      return gone(m, e.person, "removed");
    case "absence-noticed":
      return { ...m, centreAwaySince: stamp.at };
    case "return-noticed":
      return { ...m, centreAwaySince: null };
    case "framing-began":
      return { ...m, phase: "framing" };
    case "roles-told":
      return tellRoles(m, e);
    case "end-time-set":
      return { ...m, framing: { ...m.framing, endsAt: e.endsAt } };
    case "rules-agreed":
      return { ...m, framing: { ...m.framing, rules: e.text } };
    case "confidentiality-told":
      return { ...m, framing: { ...m.framing, confidentiality: e.text } };
    case "round-began":
      return beginRound(m, e);
    case "round-ended":
      return { ...m, round: null };
    case "dialogue-began":
      return { ...m, phase: "dialogue" };
    case "agenda-item-spoken":
      return { ...m, agenda: [...m.agenda, spoken(e, stamp)] };
    case "floor-requested":
      return queue(m, e);
    case "request-withdrawn":
      return unqueue(m, e.person);
    case "floor-granted":
      return grant(m, e, stamp);
    case "floor-released":
      return free(m, e.person, "heard");
    case "turn-passed":
      return free(m, e.person, "passed");
    case "interruption-asked":
      return { ...m, floor: { ...m.floor, interruptionAskedBy: e.by } };
    case "interruption-answered":
      return { ...m, floor: { ...m.floor, interruptionAskedBy: null } };
    case "meeting-paused":
      return { ...m, pause: { reason: e.reason, since: stamp.at } };
    case "meeting-resumed":
      return { ...m, pause: null };
    case "closing-began":
      return { ...m, phase: "closing" };
    case "closing-word-said":
      return { ...m, closingWords: [...m.closingWords, spoken(e, stamp)] };
    case "meeting-closed":
      return { ...m, phase: "closed", round: null, pause: null, centreAwaySince: null };
    default:
      return m; // A newer server may tell of things that this page does not know yet.
  }
}

const spoken = (e: { item: string; speaker: string; text: string }, stamp: Stamp) => ({
  id: e.item,
  speaker: e.speaker,
  writtenBy: stamp.by,
  text: e.text,
});
