import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { App } from "../../src/App";
import type { ComingMeeting, Course, Invitation, Letter, Standing } from "../../src/contract.gen";
import type { Command, Dial } from "../../src/connection/socket";
import { route } from "../../src/route";
import { sentences } from "../../src/ui/act";
import { morning } from "../cast";
import { emptyCourse } from "../measures/courses";

let sent: Command[];

beforeEach(() => {
  sent = [];
  route.value = { at: "plan", key: "freja" };
});

beforeAll(() => sentences.fetch());

afterEach(cleanup);

const tine: Invitation = {
  person: "tine",
  name: "Tine",
  relation: "mor",
  tie: "private",
  profession: null,
  authority: null,
  details: { address: null, phone: null, email: "tine@eksempel.dk" },
  status: "suggested",
};

const draft: ComingMeeting = {
  meeting: "meeting/naeste",
  wording: 2,
  arrangement: { startsAt: morning, minutes: 90, place: "hjemme hos farmor", mode: "in-room" },
  facilitators: [{ person: "karin", name: "Karin", part: "meeting-leader" }],
  approved: false,
  sentAt: null,
  remindAt: null,
  calledOff: false,
  notComing: [],
};

const letter: Letter = {
  id: 1,
  person: "tine",
  name: "Tine",
  to: "tine@eksempel.dk",
  kind: "invitation",
  meeting: "meeting/naeste",
  number: 0,
  arrangement: draft.arrangement,
  madeAt: morning,
  dueAt: morning,
  tries: 2,
  claim: null,
  sentAt: null,
  failedAt: morning,
};

const course: Course = {
  ...emptyCourse,
  phase: "start-up",
  youngPerson: { id: "freja", name: "Freja", bornOn: "2010-05-04" },
  coordinator: { id: "karin", name: "Karin" },
  startedOn: "2026-11-22",
  coming: draft,
  invitations: [tine],
};

const dial =
  (view: Course, standing: Standing, refuses: boolean): Dial =>
  () => ({
    start: () => Promise.resolve(),
    stop: () => undefined,
    leave: () => Promise.resolve(),
    send: (_room, command) => {
      sent.push(command);
      return Promise.resolve(refuses ? { refusal: { code: "not-an-email" } } : { version: 2 });
    },
    join: () => Promise.resolve({ version: 1, now: morning, you: { person: "freja", standing }, view }),
  });

const shows = (part: Partial<Course>, standing: Standing = "young-person", refuses = false) =>
  render(<App dial={dial({ ...course, ...part }, standing, refuses)} />);

const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));

test("The young person says yes or no to each with one tap", async () => {
  shows({});
  await press("Ja, Tine skal med");
  await press("Nej, Tine skal ikke med");
  expect(sent).toEqual([
    expect.objectContaining({ type: "approve-invitee", person: "tine" }),
    expect.objectContaining({ type: "turn-down-invitee", person: "tine" }),
  ]);
});

test("Sending asks first, and names the draft that was read", async () => {
  shows({ invitations: [{ ...tine, status: "approved" }] });
  await screen.findByText("Tine får en invitation. Ingen andre får noget.");
  await press("Send invitationerne");
  expect(sent).toEqual([]);
  await press("Ja, send dem");
  expect(sent).toEqual([expect.objectContaining({ type: "send-invitations", wording: 2 })]);
});

test("The coordinator suggests and waits, and has no yes to give", async () => {
  shows({}, "facilitator");
  await screen.findByText("Du kan sende, når Freja har sagt ja til tid og sted.");
  expect(screen.queryByRole("button", { name: /^Ja/ })).toBeNull();
  expect(screen.queryByRole("button", { name: "Send invitationerne" })).toBeNull();
});

test("What was typed stays where it is when it is refused", async () => {
  shows({}, "facilitator", true);
  await press("Foreslå en, der kunne være med");
  const write = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  write("Hvad hedder personen?", "Asta");
  write("Hvem er det for den unge?", "veninde");
  write("E-mail", "asta");
  await press("Sæt på listen");
  await screen.findAllByText(/^Det ligner ikke en e-mailadresse/);
  expect(screen.getByLabelText<HTMLInputElement>("E-mail").value).toBe("asta");
  expect(sent).toEqual([expect.objectContaining({ type: "suggest-invitee", name: "Asta", phone: null })]);
});

test("From the third failure on the coordinator is told that an e-mail does not get through", async () => {
  const approved = { ...tine, status: "approved" } as const;
  const coming = { ...draft, approved: true, sentAt: morning };
  shows({ coming, invitations: [approved], letters: [letter] }, "facilitator");
  await screen.findByText("E-mailen er ikke sendt endnu.");
  cleanup();
  shows({ coming, invitations: [approved], letters: [{ ...letter, tries: 3 }] }, "facilitator");
  await screen.findByText(/^E-mailen kan ikke komme frem/);
});

test("To whom the map is shown the plan is not", async () => {
  shows({ coming: null, invitations: [] }, "participant");
  await screen.findByText("Det er kun den unge og tovholderen, der planlægger mødet.");
});

test("Where somebody of the team is another, the young person is told before they say yes #14", async () => {
  const team = [
    { id: "karin", name: "Karin", part: "meeting-leader" as const },
    { id: "omar", name: "Omar", part: "reflector" as const },
  ];
  const held = { meeting: "meeting/forste", on: "2026-11-20", beganAt: morning, team, more: null };
  shows({ meetings: [held] }, "young-person");
  await screen.findByText(/Omar var med sidst og er ikke med nu/);
  cleanup();
  shows({ meetings: [{ ...held, team: team.slice(0, 1) }] }, "young-person");
  await screen.findByText("hjemme hos farmor");
  expect(screen.queryByText(/var med sidst/)).toBeNull();
});
