import type { MeetingEvent, PersonId } from "../contract.gen";

/** How many turns each has had, and who had one last, as far as this page has seen. */
export type Turns = ReadonlyMap<PersonId, { readonly count: number; readonly last: number }>;

export function counted(turns: Turns, happened: MeetingEvent): Turns {
  const e = happened.type === "withheld" ? happened.event : happened;
  if (e.type !== "floor-granted") return turns;
  const before = turns.get(e.person)?.count ?? 0;
  return new Map(turns).set(e.person, { count: before + 1, last: e.turn });
}
