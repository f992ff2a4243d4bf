import { describe, expect, test } from "vitest";
import type { MeetingEvent } from "../../src/contract.gen";
import { keyOf, mainAction } from "../../src/meeting/action";
import { toConfirm } from "../../src/meeting/asks";
import { isAway } from "../../src/meeting/people";
import { mayPassFor, mayRaiseHandFor, mayRingIn, onPhone } from "../../src/meeting/phone";
import { da } from "../../src/young/text/da";
import { en } from "../../src/young/text/en";
import { told } from "../../src/young/told";
import type { MeetingEntry } from "../../src/entry";
import { entry, next, person } from "../cast";
import { fixture } from "../fixtures";

const { meeting, you: karin } = fixture("phone", "karin");
const { you: asta } = fixture("phone", "asta");
const { you: lars } = fixture("phone", "lars");
const [larsOn, tineOn] = [person(meeting, "lars"), person(meeting, "tine")];
const ids = (people: readonly { id: string }[]) => people.map((p) => p.id);

describe("somebody on the phone", () => {
  test("is never away for want of a connection, and others are", () => {
    const connected = new Set(["freja", "karin"]);
    expect(["lars", "tine", "asta", "freja"].map((p) => isAway(meeting, connected, p))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(isAway(meeting, null, "asta")).toBe(false);
    const hungUp = next(meeting, { type: "phone-put-down", person: "lars" });
    expect(isAway(hungUp, connected, "lars")).toBe(true);
  });

  test("is in the circle like anyone", () => {
    expect(ids(onPhone(meeting))).toEqual(["tine", "lars"]);
  });

  test("who opens the page can come in there", () => {
    expect(keyOf(mainAction(meeting, lars))).toBe("arrive");
    const cameIn = next(meeting, { type: "phone-put-down", person: "lars" });
    expect(keyOf(mainAction(cameIn, lars))).toBe("done 9");
  });
});

describe("a facilitator", () => {
  test("welcomes who is invited or has gone, and neither the young person, nor the team, nor who was asked to go", () => {
    expect(ids(mayRingIn(meeting, karin))).toEqual(["mette"]);
    expect(mayRingIn(meeting, asta)).toEqual([]);
    const gone = (who: string): MeetingEvent => ({ type: "person-left", person: who });
    const few = next(meeting, gone("freja"), gone("omar"), { type: "person-removed", person: "jonas" });
    expect(ids(mayRingIn(few, karin))).toEqual(["mette"]);
    const { meeting: lobby, you } = fixture("lobby", "karin");
    expect(ids(mayRingIn(lobby, you))).toEqual(["lars", "mette", "jonas"]);
  });

  test("raises the hand once, and only of who has not the floor", () => {
    expect(mayRaiseHandFor(meeting, karin, larsOn)).toBe(false);
    expect(mayRaiseHandFor(meeting, karin, tineOn)).toBe(false);
    const withdrawn = next(meeting, { type: "request-withdrawn", person: "tine" });
    expect(mayRaiseHandFor(withdrawn, karin, tineOn)).toBe(true);
    expect(mayRaiseHandFor(withdrawn, asta, tineOn)).toBe(false);
  });

  test("passes for who has the floor", () => {
    expect([larsOn, tineOn].map((p) => mayPassFor(meeting, karin, p))).toEqual([true, false]);
  });

  test("asks for a yes to what they wrote down, and nobody else is asked", () => {
    expect(toConfirm(meeting, karin).map((w) => w.speaker)).toEqual(["lars"]);
    expect(toConfirm(fixture("phone", "freja").meeting, fixture("phone", "freja").you)).toEqual([]);
    const here = next(meeting, { type: "phone-put-down", person: "lars" });
    expect(toConfirm(here, karin)).toEqual([]);
    expect(toConfirm(here, lars)).toHaveLength(1);
  });
});

test("The young person is told who rang in and who came in with a screen", () => {
  const joined: MeetingEntry = entry(1, "karin", { type: "phone-joined", person: "lars" });
  const put: MeetingEntry = entry(2, "lars", { type: "phone-put-down", person: "lars" });
  for (const { story } of [da, en])
    expect([joined, put].flatMap((e) => told(story, e, (p) => `«${p ?? ""}»`))).toEqual([
      expect.stringMatching(/^«lars» .*\.$/),
      expect.stringMatching(/^«lars» .*\.$/),
    ]);
});
