import type {
  GoalDropped,
  GoalPutOnScreen,
  GoalReworded,
  GoalShared,
  GoalStated,
  GoalTakenOffScreen,
  Network,
  OwnGoal,
} from "../contract.gen";
import type { Stamp } from "../entry";

export const stateGoal = (network: Network, e: GoalStated, stamp: Stamp): Network => ({
  ...network,
  goals: [
    ...network.goals,
    { id: e.goal, owner: stamp.by, wording: 1, text: e.text, dropped: false, reason: null },
  ],
});

export const rewordGoal = (network: Network, e: GoalReworded): Network =>
  change(network, e.goal, (g) => ({ ...g, wording: e.wording, text: e.text }));

export const dropGoal = (network: Network, e: GoalDropped): Network =>
  change(network, e.goal, (g) => ({ ...g, dropped: true, reason: e.reason ?? null }));

/** The newest put up stands last, also when it was up before in other words. */
export const putOnScreen = (network: Network, e: GoalPutOnScreen): Network => ({
  ...network,
  onScreen: [...network.onScreen.filter((g) => g.goal !== e.goal), { goal: e.goal, text: e.text }],
});

export const takeOffScreen = (network: Network, e: GoalTakenOffScreen): Network => ({
  ...network,
  onScreen: network.onScreen.filter((g) => g.goal !== e.goal),
});

/** For those from whom it was hidden; the others have it. */
export const shareGoal = (network: Network, { goal }: GoalShared): Network =>
  network.goals.some((g) => g.id === goal.id) ? network : { ...network, goals: [...network.goals, goal] };

const change = (network: Network, goal: string, how: (g: OwnGoal) => OwnGoal): Network => ({
  ...network,
  goals: network.goals.map((g) => (g.id === goal ? how(g) : g)),
});
