import type { OwnGoal } from "../contract.gen";
import { useHere } from "../live/here";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import type { Net } from "./OwnGoalCard";

/** Cards beside a goal. They change nothing, and its owner may leave them lying for ever. */
export function Proposals({ goal, net }: { goal: OwnGoal; net: Net }) {
  const { name } = useHere();
  const t = text.value.goals;
  const act = useAct(name);
  const proposals = net.network.proposals.filter((p) => p.goal === goal.id);
  if (proposals.length === 0) return null;
  return (
    <ul class="proposals">
      {proposals.map((p) => (
        <li key={p.id}>
          <p class="who">{t.proposal(name(p.by))}</p>
          <p class="verbatim">{p.text}</p>
          {(net.you.person === p.by || net.you.person === goal.owner) && (
            <button
              type="button"
              class="quiet"
              onClick={() => void act.run(net.room.send({ type: "put-proposal-away", proposal: p.id }))}
            >
              {t.putAway}
            </button>
          )}
        </li>
      ))}
      <Refused act={act} name={name} />
    </ul>
  );
}
