import { describe, expect, test } from "vitest";
import { sizesFor } from "../../src/bigscreen/sizes";
import { boxOf, layOut, overlap, smallestSeat, type Layout } from "../../src/circle/layout";

const names = [
  "Freja", "Tine", "Lars", "Asta", "Mette K.", "Jonas", "Karin", "Omar", "Christoffer", "Bo", "Annemarie", "Muhammed",
  "Ida", "Søren", "Åse", "Sebastian", "Lise-Lotte", "Per", "Gry", "Nadia", "Yusuf", "Samira", "Henrik", "Birgitte",
]; // prettier-ignore

const screens = [
  { width: 288, maxHeight: 430, fontSize: 13, seat: 26 },
  { width: 328, maxHeight: 430, fontSize: 13, seat: 26 },
  { width: 520, maxHeight: 560, fontSize: 15, seat: 34 },
  { width: 1050, maxHeight: 960, fontSize: 30, seat: 64 },
];

const collisions = ({ places, radius }: Layout, fontSize: number): string[] => {
  const labels = places.map((p) => ({ name: p.label.text, box: boxOf(p.label, fontSize) }));
  const seats = places.map((p) => ({
    left: p.x - radius,
    top: p.y - radius,
    right: p.x + radius,
    bottom: p.y + radius,
  }));
  return labels.flatMap((a, i) => [
    ...labels.filter((b, j) => j > i && overlap(a.box, b.box)).map((b) => `${a.name}/${b.name}`),
    ...seats.filter((s, j) => j !== i && overlap(a.box, s)).map((_, j) => `${a.name}/seat ${j}`),
  ]);
};

describe.each([...screens, "a wall" as const])("on %o", (of) => {
  test.each(Array.from({ length: 23 }, (_, i) => i + 2))("%i people are all readable", (n) => {
    const screen = of === "a wall" ? { width: 1040, maxHeight: 1015, ...sizesFor(n, 1015) } : of;
    for (const startAt of [0, 180, 180 / n]) {
      const layout = layOut({ ...screen, names: names.slice(0, n), startAt });
      expect(collisions(layout, screen.fontSize)).toEqual([]);
      expect(layout.radius).toBeGreaterThanOrEqual(smallestSeat);
      expect(layout.height).toBeLessThanOrEqual(screen.maxHeight);
      for (const [i, place] of layout.places.entries())
        expect(place.label.text.length).toBeGreaterThanOrEqual(Math.min(4, names[i]!.length));
    }
  });
});

test("Nobody's name is shortened while there is room", () => {
  const layout = layOut({ ...screens[1]!, names: names.slice(0, 8), startAt: 180 });
  expect(layout.places.map((p) => p.label.text)).toEqual(names.slice(0, 8));
});

test("The first sits where asked, the next clockwise", () => {
  const { places, centre } = layOut({ ...screens[2]!, names: names.slice(0, 4), startAt: 180 });
  expect(places[0]!.y).toBeGreaterThan(centre.y);
  expect(places[1]!.x).toBeLessThan(centre.x);
});

test("A circle of one, or of nobody, is a circle", () => {
  expect(layOut({ ...screens[0]!, names: ["Freja"], startAt: 180 }).places).toHaveLength(1);
  expect(layOut({ ...screens[0]!, names: [], startAt: 180 }).places).toEqual([]);
});
