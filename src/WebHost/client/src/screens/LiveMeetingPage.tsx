// The live meeting for everybody in it. At the top, always: who has the floor and what is going on. Then the circle,
// the one large action, and what has been put on the table. Leaders get their tools in a piece of their own.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Circle } from "../circle/Circle";
import { CircleList } from "../circle/CircleList";
import { useSize } from "../circle/useSize";
import { useHere } from "../live/here";
import { useWakeLock } from "../live/wakeLock";
import { aside } from "../meeting/aside";
import { toAccept, toCatchUp, toConfirm } from "../meeting/asks";
import { headline } from "../meeting/headline";
import { seated } from "../meeting/people";
import type { Panel } from "../people/Panels";
import { Table } from "../table/Table";
import { text } from "../text/language";
import { later, whenIdle } from "../ui/later";
import { Bar } from "./Bar";
import { useIsLost } from "./LinkState";

const Panels = later(() => import("../people/Panels").then((m) => m.Panels));
const Asks = later(() => import("../words/Asks").then((m) => m.Asks));
const Lead = later(() => import("../facilitator/Lead").then((m) => m.Lead));

export function LiveMeetingPage() {
  const { meeting, you } = useHere();
  const hasAsks =
    toConfirm(meeting, you).length + toAccept(meeting, you).length > 0 || toCatchUp(meeting, you) !== null;
  const panel = useSignal<Panel | null>(null);
  const open = (which: Panel) => (panel.value = which);
  useWakeLock(true);
  useEffect(whenIdle(Panels.fetch), []);
  return (
    <div class="live">
      <main id="content">
        <div class="around">
          <Now />
          <div class="around-middle">
            {hasAsks && <Asks open={open} />}
            <Seats />
          </div>
          <Bar open={open} />
        </div>
        <div class="beside">
          {you.standing === "facilitator" && <Lead open={open} />}
          <Table open={open} />
        </div>
      </main>
      {panel.value && <Panels panel={panel.value} open={open} close={() => (panel.value = null)} />}
    </div>
  );
}

function Now() {
  const { meeting, you, name } = useHere();
  const t = text.value;
  const isLost = useIsLost();
  const besides = aside(t, meeting, you, name);
  return (
    <div class="now">
      <h1>{headline(t, meeting, you)}</h1>
      <p>{isLost ? <span class="link-lost">{t.reconnecting}</span> : besides}</p>
    </div>
  );
}

/** As high as leaves the sentence and the action in sight; a table of many is longer, and one scrolls. */
const roomFor = (people: number, window: number, isWide: boolean): number =>
  Math.max(isWide ? 240 : 270 + Math.max(0, people - 8) * 14, Math.min(isWide ? 560 : 430, window - 330));

function Seats() {
  const { meeting, you, isAway } = useHere();
  const { element, size } = useSize(328);
  const isWide = size.width > 480;
  return (
    <section class="seats" aria-label={text.value.circle.title}>
      <div ref={element} class="seats-room">
        <Circle
          meeting={meeting}
          you={you.person}
          isAway={isAway}
          width={Math.min(size.width, 620)}
          maxHeight={roomFor(seated(meeting).length, size.window, isWide)}
          fontSize={isWide ? 16 : 14}
          seat={isWide ? 32 : 26}
        />
      </div>
      <CircleList />
    </section>
  );
}
