import { useHere } from "../live/here";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { Sheet } from "../ui/Sheet";

export function Leave({ onClose }: { onClose: () => void }) {
  const { room, name } = useHere();
  const t = text.value;
  const act = useAct(name);
  const leave = async () => {
    if (await act.run(room.send({ type: "leave-meeting" }))) onClose();
  };
  return (
    <Sheet title={t.people.leaveSure} onClose={onClose}>
      <p>{t.people.leaveMore}</p>
      <Refused act={act} name={name} />
      <div class="row">
        <button type="button" class="quiet" onClick={onClose}>
          {t.cancel}
        </button>
        <button type="button" class="firm" onClick={() => void leave()}>
          {t.people.leaveYes}
        </button>
      </div>
    </Sheet>
  );
}
