import { useHere } from "../live/here";
import { holdsThePen, may } from "../meeting/may";
import { youngPerson } from "../meeting/people";
import { waiting } from "../meeting/waiting";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Icon } from "../ui/Icon";
import { Refused } from "../ui/Refused";
import { useSteady } from "../ui/steady";
import { leadText } from "./text";

/** Ends the turn of another, and says beforehand whose it is and who is next. To give the floor is in the bar. */
export function TurnTools() {
  const { meeting, you, room, name } = useHere();
  const t = leadText();
  const act = useAct(name);
  const { turn, holder, interruptionAskedBy } = meeting.floor;
  const next = waiting(meeting)[0]?.person;
  const steady = useSteady(`${turn} ${holder ?? ""} ${next ?? ""}`);
  const young = youngPerson(meeting)?.id;
  const isYoungs = holder !== null && holder === young;
  const mayEnd = holdsThePen(meeting, you, young) && holder !== you.person && may(meeting, you, "end-turn");
  const called = (person: string | null) => (person === you.person ? text.value.you : name(person));
  if (!mayEnd && !isYoungs) return null;
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
            <Icon name="next" />
            {next === undefined ? t.endTurn(called(holder)) : t.next(called(holder), called(next))}
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
