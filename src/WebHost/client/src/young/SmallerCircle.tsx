import { useSignal } from "@preact/signals";
import { useHere } from "../live/here";
import { leads } from "../meeting/people";
import { Face } from "../people/Face";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { Sheet } from "../ui/Sheet";
import { youngText } from "./text";

/** Who waits outside for a while. The team stays, for a meeting is never without one. */
export function SmallerCircle({ onClose }: { onClose: () => void }) {
  const { meeting, room, name } = useHere();
  const t = youngText().smaller;
  const act = useAct(name);
  const without = useSignal<readonly string[]>([]);
  const others = meeting.people.filter(
    (p) => p.part !== "young-person" && !leads(p) && p.attendance !== "removed",
  );
  const toggle = (id: string) =>
    (without.value = without.value.includes(id)
      ? without.value.filter((p) => p !== id)
      : [...without.value, id]);
  const call = async () => {
    if (await act.run(room.send({ type: "call-smaller-circle", without: without.value }))) onClose();
  };
  return (
    <Sheet title={t.question} onClose={onClose}>
      <p>{t.lead}</p>
      <ul class="choices">
        {others.map((p) => (
          <li key={p.id}>
            <label class="choice">
              <input type="checkbox" checked={without.value.includes(p.id)} onChange={() => toggle(p.id)} />
              <Face person={p} />
              {name(p.id)}
            </label>
          </li>
        ))}
      </ul>
      <Refused act={act} name={name} />
      <button
        type="button"
        class="main"
        disabled={without.value.length === 0 || act.busy.value}
        onClick={() => void call()}
      >
        {without.value.length === 0 ? t.choose : t.yes(text.value.list(without.value.map(name)))}
      </button>
    </Sheet>
  );
}
