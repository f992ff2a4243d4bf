// What a facilitator can press for whoever takes part by phone.

import type { Meeting, Participant } from "../contract.gen";
import type { You } from "../connection/socket";
import { may } from "./may";
import { leads, seated } from "./people";
import { isLeftOut, placeOf, waiting } from "./waiting";

export const onPhone = (meeting: Meeting): Participant[] => seated(meeting).filter((p) => p.onPhone);

/** Who is not in the circle and could ring in. The young person and the team come themselves. */
export const mayRingIn = (meeting: Meeting, you: You): readonly Participant[] =>
  may(meeting, you, "welcome-by-phone")
    ? meeting.people.filter(
        (p) =>
          (p.attendance === "invited" || p.attendance === "left") && p.part !== "young-person" && !leads(p),
      )
    : [];

export const mayRaiseHandFor = (meeting: Meeting, you: You, { id, part }: Participant): boolean =>
  may(meeting, you, "raise-hand-for") &&
  part !== "interpreter" &&
  meeting.floor.holder !== id &&
  !isLeftOut(meeting, id) &&
  !meeting.floor.queue.some((w) => w.person === id) &&
  placeOf(waiting(meeting), id) === 0;

export const mayPassFor = (meeting: Meeting, you: You, { id }: Participant): boolean =>
  meeting.floor.holder === id && may(meeting, you, "pass-turn");
