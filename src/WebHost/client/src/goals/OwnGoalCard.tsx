import { useSignal } from "@preact/signals";
import type { OwnGoal } from "../contract.gen";
import { useHere } from "../live/here";
import { hidden } from "../live/hidden";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Icon } from "../ui/Icon";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { Sure } from "../ui/Sure";
import { Proposals } from "./Proposals";
import { ProposeForm } from "./ProposeForm";
import { RewordForm } from "./RewordForm";
import type { useNetwork } from "./useNetwork";

export type Net = NonNullable<ReturnType<typeof useNetwork>>;

export function OwnGoalCard({ goal, net }: { goal: OwnGoal; net: Net }) {
  const t = text.value.goals;
  const form = useSignal<"reword" | "propose" | null>(null);
  // The big screen goes dark with the meeting.
  const isOnScreen =
    useHere().meeting.phase !== "closed" && net.network.onScreen.some((g) => g.goal === goal.id);
  const isMine = goal.owner === net.you.person;
  const close = () => (form.value = null);
  return (
    <li class="goal" {...useKeptFocus<HTMLLIElement>()}>
      <p class="verbatim">{goal.text}</p>
      {isOnScreen && (
        <p class="tag">
          <Icon name="screen" /> {t.onScreen}
        </p>
      )}
      {form.value === "reword" && (
        <RewordForm
          id={`reword-${goal.id}`}
          goal={goal}
          room={net.room}
          you={net.you}
          type="reword-goal"
          onDone={close}
        />
      )}
      {form.value === "propose" && <ProposeForm goal={goal} net={net} onDone={close} />}
      {form.value === null &&
        (isMine ? (
          <OwnersActions
            goal={goal}
            net={net}
            isOnScreen={isOnScreen}
            reword={() => (form.value = "reword")}
          />
        ) : (
          <button type="button" class="quiet" onClick={() => (form.value = "propose")}>
            {t.propose}
          </button>
        ))}
      <Proposals goal={goal} net={net} />
    </li>
  );
}

interface OwnersProps {
  readonly goal: OwnGoal;
  readonly net: Net;
  readonly isOnScreen: boolean;
  readonly reword: () => void;
}

function OwnersActions({ goal, net, isOnScreen, reword }: OwnersProps) {
  const { meeting, name } = useHere();
  const t = text.value.goals;
  const act = useAct(name);
  const isOver = meeting.phase === "closed";
  const type = isOnScreen ? "take-goal-off-screen" : "put-goal-on-screen";
  return (
    <>
      <div class="row is-left">
        <button type="button" class="quiet" onClick={reword}>
          {t.reword}
        </button>
        {!isOver && (
          <button
            type="button"
            class="quiet"
            onClick={() => void act.run(net.room.send({ type, goal: goal.id }))}
          >
            {isOnScreen ? t.unshow : t.show}
          </button>
        )}
        {hidden.value.has(goal.id) && (
          <button
            type="button"
            class="quiet"
            onClick={() => void act.run(net.room.send({ type: "share-goal", goal: goal.id }))}
          >
            {t.share}
          </button>
        )}
        <Sure
          label={t.drop}
          question={t.dropSure}
          yes={t.dropYes}
          name={name}
          send={() => net.room.send({ type: "drop-goal", goal: goal.id })}
        />
      </div>
      <Refused act={act} name={name} />
    </>
  );
}
