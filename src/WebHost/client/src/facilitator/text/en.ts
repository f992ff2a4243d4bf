import type { da } from "./da";

export const en = {
  title: "Meeting leader",
  toolsTitle: "Lead the meeting",
  clock: (minutes: number) =>
    minutes > 0 ? `${minutes} min. left` : minutes === 0 ? "The time is up" : `${-minutes} min. over time`,
  clockLabel: "Only meeting leaders see the clock",
  next: (from: string, to: string) => `On from ${from} to ${to}`,
  endTurn: (name: string) => `End the turn of ${name}`,
  askToInterrupt: "Ask whether you may interrupt",
  asked: "You have asked. Wait for the answer.",
  youngHasFloor: (name: string) => `${name} has the floor. Nobody takes it.`,
  gather: "Gather everyone again",
  gatherSure: "Shall everyone be with us again?",
  gatherMore: "What was said meanwhile stays with those who heard it.",
  gatherYes: "Yes, gather everyone",
  lead: {
    you: "You lead the meeting just now.",
    other: (name: string) => `${name} leads the meeting just now.`,
    take: "I take over",
  },
  forms: {
    title: "The form of the talk",
    names: {
      dialogue: "Dialogue",
      "one-to-one": "One to one",
      reflection: "Reflection",
      silence: "Silence",
      closing: "Closing",
    },
    rounds: {
      "agenda-round": "Round: each says what the meeting should be used for. Then the dialogue begins.",
      "response-round": "Response round: everyone who listened gets the floor. Then the dialogue goes on.",
      closing: "Closing: each says what they take with them.",
    },
    means: {
      dialogue: "",
      "one-to-one": "",
      silence: "",
      reflection:
        "You talk together about what you have heard. All others listen. Then each of them gets the floor.",
      closing: "Everyone gets the floor once more and says what they take with them.",
    },
    ends: {
      silence: "The silence ends, and the floor moves on as before.",
      reflection:
        "The reflection ends, and everyone who listened gets the floor in turn, the young person first.",
      "one-to-one": "The talk between the two of you ends, and the floor moves on.",
    },
    takeLeadFirst: (name: string) => `${name} leads just now. Press I take over first.`,
    withWhom: "With whom would you like to talk? The others listen meanwhile.",
    begin: "Begin",
    end: "Yes, end it now",
  },
  ledger: {
    title: (n: number) => (n === 0 ? "Voices: everyone has been asked" : `Voices: ${n} not asked yet`),
    "not-offered": "not asked yet",
    offered: "has got the floor",
    passed: "has passed",
    heard: "has been heard",
    team: "in the team",
  },
  suggestion: {
    "never-offered": (name: string) => `Perhaps ${name}? ${name} has not been asked yet.`,
    passed: (name: string) => `Perhaps ${name}? ${name} passed last time.`,
    "few-turns": (name: string) => `Perhaps ${name}? ${name} has had the fewest turns.`,
    give: (name: string) => `Give ${name} the floor`,
  },
  noteUnread: "The note has not been read aloud yet.",
  closeSure: "Close the meeting?",
  closeMore: "Everyone can still read what is on the table.",
  closeYes: "Yes, close the meeting",
  penFor: (name: string) => `Write for ${name}`,
  penLabel: (name: string) => `${name} says`,
  penHint: "Write the words as they are said. They are still the speaker's own.",

  framing: {
    title: "Welcome and framing",
    lead: "Talk about the four things before the round begins. Change the text so that it fits you.",
    again: "Tell it again",
    againLead: "For those who come later.",
    done: "Told",
    tell: "We have talked about this",
    roles: "Who are we?",
    rolesHint: "This is how each is introduced. Leave a field empty if you do not want to write anything.",
    roleOf: (name: string) => `${name} is`,
    endTime: "When do we finish?",
    endTimeLabel: "We finish at",
    rules: "What we agree on for the talk",
    rulesDefault:
      "One speaks at a time, and the rest of us listen. It is fine to pass. It is fine to take your time. We do not have to agree.",
    confidentiality: "What is written down, and who sees it",
    confidentialityDefault: (young: string) =>
      `We only write what you can see on the screen: what we want to use the meeting for, goals, and what you take with you. Everyone in the meeting can read it. We who work in the municipality have a duty of confidentiality. We also have a duty to tell others if we become seriously worried about ${young}. Then we tell ${young} first.`,
    leader: "meeting leader",
    reflector: "reflector",
  },

  codes: {
    title: "Codes",
    lead: "Each code works once and for one person only. Give it only to the person it is for.",
    make: "Make a code",
    again: "Make a new code",
    makeAll: "Make codes for all guests",
    making: "Making codes …",
    print: "Print the codes",
    screen: "Big screen",
    makeFor: (name: string) => `Make a code for ${name}`,
    qr: (name: string) => `QR code for ${name}`,
    until: (when: string) => `Valid until ${when}`,
    howTo: (host: string) => `Scan the picture, or go to ${host} and write the code.`,
    failed: "The code could not be made. Try again in a moment.",
  },

  prepare: {
    title: "Get ready",
    lead: "Give each guest a code, and open the meeting when you are ready to gather.",
    open: "Open the meeting",
    exception: "Why is there only one of the team today?",
    exceptionHint:
      "A meeting has at least two of the team. The reason is kept, so that it can be seen later.",
  },
} satisfies typeof da;
