import { useHere } from "../live/here";
import { may } from "../meeting/may";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { Sheet } from "../ui/Sheet";
import { youngText } from "./text";

/** At once and without a reason; and beside it the smaller no, for who only needs air. */
export function Stop({ onClose }: { onClose: () => void }) {
  const { meeting, you, room, name } = useHere();
  const t = youngText().stop;
  const act = useAct(name);
  const send = async (type: "stop-meeting" | "pause-meeting") => {
    if (await act.run(room.send({ type }))) onClose();
  };
  return (
    <Sheet title={t.title} onClose={onClose}>
      <p>{t.lead}</p>
      <Refused act={act} name={name} />
      <button type="button" class="main" disabled={act.busy.value} onClick={() => void send("stop-meeting")}>
        {t.yes}
      </button>
      {may(meeting, you, "pause-meeting") && (
        <button type="button" class="main is-open" onClick={() => void send("pause-meeting")}>
          {t.pause}
        </button>
      )}
      <button type="button" class="main is-open" onClick={onClose}>
        {t.no}
      </button>
    </Sheet>
  );
}
