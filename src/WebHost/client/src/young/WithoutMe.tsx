import { useHere } from "../live/here";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { Sheet } from "../ui/Sheet";
import { youngText } from "./text";

const choices = [5, 10, 15, 30];

/** "Start uden mig": the others may go on for a while, and nothing in it is hidden from the young person. */
export function WithoutMe({ onClose }: { onClose: () => void }) {
  const { room, name } = useHere();
  const t = youngText().window;
  const act = useAct(name);
  const grant = async (minutes: number) => {
    if (await act.run(room.send({ type: "grant-window", minutes }))) onClose();
  };
  return (
    <Sheet title={t.title} onClose={onClose}>
      <p>{t.lead}</p>
      <Refused act={act} name={name} />
      <div class="minutes">
        {choices.map((minutes) => (
          <button
            key={minutes}
            type="button"
            class="main is-open"
            disabled={act.busy.value}
            onClick={() => void grant(minutes)}
          >
            {t.minutes(minutes)}
          </button>
        ))}
      </div>
    </Sheet>
  );
}
