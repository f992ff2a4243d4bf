// The form that the talk has now, and who is in the middle of it while the others listen.

import type { Meeting, Participant } from "../contract.gen";
import { leads, seated } from "./people";

export type Form =
  | "gathering"
  | "welcome"
  | "dialogue"
  | "one-to-one"
  | "reflection"
  | "silence"
  | "agenda-round"
  | "response-round"
  | "closing"
  | "over";

export function formOf(meeting: Meeting): Form {
  if (meeting.phase === "closed") return "over";
  if (meeting.silentSince !== null) return "silence";
  if (meeting.oneToOne) return "one-to-one";
  switch (meeting.phase) {
    case "framing":
      return "welcome";
    case "agenda-round":
    case "dialogue":
    case "reflection":
    case "response-round":
    case "closing":
      return meeting.phase;
    default:
      return "gathering";
  }
}

export const isTalking = (meeting: Meeting): boolean =>
  meeting.phase === "agenda-round" ||
  meeting.phase === "dialogue" ||
  meeting.phase === "reflection" ||
  meeting.phase === "response-round" ||
  meeting.phase === "closing";

/** Who talks together in the middle, in the order they sit; nobody where everyone is in it alike. */
export function inTheMiddle(meeting: Meeting): Participant[] {
  const { oneToOne } = meeting;
  if (oneToOne) return seated(meeting).filter((p) => p.id === oneToOne.leader || p.id === oneToOne.with);
  return meeting.phase === "reflection" ? seated(meeting).filter(leads) : [];
}
