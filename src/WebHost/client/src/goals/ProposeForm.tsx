import type { OwnGoal } from "../contract.gen";
import { useHere } from "../live/here";
import { text } from "../text/language";
import { Composer } from "../ui/Composer";
import { useDraft } from "../ui/draft";
import type { Net } from "./OwnGoalCard";

export function ProposeForm({ goal, net, onDone }: { goal: OwnGoal; net: Net; onDone: () => void }) {
  const { name } = useHere();
  const t = text.value.goals;
  const draft = useDraft(`${net.you.person} ${net.room.id}`, `propose ${goal.id}`);
  return (
    <Composer
      id={`propose-${goal.id}`}
      label={t.proposeLabel}
      hint={t.proposeHint}
      submit={t.proposeSend}
      draft={draft}
      name={name}
      send={(words) => net.room.send({ type: "propose-change", goal: goal.id, text: words })}
      onDone={onDone}
    />
  );
}
