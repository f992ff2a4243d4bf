// The line under the headline: the one thing beside who has the floor that this person has to know now.

import type { Meeting } from "../contract.gen";
import type { You } from "../connection/socket";
import type { NameOf } from "../text/da";
import type { Text } from "../text/language";
import { youngPerson } from "./people";
import { isQueued, waiting } from "./waiting";

export function aside(t: Text, meeting: Meeting, you: You, name: NameOf): string | null {
  const called = (people: readonly string[]) =>
    t.list(people.map((p) => (p === you.person ? t.you : name(p))));
  return urgent(t, meeting, you, name, called) ?? ordinary(t, meeting, you, name);
}

function urgent(
  t: Text,
  meeting: Meeting,
  you: You,
  name: NameOf,
  called: (people: readonly string[]) => string,
): string | null {
  const young = youngPerson(meeting);
  const isOther = young !== undefined && young.id !== you.person;
  if (meeting.pause) return null;
  if (meeting.circle?.begun && !meeting.circle.without.includes(you.person))
    return t.without(called(meeting.circle.without));
  const asking = meeting.pausesAsked.filter((p) => p !== you.person);
  const seesAsks = you.standing === "young-person" || you.standing === "facilitator";
  if (seesAsks && asking.length > 0) return t.asksForPause(called(asking));
  if (meeting.floor.offeredTo !== null && isOther) return t.offeredFirst(name(young.id));
  if (meeting.window && isOther && (meeting.centreAwaySince !== null || young.attendance !== "present"))
    return t.window(name(young.id), t.dates.clock(meeting.window.until));
  return meeting.centreAwaySince !== null && isOther ? t.awaiting(name(young.id)) : null;
}

function ordinary(t: Text, meeting: Meeting, you: You, name: NameOf): string | null {
  const { holder } = meeting.floor;
  if (meeting.silentSince !== null || meeting.pause?.reason === "smaller-circle") return null;
  if (meeting.phase === "reflection" && you.standing !== "facilitator" && isQueued(meeting, you.person))
    return t.afterReflection;
  if (meeting.phase === "reflection" && holder !== null)
    return holder === you.person ? t.haveFloor : t.hasFloor(name(holder));
  const next = waiting(meeting)
    .slice(0, 3)
    .map(
      (w) =>
        (w.person === you.person ? t.you : name(w.person)) + (w.kind === "answer" ? ` ${t.answers}` : ""),
    );
  return next.length > 0 ? t.nextUp(t.list(next)) : null;
}
