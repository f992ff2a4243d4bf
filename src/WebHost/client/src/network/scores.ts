import type { Network, ScoreHidden, ScoreShown } from "../contract.gen";

export const showScore = (network: Network, { score }: ScoreShown): Network => ({
  ...network,
  scores: [...others(network, score.measure), score],
});

export const hideScore = (network: Network, { measure }: ScoreHidden): Network => ({
  ...network,
  scores: others(network, measure),
});

const others = (network: Network, measure: string) => network.scores.filter((s) => s.measure !== measure);
