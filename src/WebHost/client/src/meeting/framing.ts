import type { Framing, FramingItem, Meeting, RolesTold } from "../contract.gen";
import { changePerson } from "./people";

export const tellRoles = (meeting: Meeting, e: RolesTold): Meeting =>
  e.introductions.reduce<Meeting>(
    (m, told) => changePerson(m, told.person, (p) => ({ ...p, introduction: told.words })),
    { ...meeting, framing: { ...meeting.framing, rolesTold: true } },
  );

export const untold = (framing: Framing): FramingItem[] => {
  const missing: FramingItem[] = [];
  if (!framing.rolesTold) missing.push("roles");
  if (framing.endsAt === null) missing.push("end-time");
  if (framing.rules === null) missing.push("rules");
  if (framing.confidentiality === null) missing.push("confidentiality");
  return missing;
};
