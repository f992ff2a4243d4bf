import type { Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { MapNode } from "../contract.gen";
import { useCourse } from "../measures/useCourse";
import { initials } from "../meeting/names";
import { useAct } from "../ui/act";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { NodeForm } from "./NodeForm";
import { sectors } from "./layout";
import { mapText } from "./text";

interface Props {
  readonly mayDraw: boolean;
  /** Whose form is open. */
  readonly chosen: Signal<string | null>;
}

/** The same as the picture, from the middle outwards. */
export function NodeList({ mayDraw, chosen }: Props) {
  const { course } = useCourse();
  const rank = (n: MapNode) => n.ring * sectors.length + sectors.indexOf(n.sector);
  const nodes = [...course.map.nodes].sort((one, other) => rank(one) - rank(other));
  return (
    <section aria-labelledby="map-list" {...useKeptFocus<HTMLElement>()}>
      <h2 id="map-list">{mapText().list.title}</h2>
      <ul class="map-list">
        {nodes.map((node) => (
          <Item key={node.id} node={node} mayDraw={mayDraw} chosen={chosen} />
        ))}
      </ul>
    </section>
  );
}

function Item({ node, mayDraw, chosen }: Props & { node: MapNode }) {
  const { you } = useCourse();
  const m = mapText();
  const isOpen = mayDraw && chosen.value === node.id;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    item.current?.scrollIntoView({ block: "nearest" });
    item.current?.querySelector("input")?.focus({ preventScroll: true });
  }, [isOpen]);
  return (
    <li ref={item} class="card">
      <div class="map-item">
        <span class={node.shared ? "face map-mark is-shared" : "face map-mark"} aria-hidden="true">
          {initials(node.name)}
        </span>
        <div>
          <h3>{node.name}</h3>
          <p>{m.place(node.sector, node.ring)}</p>
          {node.words !== null && <p class="verbatim">»{node.words}«</p>}
        </div>
        {you.standing === "young-person" && (
          <span class="tag">{node.shared ? m.list.shared : m.list.private}</span>
        )}
      </div>
      {isOpen && <NodeForm node={node} onDone={() => (chosen.value = null)} />}
      {mayDraw && !isOpen && <Tools node={node} edit={() => (chosen.value = node.id)} />}
    </li>
  );
}

function Tools({ node, edit }: { node: MapNode; edit: () => void }) {
  const { room, name } = useCourse();
  const { list } = mapText();
  const act = useAct(name);
  const type = node.shared ? "take-back-node" : "share-node";
  return (
    <>
      <div class="row is-left">
        <button
          type="button"
          class="quiet"
          aria-busy={act.busy.value}
          onClick={() => void act.run(room.send({ type, node: node.id }))}
        >
          {(node.shared ? list.takeBack : list.share)(node.name)}
        </button>
        <button type="button" class="quiet" onClick={edit}>
          {list.edit(node.name)}
        </button>
      </div>
      <Refused act={act} name={name} />
    </>
  );
}
