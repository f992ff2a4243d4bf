import { useHere } from "../live/here";
import { may } from "../meeting/may";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { useSteady } from "../ui/steady";
import { leadText } from "./text";

/** One facilitator at a time moves the meeting on; the other can take over at any time, and give it back. */
export function WhoLeads() {
  const { meeting, you, room, name } = useHere();
  const t = leadText().lead;
  const act = useAct(name);
  const steady = useSteady(meeting.lead ?? "");
  if (meeting.lead === you.person) return <p class="hint">{t.you}</p>;
  return (
    <div class="row is-left">
      <p class="hint">{t.other(name(meeting.lead))}</p>
      {may(meeting, you, "take-lead") && (
        <button type="button" class="quiet" {...steady(() => void act.run(room.send({ type: "take-lead" })))}>
          {t.take}
        </button>
      )}
      <Refused act={act} name={name} />
    </div>
  );
}
