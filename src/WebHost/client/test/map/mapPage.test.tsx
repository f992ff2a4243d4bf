import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { App } from "../../src/App";
import type { Course, MapNode, Standing } from "../../src/contract.gen";
import type { Command, Dial } from "../../src/connection/socket";
import { route } from "../../src/route";
import { morning } from "../cast";
import { emptyCourse } from "../measures/courses";

let sent: Command[];

beforeEach(() => {
  sent = [];
  sessionStorage.clear();
  route.value = { at: "map", key: "freja" };
});

afterEach(cleanup);

const asta: MapNode = {
  id: "00000000-0000-4000-8000-000000000001",
  drawn: 4,
  name: "Asta",
  ring: 3,
  sector: "friends",
  words: "min bedste",
  shared: true,
};

const started: Partial<Course> = {
  phase: "start-up",
  youngPerson: { id: "freja", name: "Freja", bornOn: "2010-05-04" },
  coordinator: { id: "karin", name: "Karin" },
  startedOn: "2026-11-22",
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
    join: (room) =>
      Promise.resolve(
        room === view.id
          ? { version: 1, now: morning, you: { person: "freja", standing }, view }
          : { version: 0, now: morning, refusal: { code: "not-found" } },
      ),
  });

const shows = (part: Partial<Course>, standing: Standing = "young-person") =>
  render(<App dial={dial({ ...emptyCourse, ...part }, standing)} />);

const withAsta = { ...started, map: { nodes: [asta], seenBy: [] } };

test("Arrow keys move who has the focus, and it is said once", async () => {
  shows(withAsta);
  const node = await screen.findByRole("button", { name: "Asta: Lidt væk, venner, delt" });
  fireEvent.keyDown(node, { key: "ArrowUp" });
  fireEvent.keyDown(node, { key: "Tab" });
  expect(sent).toMatchObject([{ type: "move-node", node: asta.id, ring: 2, sector: "friends" }]);
  expect(await screen.findByText("Asta står nu: Tæt på, venner")).toBeTruthy();
});

test("The form says the same without dragging, and sends what was changed", async () => {
  shows(withAsta);
  fireEvent.click(await screen.findByRole("button", { name: "Ret Asta" }));
  const form = document.querySelector("li form")!;
  fireEvent.change(form.querySelector("select[id$=ring]")!, { target: { value: "1" } });
  fireEvent.submit(form);
  await screen.findByRole("button", { name: "Ret Asta" });
  expect(sent).toMatchObject([{ type: "move-node", ring: 1, sector: "friends" }]);
});

test("Somebody is drawn, and words that were not written are none", async () => {
  shows(started);
  fireEvent.input(await screen.findByLabelText("Hvem?"), { target: { value: "mor" } });
  fireEvent.click(screen.getByRole("button", { name: "Tegn på kortet" }));
  expect(sent).toMatchObject([{ type: "draw-node", name: "mor", ring: 2, sector: "family", words: null }]);
});

test("Who is shown the map has the picture and the list, and nothing to press", async () => {
  shows({ map: { nodes: [asta], seenBy: [{ id: "tine", name: "mor" }] } }, "participant");
  await screen.findByRole("heading", { name: "Et netværkskort, du må se" });
  expect(screen.getByText("»min bedste«")).toBeTruthy();
  expect(screen.queryAllByRole("button").map((b) => b.textContent)).toEqual(["English"]);
});
