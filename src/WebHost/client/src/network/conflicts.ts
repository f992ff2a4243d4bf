import type { ConflictLinked, ConflictMarked, Network } from "../contract.gen";
import type { Stamp } from "../entry";

export const linkConflict = (network: Network, e: ConflictLinked, stamp: Stamp): Network => ({
  ...network,
  conflicts: [
    ...network.conflicts,
    { id: e.conflict, one: e.one, other: e.other, linkedBy: stamp.by, addressed: false },
  ],
});

export const markConflict = (network: Network, e: ConflictMarked): Network => ({
  ...network,
  conflicts: network.conflicts.map((c) => (c.id === e.conflict ? { ...c, addressed: e.addressed } : c)),
});
