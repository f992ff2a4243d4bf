import type {
  Agreement,
  AgreementAccepted,
  AgreementDrafted,
  AgreementDropped,
  HowItWentTold,
  Meeting,
} from "../contract.gen";
import type { Stamp } from "../entry";

export function draftAgreement(meeting: Meeting, e: AgreementDrafted, stamp: Stamp): Meeting {
  const agreement: Agreement = {
    id: e.agreement,
    draftedBy: stamp.by,
    what: e.what,
    who: e.who,
    when: e.when,
    dropped: false,
    acceptedBy: [],
  };
  return { ...meeting, agreements: [...meeting.agreements, agreement], noDecision: false };
}

export const acceptAgreement = (meeting: Meeting, e: AgreementAccepted): Meeting =>
  change(meeting, e.agreement, (a) => ({ ...a, acceptedBy: [...a.acceptedBy, e.person] }));

export const dropAgreement = (meeting: Meeting, e: AgreementDropped): Meeting =>
  change(meeting, e.agreement, (a) => ({ ...a, dropped: true }));

export const howItWent = (meeting: Meeting, e: HowItWentTold): Meeting => ({
  ...meeting,
  carried: meeting.carried.map((a) => (a.id === e.agreement ? { ...a, went: e.went } : a)),
});

/** It binds when all whom it binds have said yes; until then it is a draft. */
export const isAgreed = (agreement: Agreement): boolean =>
  agreement.who.every((p) => agreement.acceptedBy.includes(p));

const change = (meeting: Meeting, id: string, how: (a: Agreement) => Agreement): Meeting => ({
  ...meeting,
  agreements: meeting.agreements.map((a) => (a.id === id ? how(a) : a)),
});
