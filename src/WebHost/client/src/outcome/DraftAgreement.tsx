import { useSignal } from "@preact/signals";
import { limits } from "../contract.gen";
import { useHere } from "../live/here";
import { seated } from "../meeting/people";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { useDraft } from "../ui/draft";
import { Refused } from "../ui/Refused";
import { Words } from "../ui/Words";
import { outcomeText } from "./text";

/** Who does what, and when. It binds nobody before they have said yes themselves. */
export function DraftAgreement({ onDone }: { onDone: () => void }) {
  const { meeting, you, room, name } = useHere();
  const t = outcomeText().agreements;
  const act = useAct(name);
  const owner = `${you.person} ${room.id}`;
  const what = useDraft(owner, "agreement what");
  const when = useDraft(owner, "agreement when");
  const who = useSignal<readonly string[]>([]);
  const toggle = (id: string) =>
    (who.value = who.value.includes(id) ? who.value.filter((p) => p !== id) : [...who.value, id]);
  const put = async (event: Event) => {
    event.preventDefault();
    const agreement = { what: what.words.value, who: who.value, when: when.words.value };
    if (!(await act.run(room.send({ type: "draft-agreement", ...agreement })))) return;
    what.words.value = "";
    when.words.value = "";
    onDone();
  };
  return (
    <form class="composer" onSubmit={(e) => void put(e)}>
      <Words id="agreement-what" label={t.what} draft={what} rows={2} />
      <fieldset class="checks">
        <legend>{t.who}</legend>
        {seated(meeting).map((p) => (
          <label key={p.id}>
            <input type="checkbox" checked={who.value.includes(p.id)} onChange={() => toggle(p.id)} />
            {name(p.id)}
          </label>
        ))}
      </fieldset>
      <label for="agreement-when">{t.when}</label>
      <input
        id="agreement-when"
        maxLength={limits.name}
        value={when.words.value}
        onInput={(e) => (when.words.value = e.currentTarget.value)}
      />
      <p class="hint">{t.hint}</p>
      <Refused act={act} name={name} />
      <div class="row">
        <button type="button" class="quiet" onClick={onDone}>
          {text.value.cancel}
        </button>
        <button type="submit" class="firm" disabled={act.busy.value || who.value.length === 0}>
          {t.put}
        </button>
      </div>
    </form>
  );
}
