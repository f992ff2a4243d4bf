import AxeBuilder from "@axe-core/playwright";
import type { Person } from "./person";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds serious or critical in everyone's window, as it is now. */
export async function barriers(state: string, people: readonly Person[]): Promise<string[]> {
  const found = await Promise.all(people.map((p) => barriersFor(`${state}, ${p.name}`, p)));
  return found.flat();
}

async function barriersFor(where: string, { page }: Person): Promise<string[]> {
  // One frame, so one pass in the page itself is enough.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${where}: ${id}: ${nodes.map((n) => n.html.slice(0, 160)).join(" | ")}`);
}
