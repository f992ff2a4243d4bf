import type { da } from "./da";

export const en = {
  title: "Viewpoints and key words",
  none: "Nothing yet. Viewpoints may well differ.",
  putViewpoint: "Put a viewpoint on the table",
  putKeyWord: "Put a key word",
  noteViewpoint: "Write down a viewpoint",
  noteKeyWord: "Write down a key word",
  viewpointLabel: "This is how I see it",
  keyWordLabel: "A word or two that were said",
  whose: "Whose words are they?",
  mineHint: "Everyone in the meeting can see it. Others may see it differently.",
  theirsHint: (name: string) =>
    `Write it as ${name} said it. The others see it only when ${name} has said yes.`,
  put: "Put it on the table",
  ask: (name: string) => `Ask ${name}`,
  waitsFor: (name: string) => `${name} has not said yes yet`,
  confirm: (name: string) => `${name} has written that you said:`,
  yes: "Yes, I said that",
  no: "No, I did not say it like that",
  agreement: (name: string) => `${name} proposes an agreement that binds you:`,
  when: (when: string) => `When: ${when}`,
  accept: "Yes, I will",
  drop: "No, thank you",
  missed: "The others talked while you were away.",
  look: "See what happened",
} satisfies typeof da;
