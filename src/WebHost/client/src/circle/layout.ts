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
  /** Where their number in the queue stands: on the side of the table, away from the name. */
  readonly badge: Point;
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
  const size = (part: number) => Math.max(smallestSeat, wanted.seat * part);
  const tables = [
    { sizes: [1, 0.85, 0.7].map(size), shapes: [0.92, 0.7, 1.15, 1.4] },
    // A long table comes after seats that are somewhat smaller.
    { sizes: [1, 0.85, 0.7, 0.58, 0.48, 0.4, 0.33].map(size), shapes: [0.92, 0.7, 1.15, 1.4, 1.8, 2.4, 3.2] },
  ];
  const lengths = [Infinity, 11, 9, 7, 6, 5, 4];
  for (const length of lengths)
    for (const { sizes, shapes } of tables)
      for (const radius of sizes)
        for (const shape of shapes)
          for (const style of [overOrUnder, around]) {
            const names = wanted.names.map((name) => shorten(name, length));
            const layout = attempt({ ...wanted, names }, radius, shape, style);
            if (layout) return layout;
          }
  return force(wanted);
}

type Style = (place: Point, i: number, all: Frame) => Label[];

interface Frame {
  readonly wanted: Wanted;
  readonly radius: number;
  readonly centre: Point;
  readonly rx: number;
  readonly ry: number;
  readonly height: number;
}

/** Every name over or under its seat, away from the table: the calmest to read, where there is room. */
const overOrUnder: Style = ({ x, y }, i, frame) => [
  { text: nameOf(frame.wanted, i), anchor: "middle", x, y: beyond(frame, y, 0) },
];

/** The baseline of a name over (upper half) or under a seat at y, clear of the ring around whoever has the floor. */
function beyond({ wanted: { fontSize }, radius, centre, ry }: Frame, y: number, step: number): number {
  const clear = radius * 1.16 + 5 + step * fontSize * 1.15;
  return y < centre.y - ry * 0.12 ? y - clear - fontSize * 0.15 : y + clear + fontSize * 0.8;
}

/** Names outside the circle: beside the seats at the sides, in steps above and below them at the ends. */
const around: Style = ({ x, y }, i, frame) => {
  const { wanted, radius, centre, rx, ry } = frame;
  const text = nameOf(wanted, i);
  const [dx, dy] = [(x - centre.x) / rx, (y - centre.y) / ry];
  const { fontSize } = wanted;
  const beside = (side: number): Label => ({
    text,
    anchor: side > 0 ? "start" : "end",
    x: x + side * (radius + 5),
    y: y + fontSize * 0.35,
  });
  const ends: Label[] = [0, 1, 2].map((step) => ({ text, anchor: "middle", x, y: beyond(frame, y, step) }));
  const side = Math.sign(dx) || 1;
  return Math.abs(dy) > 0.72
    ? [...ends, beside(side), beside(-side)]
    : [beside(side), ...ends, beside(-side)];
};

function attempt(wanted: Wanted, radius: number, shape: number, style: Style): Layout | null {
  const frame = frameOf(wanted, radius, shape, style);
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
      return inside(b, wanted.width, frame.height) && !taken.some((other) => overlap(b, other));
    });
    if (!fits) return null;
    taken.push(boxOf(fits, wanted.fontSize));
    labels[i] = fits;
  }
  return layoutOf(frame, points, labels);
}

/** There is no room at all: seats alone, and the list of who is here has the names. */
function force(wanted: Wanted): Layout {
  const frame = frameOf({ ...wanted, names: wanted.names.map(() => "") }, smallestSeat, 1.7, around);
  return layoutOf(frame, onEllipse(frame), []);
}

function frameOf(wanted: Wanted, radius: number, shape: number, style: Style): Frame {
  const { width, fontSize, names, maxHeight } = wanted;
  const widest = Math.max(0, ...names.map((name) => textWidth(name, fontSize)));
  const sides = style === around ? radius + 5 + widest : Math.max(radius * 1.2, widest / 2);
  const ends = radius * 1.16 + 8 + fontSize * (style === around ? 2.3 : 1.1);
  const rx = Math.min(width / 2 - sides - 3, (maxHeight / 2 - ends) * 1.5);
  const ry = Math.min(maxHeight / 2 - ends, rx * shape);
  const height = 2 * (ry + ends);
  return { wanted, radius, rx, ry, height, centre: { x: width / 2, y: height / 2 } };
}

function layoutOf(frame: Frame, points: readonly Point[], labels: readonly Label[]): Layout {
  const { centre, radius, rx, ry, wanted, height } = frame;
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
      badge: {
        x: point.x + (point.x > centre.x + 1 ? -1 : 1) * radius * 0.8,
        y: point.y + (point.y > centre.y + 1 ? -1 : 1) * radius * 0.8,
      },
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

export const shorten = (name: string, length: number): string => {
  const letters = Array.from(name);
  return letters.length <= length ? name : `${letters.slice(0, length - 1).join("")}…`;
};

/** A generous guess, the same in every browser, of a name in the system's font with the weight of a speaker's. */
export const textWidth = (text: string, fontSize: number): number =>
  Array.from(text).reduce((width, letter) => width + breadth(letter), 0.1) * fontSize;

function breadth(letter: string): number {
  if (/[ijlt.,' ]/.test(letter)) return 0.4;
  if (/[frs-]/.test(letter)) return 0.52;
  if (/[mwMWÆ@…]/.test(letter)) return 1;
  return /\p{Lu}/u.test(letter) ? 0.76 : 0.67;
}

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
