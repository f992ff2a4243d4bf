import type { GoalRated, Network, ProgressShared, ProgressTakenBack } from "../contract.gen";

/** Said again on the same day, it takes the place of what was said before. */
export const rateGoal = (network: Network, { goal, on, progress }: GoalRated): Network => ({
  ...network,
  ratings: [...network.ratings.filter((r) => r.goal !== goal || r.on !== on), { goal, on, progress }],
});

export const shareProgress = (network: Network, e: ProgressShared): Network => ({
  ...network,
  sharedProgress: [...others(network, e.goal), { goal: e.goal, with: e.with, ratings: e.ratings }],
});

export const takeBackProgress = (network: Network, { goal }: ProgressTakenBack): Network => ({
  ...network,
  sharedProgress: others(network, goal),
});

const others = (network: Network, goal: string) => network.sharedProgress.filter((s) => s.goal !== goal);
