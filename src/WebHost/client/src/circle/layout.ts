// Where everybody sits and where their names stand, in pixels of the picture. Names must never run into each other or
// into a seat, for 2 to 24 people, on a 320 px phone as on a big screen: so it tries the roomiest picture first and
// gives way step by step, the name's length last but one and the seat's size last.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Label extends Point {
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

export interface Place extends Point {
  readonly label: Label;
  /** Where the talking piece lies when this person has it: in front of them, towards the middle. */
  readonly hand: Point;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  readonly radius: number;
  readonly table: { readonly rx: number; readonly ry: number };
  readonly places: readonly Place[];
}

export interface Wanted {
  readonly names: readonly string[];
  readonly width: number;
  readonly maxHeight: number;
  readonly fontSize: number;
  /** Largest radius of a seat. */
  readonly seat: number;
  /** Degrees clockwise from the top for the first person. */
  readonly startAt: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A seat is never smaller than this radius, so that a finger and an eye can find it. */
export const smallestSeat = 12;

export function layOut(wanted: Wanted): Layout {
  const sizes = [1, 0.85, 0.7, 0.58, 0.48].map((part) => Math.max(smallestSeat, wanted.seat * part));
  const lengths = [Infinity, 11, 9, 7, 6, 5, 4];
  const heights = [0.6, 0.72, 0.85, 1].map((part) => part * wanted.maxHeight);
  for (const length of lengths)
    for (const radius of sizes)
      for (const height of heights)
        for (const style of [below, around]) {
          const names = wanted.names.map((name) => shorten(name, length));
          const layout = attempt({ ...wanted, names }, radius, height, style);
          if (layout) return layout;
        }
  return force(wanted, smallestSeat, wanted.maxHeight);
}

type Style = (place: Point, i: number, all: Frame) => Label[];

interface Frame {
  readonly wanted: Wanted;
  readonly radius: number;
  readonly centre: Point;
  readonly rx: number;
  readonly ry: number;
}

/** Every name under its seat: the calmest to read, where there is room. */
const below: Style = ({ x, y }, i, { wanted, radius }) => [
  { text: nameOf(wanted, i), anchor: "middle", x, y: y + radius + wanted.fontSize * 1.05 },
];

/** Names outside the circle: beside the seats at the sides, in steps above and below them at the ends. */
const around: Style = ({ x, y }, i, { wanted, radius, centre, rx, ry }) => {
  const text = nameOf(wanted, i);
  const [dx, dy] = [(x - centre.x) / rx, (y - centre.y) / ry];
  const { fontSize } = wanted;
  const out = Math.sign(dy) || 1;
  const lift = (step: number) => y + out * (radius + fontSize * (0.7 + step * 1.15)) + fontSize * 0.35;
  const beside = (side: number): Label => ({
    text,
    anchor: side > 0 ? "start" : "end",
    x: x + side * (radius + 5),
    y: y + fontSize * 0.35,
  });
  const ends: Label[] = [0, 1, 2].map((step) => ({ text, anchor: "middle", x, y: lift(step) }));
  const side = Math.sign(dx) || 1;
  return Math.abs(dy) > 0.72
    ? [...ends, beside(side), beside(-side)]
    : [beside(side), ...ends, beside(-side)];
};

function attempt(wanted: Wanted, radius: number, height: number, style: Style): Layout | null {
  const frame = frameOf(wanted, radius, height, style);
  if (frame.rx < radius * 1.5 || frame.ry < radius * 1.5) return null;
  const points = onEllipse(frame);
  const taken = points.map((p) => box(p.x - radius, p.y - radius, p.x + radius, p.y + radius));
  if (
    points.some((p, i) => points.some((q, j) => j > i && Math.hypot(p.x - q.x, p.y - q.y) < 2 * radius + 3))
  )
    return null;
  const labels: Label[] = [];
  for (const i of hardestFirst(points, frame)) {
    const point = points[i];
    if (!point) continue;
    const fits = style(point, i, frame).find((label) => {
      const b = boxOf(label, wanted.fontSize);
      return inside(b, wanted.width, height) && !taken.some((other) => overlap(b, other));
    });
    if (!fits) return null;
    taken.push(boxOf(fits, wanted.fontSize));
    labels[i] = fits;
  }
  return layoutOf(frame, points, labels, height);
}

/** There is no room at all: seats alone, and the list under the circle has the names. */
function force(wanted: Wanted, radius: number, height: number): Layout {
  const frame = frameOf({ ...wanted, names: wanted.names.map(() => "") }, radius, height, around);
  const points = onEllipse(frame);
  const labels = points.map(({ x, y }): Label => ({ text: "", anchor: "middle", x, y }));
  return layoutOf(frame, points, labels, height);
}

function frameOf(wanted: Wanted, radius: number, height: number, style: Style): Frame {
  const { width, fontSize, names } = wanted;
  const widest = Math.max(0, ...names.map((name) => textWidth(name, fontSize)));
  const sides = style === below ? Math.max(radius, widest / 2) : radius + 5 + widest;
  const [over, under] =
    style === below ? [radius, radius + fontSize * 1.5] : [radius + fontSize * 2.6, radius + fontSize * 2.6];
  const rx = Math.min(width / 2 - sides - 3, height);
  const ry = Math.min((height - over - under - 6) / 2, rx * 1.7);
  const free = height - over - under - 6 - 2 * ry;
  return { wanted, radius, rx, ry, centre: { x: width / 2, y: 3 + over + free / 2 + ry } };
}

function layoutOf(frame: Frame, points: readonly Point[], labels: readonly Label[], height: number): Layout {
  const { centre, radius, rx, ry, wanted } = frame;
  return {
    width: wanted.width,
    height,
    centre,
    radius,
    table: { rx: Math.max(4, rx - radius * 1.7), ry: Math.max(4, ry - radius * 1.7) },
    places: points.map((point, i) => ({
      ...point,
      label: labels[i] ?? { text: "", anchor: "middle", ...point },
      hand: towards(point, centre, radius * 1.75),
    })),
  };
}

/** Points at equal distances along an ellipse, clockwise. */
function onEllipse({ wanted, centre, rx, ry }: Frame): Point[] {
  const steps = 720;
  const at = (turn: number): Point => {
    const angle = (wanted.startAt / 180 - 0.5) * Math.PI + turn * 2 * Math.PI;
    return { x: centre.x + rx * Math.cos(angle), y: centre.y + ry * Math.sin(angle) };
  };
  const along = [0];
  for (let i = 1; i <= steps; i++) {
    const [p, q] = [at((i - 1) / steps), at(i / steps)];
    along.push((along[i - 1] ?? 0) + Math.hypot(q.x - p.x, q.y - p.y));
  }
  const whole = along[steps] ?? 1;
  return wanted.names.map((_, i) => {
    const goal = (whole * i) / wanted.names.length;
    return at(
      Math.max(
        0,
        along.findIndex((length) => length >= goal),
      ) / steps,
    );
  });
}

/** The names at top and bottom have the least room, so they choose first. */
const hardestFirst = (points: readonly Point[], { centre }: Frame): number[] =>
  points
    .map((p, i) => ({ i, far: Math.abs(p.y - centre.y) }))
    .sort((a, b) => b.far - a.far)
    .map(({ i }) => i);

const towards = (from: Point, to: Point, by: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
};

const nameOf = (wanted: Wanted, i: number): string => wanted.names[i] ?? "";

const shorten = (name: string, length: number): string =>
  [...name].length <= length ? name : `${[...name].slice(0, length - 1).join("")}…`;

/** A generous guess, the same in every browser: wide letters in the system's fonts, half of them bold. */
export const textWidth = (text: string, fontSize: number): number => [...text].length * fontSize * 0.6;

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

export function boxOf(label: Label, fontSize: number): Box {
  const w = textWidth(label.text, fontSize);
  const left = label.anchor === "start" ? label.x : label.anchor === "end" ? label.x - w : label.x - w / 2;
  return box(left, label.y - fontSize * 0.85, left + w, label.y + fontSize * 0.25);
}

const inside = (b: Box, width: number, height: number): boolean =>
  b.left >= 0 && b.top >= 0 && b.right <= width && b.bottom <= height;

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
