import { day } from "../../measures/dates";

export const da = {
  link: "Kolleger, der må lede møder",
  title: "Kolleger",
  lead: "Kun den, der har taget et kursus i Åben Dialog, kan åbne og lede et møde. Her skriver I det ned for hinanden.",
  none: "Der er ingen her endnu. En kollega kommer på listen, når hun eller han logger ind første gang.",
  has: (course: string, on: string) => `${course}, ${on}`,
  hasNot: "Intet kursus skrevet ned",
  you: "Det er dig. En kollega skriver dit kursus ned.",
  write: (name: string) => `Skriv ${name}s kursus ned`,
  course: "Kursets navn, og hvor det var",
  completedOn: "Afsluttet den",
  keep: "Gem",
  kept: (name: string) => `Gemt. ${name} må nu lede møder.`,
  failed: "Vi kunne ikke hente listen lige nu. Prøv igen om lidt.",
  day: day("da-DK"),
};
