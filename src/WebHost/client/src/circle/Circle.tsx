// The circle, the heart of the page: people in the order they sit, all alike; the young person in their own colour;
// the talking piece with whoever has the floor. The picture is for eyes; CircleList says the same in words.

import { useMemo } from "preact/hooks";
import type { Meeting, Participant } from "../contract.gen";
import { inTheMiddle } from "../meeting/form";
import { callNames, initials } from "../meeting/names";
import { seated } from "../meeting/people";
import { isLeftOut, isOutside, placeOf, waiting } from "../meeting/waiting";
import { layOut, type Place } from "./layout";
import { withMiddle, type Circles as Layout } from "./middle";

interface Props {
  readonly meeting: Meeting;
  readonly you: string | null;
  readonly isAway: (person: string) => boolean;
  readonly width: number;
  readonly maxHeight: number;
  readonly fontSize: number;
  readonly seat: number;
}

export function Circle({ meeting, you, isAway, width, maxHeight, fontSize, seat }: Props) {
  const middle = inTheMiddle(meeting);
  const inner = turned(middle, you);
  const outer = turned(
    seated(meeting).filter((p) => !middle.includes(p)),
    you,
  );
  const people = [...outer, ...inner];
  const names = callNames(meeting.people);
  const called = outer.map((p) => names.get(p.id) ?? p.name);
  const calledInner = inner.map((p) => names.get(p.id) ?? p.name);
  const startAt = you === null ? 180 / Math.max(1, outer.length) : 180;
  const layout = useMemo(
    () =>
      withMiddle(layOut({ names: called, width, maxHeight, fontSize, seat, startAt }), calledInner, fontSize),
    [called.join("|"), calledInner.join("|"), width, maxHeight, fontSize, seat, startAt],
  );
  const queue = waiting(meeting);
  const holder = isOutside(meeting) ? -1 : people.findIndex((p) => p.id === meeting.floor.holder);
  const kind = [
    "circle",
    meeting.pause && "is-paused",
    meeting.silentSince !== null && "is-silent",
    inner.length > 0 && "is-listening",
  ];
  return (
    <svg
      class={kind.filter(Boolean).join(" ")}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      font-size={fontSize}
      aria-hidden="true"
    >
      <ellipse
        class="table-top"
        cx={layout.centre.x}
        cy={layout.centre.y}
        rx={layout.table.rx + (layout.middle ? layout.radius * 0.55 : 0)}
        ry={layout.table.ry + (layout.middle ? layout.radius * 0.55 : 0)}
      />
      {meeting.silentSince !== null && <Still layout={layout} />}
      {layout.middle && <Together joined={layout.middle.joined} />}
      {layout.places.map((place, i) => {
        const person = people[i];
        return (
          person && (
            <Seat
              key={person.id}
              person={person}
              place={place}
              radius={i < outer.length ? layout.radius : (layout.middle?.radius ?? layout.radius)}
              talks={i >= outer.length}
              has={i === holder}
              away={isAway(person.id) || isLeftOut(meeting, person.id)}
              waits={placeOf(queue, person.id)}
            />
          )
        );
      })}
      <TalkingPiece layout={layout} holder={layout.places[holder]} />
    </svg>
  );
}

interface SeatProps {
  readonly person: Participant;
  readonly place: Place;
  readonly radius: number;
  readonly has: boolean;
  readonly talks: boolean;
  readonly away: boolean;
  readonly waits: number;
}

function Seat({ person, place: { x, y, label, badge }, radius, has, talks, away, waits }: SeatProps) {
  const kind = [
    "seat",
    person.part === "young-person" && "is-young",
    has && "has-floor",
    talks && "is-talking",
    away && "is-away",
  ];
  return (
    <g class={kind.filter(Boolean).join(" ")}>
      {has && <circle class="ring" cx={x} cy={y} r={radius + Math.max(4, radius * 0.16)} />}
      <circle class="body" cx={x} cy={y} r={radius} />
      <text class="initials" x={x} y={y} dy="0.35em" text-anchor="middle" font-size={radius * 0.8}>
        {initials(person.name)}
      </text>
      <text class="name" x={label.x} y={label.y} text-anchor={label.anchor}>
        {label.text}
      </text>
      {person.onPhone && (
        <OnPhone x={x + (y - badge.y) * 0.9} y={y + (badge.x - x) * 0.9} size={Math.max(9, radius * 0.4)} />
      )}
      {waits > 0 && <Waits nr={waits} {...badge} size={Math.max(9, radius * 0.4)} />}
    </g>
  );
}

const Waits = ({ nr, x, y, size }: { nr: number; x: number; y: number; size: number }) => (
  <g class="waits">
    <circle cx={x} cy={y} r={size} />
    <text x={x} y={y} dy="0.36em" text-anchor="middle" font-size={size * 1.3}>
      {nr}
    </text>
  </g>
);

/** A handset at the seat's edge, a quarter of the way round from the number in the queue and clear of the name. */
const OnPhone = ({ x, y, size }: { x: number; y: number; size: number }) => (
  <g class="on-phone">
    <circle cx={x} cy={y} r={size} />
    <path
      d="M-4-7h3l2 4-2 2a7 7 0 0 0 3 3l2-2 4 2v3q0 2-2 2A13 13 0 0 1-6-5q0-2 2-2"
      transform={`translate(${x} ${y}) scale(${size / 12})`}
    />
  </g>
);

/** Those in the middle are joined, and the others are a ring around them. */
const Together = ({ joined }: { joined: NonNullable<Layout["middle"]>["joined"] }) => (
  <rect class="together" {...joined} rx={joined.height / 2.6} />
);

/** Rings on still water. */
const Still = ({ layout: { centre, table } }: { layout: Layout }) => (
  <g class="still">
    {[0.28, 0.52, 0.78].map((part) => (
      <ellipse key={part} cx={centre.x} cy={centre.y} rx={table.rx * part} ry={table.ry * part} />
    ))}
  </g>
);

/** In front of whoever has the floor; in the middle of the table when it is free. It is drawn once and moves. */
function TalkingPiece({ layout, holder }: { layout: Layout; holder: Place | undefined }) {
  const { x, y } = holder?.hand ?? layout.centre;
  const size = Math.max(7, layout.radius * 0.36);
  if (layout.places.length === 0) return null;
  return (
    <g class="piece" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <ellipse class="piece-shadow" cx={0} cy={size * 0.5} rx={size * 1.05} ry={size * 0.6} />
      <ellipse class="piece-stone" rx={size} ry={size * 0.82} />
      <ellipse class="piece-light" cx={size * -0.3} cy={size * -0.3} rx={size * 0.34} ry={size * 0.2} />
    </g>
  );
}

/** Oneself first, who then sits nearest: everyone sees the circle from their own seat. The order stays the same. */
function turned(people: Participant[], you: string | null): Participant[] {
  const at = people.findIndex((p) => p.id === you);
  return at < 1 ? people : [...people.slice(at), ...people.slice(0, at)];
}
