import { describe, expect, test } from "vitest";
import type { Meeting, MeetingEvent } from "../../src/contract.gen";
import { suggestion } from "../../src/meeting/suggestion";
import { counted, type Turns } from "../../src/meeting/turns";
import { everybody, meetingAfter, next } from "../cast";

const none: Turns = new Map();
const granted = (turn: number, person: string): MeetingEvent => ({
  type: "floor-granted",
  turn,
  person,
  from: null,
});
const spoke = (turn: number, person: string): MeetingEvent[] => [
  granted(turn, person),
  { type: "floor-released", turn, person },
];

const dialogue = next(meetingAfter(...everybody), { type: "dialogue-began" });
const guests = ["freja", "tine", "lars", "asta", "mette", "jonas"];
const allHeard = next(dialogue, ...guests.flatMap((p, i) => spoke(i + 1, p)));

describe("whom one might offer the floor", () => {
  test("is first whoever was never offered it, in the order they sit", () => {
    const view = next(dialogue, ...spoke(1, "freja"), ...spoke(2, "tine"));
    expect(suggestion(view, none)).toEqual({ person: "lars", reason: "never-offered" });
  });

  test("is then whoever passed", () => {
    const view = next(
      dialogue,
      ...guests.filter((p) => p !== "asta").flatMap((p, i) => spoke(i + 1, p)),
      granted(6, "asta"),
      { type: "turn-passed", turn: 6, person: "asta" },
      ...spoke(7, "freja"),
    );
    expect(suggestion(view, none)).toEqual({ person: "asta", reason: "passed" });
  });

  test("is then whoever has had the fewest turns", () => {
    const events = ["freja", "tine", "lars", "asta", "mette"].flatMap((p, i) => spoke(7 + i, p));
    const turns = [...guests.flatMap((p, i) => spoke(i + 1, p)), ...events].reduce(counted, none);
    expect(suggestion(next(allHeard, ...events), turns)).toEqual({ person: "jonas", reason: "few-turns" });
  });

  test("is nobody where all have been heard alike", () => {
    expect(suggestion(allHeard, none)).toBeNull();
  });

  test("is nobody who has the floor, had it last, waits for it or is gone", () => {
    const view = next(
      dialogue,
      ...spoke(1, "freja"),
      granted(2, "tine"),
      { type: "floor-requested", person: "lars", kind: "speak" },
      { type: "person-left", person: "asta" },
    );
    expect(suggestion(view, none)?.person).toBe("mette");
  });

  test("is never of the team, nor somebody who lends a voice", () => {
    const parts = (m: Meeting): Meeting => ({
      ...m,
      people: m.people.map((p) =>
        p.id === "lars" ? { ...p, part: "interpreter", voice: "not-offered" } : p,
      ),
    });
    expect(suggestion(parts(allHeard), none)?.reason).not.toBe("never-offered");
  });

  test.each<[string, MeetingEvent]>([
    ["a reflection", { type: "reflection-began" }],
    ["a silence", { type: "silence-began" }],
    ["a pause", { type: "meeting-paused", reason: "facilitator" }],
    ["a talk of two", { type: "one-to-one-began", leader: "karin", with: "tine" }],
    ["a round", { type: "round-began", kind: "response", order: ["freja"] }],
  ])("is not thought of in %s", (_, happened) => {
    expect(suggestion(next(dialogue, happened), none)).toBeNull();
  });
});

test("Turns in a smaller circle count as others do", () => {
  const turns = counted(none, { type: "withheld", without: ["tine"], event: granted(4, "freja") });
  expect(turns.get("freja")).toEqual({ count: 1, last: 4 });
});
