import { day } from "../../measures/dates";
import type { da } from "./da";

export const en = {
  link: "Colleagues who may lead meetings",
  title: "Colleagues",
  lead: "Only who has taken a course in Open Dialogue can open and lead a meeting. Here you write it down for each other.",
  none: "There is nobody here yet. A colleague is listed on signing in for the first time.",
  has: (course, on) => `${course}, ${on}`,
  hasNot: "No course written down",
  you: "That is you. A colleague writes your course down.",
  write: (name) => `Write down ${name}'s course`,
  course: "The name of the course, and where it was",
  completedOn: "Completed on",
  keep: "Keep",
  kept: (name) => `Kept. ${name} may lead meetings now.`,
  failed: "We could not fetch the list just now. Try again in a while.",
  day: day("en-GB"),
} satisfies typeof da;
