// The view of a course after an entry: what the server's Course.Evolve says, case for case, to the same bytes.

import type { ContactRecorded, Course, CourseEvent } from "../contract.gen";
import type { Entry, Stamp } from "../entry";
import { afterMeeting, plan } from "../plan/planned";
import { applyToMap } from "../map/networkMap";

export const applyToCourse = (course: Course, entry: Entry<CourseEvent>): Course =>
  entry.events.reduce((view, happened) => evolve(view, happened, entry), course);

function evolve(c: Course, e: CourseEvent, stamp: Stamp): Course {
  switch (e.type) {
    case "contact-recorded":
      return contacted(c, e, stamp);
    case "consent-recorded": {
      const { version, scope, byYoungPerson, custodyHolders, soleCustody } = e;
      const consent = { version, scope, byYoungPerson, custodyHolders, soleCustody, recordedAt: stamp.at };
      return { ...c, consent };
    }
    case "course-started":
      return { ...c, phase: "start-up", startedOn: e.on ?? stamp.at.slice(0, 10) };
    case "consent-withdrawn":
      return { ...c, withdrawal: { at: stamp.at, onTheirWord: e.onTheirWord } };
    case "meeting-held": {
      const phase = c.phase === "start-up" ? "under-way" : c.phase;
      return { ...afterMeeting(c, e.meeting), phase, meetings: [...c.meetings, e.meeting] };
    }
    case "agreements-kept":
      return { ...c, sinceLast: e.agreements };
    case "course-rested":
      return { ...going(c), phase: "resting" };
    case "course-ended":
      return { ...c, phase: "ending", ending: { on: e.on, words: e.words, askLater: null }, putOff: null };
    case "course-resumed":
      return { ...going(c), phase: c.meetings.length === 0 ? "start-up" : "under-way" };
    case "later-chosen": {
      const ending = c.ending && { ...c.ending, askLater: e.askLater };
      return { ...c, ending, putOff: c.putOff?.occasion.kind === "later" ? null : c.putOff };
    }
    case "how-it-is-asked": {
      const before = c.asked.filter((a) => !isSame(a.occasion, e.occasion));
      return { ...c, asked: [...before, { occasion: e.occasion, on: e.on }], putOff: null };
    }
    case "measure-put-off":
      return { ...c, putOff: { occasion: e.occasion, on: e.to } };
    case "measure-answered": {
      const { measure: id, instrument, on, answers, score } = e;
      const before = c.answers.filter((a) => a.instrument !== instrument || a.on !== on);
      return { ...c, answers: [...before, { id, instrument, on, answers, score }] };
    }
    case "score-shared":
      return { ...c, sharedScores: [...without(c, e.score.measure), e.score] };
    case "score-taken-back":
      return { ...c, sharedScores: without(c, e.measure) };
    case "licence-recorded": {
      const { instrument, number, sentences, scale } = e;
      const before = c.licences.filter((l) => l.instrument !== instrument);
      return { ...c, licences: [...before, { instrument, number, sentences, scale }] };
    }
    case "score-registered": {
      const { instrument, on, score, licence, measure: id } = e;
      const before = c.scores.filter((s) => s.instrument !== instrument || s.on !== on);
      return { ...c, scores: [...before, { id, instrument, on, score, by: stamp.by, licence }] };
    }
    case "talk-asked":
      return { ...c, talkAskedAt: stamp.at };
    case "talk-marked":
      return { ...c, talkAskedAt: null };
    case "taking-part-chosen":
      return { ...c, takingPart: e.ways };
    case "card-prepared":
      return { ...c, prepared: [...c.prepared, { id: e.card, text: e.text }] };
    case "card-put-away":
      return { ...c, prepared: c.prepared.filter((card) => card.id !== e.card) };
    case "node-drawn":
    case "node-moved":
    case "node-reworded":
    case "node-rubbed-out":
    case "node-shared":
    case "node-taken-back":
    case "map-shown":
    case "map-hidden":
      return { ...c, map: applyToMap(c.map, e, stamp) };
    default:
      return plan(c, e, stamp);
  }
}

/** What was asked of an end that was none is asked again when the end comes. */
const going = (c: Course): Course =>
  c.ending
    ? { ...c, ending: null, asked: c.asked.filter((a) => a.occasion.kind === "regular"), putOff: null }
    : c;

const contacted = (c: Course, e: ContactRecorded, stamp: Stamp): Course => ({
  ...c,
  municipality: e.municipality,
  phase: "contact",
  youngPerson: { id: e.youngPerson, name: e.name, bornOn: e.bornOn },
  coordinator: { id: stamp.by, name: e.coordinator },
  contact: { channel: e.channel, from: e.from, at: e.contactedAt, firstSentence: e.firstSentence },
  // With another date of birth it is to be given anew.
  consent: c.youngPerson?.bornOn === e.bornOn ? c.consent : null,
});

type Occasion = Course["asked"][number]["occasion"];
const isSame = (one: Occasion, other: Occasion) => one.kind === other.kind && one.number === other.number;

const without = (c: Course, measure: string) => c.sharedScores.filter((s) => s.measure !== measure);
