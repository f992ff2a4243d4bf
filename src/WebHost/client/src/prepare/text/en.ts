import type { TakingPart } from "../../contract.gen";
import type { da } from "./da";

const ways: Record<TakingPart, string> = {
  voice: "I say it myself",
  text: "I write it",
  cards: "I show cards that I have made before",
  supporter: "My supporter says it for me",
};

export const en: typeof da = {
  title: "Before the meeting",
  notYet: "Here you can prepare when the course has begun.",
  ways,
  how: {
    title: "How do you want to take part?",
    hint: "Choose those that suit you. Your coordinator can see it. In the meeting you can always do otherwise, and you may always pass.",
  },
  cards: {
    title: "My cards",
    hint: "Write what is important to you. Only you see it. In the meeting you can show a card when you have the floor.",
    label: "A new card",
    put: "Keep the card",
    kept: (words) => `Kept: ${words}`,
    away: "Put away",
    none: "You have no cards yet.",
  },
  inMeeting: {
    title: "Your cards",
    hint: "Press a card to show it. Then everybody can read it.",
  },
  theirs: (name, how) => `This is how ${name} likes to take part: ${how}.`,
};
