import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { App } from "../../src/App";
import {
  swemwbsCopyright,
  type Answered,
  type Course,
  type Network,
  type Standing,
} from "../../src/contract.gen";
import type { Command, Dial } from "../../src/connection/socket";
import { route } from "../../src/route";
import { emptyNetwork } from "../../src/network/network";
import { morning } from "../cast";
import { emptyCourse } from "./courses";

let sent: Command[];

beforeEach(() => {
  sent = [];
  network = emptyNetwork("network/freja");
  sessionStorage.clear();
  route.value = { at: "how", key: "freja" };
});

afterEach(cleanup);

const course: Course = {
  ...emptyCourse,
  municipality: "eksempelkommune",
  phase: "start-up",
  youngPerson: { id: "freja", name: "Freja", bornOn: "2010-05-04" },
  coordinator: { id: "karin", name: "Karin" },
  startedOn: "2026-11-22",
};

const answered = (id: string, on: string, score: number | null): Answered => ({
  id,
  instrument: "who5",
  on,
  answers: [],
  score,
});

const goal = { id: "g1", owner: "freja", wording: 1, text: "sove 😴", dropped: false, reason: null };

let network: Network;

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
    join: (room) =>
      Promise.resolve({
        version: 1,
        now: morning,
        you: { person: standing === "facilitator" ? "karin" : "freja", standing },
        view: room.startsWith("network/") ? network : view,
      }),
  });

const shows = (part: Partial<Course>, standing: Standing = "young-person") =>
  render(<App dial={dial({ ...course, ...part }, standing)} />);

const press = async (label: string) => fireEvent.click(await screen.findByRole("button", { name: label }));

test("Five answers are sent in the order of the sentences, and a blank is a blank", async () => {
  shows({});
  await press("Svar på fem sætninger");
  const groups = screen.getAllByRole("group");
  expect(groups).toHaveLength(5);
  for (const [i, words] of [
    "Hele tiden",
    "Lidt af tiden",
    "På intet tidspunkt",
    null,
    "Det meste af tiden",
  ].entries())
    if (words !== null) fireEvent.click(within(groups[i]!).getByLabelText(words));
  await screen.findByText(/Så bliver der bare ikke regnet et tal ud/);
  await press("Gem mit svar");
  expect(sent).toMatchObject([{ type: "answer-measure", instrument: "who5", answers: [5, 1, 0, null, 4] }]);
});

test.each([
  [32, /Du skal ikke klare det alene/],
  [35, /Du skal ikke klare det alene/],
  [36, /Det kan hjælpe at sige det/],
  [52, /godt nok/],
])("A score of %i is told with kind words", async (score, words) => {
  shows({ answers: [answered("m1", "2026-11-22", score)] });
  await screen.findByText(`Dit tal er ${score} af 100`);
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText("Kun du ser det.")).toBeTruthy();
});

test("To talk with somebody is offered whatever the score", async () => {
  shows({});
  await press("Ja, jeg vil gerne tale med nogen");
  expect(sent).toMatchObject([{ type: "ask-to-talk" }]);
});

test("Sharing is one press, with the team or with all", async () => {
  shows({ answers: [answered("m1", "2026-11-22", 44)] });
  await press("Del med mit team");
  await press("Del med hele mit netværk");
  expect(sent).toMatchObject([
    { type: "share-score", measure: "m1", with: "team" },
    { type: "share-score", measure: "m1", with: "network" },
  ]);
});

test("Taking back is one press too", async () => {
  shows({
    answers: [answered("m1", "2026-11-22", 44)],
    sharedScores: [{ measure: "m1", instrument: "who5", on: "2026-11-22", score: 44, with: "team" }],
  });
  await screen.findByText("Dit team kan se det.");
  await press("Tag det tilbage");
  expect(sent).toMatchObject([{ type: "take-back-score", measure: "m1" }]);
});

test("The curve has a name, and the table beside it says the same", async () => {
  shows({
    answers: [
      answered("m1", "2026-11-22", 32),
      answered("m2", "2026-12-22", null),
      answered("m3", "2027-02-22", 60),
    ],
  });
  const curve = await screen.findByRole("img", { name: /En kurve med 2 svar/ });
  expect(curve.querySelectorAll("circle")).toHaveLength(2);
  const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    "22. november 202632kun du",
    "22. december 2026intet talkun du",
    "22. februar 202760kun du",
  ]);
});

test("Asked and not answered, one may put it off; nothing waits for it", async () => {
  const t1 = { kind: "regular", number: 1 } as const;
  shows({ asked: [{ occasion: t1, on: "2027-02-22" }] });
  await press("Spørg mig igen om to uger");
  expect(sent).toMatchObject([{ type: "put-off-measure", occasion: t1 }]);
});

test("The coordinator sees what is shared, and that somebody wants to talk", async () => {
  shows(
    {
      sharedScores: [{ measure: "m1", instrument: "who5", on: "2026-11-22", score: 44, with: "team" }],
      talkAskedAt: "2026-11-22T10:00:00.000Z",
    },
    "facilitator",
  );
  await screen.findByText("Freja vil gerne tale med nogen (siden 22. november 2026)");
  expect(screen.getByRole("table").textContent).toContain("WHO-544");
  expect(screen.queryByText("Svar på fem sætninger")).toBeNull();
  await press("Vi har talt sammen");
  expect(sent).toMatchObject([{ type: "mark-talked" }]);
});

test("How close a goal is, one says with a number, sees over time, and shares", async () => {
  const ratings = [
    { goal: "g1", on: "2026-11-02", progress: 2 },
    { goal: "g1", on: "2026-11-20", progress: 7 },
  ];
  network = { ...network, goals: [goal], ratings };
  shows({});
  const section = await screen.findByRole("region", { name: "Dine mål" });
  const table = within(section).getByRole("table");
  expect(
    within(table)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["2", "7"]);
  expect(within(section).getByRole("img").getAttribute("aria-label")).toContain("2 svar");
  fireEvent.change(within(section).getByLabelText("Hvor tæt på er du nu?"), { target: { value: "8" } });
  fireEvent.submit(within(section).getByRole("button", { name: "Gem" }).closest("form")!);
  expect(sent.at(-1)).toMatchObject({ type: "rate-goal", goal: "g1", progress: 8 });
  await press("Del med mit team");
  expect(sent.at(-1)).toMatchObject({ type: "share-progress", goal: "g1", with: "team" });
});

const sentences = ["s1", "s2", "s3", "s4", "s5", "s6", "s7"];
const scale = ["Aldrig", "Sjældent", "Nogle gange", "Ofte", "Altid"];
const licence = { instrument: "swemwbs", number: "W-1", sentences, scale } as const;

test("SWEMWBS is listed under a registration alone, with its owners' line #53", async () => {
  shows({ licences: [{ ...licence, sentences: null, scale: null }] });
  await screen.findByRole("heading", { name: "Sådan går det" });
  expect(screen.queryByText(swemwbsCopyright)).toBeNull();
  cleanup();

  shows({ licences: [licence], answers: [{ ...answered("a", "2026-11-20", 19.25), instrument: "swemwbs" }] });
  await screen.findByText(swemwbsCopyright);
  expect(screen.getByRole("heading", { name: "Dit tal er 19,25 af 35" })).toBeTruthy();
  await press("Svar på syv sætninger");
  for (const group of screen.getAllByRole("group"))
    fireEvent.click(within(group).getByLabelText("Nogle gange"));
  fireEvent.submit(screen.getByRole("button", { name: "Gem mit svar" }).closest("form")!);
  expect(sent.at(-1)).toMatchObject({ instrument: "swemwbs", answers: [3, 3, 3, 3, 3, 3, 3] });
});

test("The coordinator writes in a number from paper, and both see it", async () => {
  const score = {
    id: "p",
    instrument: "psp",
    on: "2026-11-20",
    score: 48,
    by: "karin",
    licence: null,
  } as const;
  shows({ scores: [score] }, "facilitator");
  await screen.findByRole("cell", { name: "48" });
  fireEvent.input(screen.getByLabelText("Tallet"), { target: { value: "57" } });
  fireEvent.click(screen.getByLabelText("Den, der har vurderet, er uddannet i skemaet"));
  fireEvent.submit(screen.getByRole("button", { name: "Gem tallet" }).closest("form")!);
  expect(sent.at(-1)).toMatchObject({
    type: "register-score",
    instrument: "psp",
    score: 57,
    raterIsTrained: true,
  });
  cleanup();
  shows({ scores: [{ ...score, id: "q", on: "2026-11-22", score: 57 }, score] });
  await screen.findByRole("cell", { name: "48" });
  expect(
    screen.getByText("PSP", { selector: "figcaption" }).parentElement?.querySelectorAll("circle"),
  ).toHaveLength(2);
  expect(screen.queryByLabelText("Tallet")).toBeNull();
});
