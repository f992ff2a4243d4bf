import { day } from "../dates";
import type { da } from "./da";

export const en: typeof da = {
  title: "How it is going",
  lead: "This is yours. Nobody else sees it before you share it.",
  locale: "en-GB",
  day: day("en-GB"),

  answering: {
    how: "Think of the last two weeks. Choose the answer that fits best.",
    blank: "You may skip a sentence. Then no number is worked out.",
    keep: "Keep my answer",
    kept: "Your answer is kept. It is below.",
    leave: "Not now",
  },
  swemwbs: {
    title: "How are you doing?",
    begin: "Answer seven sentences",
    score: (score) => `Your number is ${score} of 35`,
  },
  goals: {
    title: "Your goals",
    lead: "How close are you? 0 is the very beginning, 10 is there. Only you can say.",
    howClose: "How close are you now?",
    choose: "Choose a number",
    step: (n) => (n === 0 ? "0 – the very beginning" : n === 10 ? "10 – there" : String(n)),
    keep: "Keep",
    kept: "Kept. It is below.",
    close: "How close",
  },

  who5: {
    title: "How have you been?",
    any: "Answer whenever you like. It is five short sentences.",
    asked: "Would you say how you have been? It is five short sentences, and you need not.",
    begin: "Answer five sentences",
    later: "Ask me again in two weeks",
    putOff: (day) => `You will be asked again on ${day}. You can answer now too.`,
    items: [
      "I have felt cheerful and in good spirits",
      "I have felt calm and relaxed",
      "I have felt active and vigorous",
      "I woke up feeling fresh and rested",
      "My daily life has been filled with things that interest me",
    ],
    scale: [
      "All of the time",
      "Most of the time",
      "More than half of the time",
      "Less than half of the time",
      "Some of the time",
      "At no time",
    ],
  },

  score: (score) => `Your number is ${score} of 100`,
  noScore: "Your answer is kept",
  noScoreMore: "No number was worked out, because you skipped something.",
  snapshot: "The number shows how you have been for two weeks. It does not say who you are.",
  kind: {
    good: "It sounds as if you have been well enough. Good that you told.",
    strained: "It sounds as if something has been hard. It can help to tell somebody you trust.",
    hard: "It sounds as if things are hard for you just now. You need not manage alone. Do you want to talk with somebody? You can ask for it below.",
  },
  sharing: {
    title: "Who may see the number?",
    now: {
      nobody: "Only you see it.",
      team: "Your team can see it.",
      network: "Your whole network can see it.",
    },
    hint: "They see the number, never your answers.",
    team: "Share with my team",
    network: "Share with my whole network",
    back: "Take it back",
  },
  overTime: { who5: "Over time", other: "SWEMWBS over time" },
  curve: (n) => `A curve of ${n} answers. The same numbers are in the table below.`,
  table: { day: "Day", score: "Number", seen: "Who sees it", measure: "Measure", none: "no number" },
  seenBy: { nobody: "only you", team: "your team", network: "your network" },

  talk: {
    title: "Do you want to talk with somebody?",
    offer: (name) => `Then we tell ${name}, your coordinator. Your answers and your number do not go along.`,
    yes: "Yes, I want to talk with somebody",
    asked: (name) => `${name} can see that you want to talk with somebody.`,
    done: "It is not needed any more",
    urgent: "If you are in danger, or it cannot wait, call 112.",
  },

  registered: {
    title: "Numbers from forms on paper",
    form: "Write in a number from a form on paper",
    instrument: "Form",
    score: "The number",
    on: "The day it is of",
    trained: "Who rated is trained in the form",
    keep: "Keep the number",
    kept: "The number is kept. The young person can see it.",
  },

  licence: {
    title: "SWEMWBS",
    lead: "SWEMWBS may be used only by who has registered with its owners. The wording comes with the registration: write it as it stands.",
    number: "Number of the registration",
    sentences: "The seven sentences, one on each line",
    scale: "The five answers, from the lowest, one on each line",
    record: "Keep",
    recorded: (number) => `SWEMWBS is used under registration ${number}.`,
  },

  theirs: {
    title: (name) => `How it is going, says ${name}`,
    lead: (name) => `Here is only what ${name} shares.`,
    none: (name) => `${name} shares nothing just now.`,
    talk: (name, day) => `${name} wants to talk with somebody (since ${day})`,
    talked: "We have talked",
  },
};
