import { useHere } from "../live/here";
import { leads } from "../meeting/people";
import { useAct } from "../ui/act";
import { useDraft } from "../ui/draft";
import { Refused } from "../ui/Refused";
import { useSteady } from "../ui/steady";
import { Words } from "../ui/Words";
import { Codes } from "./Codes";
import { leadText } from "./text";
import "./facilitator.css";

const facilitatorsNeeded = 2;

/** Before the meeting: codes for everyone, and the door. With fewer than two from the team the reason is kept. */
export function Prepare() {
  const { meeting, you, room, name } = useHere();
  const t = leadText();
  const act = useAct(name);
  const steady = useSteady("open");
  const reason = useDraft(`${you.person} ${room.id}`, "exception");
  const team = meeting.people.filter((p) => leads(p) && p.attendance !== "removed").length;
  const isException = team < facilitatorsNeeded;
  const exception = isException ? reason.words.value : null;
  return (
    <section class="card lead-tools">
      <h2>{t.prepare.title}</h2>
      <p>{t.prepare.lead}</p>
      {isException && (
        <Words
          id="exception"
          label={t.prepare.exception}
          hint={t.prepare.exceptionHint}
          draft={reason}
          rows={2}
          focus={false}
        />
      )}
      <Refused act={act} name={name} />
      <button
        type="button"
        class="main"
        {...steady(() => void act.run(room.send({ type: "open-meeting", exception })))}
      >
        {t.prepare.open}
      </button>
      <Codes />
    </section>
  );
}
