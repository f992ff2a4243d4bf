import { describe, expect, test } from "vitest";
import type { MeetingEvent } from "../../src/contract.gen";
import { headline } from "../../src/meeting/headline";
import { spokenChange } from "../../src/meeting/spoken";
import { callNames, initials } from "../../src/meeting/names";
import { da } from "../../src/text/da";
import { next } from "../cast";
import { fixture, type StateName } from "../fixtures";

const said = (state: StateName, as: string) =>
  headline(da, fixture(state, as).meeting, fixture(state, as).you);

test.each([
  ["lobby", "lars", "Vi samles. Mødet begynder, når alle er klar."],
  ["framing", "lars", "Velkommen. Karin fortæller, hvordan mødet foregår."],
  ["roundOn", "freja", "Lars har ordet og siger, hvad mødet skal bruges til."],
  ["talking", "lars", "Freja har ordet. Vi andre lytter."],
  ["talking", "freja", "Du har ordet. Tag den tid, du har brug for."],
  ["asked", "freja", "Karin spørger: Må jeg afbryde?"],
  ["asked", "lars", "Freja har ordet. Vi andre lytter."],
  ["free", "lars", "Ordet er frit."],
  ["paused", "lars", "Vi holder pause."],
  ["absent", "lars", "Vi holder pause, til Freja er tilbage."],
  ["closing", "freja", "Tine har ordet og siger, hvad mødet har givet."],
  ["closed", "freja", "Mødet er slut. Tak for i dag."],
] as const)("In %s %s reads: %s", (state, as, sentence) => {
  expect(said(state, as)).toBe(sentence);
});

describe("what is said aloud", () => {
  const change = (as: string, ...events: MeetingEvent[]) => {
    const { meeting, you } = fixture("talking", as);
    return spokenChange(da, meeting, next(meeting, ...events), you);
  };
  const handed: MeetingEvent[] = [
    { type: "floor-released", turn: 7, person: "freja" },
    { type: "floor-granted", turn: 8, person: "lars", from: null },
  ];

  test("is who has the floor now, once", () => {
    expect(change("tine", ...handed)).toBe("Nu har Lars ordet.");
    expect(change("lars", ...handed)).toBe("Nu har du ordet.");
  });

  test("is a pause, and the end of it", () => {
    expect(change("lars", { type: "meeting-paused", reason: "young-person" })).toBe("Mødet holder pause.");
    const { meeting, you } = fixture("paused", "lars");
    expect(spokenChange(da, meeting, next(meeting, { type: "meeting-resumed" }), you)).toBe("Vi går videre.");
  });

  test("is a question to interrupt, to the one who is asked alone", () => {
    const asked: MeetingEvent = { type: "interruption-asked", turn: 7, by: "karin" };
    expect(change("freja", asked)).toBe("Karin spørger, om det er i orden at afbryde.");
    expect(change("lars", asked)).toBeNull();
  });

  test("is nothing when somebody only puts a hand up", () => {
    expect(change("lars", { type: "floor-requested", person: "asta", kind: "speak" })).toBeNull();
  });
});

test("Two of the same name are told apart, and nobody else is called by more than one name", () => {
  const { meeting } = fixture("full", "freja");
  const names = callNames(meeting.people);
  expect([...names.values()].filter((n) => n.startsWith("Freja"))).toEqual(["Freja L.", "Freja B."]);
  expect(new Set(names.values()).size).toBe(24);
  expect([initials("Freja Lund"), initials("Åse"), initials(" 😴 søvn ")]).toEqual(["FL", "Å", "😴s"]);
});
