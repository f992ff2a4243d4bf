import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "../../src/App";
import type { Command } from "../../src/connection/socket";
import { route } from "../../src/route";
import { fixture, type StateName } from "../fixtures";
import { standIn } from "../standIn";

let sent: Command[];

beforeEach(() => {
  sent = [];
  sessionStorage.clear();
  route.value = { at: "meeting", key: "freja-1" };
});

afterEach(cleanup);

const shows = (state: StateName, as: string) =>
  render(
    <App
      dial={standIn(fixture(state, as), (command) => {
        sent.push(command);
        return { version: 1 };
      })}
    />,
  );

/** After the half second in which a press does not count. */
async function press(label: string) {
  const button = await screen.findByRole("button", { name: label });
  await vi.waitFor(() => expect(button.dataset.settling).toBeUndefined());
  fireEvent.click(button);
}

test("What somebody on the phone says is pressed by a facilitator, and hanging up is asked about first", async () => {
  shows("phone", "karin");
  await press("Lars siger pas");
  await press("Mette er med på telefon");
  await press("Lars siger ja");
  await press("Tine har lagt på");
  expect(sent.map((c) => c.type)).toEqual(["pass-turn", "welcome-by-phone", "confirm-words"]);
  await press("Ja, Tine har lagt på");
  expect(sent).toMatchObject([
    { type: "pass-turn", turn: 9 },
    { type: "welcome-by-phone", person: "mette" },
    { type: "confirm-words", item: "w5" },
    { type: "say-goodbye-to", person: "tine" },
  ]);
});

test("Everybody hears in the list of the circle who is on the phone, and that they are not away", async () => {
  const { container } = shows("phone", "freja");
  await screen.findByText(/har ordet\. Vi andre lytter/);
  const list = within(container.querySelector<HTMLElement>("ol.unseen")!);
  expect(list.getByText("Lars, har ordet, på telefon")).toBeTruthy();
  expect(list.getByText("Tine, på telefon, nummer 1 i rækken")).toBeTruthy();
  expect(container.querySelectorAll(".on-phone")).toHaveLength(2);
  expect(container.querySelectorAll(".seat.is-away")).toHaveLength(1);
});

test("Nobody but the facilitators has the tools", async () => {
  shows("phone", "asta");
  await screen.findByText(/har ordet\. Vi andre lytter/);
  expect(screen.queryByText("Med på telefon")).toBeNull();
});
