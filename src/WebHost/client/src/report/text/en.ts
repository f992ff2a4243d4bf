import type { da } from "./da";

export const en: typeof da = {
  title: "Figures",
  link: "Figures for my courses",
  lead: "Figures for the courses you coordinate, without names. A figure is shown when it is of at least five.",
  few: "There are too few courses for figures yet. There must be at least five.",
  courses: (n) => `${n} courses`,
  waiting: "From contact to first meeting",
  hours: (n) => (n < 72 ? `${n} hours` : `${Math.round(n / 24)} days`),
  median: "Half have waited less.",
  conflicts: "Conflicting professional goals",
  day: "Day",
  open: "Open",
  talked: "Talked about",
  forms: "After the meetings: to a high or some degree",
  formsFew: "There are too few answers to show yet.",
  asked: "Who",
  all: "In all",
  statements: ["Heard", "Mattered", "Helped to shape", "Open", "Will go on"],
  roles: { "young-person": "young people", network: "networks", team: "teams" },
  elements: "The team's work: meetings with yes",
  percent: (n) => `${n.toLocaleString("en-GB", { minimumFractionDigits: 1 })} %`,
  date: (day) =>
    new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "long" }).format(new Date(day)),
  print: "Print",
  failed: "The figures could not be fetched. Try again in a moment.",
};
