import type { ConflictLinked, ConflictMarked, Network } from "../contract.gen";
import type { Stamp } from "../entry";

export const linkConflict = (network: Network, e: ConflictLinked, stamp: Stamp): Network => ({
  ...network,
  conflicts: [
    ...network.conflicts,
    {
      id: e.conflict,
      one: e.one,
      other: e.other,
      linkedBy: stamp.by,
      addressed: false,
      linkedAt: stamp.at,
      marks: [],
    },
  ],
});

export const markConflict = (
  network: Network,
  { conflict, addressed }: ConflictMarked,
  { at }: Stamp,
): Network => ({
  ...network,
  conflicts: network.conflicts.map((c) =>
    c.id === conflict ? { ...c, addressed, marks: [...c.marks, { at, addressed }] } : c,
  ),
});
