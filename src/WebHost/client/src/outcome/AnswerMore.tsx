import { useSignal } from "@preact/signals";
import type { MoreMeetingsAnswer } from "../contract.gen";
import { useHere } from "../live/here";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { useDraft } from "../ui/draft";
import { Refused } from "../ui/Refused";
import { Words } from "../ui/Words";
import { answers } from "./MoreMeetings";
import { outcomeText } from "./text";

/** One answer of three, in one's own words too if one likes, and who should not be there next time. */
export function AnswerMore() {
  const { meeting, you, room, name } = useHere();
  const t = outcomeText().more;
  const act = useAct(name);
  const chosen = useSignal<MoreMeetingsAnswer | null>(null);
  const without = useSignal<readonly string[]>([]);
  const draft = useDraft(`${you.person} ${room.id}`, "more meetings");
  const toggle = (id: string) =>
    (without.value = without.value.includes(id)
      ? without.value.filter((p) => p !== id)
      : [...without.value, id]);
  const send = async (answer: MoreMeetingsAnswer) => {
    const words = draft.words.value.trim() === "" ? null : draft.words.value;
    const sent = room.send({ type: "answer-more-meetings", answer, words, without: without.value });
    if (await act.run(sent)) {
      draft.words.value = "";
      chosen.value = null;
    }
  };
  const others = meeting.people.filter((p) => p.id !== you.person && p.attendance !== "removed");
  const answer = chosen.value;
  return (
    <div class="composer">
      <div class="three" role="group" aria-label={t.title}>
        {answers.map((a) => (
          <button
            key={a}
            type="button"
            class={answer === a ? "firm" : "quiet"}
            aria-pressed={answer === a}
            onClick={() => (chosen.value = a)}
          >
            {t.answers[a]}
          </button>
        ))}
      </div>
      {answer !== null && (
        <>
          <Words id="more-words" label={t.words} hint={t.wordsHint} draft={draft} rows={2} focus={false} />
          {answer === "more" && (
            <fieldset class="checks">
              <legend>{t.without}</legend>
              {others.map((p) => (
                <label key={p.id}>
                  <input
                    type="checkbox"
                    checked={without.value.includes(p.id)}
                    onChange={() => toggle(p.id)}
                  />
                  {name(p.id)}
                </label>
              ))}
            </fieldset>
          )}
          <Refused act={act} name={name} />
          <div class="row">
            <button type="button" class="quiet" onClick={() => (chosen.value = null)}>
              {text.value.cancel}
            </button>
            <button type="button" class="firm" disabled={act.busy.value} onClick={() => void send(answer)}>
              {t.keep}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
