import { useHere } from "../live/here";
import { holdsThePen, may } from "../meeting/may";
import { youngPerson } from "../meeting/people";
import type { Panel } from "../people/Panels";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Icon } from "../ui/Icon";
import { Refused } from "../ui/Refused";
import { useSteady } from "../ui/steady";
import { leadText } from "./text";

export function TurnTools({ open }: { open: (panel: Panel) => void }) {
  const { meeting, you, room, name } = useHere();
  const t = leadText();
  const act = useAct(name);
  const { turn, holder, interruptionAskedBy } = meeting.floor;
  const steady = useSteady(`${turn} ${holder ?? ""}`);
  const young = youngPerson(meeting)?.id;
  const isYoungs = holder !== null && holder === young;
  const mayEnd = holdsThePen(meeting, you, young) && holder !== you.person && may(meeting, you, "end-turn");
  const mayGive = may(meeting, you, "give-floor") && !isYoungs;
  return (
    <div class="turn-tools">
      {isYoungs && <p class="hint">{t.youngHasFloor(name(holder))}</p>}
      <div class="row is-left">
        {mayEnd && (
          <button
            type="button"
            class="firm"
            {...steady(() => void act.run(room.send({ type: "end-turn", turn })))}
          >
            <Icon name="next" /> {t.next}
          </button>
        )}
        {mayGive && (
          <button type="button" class="quiet" {...steady(() => open("give"))}>
            <Icon name="give" /> {text.value.action.give}
          </button>
        )}
        {isYoungs && interruptionAskedBy === null && may(meeting, you, "ask-to-interrupt") && (
          <button
            type="button"
            class="quiet"
            {...steady(() => void act.run(room.send({ type: "ask-to-interrupt", turn })))}
          >
            <Icon name="ask" /> {t.askToInterrupt}
          </button>
        )}
      </div>
      {isYoungs && interruptionAskedBy !== null && <p class="hint">{t.asked}</p>}
      <Refused act={act} name={name} />
    </div>
  );
}
