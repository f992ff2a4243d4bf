import { describe, expect, test } from "vitest";
import type { MeetingEvent } from "../../src/contract.gen";
import { keyOf, mainAction } from "../../src/meeting/action";
import { next } from "../cast";
import { fixture, type StateName } from "../fixtures";

const actionOf = (state: StateName, as: string) => {
  const { meeting, you } = fixture(state, as);
  return keyOf(mainAction(meeting, you));
};

describe("the one large action", () => {
  test.each([
    ["lobby", "freja", "wait"],
    ["lobby", "lars", "arrive"],
    ["lobby", "karin", "begin-framing"],
    ["framing", "karin", "wait"],
    ["framed", "karin", "begin-round"],
    ["framed", "freja", "wait"],
    ["round", "freja", "say-agenda 1"],
    ["round", "tine", "wait"],
    ["roundOn", "freja", "request"],
    ["roundOn", "lars", "say-agenda 3"],
    ["dialogue", "freja", "done 7"],
    ["dialogue", "tine", "request"],
    ["talking", "lars", "withdraw"],
    ["asked", "freja", "answer 7"],
    ["free", "lars", "request"],
    ["paused", "freja", "resume"],
    ["paused", "karin", "wait"],
    ["absent", "karin", "wait"],
    ["closing", "tine", "say-closing 9"],
    ["allSaid", "karin", "close"],
    ["allSaid", "tine", "request"],
  ] as const)("in %s, for %s, is %s", (state, as, action) => {
    expect(actionOf(state, as)).toBe(action);
  });

  test("after one's words in the round is to be finished", () => {
    const { meeting, you } = fixture("round", "freja");
    const said: MeetingEvent = { type: "agenda-item-spoken", item: "i", speaker: "freja", text: "spørg mig" };
    expect(keyOf(mainAction(next(meeting, said), you))).toBe("done 1");
  });

  test("of a pause by a leader is the leaders' and the young person's", () => {
    const { meeting } = fixture("talking", "freja");
    const paused = next(meeting, { type: "meeting-paused", reason: "facilitator" });
    const kinds = ["freja", "karin", "lars"].map((as) => mainAction(paused, fixture("talking", as).you).kind);
    expect(kinds).toEqual(["resume", "resume", "wait"]);
  });

  test("for an interpreter is never to ask for the floor", () => {
    const { meeting, you } = fixture("dialogue", "tine");
    const lends = next(meeting, { type: "person-invited", person: "tine", name: "Nadia", part: "interpreter" }, { type: "person-arrived", person: "tine", seat: 2 }); // prettier-ignore
    expect(mainAction(lends, you)).toEqual({ kind: "wait", place: null });
  });
});
