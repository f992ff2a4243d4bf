import { useSignal } from "@preact/signals";
import { limits, type DeclineReason } from "../contract.gen";
import { useHere } from "../live/here";
import { may } from "../meeting/may";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { announce } from "../ui/announce";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { planText } from "./text";

/** "Jeg kan ikke komme": no reason is needed, and it can be taken back. */
export function CannotCome() {
  const { meeting, you, room, name } = useHere();
  const t = planText().before;
  const act = useAct(name);
  const asks = useSignal(false);
  const reason = useSignal<DeclineReason | "">("");
  const words = useSignal("");
  const focus = useKeptFocus<HTMLElement>();
  if (!may(meeting, you, "decline-invitation")) return null;
  const isOut = meeting.declines.some((d) => d.person === you.person);
  const say = async (event: Event) => {
    event.preventDefault();
    const decline = room.send({
      type: "decline-invitation",
      reason: reason.value === "" ? null : reason.value,
      words: words.value.trim() === "" ? null : words.value.trim(),
    });
    if (!(await act.run(decline))) return;
    asks.value = false;
    announce(t.said);
  };
  return (
    <section class="card" {...focus}>
      {isOut ? (
        <>
          <p>{t.said}</p>
          <button
            type="button"
            class="quiet"
            disabled={act.busy.value}
            onClick={() => void act.run(room.send({ type: "take-back-decline" }))}
          >
            {t.can}
          </button>
        </>
      ) : asks.value ? (
        <form class="composer" onSubmit={(e) => void say(e)}>
          <h2>{t.cannot}</h2>
          <p class="hint">{t.cannotLead}</p>
          <label for="decline-reason">{t.reason}</label>
          <select
            id="decline-reason"
            value={reason.value}
            onChange={(e) => (reason.value = e.currentTarget.value as DeclineReason | "")}
          >
            <option value="">{t.noReason}</option>
            {Object.entries(t.reasons).map(([key, label]) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
          <label for="decline-words">{t.words}</label>
          <input
            id="decline-words"
            type="text"
            autocomplete="off"
            maxLength={limits.name}
            value={words.value}
            onInput={(e) => (words.value = e.currentTarget.value)}
          />
          <div class="row">
            <button type="button" class="quiet" onClick={() => (asks.value = false)}>
              {text.value.cancel}
            </button>
            <button type="submit" class="firm" disabled={act.busy.value}>
              {t.say}
            </button>
          </div>
        </form>
      ) : (
        <button type="button" class="quiet" onClick={() => (asks.value = true)}>
          {t.cannot}
        </button>
      )}
      <Refused act={act} name={name} />
    </section>
  );
}
