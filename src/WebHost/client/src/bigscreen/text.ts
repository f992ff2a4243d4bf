import type { Form } from "../meeting/form";
import { whose } from "../text/da";
import { text } from "../text/language";

const da = {
  title: "Storskærm",
  welcome: "Velkommen",
  next: "Næste",
  goals: (name: string) => `${whose(name)} egne ord`,
  free: "Ordet er frit",
  hasFloor: "har ordet",
  paused: "Pause",
  together: "taler sammen. Vi andre lytter.",
  alone: "tænker højt. Vi andre lytter.",
  forms: { "one-to-one": "Én til én", silence: "Stilhed" } as Partial<Record<Form, string>>,
  thanks: "Tak for i dag",
};

const en = {
  title: "Big screen",
  welcome: "Welcome",
  next: "Next",
  goals: (name: string) => `In ${name}'s own words`,
  free: "The floor is free",
  hasFloor: "has the floor",
  paused: "Break",
  together: "are talking together. The rest of us listen.",
  alone: "is thinking aloud. The rest of us listen.",
  forms: { "one-to-one": "One to one", silence: "Silence" },
  thanks: "Thank you for today",
} satisfies typeof da;

export const screenText = (): typeof da => (text.value.language === "en" ? en : da);
