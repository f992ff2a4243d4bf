import type { InvitationDeclined, Meeting } from "../contract.gen";

export const awaitsYoungPerson = (meeting: Meeting): boolean => meeting.declines.some((d) => !d.answered);

/** Another reason is no other decline. */
export function declined(meeting: Meeting, { person, reason, words }: InvitationDeclined): Meeting {
  const answered = meeting.declines.find((d) => d.person === person)?.answered ?? false;
  const { declines } = undeclined(meeting, person);
  return { ...meeting, declines: [...declines, { person, reason, words, answered }] };
}

export const undeclined = (meeting: Meeting, person: string): Meeting => ({
  ...meeting,
  declines: meeting.declines.filter((d) => d.person !== person),
});

export const answered = (meeting: Meeting): Meeting => ({
  ...meeting,
  declines: meeting.declines.map((d) => ({ ...d, answered: true })),
});
