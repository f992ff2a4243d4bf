import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "../../src/App";
import { route } from "../../src/route";

const omar = { id: "omar", name: "Omar", competence: null };
const karin = { id: "karin", name: "Karin", competence: null };
const pia = {
  id: "pia",
  name: "Pia",
  competence: { course: "Grunduddannelse", completedOn: "2025-06-13", recordedBy: "omar" },
};

let posted: unknown[];

beforeEach(() => {
  posted = [];
  route.value = { at: "colleagues" };
  vi.stubGlobal("fetch", (path: string, { method, body }: { method: string; body: string | null }) => {
    if (method === "POST") posted.push(JSON.parse(body ?? ""));
    const answer =
      path === "/api/me"
        ? { person: "karin", name: "Karin", kind: "staff", municipality: "eksempel" }
        : path === "/api/colleagues"
          ? [karin, omar, pia]
          : { room: "municipality/eksempel", version: 1 };
    return Promise.resolve(new Response(JSON.stringify(answer)));
  });
});

afterEach(cleanup);

test("One writes down a colleague's course, and not one's own #69", async () => {
  render(<App dial={() => new Promise(() => undefined) as never} />);
  await screen.findByText("Grunduddannelse, 13. juni 2025");
  expect(screen.getByText("Det er dig. En kollega skriver dit kursus ned.")).toBeTruthy();
  expect(screen.queryByText("Skriv Karins kursus ned")).toBeNull();
  fireEvent.input(screen.getByLabelText("Kursets navn, og hvor det var"), {
    target: { value: "Åben Dialog 1" },
  });
  fireEvent.input(screen.getByLabelText("Afsluttet den"), { target: { value: "2026-05-29" } });
  fireEvent.submit(screen.getByRole("button", { name: "Gem" }).closest("form")!);
  await screen.findByText(/Gemt. Omar må nu lede møder/);
  expect(posted).toMatchObject([
    { person: "omar", name: "Omar", course: "Åben Dialog 1", completedOn: "2026-05-29" },
  ]);
});
