import type { Meeting, Participant, PersonId } from "../contract.gen";

/** What people call each other: the first name, with the initial of the next one where two share it. */
export function callNames(people: readonly Participant[]): Map<PersonId, string> {
  const times = new Map<string, number>();
  for (const p of people) times.set(first(p.name), (times.get(first(p.name)) ?? 0) + 1);
  return new Map(
    people.map((p) => [p.id, (times.get(first(p.name)) ?? 0) > 1 ? longer(p.name) : first(p.name)]),
  );
}

export const callName = (meeting: Meeting, person: PersonId | null): string =>
  (person === null ? undefined : callNames(meeting.people).get(person)) ?? "…";

export const initials = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((w) => Array.from(w ?? "")[0] ?? "").join("");
};

const first = (name: string) => name.trim().split(/\s+/)[0] ?? name;

function longer(name: string): string {
  const [head, ...rest] = name.trim().split(/\s+/);
  const initial = Array.from(rest[0] ?? "")[0];
  return initial ? `${head ?? ""} ${initial}.` : name.trim();
}
