// The one large action that fits the moment, for one person. `key` changes when its meaning does.

import type { Meeting } from "../contract.gen";
import type { You } from "../connection/socket";
import { untold } from "./framing";
import { may } from "./may";
import { find, leads } from "./people";
import { isQueued, placeOf, waiting } from "./waiting";

export type Action =
  | { readonly kind: "wait"; readonly place: number | null }
  | { readonly kind: "arrive" | "resume" | "request" | "request-later" | "take" | "withdraw" }
  | { readonly kind: "begin-framing" | "begin-round" | "close" | "end-silence" }
  | {
      readonly kind: "say-agenda" | "say-closing" | "done" | "answer" | "offered";
      readonly turn: number;
    };

export const keyOf = (action: Action): string =>
  "turn" in action ? `${action.kind} ${action.turn}` : action.kind;

export function mainAction(meeting: Meeting, you: You): Action {
  const me = find(meeting, you.person);
  const comesIn = me && (me.attendance !== "present" || me.onPhone);
  if (comesIn && may(meeting, you, "arrive")) return { kind: "arrive" };
  if (meeting.pause) return mayResume(meeting, you) ? { kind: "resume" } : waits(null);
  return leading(meeting, you) ?? offered(meeting, you) ?? silent(meeting, you) ?? inTurn(meeting, you);
}

const inTurn = (meeting: Meeting, you: You): Action => speaking(meeting, you) ?? asking(meeting, you);

/** A pause for an absence ends by itself; the young person's own is theirs to end. */
const mayResume = (meeting: Meeting, you: You): boolean =>
  may(meeting, you, "resume-meeting") &&
  (meeting.pause?.reason === "facilitator" ||
    (meeting.pause?.reason === "young-person" && you.standing === "young-person"));

function leading(meeting: Meeting, you: You): Action | null {
  if (may(meeting, you, "begin-framing")) return { kind: "begin-framing" };
  if (may(meeting, you, "begin-agenda-round"))
    return untold(meeting.framing).length === 0 ? { kind: "begin-round" } : waits(null);
  const isOver = meeting.phase === "closing" && !meeting.round && meeting.floor.holder === null;
  return isOver && may(meeting, you, "close-meeting") ? { kind: "close" } : null;
}

const offered = ({ floor }: Meeting, you: You): Action | null =>
  floor.offeredTo === you.person ? { kind: "offered", turn: floor.turn } : null;

/** Nobody is hurried out of a silence; who has the floor in it keeps it. */
function silent(meeting: Meeting, you: You): Action | null {
  if (meeting.silentSince === null) return null;
  return may(meeting, you, "end-silence") ? { kind: "end-silence" } : waits(null);
}

function speaking(meeting: Meeting, you: You): Action | null {
  const { holder, turn, interruptionAskedBy } = meeting.floor;
  if (holder !== you.person) return null;
  if (interruptionAskedBy !== null && may(meeting, you, "answer-interruption"))
    return { kind: "answer", turn };
  if (meeting.round?.kind === "agenda" && !hasSaid(meeting.agenda, you)) return { kind: "say-agenda", turn };
  if (meeting.round?.kind === "closing" && !hasSaid(meeting.closingWords, you))
    return { kind: "say-closing", turn };
  return { kind: "done", turn };
}

function asking(meeting: Meeting, you: You): Action {
  const me = find(meeting, you.person);
  // Whoever asked during a reflection gets the turn in the round anyway.
  if (meeting.round?.remaining.includes(you.person)) return waits(placeOf(waiting(meeting), you.person));
  if (isQueued(meeting, you.person) && may(meeting, you, "withdraw-request")) return { kind: "withdraw" };
  if (meeting.oneToOne?.leader === you.person) return waits(null);
  if (!me || me.part === "interpreter" || !may(meeting, you, "request-floor")) return waits(null);
  if (meeting.phase !== "reflection") return { kind: "request" };
  if (!leads(me)) return { kind: "request-later" };
  return { kind: meeting.floor.holder === null ? "take" : "request" };
}

const waits = (place: number | null): Action => ({ kind: "wait", place });

const hasSaid = (lines: Meeting["agenda"], you: You): boolean => lines.some((l) => l.speaker === you.person);
