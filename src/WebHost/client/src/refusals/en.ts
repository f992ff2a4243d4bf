import type { Consenter } from "../contract.gen";
import { instruments } from "../text/instruments";
import { text } from "../text/language";
import type { RefusalText } from "./index";

const consenters: Record<Consenter, string> = {
  "young-person": "the young person",
  "custody-holder": "one who has custody",
  "other-custody-holder": "the other who has custody",
};

export const en: RefusalText = {
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
              : field === "nodes" || field === "viewers" || field === "cards"
                ? `There is room for ${highest} here. Take one away before you make a new one.`
                : `There is only room for between ${lowest} and ${highest}. Choose something in between.`,
  "already-exists": () => "It is there already. You need not do more.",
  "not-your-part": ({ needs }) =>
    needs.length === 1 && needs[0] === "young-person"
      ? "Only the young person can do that. You can ask."
      : "That is somebody else's task in the meeting. You can ask for the floor and say it.",
  "competence-missing": () =>
    "No course in Open Dialogue is written down for you yet. Ask a colleague to do it under Colleagues.",
  "not-your-own": () => "A colleague writes that down, not you.",
  "unknown-node": () => "That is no longer on the map. Look at the map again.",
  "unknown-person": () => "That person is not invited. Look at the list of who is here.",
  "meeting-closed": () => "The meeting is closed. You can still read what you talked about.",
  "meeting-paused": ({ reason }) =>
    reason === "facilitator" || reason === "facilitators-absent"
      ? "There is a break. Wait until the meeting leader goes on."
      : "There is a break. Wait until we go on together.",
  "not-now": ({ phase }) =>
    `This does not fit in just now. Here we are: ${text.value.phases[phase]}. Wait a little.`,
  "not-present": ({ person }, name) =>
    `${name(person)} is not in the circle just now. Wait, or choose another.`,
  "centre-absent": () => "The young person is not here just now. We wait until you are together.",
  "young-person-decides": () => "The young person decides who comes. Ask first, and then try again.",
  "wrong-party": () =>
    "A meeting has exactly one young person and at least one meeting leader. Correct the list and try again.",
  "seat-taken": ({ by }, name) => `${name(by)} sits there already. Choose another seat.`,
  "framing-incomplete": ({ missing }) =>
    `You have not talked about ${text.value.list(missing.map((m) => text.value.framing[m]))} yet. Do that first, then the round can begin.`,
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
    `The round is not finished. ${text.value.list(remaining.map(name)) || "Somebody"} is missing. Wait until all have had the floor.`,
  "voices-missing": ({ people }, name) =>
    `${text.value.list(people.map(name))} has not been asked yet. Give the floor before you close. It is fine to pass.`,
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
    `The agreement is for ${text.value.list(who.map(name))}. Only they can say yes to it.`,
  "note-not-read": () => "The note has not been read aloud yet. It leaves the room only after that.",
  "no-note": () => "No note has been written yet.",
  "circle-is-smaller": ({ without }, name) =>
    `${text.value.list(without.map(name))} are not with us just now. Gather everyone first.`,
  "weighing-missing": () =>
    "The decision is other than the young person wants. First write why, and how you weighed their view.",
  "form-is-closed": () => "More than two weeks have passed, so the answers can no longer be changed.",
  "consent-missing": () => "No consent is written down. A course begins with a yes.",
  "consent-incomplete": ({ consenters: lacking }) =>
    `A yes is missing from ${text.value.list(lacking.map((c) => consenters[c]))}. Write it down first.`,
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
