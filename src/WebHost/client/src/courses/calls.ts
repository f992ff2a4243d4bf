// What leads from a contact to a course, over REST: nothing of it is live.

import type { CoursePhase, RecordConsent, RecordContact, RoomId, StartCourse } from "../contract.gen";
import { call, type IssuedCode, type Result } from "../session";

export interface CourseSummary {
  readonly room: RoomId;
  readonly network: RoomId;
  readonly phase: CoursePhase;
  readonly youngPerson: string;
  readonly contactedAt: string;
  readonly consent: boolean;
  readonly withdrawn: boolean;
}

export interface RoomTold {
  readonly room: RoomId;
  readonly version: number;
}

type Body<T> = Omit<T, "type">;

export const myCourses = (): Promise<Result<readonly CourseSummary[]>> => call("GET", "/api/courses");

/** A network map that one may see, or one's own; `room` is the course. */
export interface MapSummary {
  readonly room: RoomId;
  readonly network: RoomId;
  readonly mine: boolean;
}

export const myMaps = (): Promise<Result<readonly MapSummary[]>> => call("GET", "/api/maps");

export const recordContact = (contact: Body<RecordContact>): Promise<Result<RoomTold>> =>
  call("POST", "/api/courses", contact);

export const recordConsent = (room: RoomId, consent: Body<RecordConsent>): Promise<Result<RoomTold>> =>
  call("POST", `/api/${inPath(room)}/consents`, consent);

export const startCourse = (room: RoomId, start: Body<StartCourse>): Promise<Result<RoomTold>> =>
  call("POST", `/api/${inPath(room)}/start`, start);

export const courseCode = (room: RoomId): Promise<Result<IssuedCode>> =>
  call("POST", `/api/${inPath(room)}/codes`);

export const caseFilePath = (room: RoomId): string => `/api/${inPath(room)}/case-file`;

const inPath = (room: RoomId): string => room.replace("course/", "courses/");
