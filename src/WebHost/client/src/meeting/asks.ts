// What waits for this person's own word. Nobody else can say it for them; only for whoever is on the phone does a
// facilitator press what they answer aloud.

import type { Agreement, Meeting, Words } from "../contract.gen";
import type { You } from "../connection/socket";
import { may } from "./may";
import { isOnPhone } from "./people";

/** Words that somebody wrote down as mine, or as those of somebody on the phone whom I can ask. */
export const toConfirm = (meeting: Meeting, you: You): readonly Words[] =>
  may(meeting, you, "confirm-words")
    ? meeting.wordsPending.filter((w) =>
        w.speaker === you.person
          ? w.writtenBy !== you.person
          : you.standing === "facilitator" && isOnPhone(meeting, w.speaker),
      )
    : [];

/** Agreements that bind me and that I have not said yes to. */
export const toAccept = (meeting: Meeting, you: You): readonly Agreement[] =>
  may(meeting, you, "accept-agreement")
    ? meeting.agreements.filter(
        (a) => !a.dropped && a.who.includes(you.person) && !a.acceptedBy.includes(you.person),
      )
    : [];

/** Something that happened without the young person, which they may want to see. */
export const toCatchUp = (meeting: Meeting, you: You): Meeting["missed"] =>
  you.standing === "young-person" ? meeting.missed : null;
