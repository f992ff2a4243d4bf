import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { ReportPage, type Report } from "../../src/report/ReportPage";

afterEach(cleanup);

const report: Report = {
  madeOn: "2026-11-22",
  courses: 7,
  conflicts: [{ on: "2026-11-22", open: 3, talkedAbout: 1 }],
  forms: [{ roles: ["young-person", "network"], statements: [80, 70, 60.5, 90, 85], all: 77.1 }],
  waitingHours: 30,
  absences: { percent: 28.5, causes: [{ causes: ["work", "illness"], people: 7 }] },
  elements: [{ element: 12, yes: 66.7 }],
};

const shows = (answer: Report) => {
  vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(JSON.stringify(answer)));
  return render(<ReportPage />);
};

test("Each figure stands in a table with its heading", async () => {
  shows(report);
  await screen.findByText("7 forløb · 22. november 2026");
  screen.getByText("30 timer");
  const day = screen.getByRole("row", { name: /22. november 2026/ });
  expect(
    within(day)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["3", "1"]);
  screen.getByRole("row", { name: /de unge og netværket.*77,1/ });
  screen.getByRole("heading", { name: "28,5 % af møderne havde en, der ikke kom" });
  screen.getByRole("row", { name: /arbejde og syg.*7/ });
  screen.getByRole("row", { name: /Vi kunne lade noget stå åbent.*66,7/ });
});

test("Of too few courses it says so, and nothing else", async () => {
  shows({
    madeOn: "2026-11-22",
    courses: null,
    conflicts: [],
    forms: [],
    waitingHours: null,
    elements: [],
    absences: null,
  });
  await screen.findByText(/mindst fem\.$/, { selector: ".card" });
  expect(screen.queryByRole("table")).toBeNull();
});
