import type { Participant } from "../contract.gen";
import { initials } from "../meeting/names";

/** The same sign of a person as in the circle. Everyone's is alike but for the young person's colour. */
export const Face = ({ person }: { person: Participant }) => (
  <span class={person.part === "young-person" ? "face is-young" : "face"} aria-hidden="true">
    {initials(person.name)}
  </span>
);
