import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { App } from "../../src/App";
import type { Course, Standing } from "../../src/contract.gen";
import type { Answer, Command, Dial } from "../../src/connection/socket";
import { route } from "../../src/route";
import { morning } from "../cast";
import { emptyCourse } from "../measures/courses";

let sent: Command[];

beforeEach(() => {
  sent = [];
  sessionStorage.clear();
  route.value = { at: "prepare", key: "freja" };
});

afterEach(cleanup);

const dial =
  (view: Course, standing: Standing, answer: Answer): Dial =>
  () => ({
    start: () => Promise.resolve(),
    stop: () => undefined,
    leave: () => Promise.resolve(),
    send: (_room, command) => {
      sent.push(command);
      return Promise.resolve(answer);
    },
    join: () => Promise.resolve({ version: 1, now: morning, you: { person: "freja", standing }, view }),
  });

const shows = (part: Partial<Course>, standing: Standing = "young-person", answer: Answer = { version: 2 }) =>
  render(<App dial={dial({ ...emptyCourse, startedOn: "2026-11-22", ...part }, standing, answer)} />);

test("A way of taking part is one tick, beside those that were chosen before", async () => {
  shows({ takingPart: ["text"] });
  fireEvent.click(await screen.findByLabelText("Jeg viser kort, som jeg har lavet på forhånd"));
  fireEvent.click(screen.getByLabelText("Jeg skriver det"));
  expect(sent).toMatchObject([
    { type: "choose-taking-part", ways: ["text", "cards"] },
    { type: "choose-taking-part", ways: [] },
  ]);
});

test("A card that is refused stays in the form, and one that is kept leaves it", async () => {
  shows({}, "young-person", { refusal: { code: "out-of-range", field: "cards", lowest: 0, highest: 30 } });
  const field = (): HTMLInputElement => screen.getByLabelText("Et nyt kort");
  fireEvent.input(await screen.findByLabelText("Et nyt kort"), { target: { value: "skole = grå" } });
  fireEvent.submit(field().form!);
  await screen.findAllByText("Her er plads til 30. Tag en væk, før du laver en ny.");
  expect(field().value).toBe("skole = grå");
  cleanup();
  shows({});
  fireEvent.input(await screen.findByLabelText("Et nyt kort"), { target: { value: "skole = grå" } });
  fireEvent.submit(field().form!);
  await waitFor(() => expect(field().value).toBe(""));
  expect(sent.at(-1)).toMatchObject({ type: "prepare-card", text: "skole = grå" });
});

test("Nobody else has such a page", async () => {
  shows({ prepared: [] }, "facilitator");
  await screen.findByText(/findes ikke/);
  expect(screen.queryByText("Mine kort")).toBeNull();
});
