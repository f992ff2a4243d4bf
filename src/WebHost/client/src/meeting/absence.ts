import type { AbsenceNoticed, Meeting, PersonId, ReturnNoticed } from "../contract.gen";
import type { Stamp } from "../entry";
import { youngPerson } from "./people";

export const absent = (meeting: Meeting, e: AbsenceNoticed, stamp: Stamp): Meeting =>
  e.person === youngPerson(meeting)?.id
    ? { ...meeting, centreAwaySince: stamp.at }
    : {
        ...meeting,
        facilitatorsAway: [...meeting.facilitatorsAway, { person: e.person, since: stamp.at }],
      };

export const returned = (meeting: Meeting, e: ReturnNoticed): Meeting =>
  e.person === youngPerson(meeting)?.id
    ? { ...meeting, centreAwaySince: null }
    : forgetAway(meeting, e.person);

export const forgetAway = (meeting: Meeting, person: PersonId): Meeting => ({
  ...meeting,
  facilitatorsAway: meeting.facilitatorsAway.filter((a) => a.person !== person),
});
