// A meeting of H1 in every state that a screen can show: for the component tests and for the pictures.

import type { Meeting, MeetingEvent, Network, NetworkEvent, Standing } from "../src/contract.gen";
import type { You } from "../src/connection/socket";
import { applyToNetwork, emptyNetwork } from "../src/network/network";
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

const lobby = meetingAfter(...planned, { type: "meeting-opened" }, ...["freja", "tine", "asta", "karin", "omar"].map((person, i): MeetingEvent => ({ type: "person-arrived", person, seat: i + 1 }))); // prettier-ignore
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
const closing = next(
  free,
  { type: "closing-began" },
  { type: "round-began", kind: "closing", order: ["freja", "tine", "lars", "asta", "mette", "jonas"] },
  granted(8, "freja"),
  { type: "closing-word-said", item: "c1", speaker: "freja", text: "at I rent faktisk lyttede" },
  released(8, "freja"),
  granted(9, "tine"),
);
const allSaid = next(closing, released(9, "tine"), { type: "round-ended", kind: "closing" });
const closed = next(allSaid, { type: "meeting-closed" });

const goals: readonly (readonly [string, NetworkEvent])[] = [
  ["karin", { type: "network-opened", municipality: "Eksempelkommune", youngPerson: "freja", name: "Freja" }],
  ["karin", { type: "person-added", person: "mette", name: "Mette", tie: "professional", relation: null, profession: "vejleder", authority: "KUI" }],
  ["karin", { type: "person-added", person: "tine", name: "Tine", tie: "private", relation: "mor", profession: null, authority: null }],
  ["freja", { type: "goal-stated", goal: "g1", text: wish }],
  ["freja", { type: "goal-put-on-screen", goal: "g1", text: wish }],
  ["freja", { type: "goal-stated", goal: "g2", text: "at I spørger mig først" }],
  ["mette", { type: "professional-goal-added", goal: "p1", name: "Mette", profession: "vejleder", authority: "KUI", text: "Start på HF 11. august" }],
  ["jonas", { type: "professional-goal-added", goal: "p2", name: "Jonas", profession: "psykolog", authority: "PPR", text: "Udredning først, nedsat skema til jul" }],
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
    { type: "meeting-opened" },
    ...people.map((_, i): MeetingEvent => ({ type: "person-arrived", person: id(i), seat: i + 1 })),
    { type: "dialogue-began" },
    granted(1, "tine"),
    { type: "floor-requested", person: "lars", kind: "speak" },
    { type: "floor-requested", person: id(n - 1), kind: "speak" },
  ); // prettier-ignore
}

export const meetings = {
  planned: meetingAfter(...planned), lobby, framing, framed, round, roundOn, dialogue, talking, handedOn, asked, free, paused, absent,
  closing, allSaid, closed, three: crowd(3), twelve: crowd(12), full: crowd(24),
} satisfies Record<string, Meeting>; // prettier-ignore

export type StateName = keyof typeof meetings;

/** All wrote their own words, but for Tine, for whom Karin held the pen. */
const byThemselves = (m: Meeting): Meeting => ({
  ...m,
  agenda: m.agenda.map((l) => (l.speaker === "tine" ? l : { ...l, writtenBy: l.speaker })),
  closingWords: m.closingWords.map((l) => ({ ...l, writtenBy: l.speaker })),
});

export function fixture(state: StateName, as: string): Fixture {
  const meeting = byThemselves(meetings[state]);
  return {
    meeting,
    network:
      as === "screen" ? { ...network, people: [], goals: [], professionalGoals: [], proposals: [] } : network,
    you: { person: as, standing: standings[as] ?? "participant" },
    here: meeting.people
      .map((p) => p.id)
      .filter((p) => p !== "jonas" && !(state === "absent" && p === "freja")),
  };
}
