import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "../../src/App";
import type { Course, Standing } from "../../src/contract.gen";
import type { Command, Dial } from "../../src/connection/socket";
import { route } from "../../src/route";
import { morning } from "../cast";
import { emptyCourse } from "../measures/courses";

let sent: Command[];

const back = {
  goals: [
    { goal: "1", text: "spise med nogen", dropped: false, first: 1, last: 8, change: 7 },
    { goal: "2", text: "få kørekort", dropped: true, first: null, last: null, change: null },
  ],
  meanChange: 3.5,
  measures: [{ instrument: "swemwbs", first: 16.88, last: 21.54, change: 4.66 }],
  meetings: 4,
  continuity: 75,
};

beforeEach(() => {
  sent = [];
  route.value = { at: "ending", key: "emil" };
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify(back))));
});

afterEach(cleanup);

const course: Course = {
  ...emptyCourse,
  phase: "under-way",
  youngPerson: { id: "emil", name: "Emil", bornOn: "2004-05-04" },
  coordinator: { id: "karin", name: "Karin" },
  startedOn: "2026-08-22",
};

const dial =
  (view: Course, standing: Standing): Dial =>
  () => ({
    start: () => Promise.resolve(),
    stop: () => undefined,
    leave: () => Promise.resolve(),
    send: (_room, command) => {
      sent.push(command);
      return Promise.resolve({ version: 2 });
    },
    join: () => Promise.resolve({ version: 1, now: morning, you: { person: "emil", standing }, view }),
  });

const shows = (part: Partial<Course> = {}, standing: Standing = "young-person") =>
  render(<App dial={dial({ ...course, ...part }, standing)} />);

test("One sees then and now, with the difference", async () => {
  shows();
  const goals = within(await screen.findByRole("region", { name: "Dine mål" })).getAllByRole("row");
  expect(goals.map((row) => row.textContent)).toEqual([
    "MålFørstNuForskel",
    "spise med nogen18+7",
    "få kørekort (lagt væk)–––",
  ]);
  expect(screen.getByText("I gennemsnit er du rykket +3,5 på dine mål.")).toBeTruthy();
  expect(screen.getByText("+4,66")).toBeTruthy();
  expect(screen.getByText(/Det samme team var der til 75 %/)).toBeTruthy();
});

test("One ends it in one's own words, and is asked first", async () => {
  shows();
  fireEvent.input(await screen.findByLabelText("Vil du sige noget om det?"), {
    target: { value: "nu kan jeg selv 🚌" },
  });
  fireEvent.click(screen.getByRole("button", { name: "Slut forløbet" }));
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Ja, slut" }));
  expect(sent.at(-1)).toMatchObject({ type: "end-course", words: "nu kan jeg selv 🚌" });
});

test("Ended, one may go on, and chooses whether to be asked later", async () => {
  shows({ phase: "ending", ending: { on: "2026-11-22", words: "nu kan jeg selv", askLater: null } });
  await screen.findByRole("heading", { name: "Du sluttede den 22. november 2026" });
  fireEvent.click(screen.getByLabelText("Nej, lad være"));
  expect(sent.at(-1)).toMatchObject({ type: "choose-later", askLater: false });
  fireEvent.click(screen.getByRole("button", { name: "Jeg vil gerne i gang igen" }));
  expect(sent.at(-1)).toMatchObject({ type: "resume-course" });
  expect(screen.queryByRole("button", { name: "Slut forløbet" })).toBeNull();
});

test("It is for the young person alone", async () => {
  shows({}, "facilitator");
  await screen.findByRole("heading", { name: "Den her side er kun for den unge selv." });
  expect(screen.queryByRole("button", { name: "Slut forløbet" })).toBeNull();
});
