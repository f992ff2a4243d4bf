import { useRef, useState } from "preact/hooks";
import { useCourse } from "../measures/useCourse";
import { useAct } from "../ui/act";
import { announce } from "../ui/announce";
import { Refused } from "../ui/Refused";
import { drawn, NodeFields, useDrawing } from "./NodeFields";
import { mapText } from "./text";

/** One after the other: when somebody is drawn the form is empty again, and asks for the next name. */
export function DrawForm() {
  const { course, room, name } = useCourse();
  const m = mapText();
  const [isFirst] = useState(course.map.nodes.length === 0);
  const act = useAct(name);
  const drawing = useDrawing();
  const form = useRef<HTMLFormElement>(null);
  const draw = async () => {
    const node = drawn(drawing);
    if (!(await act.run(room.send({ type: "draw-node", ...node })))) return;
    announce(m.draw.drawn(node.name));
    drawing.name.value = drawing.words.value = "";
    form.current?.querySelector("input")?.focus();
  };
  return (
    <details class="card map-draw" open={isFirst}>
      <summary>{m.draw.title}</summary>
      <form
        ref={form}
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          void draw();
        }}
      >
        <NodeFields id="draw" drawing={drawing} />
        <Refused act={act} name={name} />
        <button type="submit" class="firm" disabled={act.busy.value}>
          {m.draw.put}
        </button>
      </form>
    </details>
  );
}
