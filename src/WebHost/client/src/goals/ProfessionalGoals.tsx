// What professionals work for, beside the young person's goals and never among them: each card is marked, with
// person, profession and authority.

import { useSignal } from "@preact/signals";
import type { ProfessionalGoal } from "../contract.gen";
import { useHere } from "../live/here";
import { mayInNetwork } from "../meeting/may";
import { text } from "../text/language";
import { Composer } from "../ui/Composer";
import { useDraft } from "../ui/draft";
import { useKeptFocus } from "../ui/keepFocus";
import { Sure } from "../ui/Sure";
import { Conflicts } from "./Conflicts";
import { LinkConflict } from "./LinkConflict";
import { RewordForm } from "./RewordForm";
import type { Net } from "./OwnGoalCard";
import { useNetwork } from "./useNetwork";

export function ProfessionalGoals() {
  const net = useNetwork();
  const t = text.value.goals;
  const focus = useKeptFocus<HTMLElement>();
  if (!net) return null;
  const goals = net.network.professionalGoals.filter((g) => !g.withdrawn);
  const me = net.network.people.find((p) => p.id === net.you.person);
  const hasProfession = me?.profession != null && me.authority != null;
  const mayAdd = hasProfession && mayInNetwork(net.you, "add-professional-goal");
  if (goals.length === 0 && !mayAdd) return null;
  return (
    <section class="card is-professional" {...focus}>
      <h3>{t.professional}</h3>
      <ul class="goals">
        {goals.map((goal) => (
          <Card key={goal.id} goal={goal} net={net} />
        ))}
      </ul>
      <Conflicts net={net} />
      {mayInNetwork(net.you, "link-conflict") && <LinkConflict net={net} />}
      {mayAdd && <AddGoal net={net} />}
    </section>
  );
}

function Card({ goal, net }: { goal: ProfessionalGoal; net: Net }) {
  const { name } = useHere();
  const t = text.value.goals;
  const rewords = useSignal(false);
  return (
    <li class="goal" {...useKeptFocus<HTMLLIElement>()}>
      <p class="tag">{t.professionalTag}</p>
      <p class="verbatim">{goal.text}</p>
      <p class="hint">{t.professionalBy(goal.name, goal.profession, goal.authority)}</p>
      {rewords.value && (
        <RewordForm
          id={`reword-${goal.id}`}
          goal={goal}
          room={net.room}
          you={net.you}
          type="reword-professional-goal"
          onDone={() => (rewords.value = false)}
        />
      )}
      {goal.owner === net.you.person && !rewords.value && (
        <div class="row is-left">
          <button type="button" class="quiet" onClick={() => (rewords.value = true)}>
            {t.reword}
          </button>
          <Sure
            label={t.withdraw}
            question={t.withdrawSure}
            yes={t.withdrawYes}
            name={name}
            send={() => net.room.send({ type: "withdraw-professional-goal", goal: goal.id })}
          />
        </div>
      )}
    </li>
  );
}

function AddGoal({ net }: { net: Net }) {
  const { name } = useHere();
  const t = text.value.goals;
  const isOpen = useSignal(false);
  const draft = useDraft(`${net.you.person} ${net.room.id}`, "professional goal");
  if (!isOpen.value)
    return (
      <button type="button" class="quiet" onClick={() => (isOpen.value = true)}>
        {t.professionalSay}
      </button>
    );
  return (
    <Composer
      id="professional-goal"
      label={t.professionalLabel}
      hint={t.professionalHint}
      submit={t.keep}
      draft={draft}
      name={name}
      send={(words) => net.room.send({ type: "add-professional-goal", text: words })}
      onDone={() => (isOpen.value = false)}
    />
  );
}
