// Where everything on the map stands, in pixels of the picture. The place follows from sector and ring alone, and within
// one place from the order in which people were drawn: nobody moves because somebody else is moved elsewhere.

import { boxOf, overlap, shorten, type Label, type Point } from "../circle/layout";
import type { MapNode, MapSector } from "../contract.gen";
import { initials } from "../meeting/names";

/** Clockwise; the first is at the top. */
export const sectors: readonly MapSector[] = [
  "family",
  "kin",
  "friends",
  "school-or-work",
  "leisure",
  "formal",
];

export const rings = [1, 2, 3, 4] as const;

/** How far out each ring ends, and first the one who draws; the closest is wide, since most stand there. */
const edges = [0.15, 0.5, 0.68, 0.84, 1] as const;

/** Above and below, for the names of the sectors. */
const strip = 26;

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  readonly rx: number;
  readonly ry: number;
  /** Of a node: with 12 it is as large as the smallest target a finger finds. */
  readonly node: number;
  readonly fontSize: number;
}

export interface Spot extends Point {
  readonly node: MapNode;
  readonly mark: string;
  /** Null where there is no room for the name; the list beside the picture has it. */
  readonly label: Label | null;
}

export interface Cell {
  readonly ring: number;
  readonly sector: MapSector;
}

/** On a phone the picture is taller than wide: there is more room in it, and as much of it is seen at once. */
export function frameOf(width: number): Frame {
  const isSmall = width < 480;
  const rx = width / 2 - 1;
  const ry = isSmall ? rx * 1.2 : rx;
  const centre = { x: width / 2, y: ry + strip };
  return {
    width,
    height: 2 * (ry + strip),
    centre,
    rx,
    ry,
    node: isSmall ? 13 : 16,
    fontSize: isSmall ? 12 : 13,
  };
}

/** The outer edge of a ring as a part of the whole; 0 for the one who draws. */
export const edgeOf = (ring: number): number => edges[ring] ?? 1;

/** A point so far out, and so many sixths of the way around. */
export function at({ centre, rx, ry }: Frame, out: number, sixths: number): Point {
  const angle = (sixths * Math.PI) / 3;
  return { x: centre.x + out * rx * Math.sin(angle), y: centre.y - out * ry * Math.cos(angle) };
}

/** The place a point lies in; outside of the picture it is the nearest. */
export function cellAt({ centre, rx, ry }: Frame, { x, y }: Point): Cell {
  const [u, v] = [(x - centre.x) / rx, (y - centre.y) / ry];
  const out = Math.hypot(u, v);
  const sixth = (Math.round(Math.atan2(u, -v) / (Math.PI / 3)) + 6) % 6;
  return { ring: rings.find((ring) => out <= edgeOf(ring)) ?? 4, sector: sectors[sixth] ?? "family" };
}

/** One step by an arrow key: up is closer, down is further out, left and right go around. Null where it ends. */
export function stepped({ ring, sector }: Cell, key: string): Cell | null {
  const around = (by: number): Cell => ({
    ring,
    sector: sectors[(sectors.indexOf(sector) + by + 6) % 6] ?? sector,
  });
  switch (key) {
    case "ArrowUp":
      return ring > 1 ? { ring: ring - 1, sector } : null;
    case "ArrowDown":
      return ring < 4 ? { ring: ring + 1, sector } : null;
    case "ArrowLeft":
      return around(-1);
    case "ArrowRight":
      return around(1);
    default:
      return null;
  }
}

export function layOut(frame: Frame, nodes: readonly MapNode[]): Spot[] {
  const cells = sectors.flatMap((sector) => rings.map((ring): Cell => ({ ring, sector })));
  const marked = cells.flatMap((cell) => {
    const here = nodes.filter((n) => n.sector === cell.sector && n.ring === cell.ring);
    return place(frame, cell, here.length).flatMap((point, i) => {
      const node = here[i];
      return node ? [{ node, mark: initials(node.name), ...point }] : [];
    });
  });
  return named(
    frame,
    marked.sort((one, other) => one.node.drawn - other.node.drawn),
  );
}

/** Evenly along the ring, in one row or, where the ring is wide enough and full, in two. */
function place(frame: Frame, { ring, sector }: Cell, count: number): Point[] {
  const [inner, outer] = [edgeOf(ring - 1), edgeOf(ring)];
  const size = 2 * frame.node + 2;
  const mean = (frame.rx + frame.ry) / 2;
  const roomIn = (out: number) => Math.max(1, Math.floor((out * mean * Math.PI) / 3 / size));
  const most = Math.max(1, Math.min(2, Math.floor(((outer - inner) * frame.rx) / size)));
  const rowsOf = (rows: number) =>
    Array.from({ length: rows }, (_, row) => inner + ((outer - inner) * (row + 0.5)) / rows);
  const single = rowsOf(1);
  const rows = count <= roomIn(single[0] ?? 1) ? single : rowsOf(most);
  const shares = share(count, rows.map(roomIn));
  return rows.flatMap((out, row) => {
    const of = shares[row] ?? 0;
    return Array.from({ length: of }, (_, i) =>
      at(frame, out, sectors.indexOf(sector) + (i + 0.5) / of - 0.5),
    );
  });
}

/** So many, by the room in each row; the outermost takes what does not come out even. */
function share(count: number, room: readonly number[]): number[] {
  const all = room.reduce((sum, r) => sum + r, 0);
  const shares = room.map((r) => Math.floor((count * r) / all));
  const last = shares.length - 1;
  shares[last] = count - shares.slice(0, last).reduce((sum, s) => sum + s, 0);
  return shares;
}

type Marked = Omit<Spot, "label">;

/** Names stand where they cover nobody: whole if they can, shorter if they must, else not at all. */
function named(frame: Frame, marked: readonly Marked[]): Spot[] {
  const { node: r, fontSize, width, height } = frame;
  const taken = marked.map(({ x, y }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
  // The names of the sectors stand above and below.
  taken.push({ left: 0, top: 0, right: width, bottom: strip - 6 });
  taken.push({ left: 0, top: height - strip + 6, right: width, bottom: height });
  const isFree = (label: Label): boolean => {
    const box = boxOf(label, fontSize);
    return box.left >= 0 && box.right <= width && taken.every((other) => !overlap(box, other));
  };
  return marked.map((spot) => {
    const label = tried(spot, r, fontSize).find(isFree) ?? null;
    if (label) taken.push(boxOf(label, fontSize));
    return { ...spot, label };
  });
}

function tried({ x, y, node }: Marked, r: number, fontSize: number): Label[] {
  const texts = [Infinity, 12, 8, 6].map((length) => shorten(node.name, length));
  return [...new Set(texts)].flatMap((text): Label[] => [
    { text, x, y: y + r + fontSize, anchor: "middle" },
    { text, x, y: y - r - fontSize * 0.3, anchor: "middle" },
    { text, x: x + r + 3, y: y + fontSize * 0.35, anchor: "start" },
    { text, x: x - r - 3, y: y + fontSize * 0.35, anchor: "end" },
  ]);
}
