// Professional goals that pull against each other, side by side and alike. Anyone may put two together; they stand until
// the young person says that it has been talked about, and nobody merges them.

import type { GoalConflict, ProfessionalGoal } from "../contract.gen";
import { useHere } from "../live/here";
import { mayInNetwork } from "../meeting/may";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import type { Net } from "./OwnGoalCard";

export function Conflicts({ net }: { net: Net }) {
  const { conflicts, professionalGoals } = net.network;
  const goal = (id: string) => professionalGoals.find((g) => g.id === id);
  const open = conflicts.filter(
    (c) => goal(c.one)?.withdrawn === false && goal(c.other)?.withdrawn === false,
  );
  if (open.length === 0) return null;
  return (
    <ul class="conflicts">
      {open.map((c) => (
        <Pair key={c.id} conflict={c} one={goal(c.one)} other={goal(c.other)} net={net} />
      ))}
    </ul>
  );
}

interface PairProps {
  readonly conflict: GoalConflict;
  readonly one: ProfessionalGoal | undefined;
  readonly other: ProfessionalGoal | undefined;
  readonly net: Net;
}

function Pair({ conflict, one, other, net }: PairProps) {
  const { name } = useHere();
  const t = text.value.goals;
  const act = useAct(name);
  const { addressed } = conflict;
  if (!one || !other) return null;
  return (
    <li class={addressed ? "conflict is-addressed" : "conflict"}>
      <p class="who">{addressed ? t.conflictAddressed : t.conflict}</p>
      <div class="pair">
        {[one, other].map((goal) => (
          <div key={goal.id}>
            <p class="verbatim">{goal.text}</p>
            <p class="hint">{t.professionalBy(goal.name, goal.profession, goal.authority)}</p>
          </div>
        ))}
      </div>
      {mayInNetwork(net.you, "mark-addressed") && (
        <button
          type="button"
          class="quiet"
          onClick={() =>
            void act.run(
              net.room.send({ type: "mark-addressed", conflict: conflict.id, addressed: !addressed }),
            )
          }
        >
          {addressed ? t.conflictReopen : t.conflictTalked}
        </button>
      )}
      <Refused act={act} name={name} />
    </li>
  );
}
