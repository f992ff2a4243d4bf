import { describe, expect, test } from "vitest";
import { mainAction } from "../../src/meeting/action";
import { toAccept, toCatchUp, toConfirm } from "../../src/meeting/asks";
import { aside } from "../../src/meeting/aside";
import { inTheMiddle } from "../../src/meeting/form";
import { headline } from "../../src/meeting/headline";
import { spokenChange } from "../../src/meeting/spoken";
import { da } from "../../src/text/da";
import { en } from "../../src/text/en";
import { next } from "../cast";
import { fixture, meetings, type StateName } from "../fixtures";

const told = (state: StateName, as: string) => {
  const { meeting, you } = fixture(state, as);
  const name = (p: string | null) => meeting.people.find((x) => x.id === p)?.name ?? "…";
  return {
    headline: headline(da, meeting, you),
    action: mainAction(meeting, you).kind,
    aside: aside(da, meeting, you, name),
  };
};

describe("what one reads at the top, and the one large action", () => {
  test.each<[StateName, string, string, string]>([
    ["reflection", "freja", "Karin og Omar taler sammen. Vi andre lytter.", "request-later"],
    ["reflection", "lars", "Karin og Omar taler sammen. Vi andre lytter.", "withdraw"],
    ["reflection", "asta", "Karin og Omar taler sammen. Vi andre lytter.", "request-later"],
    ["reflection", "karin", "Du og Omar taler sammen. De andre lytter.", "done"],
    ["reflection", "omar", "Du og Karin taler sammen. De andre lytter.", "request"],
    ["reflectionFree", "omar", "Du og Karin taler sammen. De andre lytter.", "take"],
    ["response", "freja", "Du har ordet. Hvad tænker du om det, de sagde?", "done"],
    ["responseOn", "freja", "Tine svarer på det, teamet talte om. Vi andre lytter.", "request"],
    ["responseOn", "lars", "Tine svarer på det, teamet talte om. Vi andre lytter.", "wait"],
    ["responseOn", "asta", "Tine svarer på det, teamet talte om. Vi andre lytter.", "wait"],
    ["oneToOne", "karin", "Du og Tine taler sammen. De andre lytter.", "wait"],
    ["oneToOne", "tine", "Du og Karin taler sammen. De andre lytter.", "done"],
    ["oneToOne", "freja", "Karin og Tine taler sammen. Vi andre lytter.", "request"],
    ["silence", "tine", "Vi er stille sammen.", "wait"],
    ["silence", "freja", "Vi er stille sammen.", "end-silence"],
    ["silence", "omar", "Vi er stille sammen.", "end-silence"],
    ["offered", "freja", "Velkommen tilbage. Vil du have ordet først?", "offered"],
    ["offered", "lars", "Du har ordet. Tag den tid, du har brug for.", "done"],
    ["leftOut", "lars", "Der er pause for dig lige nu.", "wait"],
    ["noLeader", "freja", "Vi holder pause, til en mødeleder er tilbage.", "wait"],
    ["absent", "karin", "Vi holder pause, til Freja er tilbage.", "wait"],
    ["paused", "freja", "Vi holder pause.", "resume"],
    ["paused", "karin", "Vi holder pause.", "wait"],
    ["framed", "karin", "Byd velkommen, og fortæl, hvordan mødet foregår.", "begin-round"],
    ["framed", "omar", "Velkommen. Karin fortæller, hvordan mødet foregår.", "wait"],
  ])("in %s for %s: %s (%s)", (state, as, sentence, action) => {
    expect(told(state, as)).toMatchObject({ headline: sentence, action });
  });

  test("say who is left out to those inside, and nothing of it to those outside", () => {
    expect(told("smaller", "freja").aside).toBe("Tine og Lars er ikke med lige nu.");
    expect(told("leftOut", "lars").aside).toBeNull();
  });

  test("promise who asked in a reflection the turn after it, and name nobody else as next", () => {
    expect(told("reflection", "lars").aside).toBe("Du får ordet i svarrunden.");
    expect(told("reflectionFree", "asta").aside).toBeNull();
    expect(told("reflection", "asta").aside).toBe("Karin har ordet.");
  });

  test("show who asks for a pause to those who can give one", () => {
    expect(told("pauseAsked", "freja").aside).toBe("Tine beder om en pause.");
    expect(told("pauseAsked", "karin").aside).toBe("Tine beder om en pause.");
    expect(told("pauseAsked", "lars").aside).not.toContain("pause");
  });

  test("keep a silence free of queues", () => expect(told("silence", "tine").aside).toBeNull());
});

test("In the middle are the team in a reflection, the two in a talk of two, and else nobody", () => {
  expect(inTheMiddle(meetings.reflection).map((p) => p.id)).toEqual(["karin", "omar"]);
  expect(inTheMiddle(meetings.oneToOne).map((p) => p.id)).toEqual(["tine", "karin"]);
  expect(inTheMiddle(meetings.talking)).toEqual([]);
});

test("Words and agreements wait for those whose they are, and for nobody else", () => {
  const asked = (state: StateName, as: string) => {
    const { meeting, you } = fixture(state, as);
    return [toConfirm(meeting, you).length, toAccept(meeting, you).length];
  };
  expect(asked("settling", "lars")).toEqual([1, 1]);
  expect(asked("settling", "tine")).toEqual([0, 0]);
  expect(asked("settling", "freja")).toEqual([0, 0]);
  const { meeting, you } = fixture("offered", "freja");
  expect(toCatchUp(meeting, you)).not.toBeNull();
  expect(toCatchUp(meeting, fixture("offered", "tine").you)).toBeNull();
});

describe("what is said aloud", () => {
  const { you } = fixture("talking", "tine");
  const said = (before: StateName, after: StateName, as = you) =>
    spokenChange(da, meetings[before], meetings[after], as);

  test.each<[StateName, StateName, string]>([
    ["talked", "reflection", "Karin og Omar taler sammen. Vi andre lytter."],
    ["reflection", "response", "Svarrunde. Nu har Freja ordet."],
    ["handedOn", "oneToOne", "Du og Karin taler sammen. De andre lytter."],
    ["free", "silence", "Vi er stille sammen."],
    ["silence", "free", "Stilheden er slut. Ordet er frit."],
    ["talking", "handedOn", "Nu har Lars ordet."],
    ["talked", "leftOut", "Der er pause for dig lige nu."],
    ["leftOut", "talked", "Vi går videre."],
    ["roundOn", "dialogue", "Samtale. Nu har Freja ordet."],
  ])("from %s to %s: %s", (before, after, sentence) => {
    expect(said(before, after)).toBe(sentence);
  });

  test("is each thing once", () => {
    expect(said("reflection", "reflection")).toBeNull();
    const noted = next(meetings.handedOn, {
      type: "words-noted",
      item: "w",
      kind: "key-word",
      speaker: "tine",
      writtenBy: "karin",
      text: "søvnen",
    });
    expect(spokenChange(da, meetings.handedOn, noted, you)).toBe(
      "Karin har skrevet noget, du sagde. Passer det?",
    );
    expect(spokenChange(da, noted, { ...noted, place: "et andet sted" }, you)).toBeNull();
  });

  test("is said in English too", () => {
    expect(spokenChange(en, meetings.talked, meetings.reflection, you)).toBe(
      "Karin and Omar are talking together. The rest of us listen.",
    );
  });
});
