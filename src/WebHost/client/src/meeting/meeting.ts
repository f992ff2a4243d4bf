// The view of a meeting after an entry. It says what the server's Meeting.Evolve says, case for case, and ends in the
// same bytes: members are only ever replaced, so that their order stays. It decides nothing.

import type { DecisionRecorded, Meeting, MeetingEvent, RoomId } from "../contract.gen";
import type { MeetingEntry, Stamp } from "../entry";
import { absent, returned } from "./absence";
import { acceptAgreement, draftAgreement, dropAgreement, howItWent } from "./agreements";
import { arrive, chooseSeat, gone, takePhone } from "./attending";
import { answered, declined, undeclined } from "./declining";
import { decline, free, grant, offer, queue, setAside, unqueue } from "./floor";
import { answerForm, rateElement } from "./forms";
import { tellRoles } from "./framing";
import { changeNote, writeNote } from "./note";
import { invite, plan } from "./planning";
import { beginRound, defer } from "./rounds";
import { endSmallerCircle } from "./smallerCircle";
import { endWindow, grantWindow } from "./window";
import { confirmWords, forgetWords, noteWords } from "./words";

export const emptyMeeting = (id: RoomId): Meeting => ({
  id,
  network: "",
  municipality: "",
  startsAt: "",
  minutes: 0,
  place: "",
  mode: "in-room",
  declines: [],
  holdAnyway: null,
  calledOff: false,
  phase: "unplanned",
  beganAt: null,
  people: [],
  framing: { rolesTold: false, endsAt: null, rules: null, confidentiality: null },
  agenda: [],
  floor: {
    turn: 0,
    holder: null,
    since: null,
    interruptionAskedBy: null,
    from: null,
    before: null,
    offeredTo: null,
    queue: [],
  },
  round: null,
  pause: null,
  oneToOne: null,
  silentSince: null,
  reflections: 0,
  centreAwaySince: null,
  facilitatorsAway: [],
  lead: null,
  exception: null,
  window: null,
  missed: null,
  pausesAsked: [],
  words: [],
  wordsPending: [],
  agreements: [],
  noDecision: false,
  decisions: [],
  closingWords: [],
  note: null,
  moreMeetings: null,
  viewsOnMore: [],
  circle: null,
  outsides: [],
  carried: [],
  closedAt: null,
  forms: [],
  teamForms: [],
  stopped: false,
  sealed: false,
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
      return { ...m, phase: "lobby", lead: stamp.by, exception: e.exception };
    case "person-arrived":
      return arrive(m, e);
    case "phone-joined":
      return takePhone(m, e.person, true);
    case "phone-put-down":
      return takePhone(m, e.person, false);
    case "seat-chosen":
      return chooseSeat(m, e);
    case "person-left":
      return gone(m, e.person, "left", stamp);
    case "person-removed":
      return undeclined(gone(m, e.person, "removed", stamp), e.person);
    case "absence-noticed":
      return absent(m, e, stamp);
    case "return-noticed":
      return returned(m, e);
    case "lead-taken":
      return { ...m, lead: e.person };
    case "window-granted":
      return grantWindow(m, e, stamp);
    case "window-ended":
      return endWindow(m, stamp);
    case "framing-began":
      return { ...m, phase: "framing", beganAt: stamp.at };
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
    case "reflection-began":
      return { ...m, phase: "reflection", reflections: m.reflections + 1 };
    case "reflection-ended":
      return { ...m, phase: "dialogue" };
    case "turn-deferred":
      return defer(m, e);
    case "one-to-one-began":
      return { ...m, oneToOne: { leader: e.leader, with: e.with } };
    case "silence-began":
      return { ...m, silentSince: stamp.at };
    case "silence-ended":
      return { ...m, silentSince: null };
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
    case "hand-over-taken-back":
      return free(m, e.person);
    case "floor-offered":
      return offer(m, e);
    case "offer-declined":
      return decline(m);
    case "turn-set-aside":
      return setAside(m, e);
    case "pause-asked":
      return { ...m, pausesAsked: [...m.pausesAsked, e.person] };
    case "pause-ask-withdrawn":
      return { ...m, pausesAsked: m.pausesAsked.filter((p) => p !== e.person) };
    case "meeting-paused":
      return { ...m, pause: { reason: e.reason, since: stamp.at }, pausesAsked: [] };
    case "meeting-resumed":
      return { ...m, pause: null };
    case "closing-began":
      return { ...m, phase: "closing" };
    case "closing-word-said":
      return { ...m, closingWords: [...m.closingWords, spoken(e, stamp)] };
    case "supporter-brought":
      return invite(m, { type: "person-invited", person: e.person, name: e.name, part: "supporter" });
    case "words-noted":
      return noteWords(m, e);
    case "words-confirmed":
      return confirmWords(m, e);
    case "words-declined":
      return forgetWords(m, e.item);
    case "agreement-drafted":
      return draftAgreement(m, e, stamp);
    case "agreement-accepted":
      return acceptAgreement(m, e);
    case "agreement-dropped":
      return dropAgreement(m, e);
    case "no-decision-marked":
      return { ...m, noDecision: true };
    case "decision-recorded":
      return { ...m, decisions: [...m.decisions, decided(e, stamp)] };
    case "note-written":
      return writeNote(m, e);
    case "note-read":
      return changeNote(m, (note) => ({ ...note, read: true }));
    case "seen-so":
      return changeNote(m, (note) => ({ ...note, seesItSo: e.text }));
    case "more-meetings-answered":
      return { ...m, moreMeetings: { answer: e.answer, words: e.words, nextTime: e.nextTime } };
    case "view-on-more-said":
      return { ...m, viewsOnMore: [...m.viewsOnMore, spoken(e, stamp)] };
    case "withheld":
      return evolve(m, e.event, stamp);
    case "smaller-circle-called":
      return { ...m, circle: { without: e.without, begun: false } };
    case "smaller-circle-began":
      return { ...m, circle: { without: e.without, begun: true } };
    case "smaller-circle-ended":
      return endSmallerCircle(m, e);
    case "meeting-stopped":
      return { ...m, stopped: true };
    case "place-changed":
      return { ...m, place: e.place, mode: e.mode };
    case "meeting-moved":
      return { ...m, startsAt: e.startsAt, minutes: e.minutes, holdAnyway: null };
    case "meeting-called-off":
      return { ...end(m), calledOff: true };
    case "invitation-declined":
      return declined(m, e);
    case "decline-taken-back":
      return undeclined(m, e.person);
    case "hold-anyway-answered":
      return { ...answered(m), holdAnyway: e.answer };
    case "meeting-closed":
      return { ...end(m), closedAt: stamp.at };
    case "meeting-sealed":
      return { ...end(m), sealed: true };
    case "agreements-carried":
      return { ...m, carried: e.agreements };
    case "how-it-went-told":
      return howItWent(m, e);
    case "form-answered":
      return answerForm(m, e);
    case "element-rated":
      return rateElement(m, e);
    default:
      return m; // A newer server may tell of things that this page does not know yet.
  }
}

const end = (m: Meeting): Meeting => ({
  ...m,
  phase: "closed",
  round: null,
  pause: null,
  centreAwaySince: null,
});

const decided = ({ decision: id, what, differs, weighed }: DecisionRecorded, { by: writtenBy }: Stamp) => ({
  id,
  writtenBy,
  what,
  differs,
  weighed,
});

const spoken = (e: { item: string; speaker: string; text: string }, stamp: Stamp) => ({
  id: e.item,
  speaker: e.speaker,
  writtenBy: stamp.by,
  text: e.text,
});
