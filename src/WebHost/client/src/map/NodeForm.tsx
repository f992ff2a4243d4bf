import type { MapNode } from "../contract.gen";
import { useCourse } from "../measures/useCourse";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { Sure } from "../ui/Sure";
import { drawn, NodeFields, useDrawing } from "./NodeFields";
import { mapText } from "./text";
import { useMove } from "./useMove";

/** The name, the words and the place of somebody on the map; the place without dragging. */
export function NodeForm({ node, onDone }: { node: MapNode; onDone: () => void }) {
  const { room, name } = useCourse();
  const m = mapText();
  const act = useAct(name);
  const move = useMove(act);
  const drawing = useDrawing(node);
  const save = async () => {
    const { ring, sector, ...said } = drawn(drawing);
    const isSaid = said.name === node.name && said.words === node.words;
    if (!isSaid && !(await act.run(room.send({ type: "reword-node", node: node.id, ...said })))) return;
    if ((await move({ ...node, name: said.name }, { ring, sector })) === false) return;
    onDone();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <NodeFields id={node.id} drawing={drawing} />
      <Refused act={act} name={name} />
      <div class="row">
        <button type="button" class="quiet" onClick={onDone}>
          {text.value.cancel}
        </button>
        <button type="submit" class="firm" disabled={act.busy.value}>
          {m.list.save}
        </button>
      </div>
      <Sure
        label={m.list.rubOutOf(node.name)}
        question={m.list.sure(node.name)}
        yes={m.list.sureYes}
        name={name}
        send={() => room.send({ type: "rub-out-node", node: node.id })}
      />
    </form>
  );
}
