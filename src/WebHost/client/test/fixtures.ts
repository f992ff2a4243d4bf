// A meeting of H1 in every state that a screen can show: for the component tests and for the pictures.

import type { Meeting, MeetingEvent, Network, NetworkEvent, Standing } from "../src/contract.gen";
import type { You } from "../src/connection/socket";
import { applyToNetwork, emptyNetwork } from "../src/network/network";
import { find } from "../src/meeting/people";
import { cast, entry, everybody, meetingAfter, next, planned } from "./cast";

export interface Fixture {
  readonly meeting: Meeting;
  readonly network: Network;
  readonly you: You;
  readonly here: readonly string[];
}

const standings: Record<string, Standing> = {
  freja: "young-person",
  karin: "facilitator",
  omar: "facilitator",
  screen: "screen",
};

export const wish = "jeg vil ku' sove og være sammen med Asta uden at skulle forklare mig 😴";

const told: readonly MeetingEvent[] = [
  {
    type: "roles-told",
    introductions: [
      { person: "tine", words: "Frejas mor" },
      { person: "lars", words: "Frejas far" },
      { person: "asta", words: "veninde" },
      { person: "mette", words: "vejleder, KUI" },
      { person: "jonas", words: "psykolog, PPR" },
      { person: "karin", words: "mødeleder" },
      { person: "omar", words: "reflektant" },
    ],
  },
  { type: "end-time-set", endsAt: "2026-11-22T10:15:00.000Z" },
  { type: "rules-agreed", text: "Én taler ad gangen, og vi andre lytter. Man må gerne sige pas." },
  { type: "confidentiality-told", text: "Notatet læses op. Vi har underretningspligt." },
];

const granted = (turn: number, person: string): MeetingEvent => ({
  type: "floor-granted",
  turn,
  person,
  from: null,
});
const released = (turn: number, person: string): MeetingEvent => ({ type: "floor-released", turn, person });
const line = (item: string, speaker: string, text: string): MeetingEvent => ({
  type: "agenda-item-spoken",
  item,
  speaker,
  text,
});

const lobby = meetingAfter(...planned, { type: "meeting-opened", exception: null }, ...["freja", "tine", "asta", "karin", "omar"].map((person, i): MeetingEvent => ({ type: "person-arrived", person, seat: i + 1 }))); // prettier-ignore
const gathered = meetingAfter(...everybody);
const framing = next(gathered, { type: "framing-began" });
const framed = next(framing, ...told);
const round = next(
  framed,
  { type: "round-began", kind: "agenda", order: ["freja", "tine", "lars", "asta", "mette", "jonas"] },
  granted(1, "freja"),
);
const roundOn = next(
  round,
  line("i1", "freja", "jeg vil gerne ha' at I holder op med at planlægge uden mig"),
  released(1, "freja"),
  granted(2, "tine"),
  line("i2", "tine", "søvnen"),
  released(2, "tine"),
  granted(3, "lars"),
);
const dialogue = next(
  roundOn,
  { type: "turn-passed", turn: 3, person: "lars" },
  granted(4, "asta"),
  line("i3", "asta", "jeg er her bare for Freja"),
  released(4, "asta"),
  granted(5, "mette"),
  line("i4", "mette", "HF til sommer"),
  released(5, "mette"),
  granted(6, "jonas"),
  line("i5", "jonas", "tempoet"),
  released(6, "jonas"),
  { type: "round-ended", kind: "agenda" },
  { type: "dialogue-began" },
  granted(7, "freja"),
);
const talking = next(
  dialogue,
  { type: "floor-requested", person: "lars", kind: "speak" },
  { type: "floor-requested", person: "mette", kind: "answer" },
  { type: "floor-requested", person: "tine", kind: "speak" },
);
const handedOn = next(talking, released(7, "freja"), granted(8, "lars"));
const asked = next(talking, { type: "interruption-asked", turn: 7, by: "karin" });
const free = next(dialogue, released(7, "freja"));
const paused = next(talking, { type: "meeting-paused", reason: "young-person" });
const absent = next(
  talking,
  { type: "absence-noticed", person: "freja" },
  { type: "meeting-paused", reason: "centre-absent" },
);
const words = (item: string, kind: "key-word" | "viewpoint", speaker: string, text: string): MeetingEvent => ({ type: "words-confirmed", item, kind, speaker, writtenBy: speaker, text }); // prettier-ignore
const onTable: readonly MeetingEvent[] = [
  words("w1", "key-word", "freja", "uden at skulle forklare mig"),
  words("w2", "key-word", "tine", "søvnen"),
  words("w3", "viewpoint", "mette", "HF giver Freja noget at stå op til."),
  words("w4", "viewpoint", "jonas", "Freja skal have ro først. Skolen kan vente."),
  { type: "words-noted", item: "w5", kind: "viewpoint", speaker: "lars", writtenBy: "karin", text: "Jeg tror, hun er mere træt, end vi ser." },
]; // prettier-ignore
const talked = next(talking, ...onTable);
const beforeReflection = next(talked, released(7, "freja"));
const reflection = next(beforeReflection, { type: "reflection-began" }, granted(8, "karin"));
const reflectionFree = next(reflection, released(8, "karin"));
const response = next(
  reflectionFree,
  { type: "reflection-ended" },
  { type: "round-began", kind: "response", order: ["freja", "tine", "lars", "asta", "mette", "jonas"] },
  granted(9, "freja"),
);
const responseOn = next(response, released(9, "freja"), granted(10, "tine"));
const oneToOne = next(
  handedOn,
  { type: "floor-released", turn: 8, person: "lars" },
  { type: "floor-granted", turn: 9, person: "tine", from: "karin" },
  { type: "one-to-one-began", leader: "karin", with: "tine" },
);
const silence = next(free, { type: "silence-began" });
const offered = next(
  handedOn,
  { type: "absence-noticed", person: "freja" },
  { type: "return-noticed", person: "freja" },
  { type: "window-granted", until: "2026-11-22T09:30:00.000Z" },
  { type: "window-ended" },
  { type: "floor-offered", turn: 8, person: "freja" },
);
const given = next(handedOn, released(8, "lars"), {
  type: "floor-granted",
  turn: 9,
  person: "mette",
  from: "lars",
});
const smaller = next(
  talked,
  { type: "smaller-circle-called", without: ["tine", "lars"] },
  { type: "smaller-circle-began", without: ["tine", "lars"] },
);
const leftOut = next(talked, { type: "meeting-paused", reason: "smaller-circle" });
const noLeader = next(talked, { type: "meeting-paused", reason: "facilitators-absent" });
const pauseAsked = next(handedOn, { type: "pause-asked", person: "tine" });
const called = (person: string, seat: number): MeetingEvent[] => [
  { type: "person-left", person },
  { type: "phone-joined", person },
  { type: "person-arrived", person, seat },
];
const phone = next(handedOn, ...called("lars", 3), ...called("tine", 2), { type: "person-left", person: "mette" }, granted(9, "lars"), { type: "floor-requested", person: "tine", kind: "speak" }, onTable.at(-1)!); // prettier-ignore
const closing = next(
  free,
  { type: "closing-began" },
  { type: "round-began", kind: "closing", order: ["freja", "tine", "lars", "asta", "mette", "jonas"] },
  granted(8, "freja"),
  { type: "closing-word-said", item: "c1", speaker: "freja", text: "at I rent faktisk lyttede" },
  released(8, "freja"),
  granted(9, "tine"),
);
const settling = next(
  closing,
  ...onTable,
  { type: "agreement-drafted", agreement: "a1", what: "Jonas ringer til skolen om nedsat skema", who: ["jonas"], when: "inden fredag" },
  { type: "agreement-accepted", agreement: "a1", person: "jonas" },
  { type: "agreement-drafted", agreement: "a2", what: "Vi spørger Freja, før vi planlægger noget", who: ["tine", "lars", "mette"], when: "fra nu af" },
  { type: "agreement-accepted", agreement: "a2", person: "tine" },
  { type: "note-written", text: "Freja vil sove og være sammen med Asta. Mette og Jonas ser forskelligt på tempoet." },
  { type: "note-read" },
  { type: "seen-so", text: "I skrev det, jeg sagde. Det er nyt." },
  { type: "more-meetings-answered", answer: "more", words: "men hjemme hos mig", nextTime: ["freja", "asta", "karin", "omar"] },
  { type: "view-on-more-said", item: "v1", speaker: "jonas", text: "Gerne om tre uger." },
); // prettier-ignore
const noDecision = next(closing, { type: "no-decision-marked" });
const allSaid = next(closing, released(9, "tine"), { type: "round-ended", kind: "closing" });
const closed = next(allSaid, { type: "meeting-closed" });

const goals: readonly (readonly [string, NetworkEvent])[] = [
  ["karin", { type: "network-opened", municipality: "Eksempelkommune", youngPerson: "freja", name: "Freja", onConsent: true }],
  ["karin", { type: "person-added", person: "mette", name: "Mette", tie: "professional", relation: null, profession: "vejleder", authority: "KUI" }],
  ["karin", { type: "person-added", person: "tine", name: "Tine", tie: "private", relation: "mor", profession: null, authority: null }],
  ["freja", { type: "goal-stated", goal: "g1", text: wish }],
  ["freja", { type: "goal-put-on-screen", goal: "g1", text: wish }],
  ["freja", { type: "goal-stated", goal: "g2", text: "at I spørger mig først" }],
  ["mette", { type: "professional-goal-added", goal: "p1", name: "Mette", profession: "vejleder", authority: "KUI", text: "Start på HF 11. august" }],
  ["jonas", { type: "professional-goal-added", goal: "p2", name: "Jonas", profession: "psykolog", authority: "PPR", text: "Udredning først, nedsat skema til jul" }],
  ["asta", { type: "conflict-linked", conflict: "k1", one: "p1", other: "p2" }],
  ["mette", { type: "change-proposed", proposal: "f1", goal: "g1", text: "bedre døgnrytme" }],
]; // prettier-ignore

const network = goals.reduce(
  (n, [by, e], i) => applyToNetwork(n, entry(i + 1, by, e)),
  emptyNetwork("network/freja"),
);

/** As many people as a table has seats. */
function crowd(n: number): Meeting {
  const names = ["Freja Lund", "Tine", "Lars", "Asta", "Mette", "Jonas", "Karin", "Omar", "Christoffer", "Bo", "Annemarie", "Muhammed", "Ida", "Søren", "Åse", "Sebastian", "Lise-Lotte", "Per", "Gry", "Nadia", "Yusuf", "Samira", "Henrik", "Freja Bang"]; // prettier-ignore
  const people = names.slice(0, n);
  const id = (i: number) => cast[i]?.[0] ?? `p${i}`;
  return meetingAfter(
    planned[0]!,
    ...people.map((name, i): MeetingEvent => ({ type: "person-invited", person: id(i), name, part: cast[i]?.[2] ?? "participant" })),
    { type: "meeting-opened", exception: null },
    ...people.map((_, i): MeetingEvent => ({ type: "person-arrived", person: id(i), seat: i + 1 })),
    { type: "dialogue-began" },
    granted(1, "tine"),
    { type: "floor-requested", person: "lars", kind: "speak" },
    { type: "floor-requested", person: id(n - 1), kind: "speak" },
  ); // prettier-ignore
}

export const meetings = {
  planned: meetingAfter(...planned), lobby, framing, framed, round, roundOn, dialogue, talking, handedOn, asked, free, paused, absent,
  reflection, reflectionFree, response, responseOn, oneToOne, silence, offered, given, smaller, leftOut, noLeader, pauseAsked, phone, talked, settling, noDecision,
  closing, allSaid, closed, three: crowd(3), twelve: crowd(12), full: crowd(24),
} satisfies Record<string, Meeting>; // prettier-ignore

export type StateName = keyof typeof meetings;

/** All wrote their own words, but for Tine, for whom Karin held the pen. */
const byThemselves = (m: Meeting): Meeting => ({
  ...m,
  agenda: m.agenda.map((l) => (l.speaker === "tine" ? l : { ...l, writtenBy: l.speaker })),
  closingWords: m.closingWords.map((l) => ({ ...l, writtenBy: l.speaker })),
});

/** Words not yet confirmed are between the speaker and the writer, and the young person sees all. */
const seenBy = (meeting: Meeting, as: string): Meeting =>
  standings[as] === "young-person"
    ? meeting
    : {
        ...meeting,
        wordsPending: meeting.wordsPending.filter((w) => w.speaker === as || w.writtenBy === as),
      };

export function fixture(state: StateName, as: string): Fixture {
  const meeting = seenBy(byThemselves(meetings[state]), as);
  return {
    meeting,
    network:
      as === "screen"
        ? { ...network, people: [], goals: [], professionalGoals: [], proposals: [], conflicts: [] }
        : network,
    you: { person: as, standing: standings[as] ?? "participant" },
    here: meeting.people
      .map((p) => p.id)
      .filter((p) => p !== "jonas" && !find(meeting, p)?.onPhone && !(state === "absent" && p === "freja")),
  };
}
