import { useSignal } from "@preact/signals";
import { newId } from "../connection/newId";
import { limits } from "../contract.gen";
import { useHere } from "../live/here";
import { useAct } from "../ui/act";
import { announce } from "../ui/announce";
import { Refused } from "../ui/Refused";
import { Sheet } from "../ui/Sheet";
import { youngText } from "./text";

const lowestAge = 15;

/** A supporter (bisidder). The date of birth is asked for once, to know the age, and is not kept. */
export function Supporter({ onClose }: { onClose: () => void }) {
  const { room, name } = useHere();
  const t = youngText().supporter;
  const act = useAct(name);
  const who = useSignal("");
  const bornOn = useSignal("");
  const said = useSignal<string | null>(null);
  const bring = async (event: Event) => {
    event.preventDefault();
    said.value = null;
    const person = newId();
    const command = {
      type: "bring-supporter" as const,
      person,
      name: who.value.trim(),
      bornOn: bornOn.value,
    };
    if (!(await act.run(room.send(command)))) return;
    said.value = isOldEnough(bornOn.value, new Date()) ? t.done(command.name) : t.tooYoung;
    announce(said.value);
  };
  return (
    <Sheet title={t.title} onClose={onClose}>
      <p>{t.lead}</p>
      <form class="composer" onSubmit={(e) => void bring(e)}>
        <label for="supporter-name">{t.name}</label>
        <input
          id="supporter-name"
          required
          autocomplete="off"
          maxLength={limits.name}
          value={who.value}
          onInput={(e) => (who.value = e.currentTarget.value)}
        />
        <label for="supporter-born">{t.born}</label>
        <p class="hint" id="supporter-born-hint">
          {t.bornHint}
        </p>
        <input
          id="supporter-born"
          type="date"
          required
          aria-describedby="supporter-born-hint"
          value={bornOn.value}
          onInput={(e) => (bornOn.value = e.currentTarget.value)}
        />
        <Refused act={act} name={name} />
        {said.value !== null && <p class="note-line">{said.value}</p>}
        <div class="row">
          <button type="button" class="quiet" onClick={onClose}>
            {t.close}
          </button>
          <button type="submit" class="firm" disabled={act.busy.value}>
            {t.yes}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

/** The server decides; this says what it decided. */
export function isOldEnough(bornOn: string, today: Date): boolean {
  const [year = 0, month = 1, day = 1] = bornOn.split("-").map(Number);
  return new Date(year + lowestAge, month - 1, day) <= today;
}
