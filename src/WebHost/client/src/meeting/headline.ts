// One sentence: who has the floor, and what is going on. And what of it is worth saying aloud when it changes.

import type { Meeting } from "../contract.gen";
import type { You } from "../connection/socket";
import type { Text } from "../text/language";
import { callName } from "./names";
import { youngPerson } from "./people";

export function headline(t: Text, meeting: Meeting, you: You): string {
  const h = t.headline;
  if (meeting.pause)
    return meeting.pause.reason === "centre-absent" ? h.pausedAbsent(young(meeting)) : h.paused;
  switch (meeting.phase) {
    case "unplanned":
    case "planned":
      return h.planned;
    case "lobby":
      return h.lobby;
    case "framing":
      return you.standing === "facilitator" ? h.framingMine : h.framing(leader(meeting));
    case "agenda-round":
    case "dialogue":
    case "closing":
      return speaking(t, meeting, you);
    case "closed":
      return h.closed;
  }
}

function speaking(t: Text, meeting: Meeting, you: You): string {
  const h = t.headline;
  const { holder, interruptionAskedBy } = meeting.floor;
  if (holder === null) return meeting.phase === "closing" && !meeting.round ? h.closingFree : h.free;
  const isMine = holder === you.person;
  if (isMine && interruptionAskedBy !== null) return h.asked(callName(meeting, interruptionAskedBy));
  const name = callName(meeting, holder);
  if (meeting.round?.kind === "agenda") return isMine ? h.agendaMine : h.agenda(name);
  if (meeting.round?.kind === "closing") return isMine ? h.closingMine : h.closing(name);
  return isMine ? h.mine : h.dialogue(name);
}

/** What a screen reader says when one view follows another; null for nothing. The weightiest change alone. */
export function spokenChange(t: Text, before: Meeting, after: Meeting, you: You): string | null {
  const a = t.announce;
  if (after.phase !== before.phase && after.floor.holder === null) return a.phase(t.phases[after.phase]);
  if (after.pause && !before.pause) return a.paused;
  const { holder, interruptionAskedBy } = after.floor;
  if (holder !== before.floor.holder || after.floor.turn !== before.floor.turn) {
    if (holder === null) return a.free;
    return holder === you.person ? a.youHaveFloor : a.hasFloor(callName(after, holder));
  }
  if (interruptionAskedBy !== null && interruptionAskedBy !== before.floor.interruptionAskedBy)
    return holder === you.person ? a.asked(callName(after, interruptionAskedBy)) : null;
  return before.pause && !after.pause ? a.resumed : null;
}

const young = (meeting: Meeting): string => callName(meeting, youngPerson(meeting)?.id ?? null);

const leader = (meeting: Meeting): string =>
  callName(meeting, meeting.people.find((p) => p.part === "meeting-leader")?.id ?? null);
