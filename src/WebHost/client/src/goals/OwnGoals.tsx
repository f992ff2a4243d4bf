// The young person's goals, in their words, first and by themselves. Only they change them; others may lay other
// words beside.

import { useSignal } from "@preact/signals";
import { useHere } from "../live/here";
import { mayInNetwork } from "../meeting/may";
import { youngPerson } from "../meeting/people";
import { text } from "../text/language";
import { Composer } from "../ui/Composer";
import { useKeptFocus } from "../ui/keepFocus";
import { useDraft } from "../ui/draft";
import { OwnGoalCard } from "./OwnGoalCard";
import { useNetwork } from "./useNetwork";

export function OwnGoals() {
  const { meeting, name } = useHere();
  const net = useNetwork();
  const t = text.value.goals;
  const focus = useKeptFocus<HTMLElement>();
  if (!net) return null;
  const goals = net.network.goals.filter((g) => !g.dropped);
  const young = youngPerson(meeting);
  const isMine = net.you.standing === "young-person";
  return (
    <section class="card is-own" {...focus}>
      <h3>{isMine ? t.mine : t.own(name(young?.id ?? null))}</h3>
      {goals.length === 0 && <p class="hint">{isMine ? t.noneMine : t.none(name(young?.id ?? null))}</p>}
      <ul class="goals">
        {goals.map((goal) => (
          <OwnGoalCard key={goal.id} goal={goal} net={net} />
        ))}
      </ul>
      {mayInNetwork(net.you, "state-goal") && <StateGoal />}
    </section>
  );
}

function StateGoal() {
  const { name } = useHere();
  const net = useNetwork();
  const t = text.value.goals;
  const isOpen = useSignal(false);
  const draft = useDraft(`${net?.you.person ?? ""} ${net?.room.id ?? ""}`, "goal");
  if (!net) return null;
  if (!isOpen.value)
    return (
      <button type="button" class="firm" onClick={() => (isOpen.value = true)}>
        {t.say}
      </button>
    );
  return (
    <Composer
      id="goal"
      label={t.sayLabel}
      hint={t.sayHint}
      submit={t.keep}
      draft={draft}
      name={name}
      send={(words) => net.room.send({ type: "state-goal", text: words })}
      onDone={() => (isOpen.value = false)}
    />
  );
}
