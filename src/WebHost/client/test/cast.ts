import type { Meeting, MeetingEvent, Network, NetworkEvent, Part, Participant } from "../src/contract.gen";
import type { Entry } from "../src/entry";
import { applyToMeeting, emptyMeeting } from "../src/meeting/meeting";
import { applyToNetwork, emptyNetwork } from "../src/network/network";

/** The people of script H1, in the order they sit. */
export const cast = [
  ["freja", "Freja", "young-person"],
  ["tine", "Tine", "participant"],
  ["lars", "Lars", "participant"],
  ["asta", "Asta", "participant"],
  ["mette", "Mette", "participant"],
  ["jonas", "Jonas", "participant"],
  ["karin", "Karin", "meeting-leader"],
  ["omar", "Omar", "reflector"],
] as const satisfies readonly (readonly [string, string, Part])[];

export const morning = "2026-11-22T09:00:00.000Z";

export const entry = <T>(version: number, by: string, ...events: T[]): Entry<T> => ({
  version,
  at: morning,
  by,
  events,
});

export const planned: readonly MeetingEvent[] = [
  {
    type: "meeting-planned",
    network: "network/freja",
    municipality: "Eksempelkommune",
    startsAt: morning,
    minutes: 75,
    mode: "in-room",
    place: "Ungehuset, lokale 2",
  },
  ...cast.map(([person, name, part]): MeetingEvent => ({ type: "person-invited", person, name, part })),
];

export const arrived = (...people: string[]): MeetingEvent[] =>
  people.map((person, i) => ({ type: "person-arrived", person, seat: i + 1 }));

export const everybody: readonly MeetingEvent[] = [
  ...planned,
  { type: "meeting-opened", exception: null },
  ...arrived(...cast.map(([id]) => id)),
];

export const meetingAfter = (...events: readonly MeetingEvent[]): Meeting =>
  applyToMeeting(emptyMeeting("meeting/freja-1"), entry(1, "karin", ...events));

export const next = (meeting: Meeting, ...events: MeetingEvent[]): Meeting =>
  applyToMeeting(meeting, entry(2, "karin", ...events));

export const networkAfter = (by: string, ...events: NetworkEvent[]): Network =>
  applyToNetwork(emptyNetwork("network/freja"), entry(1, by, ...events));

export const person = (meeting: Meeting, id: string): Participant => meeting.people.find((p) => p.id === id)!;
