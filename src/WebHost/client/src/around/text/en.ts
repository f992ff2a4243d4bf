import type { da } from "./da";

export const en: typeof da = {
  form: {
    title: "How was the meeting?",
    lead: "One tap for each sentence. You may leave some out.",
    yours: "Only you can see your answers. You can change them for two weeks. Tap again to remove one.",
    done: "Thank you for your answers. They are kept.",
    statements: {
      "young-person": {
        heard: "I was heard.",
        mattered: "We talked about what matters to me.",
        planned: "I helped to decide how the meeting should be.",
        "in-the-open": "What was said about me was said while I was there.",
        "go-on": "I would like to go on.",
      },
      network: {
        heard: "I was heard.",
        mattered: "We talked about what matters to me.",
        planned: "I could help to shape the meeting.",
        "in-the-open": "Things were said openly, so that everyone could hear them.",
        "go-on": "I would like to be there again.",
      },
      team: {
        heard: "Everyone was heard.",
        mattered: "We talked about what mattered to the young person and the network.",
        planned: "The young person and the network helped to shape the meeting.",
        "in-the-open": "We said what we thought while everyone listened.",
        "go-on": "I would like to go on together with them.",
      },
    },
    degrees: {
      high: "To a high degree",
      some: "To some degree",
      lesser: "To a lesser degree",
      "not-at-all": "Not at all",
    },
  },
};
