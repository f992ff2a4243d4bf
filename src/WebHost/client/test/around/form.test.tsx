import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "../../src/App";
import type { FilledForm, Meeting } from "../../src/contract.gen";
import type { Command } from "../../src/connection/socket";
import { route } from "../../src/route";
import { fixture, type Fixture } from "../fixtures";
import { standIn } from "../standIn";

let sent: Command[];

beforeEach(() => {
  sent = [];
  sessionStorage.clear();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T09:00:00Z") });
  route.value = { at: "meeting", key: "freja-1" };
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function shows(as: string, part: Partial<Meeting> = {}) {
  const shown: Fixture = fixture("closed", as);
  const meeting = { ...shown.meeting, ...part };
  const keep = (command: Command) => {
    sent.push(command);
    return { version: 2 };
  };
  return render(<App dial={standIn({ ...shown, meeting }, keep)} />);
}

const title = "Hvordan var mødet?";
const answered = (person: string, first: FilledForm["answers"][number]): FilledForm => ({
  person,
  answers: [first, null, null, null, null],
});

test.each([
  ["freja", "Jeg har lyst til at fortsætte."],
  ["tine", "Jeg vil gerne være med igen."],
  ["omar", "Jeg vil gerne fortsætte sammen med dem."],
])("%s is asked in words that fit, and a tap is sent at once", async (as, statement) => {
  shows(as);
  const asked = await screen.findByRole("region", { name: title });
  expect(within(asked).getAllByRole("group")).toHaveLength(5);
  fireEvent.click(within(screen.getByRole("group", { name: statement })).getByText("I nogen grad"));
  expect(sent).toMatchObject([{ type: "answer-form", statement: "go-on", answer: "some" }]);
});

test("A tap on what one has answered takes it back", async () => {
  shows("tine", { forms: [answered("tine", "lesser")] });
  const chosen = await screen.findByRole("button", { pressed: true });
  expect(chosen.textContent).toBe("I mindre grad");
  fireEvent.click(chosen);
  expect(sent).toMatchObject([{ type: "answer-form", statement: "heard", answer: null }]);
});

test("After two weeks, and where the consent is withdrawn, nobody is asked", async () => {
  shows("tine", { closedAt: "2026-11-09T08:59:00.000Z" });
  await screen.findByText("Tak for i dag");
  expect(screen.queryByText(title)).toBeNull();
  cleanup();
  shows("freja", { sealed: true });
  await screen.findByText("Tak for i dag");
  expect(screen.queryByText(title)).toBeNull();
});

test("One of the team says which elements the meeting showed; two are known", async () => {
  shows("omar", { reflections: 1 });
  const form = await screen.findByRole("region", { name: "Teamets skema" });
  expect(within(form).getAllByRole("group")).toHaveLength(10);
  const open = within(form).getByRole("group", { name: "Alt blev sagt åbent." });
  fireEvent.click(within(open).getByText("Delvist"));
  expect(sent).toMatchObject([{ type: "rate-element", element: 11, shown: "partly" }]);
  within(form).getByText("Teamet talte sammen, mens de andre lyttede.", { exact: false });
});

test("The young person reads what each of the team has said, and is not asked it", async () => {
  const elements = [null, null, "yes", ...Array<null>(9).fill(null)] as const;
  shows("freja", { teamForms: [{ person: "omar", elements }] });
  await screen.findByText("Omar: Ja");
  expect(screen.queryByText("Teamets skema")).toBeNull();
});
