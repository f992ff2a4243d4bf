import { useSignal } from "@preact/signals";
import { useContext, useMemo } from "preact/hooks";
import { useHere } from "../live/here";
import { ConnectionContext } from "../screens/LinkState";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { endTimes } from "./endTimes";
import { leadText } from "./text";

export function EndTimeItem() {
  const { meeting, room, name } = useHere();
  const t = leadText().framing;
  const act = useAct(name);
  const offset = useContext(ConnectionContext)?.clockOffset.peek() ?? 0;
  const plannedEnd = Date.parse(meeting.startsAt) + meeting.minutes * 60_000;
  const { times, suggested } = useMemo(() => endTimes(Date.now() + offset, plannedEnd), [plannedEnd, offset]);
  const chosen = useSignal(meeting.framing.endsAt ?? suggested);
  const options = times.includes(chosen.value) ? times : [chosen.value, ...times];
  return (
    <div class="composer">
      <label for="ends-at">{t.endTimeLabel}</label>
      <select id="ends-at" value={chosen.value} onChange={(e) => (chosen.value = e.currentTarget.value)}>
        {options.map((time) => (
          <option key={time} value={time}>
            {text.value.dates.clock(time)}
          </option>
        ))}
      </select>
      <Refused act={act} name={name} />
      <button
        type="button"
        class="firm"
        disabled={act.busy.value}
        onClick={() => void act.run(room.send({ type: "set-end-time", endsAt: chosen.value }))}
      >
        {t.tell}
      </button>
    </div>
  );
}
