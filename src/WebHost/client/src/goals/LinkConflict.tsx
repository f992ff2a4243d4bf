import { useSignal } from "@preact/signals";
import { useHere } from "../live/here";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import type { Net } from "./OwnGoalCard";

/** Two goals are chosen and put together. Nothing happens to either. */
export function LinkConflict({ net }: { net: Net }) {
  const { name } = useHere();
  const t = text.value.goals;
  const act = useAct(name);
  const chosen = useSignal<readonly string[] | null>(null);
  const goals = net.network.professionalGoals.filter((g) => !g.withdrawn);
  if (goals.length < 2) return null;
  if (chosen.value === null)
    return (
      <button type="button" class="quiet" onClick={() => (chosen.value = [])}>
        {t.link}
      </button>
    );
  const picked = chosen.value;
  const [one, other] = picked;
  const toggle = (id: string) =>
    (chosen.value = picked.includes(id) ? picked.filter((g) => g !== id) : [...picked, id].slice(-2));
  const link = async () => {
    if (one === undefined || other === undefined) return;
    if (await act.run(net.room.send({ type: "link-conflict", one, other }))) chosen.value = null;
  };
  return (
    <div class="sure" role="group" aria-label={t.linkQuestion}>
      <p>{t.linkQuestion}</p>
      {goals.map((g) => (
        <label key={g.id} class="check">
          <input type="checkbox" checked={picked.includes(g.id)} onChange={() => toggle(g.id)} />
          <span>
            {g.text} <small class="hint">({g.name})</small>
          </span>
        </label>
      ))}
      <Refused act={act} name={name} />
      <div class="row">
        <button type="button" class="quiet" onClick={() => (chosen.value = null)}>
          {text.value.cancel}
        </button>
        <button type="button" class="firm" disabled={other === undefined} onClick={() => void link()}>
          {t.linkYes}
        </button>
      </div>
    </div>
  );
}
