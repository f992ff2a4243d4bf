import type { Meeting, Network, Participant } from "../contract.gen";

/** What stands in the field to begin with: what was said before, or what the network knows of the person. */
export function suggestedIntroduction(
  person: Participant,
  network: Network | null,
  roles: { readonly leader: string; readonly reflector: string },
): string {
  if (person.introduction !== null) return person.introduction;
  if (person.part === "meeting-leader") return roles.leader;
  if (person.part === "reflector") return roles.reflector;
  const known = network?.people.find((p) => p.id === person.id);
  if (known?.profession != null && known.authority != null) return `${known.profession}, ${known.authority}`;
  return known?.relation ?? "";
}

/** Only those that say something: nobody has to be introduced. */
export const introductions = (meeting: Meeting, words: ReadonlyMap<string, string>) =>
  meeting.people
    .filter((p) => p.attendance !== "removed")
    .map((p) => ({ person: p.id, words: (words.get(p.id) ?? "").trim() }))
    .filter((told) => told.words !== "");
