import type {
  Network,
  ProfessionalGoal,
  ProfessionalGoalAdded,
  ProfessionalGoalReworded,
  ProfessionalGoalWithdrawn,
} from "../contract.gen";
import type { Stamp } from "../entry";

export function addProfessionalGoal(network: Network, e: ProfessionalGoalAdded, stamp: Stamp): Network {
  const goal: ProfessionalGoal = {
    id: e.goal,
    owner: stamp.by,
    name: e.name,
    profession: e.profession,
    authority: e.authority,
    wording: 1,
    text: e.text,
    withdrawn: false,
  };
  return { ...network, professionalGoals: [...network.professionalGoals, goal] };
}

export const rewordProfessionalGoal = (network: Network, e: ProfessionalGoalReworded): Network =>
  change(network, e.goal, (g) => ({ ...g, wording: e.wording, text: e.text }));

export const withdrawProfessionalGoal = (network: Network, e: ProfessionalGoalWithdrawn): Network =>
  change(network, e.goal, (g) => ({ ...g, withdrawn: true }));

const change = (network: Network, goal: string, how: (g: ProfessionalGoal) => ProfessionalGoal): Network => ({
  ...network,
  professionalGoals: network.professionalGoals.map((g) => (g.id === goal ? how(g) : g)),
});
