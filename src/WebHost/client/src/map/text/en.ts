import type { MapSector } from "../../contract.gen";
import type { da } from "./da";

const sectors: Record<MapSector, string> = {
  family: "Family",
  kin: "Relatives",
  friends: "Friends",
  "school-or-work": "School and work",
  leisure: "Free time",
  formal: "Professionals",
};

const rings = { 1: "Very close", 2: "Close", 3: "Some way off", 4: "Far off" } as Record<number, string>;
const ring = (n: number): string => rings[n] ?? "";

export const en: typeof da = {
  title: "My network map",
  titleOf: (name) => `Network map for ${name}`,
  titleShown: "A network map you may see",
  lead: "Draw those you have around you. The nearer to the middle, the closer they are to you. Only you see the map until you show it to somebody.",
  leadShown: "Here is only what is shared with you. It may change while you look at it.",
  notYet: "You can draw your map when the course has begun.",
  nothing: "There is nothing on the map yet.",
  nothingShown: "Nothing is shared on the map just now.",
  over: "The map is not shown to you any more.",
  me: "me",
  sectors,
  rings,
  place: (sector, n) => `${ring(n)}, ${sectors[sector].toLowerCase()}`,

  picture: {
    label: (n) => `A map with ${n} drawn. The list says the same.`,
    node: (name, where, shared) => `${name}: ${where}, ${shared ? "shared" : "not shared"}`,
    hint: "Drag to move. With the arrow keys: up is closer, down is further off, to the sides is another part of the map. Press to change.",
    legend: "Filled: shared with those who may see the map. Empty: only for you.",
    moved: (name, where) => `${name} is now: ${where}`,
  },

  draw: {
    title: "Draw one more",
    name: "Who?",
    nameHint: "Write the name as you say it yourself.",
    ring: "How close?",
    sector: "Where on the map?",
    words: "How is it between you?",
    wordsHint: "In your own words. You may leave it empty.",
    put: "Draw on the map",
    drawn: (name) => `${name} is drawn`,
  },

  list: {
    title: "Those on the map",
    shared: "Shared",
    private: "Only you",
    share: (name) => `Share ${name}`,
    takeBack: (name) => `Share ${name} no more`,
    edit: (name) => `Change ${name}`,
    save: "Save",
    rubOut: "Rub out",
    rubOutOf: (name) => `Rub out ${name}`,
    sure: (name) => `Rub ${name} out of the map?`,
    sureYes: "Yes, rub out",
  },

  viewers: {
    title: "Who may see the map?",
    hint: "They see only those you have shared, and they see it while you draw. You can always hide the map again.",
    nobody: "Just now it is only you.",
    sees: "sees what you have shared",
    show: (name) => `Show the map to ${name}`,
    hide: (name) => `Hide the map from ${name}`,
  },
};
