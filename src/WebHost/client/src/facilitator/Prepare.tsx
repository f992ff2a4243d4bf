import { useHere } from "../live/here";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { useSteady } from "../ui/steady";
import { Codes } from "./Codes";
import { leadText } from "./text";
import "./facilitator.css";

/** Before the meeting: codes for everyone, and the door. */
export function Prepare() {
  const { room, name } = useHere();
  const t = leadText();
  const act = useAct(name);
  const steady = useSteady("open");
  return (
    <section class="card lead-tools">
      <h2>{t.prepare.title}</h2>
      <p>{t.prepare.lead}</p>
      <Refused act={act} name={name} />
      <button type="button" class="main" {...steady(() => void act.run(room.send({ type: "open-meeting" })))}>
        {t.prepare.open}
      </button>
      <Codes />
    </section>
  );
}
