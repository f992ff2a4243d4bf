import type { Consenter, FramingItem, Phase } from "../contract.gen";
import type { da, RefusalText } from "./da";
import { englishDates } from "./dates";
import { instruments } from "./instruments";

const list = (names: readonly string[]): string => new Intl.ListFormat("en-GB").format(names);

const phases: Record<Phase, string> = {
  unplanned: "The meeting is not planned",
  planned: "The meeting is not open yet",
  lobby: "We gather",
  framing: "Welcome",
  "agenda-round": "Round: what do we want to use the meeting for?",
  dialogue: "Dialogue",
  reflection: "Reflection",
  "response-round": "Response round",
  closing: "Closing round",
  closed: "The meeting is over",
};

const framing: Record<FramingItem, string> = {
  roles: "who we are",
  "end-time": "when we finish",
  rules: "what we agree on for the talk",
  confidentiality: "what is written down",
};

const consenters: Record<Consenter, string> = {
  "young-person": "the young person",
  "custody-holder": "one who has custody",
  "other-custody-holder": "the other who has custody",
};

const refusals: RefusalText = {
  "not-found": () => "It is not here, or you are not part of it. Ask the person who invited you.",
  "unknown-command": () => "This page has become old. Load it again, and it will work.",
  "wrong-shape": () => "The page sent something wrong. Load it again and try once more.",
  "too-large": () => "That is too much at once. Split it into smaller pieces.",
  "too-fast": ({ retryAfterSeconds }) =>
    `That was a little too fast. Wait ${retryAfterSeconds} seconds and try again.`,
  "too-many-rooms": () => "You have too many meetings open at once. Close one of them and try again.",
  "try-again": () => "It could not be stored just now. Nothing has happened. Try again in a moment.",
  "command-id-taken": () => "It was not sent. Try again.",
  "sign-in-needed": () => "You are not signed in just now. Ask the meeting leader for a code.",
  "too-long": ({ limit }) =>
    `The text is too long. There is room for ${limit} characters. Make it shorter, or split it.`,
  blank: () => "There is nothing there yet. Write a few words first.",
  "out-of-range": ({ field, lowest, highest }) =>
    field === "endsAt"
      ? "The end must be later than now and at most four hours ahead. Choose another time."
      : field === "age"
        ? `A course is for young people from ${lowest} to ${highest}. Check the date of birth.`
        : field === "daysSinceContact"
          ? "The contact must be from the last year and not from the future. Correct the day."
          : field === "daysUntil"
            ? "The meeting must be in the future, and within a year. Choose another day."
            : field === "custodyHolders" && highest === 0
              ? "The young person is 18, so only they say yes."
              : `There is only room for between ${lowest} and ${highest}. Choose something in between.`,
  "already-exists": () => "It is there already. You need not do more.",
  "not-your-part": ({ needs }) =>
    needs.length === 1 && needs[0] === "young-person"
      ? "Only the young person can do that. You can ask."
      : "That is somebody else's task in the meeting. You can ask for the floor and say it.",
  "unknown-person": () => "That person is not invited. Look at the list of who is here.",
  "meeting-closed": () => "The meeting is closed. You can still read what you talked about.",
  "meeting-paused": ({ reason }) =>
    reason === "facilitator" || reason === "facilitators-absent"
      ? "There is a break. Wait until the meeting leader goes on."
      : "There is a break. Wait until we go on together.",
  "not-now": ({ phase }) => `This does not fit in just now. Here we are: ${phases[phase]}. Wait a little.`,
  "not-present": ({ person }, name) =>
    `${name(person)} is not in the circle just now. Wait, or choose another.`,
  "centre-absent": () => "The young person is not here just now. We wait until you are together.",
  "young-person-decides": () => "The young person decides who comes. Ask first, and then try again.",
  "wrong-party": () =>
    "A meeting has exactly one young person and at least one meeting leader. Correct the list and try again.",
  "seat-taken": ({ by }, name) => `${name(by)} sits there already. Choose another seat.`,
  "framing-incomplete": ({ missing }) =>
    `You have not talked about ${list(missing.map((m) => framing[m]))} yet. Do that first, then the round can begin.`,
  "stale-turn": () => "The floor moved on while you pressed. See who has it now, and try again.",
  "not-your-turn": ({ holder }, name) =>
    holder === null
      ? "Nobody has the floor just now. You can ask for it."
      : `${name(holder)} has the floor. You can ask for it, and your turn will come.`,
  "floor-is-the-young-persons": () =>
    "The young person has the floor, and nobody takes it. You can ask whether you may interrupt.",
  "nothing-asked": () => "There is nothing to answer any more. You can just go on.",
  "already-had-turn": ({ person }, name) => `${name(person)} has had a turn in the round. Choose another.`,
  "round-under-way": ({ remaining }, name) =>
    `The round is not finished. ${list(remaining.map(name)) || "Somebody"} is missing. Wait until all have had the floor.`,
  "voices-missing": ({ people }, name) =>
    `${list(people.map(name))} has not been asked yet. Give the floor before you close. It is fine to pass.`,
  "facilitators-missing": ({ needs }) =>
    `A meeting has at least ${needs} from the team. Write why you open it anyway, so that it can be seen later.`,
  "not-leading": ({ lead }, name) =>
    lead === null
      ? "Nobody leads the meeting just now. Press I take over first."
      : `${name(lead)} leads the meeting just now. Press I take over if you agree on it.`,
  "team-is-reflecting": () => "The team is talking together. Everyone gets the floor afterwards.",
  "silence-kept": () => "We are silent together. The floor is given when the silence is over.",
  "nobody-after-you": () => "You are the last in the round. Take the time you want, or pass.",
  "nothing-to-take-back": () => "The floor has moved on, so it can no longer be taken back.",
  "supporter-needs-age": () => "A supporter is added with a date of birth. Use Bring a supporter.",
  "unknown-agreement": () => "The agreement was withdrawn. Look at the list again.",
  "not-your-agreement": ({ who }, name) =>
    `The agreement is for ${list(who.map(name))}. Only they can say yes to it.`,
  "note-not-read": () => "The note has not been read aloud yet. It leaves the room only after that.",
  "no-note": () => "No note has been written yet.",
  "circle-is-smaller": ({ without }, name) =>
    `${list(without.map(name))} are not with us just now. Gather everyone first.`,
  "consent-missing": () => "No consent is written down. A course begins with a yes.",
  "consent-incomplete": ({ consenters: lacking }) =>
    `A yes is missing from ${list(lacking.map((c) => consenters[c]))}. Write it down first.`,
  "consent-withdrawn": () =>
    "The young person has taken back their yes. It is over here, and only they can read what is stored.",
  "meeting-is-coming": () => "A meeting has been sent out already. Change it on the meeting's own page.",
  "nothing-drafted": () => "There is no meeting to send yet. Write when and where first.",
  "person-number-given": () => "There is a person-number. We do not keep it. Delete it and try again.",
  "not-a-phone-number": () => "That does not look like a telephone number. Write digits only.",
  "not-an-email": () => "That does not look like an e-mail address. Write one, such as name@example.org.",
  "unknown-letter": () => "The letter is sent, or need not be sent any more.",
  "letter-not-due": () => "The letter is being sent. Wait a little.",
  "unknown-conflict": () => "The two goals no longer stand against each other. Look at the list again.",
  "course-not-started": () => "The course has not begun yet.",
  "unknown-measure": () => "The answer is not here any more. Look at the list again.",
  "comes-otherwise": ({ instrument, origin }) =>
    origin === "answered"
      ? `${instruments[instrument]} is for the young person to answer.`
      : `${instruments[instrument]} is not filled in here. Only the number is written in.`,
  "too-young": ({ instrument, leastAge }) =>
    `${instruments[instrument]} is for those who are at least ${leastAge}.`,
  "licence-missing": ({ instrument }) =>
    `${instruments[instrument]} may be used once the municipality's licence is written in.`,
  "licence-not-needed": ({ instrument }) => `${instruments[instrument]} needs no licence.`,
  "rater-not-trained": ({ instrument }) =>
    `${instruments[instrument]} is rated by somebody who is trained in it.`,
  "nothing-to-share": () => "There is nothing to share yet. Answer first.",
  "not-goal-owner": ({ owner }, name) => `This is ${name(owner)}'s goal. You can suggest other words.`,
  "unknown-goal": () => "The goal is not there any more. Look at the list again.",
  "goal-is-dropped": () => "The goal is put away. Write a new one if it still counts.",
  "stale-wording": () => "The words have just been changed. Read them again before you change them.",
  "profession-missing": () =>
    "A professional goal must show what you work as and where. Ask the coordinator to write it for you.",
  "unknown-proposal": () => "The suggestion is already put away.",
  "code-wrong": () => "The code does not fit. Check it and write it again. You can also ask for a new one.",
  "code-used": () => "The code is already used. Ask the meeting leader for a new one.",
  "code-locked": () =>
    "There were too many wrong tries, so the code is locked. Ask the meeting leader for a new one.",
  "code-expired": () => "The code is no longer valid. Ask the meeting leader for a new one.",
  "code-for-another": () => "The code is for somebody else. Sign out here first, or use another phone.",
};

export const en = {
  language: "en",
  app: "Open Dialogue",
  otherLanguage: { code: "da", name: "Dansk" },
  languageLabel: "Language",
  dates: englishDates,
  list,
  phases,
  framing,
  refusals,
  reconnecting: "Connecting again …",
  loading: "Fetching the meeting …",
  skip: "Go to the content",
  close: "Close",
  cancel: "Cancel",
  howItGoes: "How it is going",
  back: "My meetings",
  you: "you",
  youTag: "you",
  onPhone: "on the phone",
  left: (n: number) => (n === 1 ? "1 character left" : `${n} characters left`),
  enterCode: "Write the code",
  signOut: "Sign out",

  headline: {
    planned: "The meeting is not open yet.",
    lobby: "We gather. The meeting begins when everyone is ready.",
    framing: (leader: string) => `Welcome. ${leader} tells how the meeting works.`,
    framingMine: "Bid welcome and tell how the meeting works.",
    agenda: (name: string) => `${name} has the floor and says what the meeting should be used for.`,
    agendaMine: "You have the floor. What do you want to use the meeting for?",
    dialogue: (name: string) => `${name} has the floor. The rest of us listen.`,
    mine: "You have the floor. Take the time you need.",
    asked: (name: string) => `${name} asks: May I interrupt?`,
    free: "The floor is free.",
    closing: (name: string) => `${name} has the floor and says what the meeting has given.`,
    closingMine: "You have the floor. What do you take with you from the meeting?",
    closingFree: "The round is over. The floor is free until the meeting is closed.",
    reflection: (names: string) => `${names} are talking together. The rest of us listen.`,
    reflectionAlone: (name: string) => `${name} is thinking aloud. The rest of us listen.`,
    reflectionMine: (names: string) =>
      names
        ? `You and ${names} are talking together. The others listen.`
        : "You are thinking aloud. The others listen.",
    response: (name: string) => `${name} answers what the team talked about. The rest of us listen.`,
    responseMine: "You have the floor. What do you think of what they said?",
    oneToOne: (one: string, other: string) =>
      `${one} and ${other} are talking together. The rest of us listen.`,
    oneToOneMine: (other: string) => `You and ${other} are talking together. The others listen.`,
    silence: "We are silent together.",
    offered: "Welcome back. Would you like the floor first?",
    paused: "We are having a break.",
    pausedAbsent: (name: string) => `We are having a break until ${name} is back.`,
    pausedNoLeader: "We are having a break until a meeting leader is back.",
    pausedForYou: "There is a break for you just now.",
    closed: "The meeting is over. Thank you for today.",
  },
  hasFloor: (name: string) => `${name} has the floor.`,
  haveFloor: "You have the floor.",
  asksForPause: (names: string) => `A break is asked for by ${names}.`,
  without: (names: string) => `Not with us just now: ${names}.`,
  window: (name: string, time: string) => `${name} has said that you may go on until ${time}.`,
  offeredFirst: (name: string) => `${name} is back and may have the floor first.`,
  awaiting: (name: string) => `${name} has lost the connection. We wait a little.`,
  afterReflection: "You get the floor in the response round.",
  nextUp: (names: string) => `Next: ${names}`,
  answers: "(answer)",
  yourPlace: (n: number) => (n === 1 ? "You are next." : `You are number ${n}.`),

  announce: {
    hasFloor: (name: string) => `${name} has the floor now.`,
    youHaveFloor: "You have the floor now.",
    free: "The floor is free.",
    paused: "The meeting is having a break.",
    resumed: "We go on.",
    phase: (phase: string) => (/[.?]$/.test(phase) ? phase : `${phase}.`),
    asked: (name: string) => `${name} asks whether it is all right to interrupt.`,
    silence: "We are silent together.",
    silenceOver: "The silence is over.",
    pauseAsked: (name: string) => `${name} asks for a break.`,
    confirm: (name: string) => `${name} has written something you said. Is it right?`,
    together: "Everyone is together again.",
    smaller: (names: string) => `Not with us just now: ${names}.`,
  },

  action: {
    arrive: "Come into the circle",
    resume: "Go on",
    request: "Ask for the floor",
    requestLater: "Ask for the floor in the response round",
    takeFloor: "Take the floor",
    takeOffer: "Take the floor",
    declineOffer: "Not now",
    endSilence: "End the silence",
    defer: "Come back to me",
    takeBack: "That was a slip",
    askPause: "Ask for a break",
    unaskPause: "No break after all",
    stop: "Stop",
    decide: "You decide",
    answer: "Answer",
    withdraw: "Take your hand down",
    done: "I am finished",
    sayAgenda: "Say what you want to use the meeting for",
    sayClosing: "Say what you take with you",
    sayMore: "Say more",
    yes: "Yes, take the floor",
    no: "No, I go on",
    pass: "Pass",
    give: "Give the floor",
    giveTitle: "Give the floor to",
    giveNobody: "There is nobody else to give the floor to just now.",
    pause: "Break",
    people: "Who is here",
    beginFraming: "Begin the meeting",
    beginRound: "Begin the round",
    closeMeeting: "Close the meeting",
    lead: "Lead the meeting",
  },
  wait: {
    lobby: "The meeting leader begins when everyone is ready.",
    framing: "Just listen. You need not do anything.",
    framingLead: "Tell the four things first. Then the round can begin.",
    paused: "You need not do anything.",
    absent: "We go on by ourselves when everyone is back.",
    turn: (n: number) =>
      n === 1 ? "You get the floor in a moment." : `Your turn will come. You are number ${n}.`,
    silence: "You do not have to do anything.",
    noLeader: "The meeting goes on by itself. You do not have to do anything.",
    forYou: "We tell you when we are together again. You do not have to do anything.",
    oneToOne: (name: string) => `You are talking with ${name}.`,
    following: (name: string) => `${name} leads the meeting just now.`,
    other: "Just listen.",
  },

  say: {
    agendaLabel: "This is what I want to use the meeting for",
    closingLabel: "This is what I take with me",
    hint: "Write it the way you say it. Everyone in the meeting can see it.",
    put: "Put it on the table",
    stale: "Your turn is over. What you wrote is kept here until you have the floor again.",
  },

  circle: {
    title: "The circle",
    actions: "What you can do now",
    empty: "Nobody is in the circle yet.",
    person: (name: string, facts: string) => (facts ? `${name}, ${facts}` : name),
    hasFloor: "has the floor",
    place: (n: number) => `number ${n} in the queue`,
    away: "away just now",
    youngPerson: "the meeting is for this person",
    you: "this is you",
    talks: "is part of the talk in the middle",
    listens: "listens",
  },

  table: {
    title: "On the table",
    agenda: "What we want to use the meeting for",
    agendaEmpty: "Nothing yet. In the round everyone says theirs.",
    closing: "What we take with us",
    writtenBy: (name: string) => `written by ${name}`,
    framing: "This is how we do it",
    rules: "What we agree on for the talk",
    confidentiality: "What is written down, and who sees it",
    endsAt: (time: string) => `We finish at ${time}.`,
    waitingFor: (names: string) => `We are waiting for ${names}.`,
  },

  goals: {
    own: (name: string) => `${name}'s goals`,
    mine: "My goals",
    none: (name: string) => `${name} has not said any goal yet.`,
    noneMine: "You have not said any goal yet. You do not have to.",
    say: "Say a goal",
    sayLabel: "My goal, in my own words",
    sayHint: "It stands exactly as you write it. Only you can change it.",
    keep: "Keep the goal",
    reword: "Say it differently",
    drop: "Put the goal away",
    dropSure: "Put the goal away?",
    dropYes: "Yes, put it away",
    show: "Show on the big screen",
    unshow: "Take off the big screen",
    onScreen: "shown on the big screen",
    propose: "Suggest other words",
    proposeLabel: "My suggestion for other words",
    proposeHint: "The goal does not change. The suggestion lies beside it.",
    proposeSend: "Put the suggestion forward",
    proposal: (name: string) => `${name} suggests`,
    putAway: "Put the suggestion away",
    professional: "Professional goals",
    professionalTag: "Professional goal",
    professionalBy: (name: string, profession: string, authority: string) =>
      `${name}, ${profession}, ${authority}`,
    professionalSay: "Add a professional goal",
    professionalLabel: "My professional goal",
    professionalHint:
      "It stands with your name, your work and where you work. It is not mixed with the young person's goals.",
    conflict: "Pull in different directions",
    conflictAddressed: "We have talked about it",
    conflictTalked: "We have talked about it",
    conflictReopen: "We should talk about it again",
    link: "Two goals pull in different directions",
    linkQuestion: "Which two goals pull in different directions? Neither of them changes.",
    linkYes: "Put them side by side",
    share: "Share with those who were not there",
    withdraw: "Withdraw the goal",
    withdrawSure: "Withdraw the goal?",
    withdrawYes: "Yes, withdraw it",
  },

  people: {
    title: "Who is here",
    here: "In the circle",
    invited: "Not here yet",
    gone: "Gone",
    away: "away just now",
    removeSomebody: "Ask somebody to go",
    remove: (name: string) => `Ask ${name} to go`,
    removeSure: (name: string) => `Should ${name} not take part any more today?`,
    removeMore: "You decide. You need not say why.",
    removeYes: (name: string) => `Yes, ${name} should not take part`,
    seat: "Change seat",
    seatTitle: "Choose your seat",
    seatFree: (n: number) => `Seat ${n}, free`,
    seatTaken: (n: number, name: string) => `Seat ${n}, ${name}`,
    seatYours: (n: number) => `Seat ${n}, yours`,
    leave: "Leave the meeting",
    leaveSure: "Do you want to leave the meeting?",
    leaveMore: "You can come back as long as the meeting is open.",
    leaveYes: "Yes, leave the meeting",
  },

  before: {
    when: "When",
    where: "Where",
    who: "Who is invited",
    minutes: (n: number) => `${n} minutes are set aside.`,
    what: "This is how it works",
    steps: [
      "We sit in a circle. One speaks at a time, and the others listen.",
      "There is no agenda beforehand. Everyone says what they want to use the meeting for.",
      "You may always pass. You may also take the time you need.",
      "The young person can have a break at any time.",
      "Everything that is written down can be read by everyone in the meeting.",
    ],
    wait: "The page opens by itself when the meeting begins. You need not do anything.",
  },

  after: {
    title: "Thank you for today",
    stopped: "The meeting was stopped",
    lead: (when: string) => `The meeting on ${when} is over.`,
    nothing: "Nothing was written.",
  },

  gone: {
    removed: "You are not part of the meeting any more. Thank you for coming.",
    closed: "The meeting is over. Thank you for today.",
    other: "You cannot follow the meeting any more. Ask the meeting leader if you are in doubt.",
    signedOut: "You are not signed in. Write your code to come in.",
  },
} satisfies typeof da;
