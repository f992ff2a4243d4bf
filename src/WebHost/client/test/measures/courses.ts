import type { Course, CourseEvent } from "../../src/contract.gen";
import { applyToCourse } from "../../src/measures/course";
import { entry } from "../cast";

export const emptyCourse: Course = {
  id: "course/freja",
  municipality: "",
  phase: "uncontacted",
  youngPerson: null,
  coordinator: null,
  contact: null,
  consent: null,
  withdrawal: null,
  startedOn: null,
  meetings: [],
  sinceLast: [],
  ending: null,
  asked: [],
  putOff: null,
  answers: [],
  sharedScores: [],
  scores: [],
  licences: [],
  talkAskedAt: null,
  coming: null,
  invitations: [],
  letters: [],
  lettersMade: 0,
  map: { nodes: [], seenBy: [] },
  takingPart: [],
  prepared: [],
};

export const courseAfter = (...events: CourseEvent[]): Course =>
  applyToCourse(emptyCourse, entry(1, "karin", ...events));
