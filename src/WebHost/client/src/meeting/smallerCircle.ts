import type { Meeting, PersonId, SmallerCircleEnded } from "../contract.gen";

/** All are together again, and the circle is as the server says that all see it. */
export const endSmallerCircle = (meeting: Meeting, { outline }: SmallerCircleEnded): Meeting => ({
  ...meeting,
  circle: null,
  phase: "dialogue",
  round: null,
  oneToOne: null,
  pause: meeting.pause?.reason === "smaller-circle" ? null : meeting.pause,
  ...outline,
});

export const isLeftOut = (meeting: Meeting, person: PersonId): boolean =>
  meeting.circle !== null && meeting.circle.begun && meeting.circle.without.includes(person);
