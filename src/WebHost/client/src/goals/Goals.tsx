import { OwnGoals } from "./OwnGoals";
import { ProfessionalGoals } from "./ProfessionalGoals";

/** The young person's own goals, and apart from them what professionals work for. */
export const Goals = () => (
  <>
    <OwnGoals />
    <ProfessionalGoals />
  </>
);
