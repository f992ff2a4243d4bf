// What a screen reader says when one view of a meeting follows another: one sentence or two, once, the weightiest
// change alone.

import type { Meeting } from "../contract.gen";
import type { You } from "../connection/socket";
import type { Text } from "../text/language";
import { headline } from "./headline";
import { callName } from "./names";

/** Null for nothing. */
export function spokenChange(t: Text, before: Meeting, after: Meeting, you: You): string | null {
  if (after.pause && !before.pause)
    return after.pause.reason === "smaller-circle" ? t.headline.pausedForYou : t.announce.paused;
  return (
    formChange(t, before, after, you) ?? turnChange(t, before, after, you) ?? asks(t, before, after, you)
  );
}

function formChange(t: Text, before: Meeting, after: Meeting, you: You): string | null {
  const a = t.announce;
  if ((after.silentSince === null) !== (before.silentSince === null))
    return after.silentSince === null ? `${a.silenceOver} ${floor(t, after, you)}` : a.silence;
  if (after.oneToOne && !before.oneToOne) return headline(t, after, you);
  if (after.circle?.begun && !before.circle?.begun)
    return a.smaller(t.list(after.circle.without.map((p) => callName(after, p))));
  if (before.circle?.begun && !after.circle) return a.together;
  if (after.phase === before.phase) return null;
  if (after.phase === "reflection") return headline(t, after, you);
  return after.floor.holder === null
    ? a.phase(t.phases[after.phase])
    : `${a.phase(t.phases[after.phase])} ${floor(t, after, you)}`;
}

function turnChange(t: Text, before: Meeting, after: Meeting, you: You): string | null {
  if (after.floor.offeredTo === you.person && before.floor.offeredTo !== you.person)
    return t.headline.offered;
  const { holder, turn, interruptionAskedBy } = after.floor;
  if (holder !== before.floor.holder || turn !== before.floor.turn) return floor(t, after, you);
  if (interruptionAskedBy === null || interruptionAskedBy === before.floor.interruptionAskedBy) return null;
  return holder === you.person ? t.announce.asked(callName(after, interruptionAskedBy)) : null;
}

function asks(t: Text, before: Meeting, after: Meeting, you: You): string | null {
  const mine = after.wordsPending.find((w) => w.speaker === you.person && !before.wordsPending.includes(w));
  if (mine) return t.announce.confirm(callName(after, mine.writtenBy));
  const asker = after.pausesAsked.find((p) => p !== you.person && !before.pausesAsked.includes(p));
  const isTheirs = you.standing === "young-person" || you.standing === "facilitator";
  if (asker !== undefined && isTheirs) return t.announce.pauseAsked(callName(after, asker));
  return before.pause && !after.pause ? t.announce.resumed : null;
}

function floor(t: Text, meeting: Meeting, you: You): string {
  const { holder } = meeting.floor;
  if (holder === null) return t.announce.free;
  return holder === you.person ? t.announce.youHaveFloor : t.announce.hasFloor(callName(meeting, holder));
}
