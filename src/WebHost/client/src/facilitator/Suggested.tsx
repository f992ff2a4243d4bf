import { useHere } from "../live/here";
import { may } from "../meeting/may";
import { youngPerson } from "../meeting/people";
import { suggestion } from "../meeting/suggestion";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { useSteady } from "../ui/steady";
import { leadText } from "./text";

/** A thought of whom to offer the floor, and why. It does nothing by itself. */
export function Suggested() {
  const { meeting, you, room, name, turns } = useHere();
  const t = leadText().suggestion;
  const act = useAct(name);
  const found = suggestion(meeting, turns);
  const { turn, holder } = meeting.floor;
  const steady = useSteady(`${turn} ${found?.person ?? ""}`);
  if (!found) return null;
  const mayGive = may(meeting, you, "give-floor") && holder !== youngPerson(meeting)?.id;
  return (
    <div class="suggestion">
      <p>{t[found.reason](found.person === you.person ? text.value.you : name(found.person))}</p>
      {mayGive && (
        <button
          type="button"
          class="quiet"
          {...steady(() => void act.run(room.send({ type: "give-floor", turn, to: found.person })))}
        >
          {t.give(name(found.person))}
        </button>
      )}
      <Refused act={act} name={name} />
    </div>
  );
}
