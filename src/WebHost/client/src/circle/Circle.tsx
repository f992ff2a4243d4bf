// The circle, the heart of the page: people in the order they sit, all alike; the young person in their own colour;
// the talking piece with whoever has the floor. The picture is for eyes; CircleList says the same in words.

import { useMemo } from "preact/hooks";
import type { Meeting, Participant } from "../contract.gen";
import { callNames, initials } from "../meeting/names";
import { seated } from "../meeting/people";
import { placeOf, waiting } from "../meeting/waiting";
import { layOut, type Layout, type Place } from "./layout";

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
  const people = turned(seated(meeting), you);
  const names = callNames(meeting.people);
  const called = people.map((p) => names.get(p.id) ?? p.name);
  const startAt = you === null ? 180 / Math.max(1, people.length) : 180;
  const layout = useMemo(
    () => layOut({ names: called, width, maxHeight, fontSize, seat, startAt }),
    [called.join("|"), width, maxHeight, fontSize, seat, startAt],
  );
  const queue = waiting(meeting);
  const holder = people.findIndex((p) => p.id === meeting.floor.holder);
  return (
    <svg
      class={meeting.pause ? "circle is-paused" : "circle"}
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
        rx={layout.table.rx}
        ry={layout.table.ry}
      />
      {layout.places.map((place, i) => {
        const person = people[i];
        return (
          person && (
            <Seat
              key={person.id}
              person={person}
              place={place}
              radius={layout.radius}
              has={i === holder}
              away={isAway(person.id)}
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
  readonly away: boolean;
  readonly waits: number;
}

function Seat({ person, place: { x, y, label, badge }, radius, has, away, waits }: SeatProps) {
  const kind = ["seat", person.part === "young-person" && "is-young", has && "has-floor", away && "is-away"];
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

/** In front of whoever has the floor; in the middle of the table when it is free. It is drawn once and moves. */
function TalkingPiece({ layout, holder }: { layout: Layout; holder: Place | undefined }) {
  const { x, y } = holder?.hand ?? layout.centre;
  const size = Math.max(7, layout.radius * 0.3);
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
