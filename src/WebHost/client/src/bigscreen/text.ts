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
  thanks: "Thank you for today",
} satisfies typeof da;

export const screenText = () => (text.value.language === "en" ? en : da);
