import { expect, test } from "vitest";
import type { ContactRecorded, CourseEvent } from "../../src/contract.gen";
import { courseAfter } from "./courses";

const contact: ContactRecorded = {
  type: "contact-recorded",
  municipality: "eksempelkommune",
  youngPerson: "freja",
  name: "Freja",
  bornOn: "2010-05-04",
  coordinator: "Karin",
  channel: "phone",
  from: "relative",
  contactedAt: "2026-11-21T09:00:00.000Z",
  firstSentence: null,
};

const consent: CourseEvent = {
  type: "consent-recorded",
  version: "2026-1",
  scope: ["course"],
  byYoungPerson: true,
  custodyHolders: [],
  soleCustody: false,
};

test("A corrected contact keeps the consent, unless it corrects the date of birth", () => {
  expect(courseAfter(contact, consent, { ...contact, name: "Freja S" }).consent).not.toBeNull();
  expect(courseAfter(contact, consent, { ...contact, bornOn: "2013-05-04" }).consent).toBeNull();
});
