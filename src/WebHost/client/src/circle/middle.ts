// Who talks together sits in the middle, close and turned towards each other; the others are a ring around them.

import { textWidth, type Layout, type Place } from "./layout";

interface Middle {
  readonly radius: number;
  /** The shape that joins those in the middle. */
  readonly joined: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly places: readonly Place[];
}

export interface Circles extends Layout {
  readonly middle: Middle | null;
}

export function withMiddle(layout: Layout, names: readonly string[], fontSize: number): Circles {
  if (names.length === 0) return { ...layout, middle: null };
  const middle = middleOf(layout, names, fontSize);
  return { ...layout, middle, places: [...layout.places, ...middle.places] };
}

function middleOf(
  { centre, table, radius: seat }: Layout,
  names: readonly string[],
  fontSize: number,
): Middle {
  const n = names.length;
  // What the ring around whoever has the floor takes, beyond the seat.
  const ring = Math.max(6, seat * 0.22);
  const nameHeight = fontSize * 1.2 + ring;
  const free = { width: 2 * (table.rx + seat * 0.2), height: 2 * (table.ry + seat * 0.4) };
  // n seats with a gap between them for the talking piece, and a margin around.
  const across = free.width / (2 * n + (n - 1) * gap + 2 * margin);
  const down = (free.height - nameHeight) / (2 + 2 * margin);
  const radius = Math.max(9, Math.min(seat * 1.15, across, down));
  const step = radius * (2 + gap);
  const y = centre.y - nameHeight / 2;
  const width = radius * (2 * n + (n - 1) * gap + 2 * margin);
  const height = radius * (2 + 2 * margin) + nameHeight;
  const places = names.map((name, i): Place => {
    const x = centre.x + (i - (n - 1) / 2) * step;
    const inwards = Math.sign(centre.x - x);
    return {
      x,
      y,
      label: {
        text: fit(name, n === 1 ? free.width : step - 4, fontSize),
        anchor: "middle",
        x,
        y: y + radius + ring + fontSize * 0.9,
      },
      hand: { x: x + inwards * radius * (1 + gap / 2), y: inwards === 0 ? y - radius * 1.35 : y },
      badge: { x: x - radius * 0.8, y: y - radius * 0.8 },
    };
  });
  return { radius, places, joined: { x: centre.x - width / 2, y: centre.y - height / 2, width, height } };
}

const gap = 0.95;
const margin = 0.42;

function fit(name: string, room: number, fontSize: number): string {
  const letters = Array.from(name);
  while (letters.length > 2 && textWidth(letters.join(""), fontSize) > room) letters.splice(-2, 2, "…");
  return letters.join("");
}
