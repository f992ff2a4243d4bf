// The big screen: who sits where, who has the talking piece, who waits, which form the talk has now, and what the
// young person put there. Readable from five metres, nothing to press, nothing anyone said.

import type { Meeting } from "../contract.gen";
import type { NameOf } from "../text/da";
import { Circle } from "../circle/Circle";
import { useSize } from "../circle/useSize";
import { useHere } from "../live/here";
import { useWakeLock } from "../live/wakeLock";
import { formOf, inTheMiddle, isTalking } from "../meeting/form";
import { seated, youngPerson } from "../meeting/people";
import { waiting } from "../meeting/waiting";
import { text } from "../text/language";
import { LinkState } from "../screens/LinkState";
import { Follow, useLiveMeeting } from "../screens/MeetingPage";
import { sizesFor } from "./sizes";
import { screenText } from "./text";
import "./screen.css";

export function BigScreen({ meetingKey }: { meetingKey: string }) {
  const live = useLiveMeeting(meetingKey);
  const ending = live.meeting.ending.value;
  if (ending && "reason" in ending && ending.reason === "closed") return <Thanks />;
  return <Follow live={live}>{() => <Shown />}</Follow>;
}

function Shown() {
  const { meeting } = useHere();
  const isLive = meeting.phase !== "planned";
  useWakeLock(true);
  return (
    <main class="screen" id="content">
      {isLive && seated(meeting).length > 0 ? <Around /> : <Welcome />}
      <LinkState />
    </main>
  );
}

const Thanks = () => (
  <main class="screen" id="content">
    <div class="screen-welcome">
      <h1>{screenText().thanks}</h1>
    </div>
  </main>
);

function Welcome() {
  const { meeting } = useHere();
  return (
    <div class="screen-welcome">
      <h1>{screenText().welcome}</h1>
      <p>
        {text.value.dates.when(meeting.startsAt)}
        <br />
        {meeting.place}
      </p>
    </div>
  );
}

function Around() {
  const { meeting, isAway } = useHere();
  const { element, size } = useSize(900);
  return (
    <>
      <div ref={element} class="screen-circle">
        <Circle
          meeting={meeting}
          you={null}
          isAway={isAway}
          width={size.width}
          maxHeight={size.height}
          {...sizesFor(seated(meeting).length, size.height)}
        />
      </div>
      <div class="screen-side">
        <Speaking />
        <Queue />
        <Goals />
      </div>
    </>
  );
}

function Speaking() {
  const { meeting, name } = useHere();
  const t = screenText();
  const { holder } = meeting.floor;
  const phase = t.forms[formOf(meeting)] ?? text.value.phases[meeting.phase];
  const inside = inTheMiddle(meeting);
  if (meeting.pause) return <h1>{pauseText(meeting, name)}</h1>;
  if (meeting.silentSince !== null) return <h1>{text.value.headline.silence}</h1>;
  if (!isTalking(meeting)) return <h1>{phase}</h1>;
  if (inside.length > 0)
    return (
      <div>
        <p class="screen-phase">{phase}</p>
        <h1>
          <span class="screen-names">{text.value.list(inside.map((p) => name(p.id)))}</span>{" "}
          {inside.length > 1 ? t.together : t.alone}
        </h1>
      </div>
    );
  return (
    <div>
      <p class="screen-phase">{phase}</p>
      {holder === null ? (
        <h1>{t.free}</h1>
      ) : (
        <h1>
          <span class="screen-name">{name(holder)}</span> {t.hasFloor}
        </h1>
      )}
    </div>
  );
}

function pauseText(meeting: Meeting, name: NameOf): string {
  const absent = meeting.pause?.reason === "centre-absent" ? youngPerson(meeting) : undefined;
  return absent ? text.value.headline.pausedAbsent(name(absent.id)) : screenText().paused;
}

function Queue() {
  const { meeting, name } = useHere();
  const queue = waiting(meeting);
  if (queue.length === 0 || meeting.pause || meeting.silentSince !== null || meeting.phase === "reflection")
    return null;
  return (
    <section>
      <h2>{screenText().next}</h2>
      <ol class="screen-queue">
        {queue.slice(0, 5).map(({ person, kind }) => (
          <li key={person}>
            {name(person)}
            {kind === "answer" && <span class="screen-answer"> {text.value.answers}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Goals() {
  const { meeting, network, name } = useHere();
  const shown = network?.onScreen ?? [];
  if (shown.length === 0) return null;
  return (
    <section class="screen-goals">
      <h2>{screenText().goals(name(youngPerson(meeting)?.id ?? null))}</h2>
      <ul>
        {shown.map((goal) => (
          <li key={goal.goal} class="verbatim">
            {goal.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
