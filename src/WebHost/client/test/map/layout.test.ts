import { expect, test } from "vitest";
import { boxOf, overlap } from "../../src/circle/layout";
import type { MapNode } from "../../src/contract.gen";
import { at, cellAt, edgeOf, frameOf, layOut, rings, sectors, stepped } from "../../src/map/layout";

const node = (drawn: number, ring: number, sector: MapNode["sector"], name = `Navn ${drawn}`): MapNode => ({
  id: `n${drawn}`,
  drawn,
  name,
  ring,
  sector,
  words: null,
  shared: false,
});

const widths = [288, 328, 600];

test.each(widths)("On a picture of %i px everybody stands in their sector and ring", (width) => {
  const frame = frameOf(width);
  for (const count of [1, 2, 3, 5, 9])
    for (const ring of rings)
      for (const sector of sectors) {
        const nodes = Array.from({ length: count }, (_, i) => node(i, ring, sector));
        for (const spot of layOut(frame, nodes)) expect(cellAt(frame, spot)).toEqual({ ring, sector });
      }
});

test.each(widths)(
  "On a picture of %i px a usual map has no name over another and all of it is in sight",
  (width) => {
    const frame = frameOf(width);
    const names: [string, number, MapNode["sector"]][] = [
      ["Mor", 1, "family"],
      ["Far", 4, "family"],
      ["Lillebror Emil", 1, "family"],
      ["Mormor", 2, "kin"],
      ["Onkel Bo", 3, "kin"],
      ["Asta", 1, "friends"],
      ["Nour fra håndbold", 2, "friends"],
      ["Kontaktlæreren Pia", 3, "school-or-work"],
      ["Træner", 3, "leisure"],
      ["Karin", 2, "formal"],
      ["Mette fra KUI", 4, "formal"],
    ];
    const spots = layOut(
      frame,
      names.map(([name, ring, sector], i) => node(i, ring, sector, name)),
    );
    const boxes = spots.flatMap(({ label }) => (label ? [boxOf(label, frame.fontSize)] : []));
    expect(boxes.length).toBeGreaterThanOrEqual(width < 300 ? 9 : 10);
    for (const [i, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(frame.width);
      expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]);
    }
    for (const [i, one] of spots.entries())
      for (const other of spots.slice(i + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24);
  },
);

test("Sixty have each a place of their own, and the same map is always the same picture", () => {
  const nodes = Array.from({ length: 60 }, (_, i) => node(i, (i % 4) + 1, sectors[i % 5] ?? "kin"));
  const spots = layOut(frameOf(328), nodes);
  expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(60);
  expect(layOut(frameOf(328), nodes)).toEqual(spots);
});

test("Moving somebody moves nobody who stands elsewhere", () => {
  const before = [node(1, 1, "kin"), node(2, 3, "friends"), node(3, 3, "friends")];
  const after = [{ ...before[0]!, ring: 4 }, ...before.slice(1)];
  const place = (nodes: MapNode[]) =>
    layOut(frameOf(328), nodes)
      .slice(1)
      .map(({ x, y }) => ({ x, y }));
  expect(place(after)).toEqual(place(before));
});

test("Outside of the picture is the nearest place, and the middle is the closest ring", () => {
  const frame = frameOf(328);
  expect(cellAt(frame, { x: frame.centre.x + 1, y: -50 })).toEqual({ ring: 4, sector: "family" });
  expect(cellAt(frame, at(frame, edgeOf(0) / 2, 3)).ring).toBe(1);
});

test("Arrow keys go closer, further out and all the way around", () => {
  const asta = { ring: 3, sector: "friends" } as const;
  expect(stepped(asta, "ArrowUp")).toEqual({ ring: 2, sector: "friends" });
  expect(stepped({ ...asta, ring: 1 }, "ArrowUp")).toBeNull();
  expect(stepped({ ...asta, ring: 4 }, "ArrowDown")).toBeNull();
  expect(stepped({ ...asta, sector: "family" }, "ArrowLeft")).toEqual({ ring: 3, sector: "formal" });
  expect(stepped({ ...asta, sector: "formal" }, "ArrowRight")).toEqual({ ring: 3, sector: "family" });
  expect(stepped(asta, "a")).toBeNull();
});
