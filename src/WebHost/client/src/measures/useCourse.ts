import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Course, CourseCommand, CourseEvent } from "../contract.gen";
import type { You } from "../connection/socket";
import type { LiveRoom } from "../live/room";
import type { NameOf } from "../text/da";

export type CourseRoom = LiveRoom<Course, CourseEvent, CourseCommand>;

interface Following {
  readonly course: Course;
  readonly you: You;
  readonly room: CourseRoom;
  readonly name: NameOf;
}

const context = createContext<Following | null>(null);

export const CourseProvider = context.Provider;

export function useCourse(): Following {
  const following = useContext(context);
  if (!following) throw new Error("outside a course");
  return following;
}
