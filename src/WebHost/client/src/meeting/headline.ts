// One sentence: who has the floor, and what is going on.

import type { Meeting } from "../contract.gen";
import type { You } from "../connection/socket";
import type { Text } from "../text/language";
import { formOf, inTheMiddle } from "./form";
import { callName } from "./names";
import { youngPerson } from "./people";

export function headline(t: Text, meeting: Meeting, you: You): string {
  const h = t.headline;
  if (meeting.pause) return pausedBy(t, meeting);
  if (meeting.floor.offeredTo === you.person) return h.offered;
  switch (formOf(meeting)) {
    case "gathering":
      return meeting.phase === "lobby" ? h.lobby : h.planned;
    case "welcome":
      return meeting.lead === you.person ? h.framingMine : h.framing(leader(meeting));
    case "silence":
      return h.silence;
    case "one-to-one":
      return pair(t, meeting, you);
    case "reflection":
      return team(t, meeting, you);
    case "over":
      return h.closed;
    default:
      return speaking(t, meeting, you);
  }
}

function pausedBy(t: Text, meeting: Meeting): string {
  const h = t.headline;
  switch (meeting.pause?.reason) {
    case "centre-absent":
      return h.pausedAbsent(callName(meeting, youngPerson(meeting)?.id ?? null));
    case "facilitators-absent":
      return h.pausedNoLeader;
    case "smaller-circle":
      return h.pausedForYou;
    default:
      return h.paused;
  }
}

function pair(t: Text, meeting: Meeting, you: You): string {
  const two = [meeting.oneToOne?.leader, meeting.oneToOne?.with].map((p) => p ?? null);
  const other = two.find((p) => p !== you.person) ?? null;
  return two.includes(you.person)
    ? t.headline.oneToOneMine(callName(meeting, other))
    : t.headline.oneToOne(callName(meeting, two[0] ?? null), callName(meeting, two[1] ?? null));
}

function team(t: Text, meeting: Meeting, you: You): string {
  const people = inTheMiddle(meeting).map((p) => p.id);
  const others = people.filter((p) => p !== you.person).map((p) => callName(meeting, p));
  if (others.length < people.length) return t.headline.reflectionMine(t.list(others));
  const [only] = others;
  return others.length === 1 && only !== undefined
    ? t.headline.reflectionAlone(only)
    : t.headline.reflection(t.list(others));
}

function speaking(t: Text, meeting: Meeting, you: You): string {
  const h = t.headline;
  const { holder, interruptionAskedBy } = meeting.floor;
  if (holder === null) return meeting.phase === "closing" && !meeting.round ? h.closingFree : h.free;
  const isMine = holder === you.person;
  if (isMine && interruptionAskedBy !== null) return h.asked(callName(meeting, interruptionAskedBy));
  const name = callName(meeting, holder);
  switch (meeting.round?.kind) {
    case "agenda":
      return isMine ? h.agendaMine : h.agenda(name);
    case "response":
      return isMine ? h.responseMine : h.response(name);
    case "closing":
      return isMine ? h.closingMine : h.closing(name);
    default:
      return isMine ? h.mine : h.dialogue(name);
  }
}

const leader = (meeting: Meeting): string =>
  callName(meeting, meeting.lead ?? meeting.people.find((p) => p.part === "meeting-leader")?.id ?? null);
