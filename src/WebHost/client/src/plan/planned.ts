// What the server's Course.Evolve says of planning the next meeting and of its letters, case for case.

import type { ComingMeeting, Course, CourseEvent, HeldMeeting, Invitation, Letter } from "../contract.gen";
import type { Stamp } from "../entry";

export function plan(c: Course, e: CourseEvent, stamp: Stamp): Course {
  switch (e.type) {
    case "meeting-drafted": {
      const { meeting, wording, arrangement, facilitators } = e;
      const draft = { meeting, wording, arrangement, facilitators };
      return { ...(c.coming?.sentAt ? anew(c) : c), coming: { ...draft, ...unsent } };
    }
    case "draft-approved":
      return coming(c, { approved: true });
    case "invitee-suggested": {
      const { person, name, relation, tie, profession, authority, details } = e;
      const invitation = { person, name, relation, tie, profession, authority, details };
      return { ...c, invitations: [...c.invitations, { ...invitation, status: "suggested" }] };
    }
    case "invitee-approved":
      return invitation(c, e.person, { status: "approved" });
    case "invitee-turned-down":
      return invitation(c, e.person, { status: "turned-down" });
    case "details-corrected":
      return invitation(c, e.person, { details: e.details });
    case "invitee-taken-out":
      return { ...c, invitations: c.invitations.filter((i) => i.person !== e.person) };
    case "invitations-sent":
      return coming(c, { sentAt: stamp.at, remindAt: e.remindAt });
    case "arrangement-noted": {
      const { arrangement, calledOff, notComing, remindAt } = e;
      return coming(c, { arrangement, calledOff, notComing, remindAt });
    }
    case "meeting-reminded":
      return coming(c, { remindAt: null });
    case "letter-made": {
      const { letter: id, person, name, to, kind, meeting, number, arrangement } = e;
      const tries = c.letters.find((l) => l.id === id)?.tries ?? 0;
      const facts = { id, person, name, to, kind, meeting, number, arrangement };
      const times = { madeAt: stamp.at, dueAt: stamp.at, tries, claim: null, sentAt: null, failedAt: null };
      const others = c.letters.filter(
        (l) => l.id !== id && !(l.sentAt && l.person === person && l.kind === kind),
      );
      return { ...c, letters: [...others, { ...facts, ...times }], lettersMade: Math.max(c.lettersMade, id) };
    }
    case "letter-dropped":
      return { ...c, letters: c.letters.filter((l) => l.id !== e.letter) };
    case "letter-taken":
      return letter(c, e.letter, (l) => ({ ...l, claim: e.claim, dueAt: e.until, tries: l.tries + 1 }));
    case "letter-sent": {
      const sent = c.letters.find((l) => l.id === e.letter);
      const overtaken = (l: Letter) =>
        !l.sentAt && l.person === sent?.person && l.meeting === sent.meeting && l.id < sent.id;
      return letter({ ...c, letters: c.letters.filter((l) => !overtaken(l)) }, e.letter, (l) => ({
        ...l,
        claim: null,
        sentAt: stamp.at,
        failedAt: null,
      }));
    }
    case "letter-failed":
      return letter(c, e.letter, (l) => ({ ...l, claim: null, dueAt: e.dueAt, failedAt: stamp.at }));
    default:
      return c; // A newer server may tell of things that this page does not know yet.
  }
}

/** Without those whom the young person does not want there next time. */
export function afterMeeting(c: Course, held: HeldMeeting): Course {
  if (c.coming?.meeting !== held.meeting) return c;
  const next = held.more?.answer === "more" ? held.more.nextTime : null;
  const over = anew(c);
  const stays = (i: Invitation) => !next || i.status === "turned-down" || next.includes(i.person);
  return { ...over, invitations: over.invitations.filter(stays) };
}

const unsent = {
  approved: false,
  sentAt: null,
  remindAt: null,
  calledOff: false,
  notComing: [],
} as const;

const anew = (c: Course): Course => ({
  ...c,
  coming: null,
  invitations: c.invitations.map((i) => (i.status === "approved" ? { ...i, status: "suggested" } : i)),
  letters: c.letters.filter((l) => !l.sentAt && l.kind === "called-off"),
});

const coming = (c: Course, change: Partial<ComingMeeting>): Course => ({
  ...c,
  coming: c.coming && { ...c.coming, ...change },
});

const invitation = (c: Course, person: string, change: Partial<Invitation>): Course => ({
  ...c,
  invitations: c.invitations.map((i) => (i.person === person ? { ...i, ...change } : i)),
});

const letter = (c: Course, id: number, change: (l: Letter) => Letter): Course => ({
  ...c,
  letters: c.letters.map((l) => (l.id === id ? change(l) : l)),
});
