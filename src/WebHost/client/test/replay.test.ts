import { describe, expect, test } from "vitest";
import type { Entry, Reducer } from "../src/entry";
import { applyToMeeting } from "../src/meeting/meeting";
import { applyToCourse } from "../src/measures/course";
import { applyToNetwork } from "../src/network/network";

interface Viewer {
  readonly person: string;
  readonly standing: string;
  readonly entries: readonly Entry<unknown>[];
  /** The view as JSON text, by version: the first, some on the way, the last. */
  readonly views: Readonly<Record<string, string>>;
}

interface Journal {
  readonly room: string;
  readonly viewers: readonly Viewer[];
}

const reducers = {
  meeting: applyToMeeting,
  network: applyToNetwork,
  course: applyToCourse,
} as unknown as Readonly<Record<string, Reducer<unknown, unknown>>>;

const journals = import.meta.glob<Journal>("./journals/*.json", { eager: true, import: "default" });

/** The same text, without the choice of how a character outside the basic plane is written. */
const plain = (json: string | undefined): string => JSON.stringify(JSON.parse(json ?? "null"));

test("There are journals of meetings, networks and courses", () => {
  const rooms = Object.values(journals).map((j) => j.room.split("/")[0]);
  expect(new Set(rooms)).toEqual(new Set(["meeting", "network", "course"]));
});

describe.each(Object.entries(journals))("%s", (_file, journal) => {
  const apply = reducers[journal.room.split("/")[0]!]!;

  test.each(journal.viewers.map((v) => [v.standing, v] as const))(
    "ends in the same bytes for the %s",
    (_standing, { entries, views }) => {
      const versions = Object.keys(views).map(Number);
      let view: unknown = JSON.parse(views[versions[0]!]!);
      let from = versions[0]!;
      for (const to of versions.slice(1)) {
        const due = entries.filter((e) => e.version > from && e.version <= to);
        view = due.reduce(apply, view);
        expect(JSON.stringify(view)).toBe(plain(views[to]));
        from = to;
      }
      expect(versions.length).toBeGreaterThan(1);
    },
  );
});
