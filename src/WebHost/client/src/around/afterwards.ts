import { limits, type Meeting, type Participant } from "../contract.gen";

/** Whoever came, also if they left before the end; an interpreter spoke for others. */
export const wasThere = ({ attendance, part }: Participant): boolean =>
  (attendance === "present" || attendance === "left") && part !== "interpreter";

/** Whether it is worth while to ask; the server decides. */
export const isOpen = ({ closedAt, sealed }: Meeting): boolean =>
  !sealed && closedAt !== null && Date.now() < Date.parse(closedAt) + limits.formDays * 86_400_000;
