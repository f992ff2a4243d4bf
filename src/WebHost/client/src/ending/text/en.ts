import type { da } from "./da";

export const en = {
  title: "Look back",
  lead: "Here is what you said in the beginning, and what you say now. Only you see this.",
  goals: {
    title: "Your goals",
    goal: "Goal",
    then: "First",
    now: "Now",
    change: "Change",
    none: "You have not put a goal into words. One need not.",
    dropped: (text) => `${text} (put away)`,
    mean: (change) => `On average you have moved ${change} on your goals.`,
  },
  measures: { title: "How you have been", measure: "Measure" },
  meetings: (n) =>
    n === 0
      ? "There have been no meetings."
      : n === 1
        ? "There has been one meeting."
        : `There have been ${n} meetings.`,
  continuity: (percent) => `The same team was there for ${percent} % of them.`,
  failed: "We could not fetch it just now. Try again in a while.",

  end: {
    title: "The end",
    lead: "You decide when the course ends. You need not say why, and you can always begin again.",
    words: "Do you want to say something about it?",
    wordsHint: "Your own words. Your coordinator can read them.",
    label: "End the course",
    question: "Do you want to end the course now?",
    more: "Nobody but you can open it again.",
    yes: "Yes, end it",
  },
  ended: {
    title: (day) => `You ended it on ${day}`,
    said: (words) => `You said: “${words}”`,
    resting: "The course rests. Nobody reminds you of anything.",
    again: "I want to go on",
  },
  later: {
    title: "In half a year",
    question: "May we ask you how you are in half a year?",
    hint: "If you say no, nobody asks. Only you can see what you chose.",
    yes: "Yes, ask me",
    no: "No, please do not",
    chosen: { yes: "You will be asked in half a year.", no: "You will not be asked." },
  },
  copy: {
    title: "Take all of it with you",
    lead: "Everything that is stored about you is yours. Mind who sees your copy.",
    html: "Get it as a page to read and print",
    json: "Get it as data (JSON)",
  },
  notYours: "This page is for the young person alone.",
} satisfies typeof da;
