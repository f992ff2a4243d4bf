import type { da } from "./da";

export const en: typeof da = {
  elements: [
    "At least two of us led the meeting.",
    "The young person's network was there.",
    "We asked so that people could answer freely.",
    "We answered what was said, and gave time for silence.",
    "We stayed with what happened in the room just then.",
    "There was room for more than one way to see it.",
    "We were curious about what happens between people.",
    "We talked plainly about what is hard, as something that makes sense.",
    "We used their own words and stories.",
    "The team talked together while the others listened.",
    "Everything was said openly.",
    "We could leave something open without having the answer.",
  ],
  shown: { yes: "Yes", partly: "Partly", no: "No" },
  day: (iso) =>
    new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/Copenhagen",
      day: "numeric",
      month: "short",
    }).format(new Date(iso)),
  form: {
    title: "The team's form",
    lead: "How I saw our work in the meeting. The young person can read it. You can change it for two weeks.",
    known: "This is known from the meeting itself:",
  },
  said: {
    title: "How the team saw its work",
    line: (name, shown) => `${name}: ${shown}`,
  },
  trend: {
    title: "The team's work from meeting to meeting",
    lead: "After each meeting the team says whether they worked like this. Where they see it differently, it says partly. The young person and the coordinator can read it.",
    element: "How we want to work",
    none: "–",
    unsaid: "not answered",
  },
};
