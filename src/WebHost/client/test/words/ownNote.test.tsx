import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { App } from "../../src/App";
import type { Command } from "../../src/connection/socket";
import { route } from "../../src/route";
import { fixture } from "../fixtures";
import { standIn } from "../standIn";

let sent: Command[];

beforeEach(() => {
  sent = [];
  sessionStorage.clear();
  route.value = { at: "meeting", key: "freja-1" };
});

afterEach(cleanup);

const shows = () =>
  render(
    <App
      dial={standIn(fixture("dialogue", "omar"), (command) => {
        sent.push(command);
        return { version: 2 };
      })}
    />,
  );

test("A note to oneself leaves the device only when it is shared, as one's own words", async () => {
  shows();
  const field = await screen.findByLabelText("Note til mig selv", { selector: "textarea" });
  fireEvent.input(field, { target: { value: "hun blev stille ved ordet uden" } });
  expect(sent).toEqual([]);
  cleanup();

  shows();
  const kept = await screen.findByLabelText<HTMLTextAreaElement>("Note til mig selv", {
    selector: "textarea",
  });
  expect(kept.value).toBe("hun blev stille ved ordet uden");
  fireEvent.submit(
    within(kept.closest("form")!)
      .getByRole("button", { name: "Del den på bordet", hidden: true })
      .closest("form")!,
  );
  expect(sent).toMatchObject([
    { type: "note-words", kind: "viewpoint", speaker: "omar", text: "hun blev stille ved ordet uden" },
  ]);
  await screen.findByText("Din note ligger på bordet nu.");
  expect(kept.value).toBe("");
});
