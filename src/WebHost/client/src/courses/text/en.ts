import type { da } from "./da";

export const en: typeof da = {
  own: {
    title: "Your course",
    pages: [
      ["plan", "The next meeting", "When, where, and who should be there"],
      ["forbered", "Before the meeting", "How you want to take part, and what you want to say"],
      ["kort", "My network map", "Those you have around you"],
      ["trivsel", "How it is going", "Your goals, and how you are"],
      ["afslutning", "Look back", "Then and now, the end, and your own copy"],
    ],
  },
  wayIn: {
    title: (name) => `A code for ${name}`,
    lead: "With it the young person gets to their own pages, also when the meetings are over. It works once, and for 30 days. Give it to nobody but the young person.",
    make: "Make a code",
  },
  caseFile: "Get the file for the case system",

  newTitle: "New contact",
  title: (name) => `Course for ${name}`,
  home: "To the front page",
  courses: "My courses",
  phases: {
    uncontacted: "No contact",
    contact: "Consent missing",
    "start-up": "Start-up",
    "under-way": "Under way",
    resting: "Resting",
    ending: "Ended",
  },
  map: (name) => `Network map for ${name}`,
  mapShown: "A network map you may see",
  contacted: (when) => `Contact ${when}`,
  started: (name) =>
    `The course has begun and the network is open. Now you can plan the first meeting together with ${name}.`,
  plan: (name) => `Plan the next meeting with ${name}`,
  shared: (name) => `See what ${name} shares of how it goes`,

  contact: {
    lead: "Write only what is needed. The course begins when somebody has said yes.",
    name: "What is the young person called?",
    bornOn: "When was the young person born?",
    bornHint: "The age decides who has to say yes. Do not write a person-number anywhere.",
    from: "Who got in touch?",
    froms: {
      "young-person": "The young person",
      relative: "Somebody from the family, or a friend",
      professional: "A professional",
    },
    channel: "How?",
    channels: { phone: "Phone", "in-person": "They met", "in-writing": "In writing" },
    at: "When?",
    sentence: "The first thing the young person said",
    sentenceHint: "Word for word, if they said something themselves. Else leave it empty.",
    save: "Save the contact",
  },

  consent: {
    lead: (name) => `When ${name} has said yes and the paper is signed, the course can begin.`,
    version: "Which consent text?",
    versionHint: "The number on the paper.",
    own: (name) => `${name} has said yes to the course`,
    shares: "Professionals may say in the meetings what they know",
    custody: "Those who have custody",
    custodyHint: "If the young person is under 15, they have to say yes too.",
    first: "Name",
    second: "Name of the other",
    sole: "Only one has custody",
    start: "Save the consent, and begin the course",
  },
};
