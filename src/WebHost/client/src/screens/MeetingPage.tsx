import type { ComponentChildren } from "preact";
import { useContext, useEffect, useMemo } from "preact/hooks";
import { HereProvider, type Here } from "../live/here";
import { LiveMeeting } from "../live/liveMeeting";
import type { Ending } from "../live/room";
import { callNames } from "../meeting/names";
import { isAway } from "../meeting/people";
import { text } from "../text/language";
import { later } from "../ui/later";
import { say } from "../ui/act";
import { ConnectionContext, LinkState } from "./LinkState";
import { LiveMeetingPage } from "./LiveMeetingPage";
import { Plain } from "./Plain";

const BeforeMeeting = later(() => import("../around/BeforeMeeting").then((m) => m.BeforeMeeting));
const RightsDoor = later(() => import("../young/RightsDoor").then((m) => m.RightsDoor));
const AfterMeeting = later(() => import("../around/AfterMeeting").then((m) => m.AfterMeeting));

export function useLiveMeeting(key: string): LiveMeeting {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error("no connection");
  const live = useMemo(() => new LiveMeeting(connection, key), [connection, key]);
  useEffect(() => () => live.end(), [live]);
  return live;
}

/** One address for the meeting's whole life: before it opens, while it is live, and after. */
export function MeetingPage({ meetingKey }: { meetingKey: string }) {
  const live = useLiveMeeting(meetingKey);
  return (
    <Follow live={live}>
      {(here) =>
        here.meeting.phase === "planned" ? (
          <BeforeMeeting />
        ) : here.meeting.phase === "closed" ? (
          <AfterMeeting />
        ) : (
          <LiveMeetingPage />
        )
      }
    </Follow>
  );
}

/** Waits for the meeting, or says kindly why it cannot be followed. */
export function Follow({
  live,
  children,
}: {
  live: LiveMeeting;
  children: (here: Here) => ComponentChildren;
}) {
  const t = text.value;
  const here = hereOf(live);
  const ending = live.meeting.ending.value;
  if (live.connection.signedOut.value) return <Plain title={t.gone.signedOut} code />;
  if (ending) return <Plain title={endingText(ending)} code={!("reason" in ending)} />;
  if (!here)
    return (
      <Plain title={t.loading} isQuiet>
        <LinkState />
      </Plain>
    );
  return (
    <HereProvider value={here}>
      {children(here)}
      {here.you.standing === "young-person" && <RightsDoor />}
    </HereProvider>
  );
}

function hereOf(live: LiveMeeting): Here | null {
  const meeting = live.meeting.view.value;
  const you = live.meeting.you.value;
  if (!meeting || !you) return null;
  const networkRoom = live.network.value;
  const names = callNames(meeting.people);
  const connected = live.meeting.here.value;
  return {
    meeting,
    you,
    room: live.meeting,
    networkRoom,
    network: networkRoom?.ending.value ? null : (networkRoom?.view.value ?? null),
    name: (person) =>
      (person === null ? undefined : (names.get(person) ?? personIn(networkRoom, person))) ?? "…",
    turns: live.turns.value,
    isAway: (person) => isAway(meeting, connected, person),
  };
}

const personIn = (network: Here["networkRoom"], person: string): string | undefined =>
  network?.view.value?.people.find((p) => p.id === person)?.name;

function endingText(ending: Ending): string {
  const { gone } = text.value;
  if ("refusal" in ending) return say(ending.refusal, () => "…");
  if (ending.reason === "consent-withdrawn") return say({ code: ending.reason }, () => "…");
  return ending.reason === "removed" ? gone.removed : ending.reason === "closed" ? gone.closed : gone.other;
}
