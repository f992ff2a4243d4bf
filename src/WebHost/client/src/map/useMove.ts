import type { MapNode } from "../contract.gen";
import { useCourse } from "../measures/useCourse";
import type { Act } from "../ui/act";
import { announce } from "../ui/announce";
import type { Cell } from "./layout";
import { mapText } from "./text";

export type Move = (node: MapNode, to: Cell | null) => Promise<boolean> | null;

/** Moves somebody to another place and says it aloud once; null where that is no move. */
export function useMove(act: Act): Move {
  const { room } = useCourse();
  return (node, to) => {
    if (!to || (to.ring === node.ring && to.sector === node.sector)) return null;
    const m = mapText();
    return act.run(room.send({ type: "move-node", node: node.id, ...to })).then((isMoved) => {
      if (isMoved) announce(m.picture.moved(node.name, m.place(to.sector, to.ring)));
      return isMoved;
    });
  };
}
