import { useHere } from "../live/here";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { Sheet } from "../ui/Sheet";
import { leadText } from "./text";

/** Closing is for everyone and cannot be undone, so it is asked about; with what one may have forgotten. */
export function Close({ onClose }: { onClose: () => void }) {
  const { meeting, room, name } = useHere();
  const t = leadText();
  const act = useAct(name);
  const close = async () => {
    if (await act.run(room.send({ type: "close-meeting" }))) onClose();
  };
  return (
    <Sheet title={t.closeSure} onClose={onClose}>
      <p>{t.closeMore}</p>
      {meeting.note?.read === false && <p class="note-line">{t.noteUnread}</p>}
      <Refused act={act} name={name} />
      <div class="row">
        <button type="button" class="quiet" onClick={onClose}>
          {text.value.cancel}
        </button>
        <button type="button" class="firm" disabled={act.busy.value} onClick={() => void close()}>
          {t.closeYes}
        </button>
      </div>
    </Sheet>
  );
}
