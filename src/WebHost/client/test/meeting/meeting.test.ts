import { describe, expect, test } from "vitest";
import type { MeetingEvent } from "../../src/contract.gen";
import { emptyMeeting } from "../../src/meeting/meeting";
import { seated } from "../../src/meeting/people";
import { neverOffered } from "../../src/meeting/voices";
import { everybody, meetingAfter, morning, next, person, planned } from "../cast";

const granted = (turn: number, who: string): MeetingEvent => ({
  type: "floor-granted",
  turn,
  person: who,
  from: null,
});

describe("a meeting's view", () => {
  test("keeps the order of its members whatever happens to it", () => {
    const late = next(
      meetingAfter(...everybody),
      { type: "round-began", kind: "agenda", order: ["freja", "tine"] },
      granted(1, "freja"),
      { type: "agenda-item-spoken", item: "i1", speaker: "freja", text: "spørg mig først" },
      { type: "meeting-paused", reason: "young-person" },
      { type: "meeting-resumed" },
      { type: "meeting-closed" },
    );
    expect(Object.keys(late)).toEqual(Object.keys(emptyMeeting("meeting/x")));
    expect(Object.keys(late.floor)).toEqual([
      "turn",
      "holder",
      "since",
      "interruptionAskedBy",
      "from",
      "before",
      "offeredTo",
      "queue",
    ]);
    expect(Object.keys(late.people[0]!)).toEqual([
      "id",
      "name",
      "part",
      "attendance",
      "seat",
      "voice",
      "introduction",
      "onPhone",
    ]);
  });

  test("passes by what it does not know yet", () => {
    const before = meetingAfter(...planned);
    expect(next(before, { type: "bell-rung" } as unknown as MeetingEvent)).toEqual(before);
  });

  test("shows the circle in the order people sit, and only those who are here", () => {
    const view = next(
      meetingAfter(...everybody),
      { type: "seat-chosen", person: "freja", seat: 12 },
      { type: "person-left", person: "lars" },
    );
    expect(seated(view).map((p) => p.id)).toEqual([
      "tine",
      "asta",
      "mette",
      "jonas",
      "karin",
      "omar",
      "freja",
    ]);
  });
});

describe("the floor", () => {
  const talking = next(meetingAfter(...everybody), { type: "dialogue-began" }, granted(1, "freja"));

  test("is held since the time of its entry", () => {
    expect(talking.floor).toEqual({
      turn: 1,
      holder: "freja",
      since: morning,
      interruptionAskedBy: null,
      from: null,
      before: null,
      offeredTo: null,
      queue: [],
    });
  });

  test("takes whoever gets it out of the queue", () => {
    const view = next(
      talking,
      { type: "floor-requested", person: "tine", kind: "speak" },
      { type: "floor-requested", person: "lars", kind: "speak" },
      { type: "floor-released", turn: 1, person: "freja" },
      granted(2, "tine"),
    );
    expect(view.floor.queue).toEqual([{ person: "lars", kind: "speak" }]);
    expect(view.floor.holder).toBe("tine");
  });

  test("leaves a pass as an answer, and a voice once heard as heard", () => {
    const passed = next(talking, { type: "floor-released", turn: 1, person: "freja" }, granted(2, "lars"), {
      type: "turn-passed",
      turn: 2,
      person: "lars",
    });
    expect(person(passed, "lars").voice).toBe("passed");
    const again = next(passed, granted(3, "freja"), { type: "turn-passed", turn: 3, person: "freja" });
    expect(person(again, "freja").voice).toBe("heard");
    expect(neverOffered(again).map((p) => p.id)).toEqual(["tine", "asta", "mette", "jonas"]);
  });

  test("forgets a question to interrupt when the turn ends", () => {
    const asked = next(talking, { type: "interruption-asked", turn: 1, by: "karin" });
    expect(asked.floor.interruptionAskedBy).toBe("karin");
    expect(
      next(asked, { type: "floor-released", turn: 1, person: "freja" }).floor.interruptionAskedBy,
    ).toBeNull();
  });
});

describe("a round", () => {
  const round = next(
    meetingAfter(
      ...planned,
      { type: "meeting-opened", exception: null },
      { type: "person-arrived", person: "freja", seat: 1 },
      { type: "person-arrived", person: "karin", seat: 2 },
    ),
    { type: "framing-began" },
    { type: "round-began", kind: "agenda", order: ["freja"] },
    granted(1, "freja"),
  );

  test("of the agenda is a phase of its own", () => {
    expect(round.phase).toBe("agenda-round");
    expect(round.round).toEqual({ kind: "agenda", remaining: [] });
  });

  test("lets who comes late come last, and nobody who leads it", () => {
    const late = next(
      round,
      { type: "person-arrived", person: "tine", seat: 3 },
      { type: "person-arrived", person: "omar", seat: 4 },
    );
    expect(late.round?.remaining).toEqual(["tine"]);
  });

  test("forgets who leaves", () => {
    const late = next(
      round,
      { type: "person-arrived", person: "tine", seat: 3 },
      { type: "person-left", person: "tine" },
    );
    expect(late.round?.remaining).toEqual([]);
  });
});
