import { useSignal } from "@preact/signals";
import { Choice } from "../around/Choice";
import { useHere } from "../live/here";
import { may } from "../meeting/may";
import { youngPerson } from "../meeting/people";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { useDraft } from "../ui/draft";
import { Refused } from "../ui/Refused";
import { Words } from "../ui/Words";
import { outcomeText } from "./text";
import "../around/around.css";

/** What those who work there have decided; with how the young person's view was weighed, where it is another. */
export function Decisions() {
  const { meeting, you, name } = useHere();
  const t = outcomeText().decisions;
  const isOpen = useSignal(false);
  const mayRecord = may(meeting, you, "record-decision");
  if (meeting.decisions.length === 0 && !mayRecord) return null;
  const young = name(youngPerson(meeting)?.id ?? null);
  return (
    <section class="card">
      <h3>{t.title}</h3>
      {meeting.decisions.length === 0 && <p class="hint">{t.none(young)}</p>}
      <ul class="agreements">
        {meeting.decisions.map((d) => (
          <li key={d.id} class="agreement">
            <p class="tag">{d.differs ? t.differs(young) : t.same(young)}</p>
            <p class="verbatim">{d.what}</p>
            {d.weighed !== null && (
              <div>
                <p class="who">{t.weighed}</p>
                <p class="verbatim">{d.weighed}</p>
              </div>
            )}
          </li>
        ))}
      </ul>
      {mayRecord && !isOpen.value && (
        <div class="row is-left">
          <button type="button" class="quiet" onClick={() => (isOpen.value = true)}>
            {t.open}
          </button>
        </div>
      )}
      {mayRecord && isOpen.value && <Record young={young} onDone={() => (isOpen.value = false)} />}
    </section>
  );
}

type Wish = "same" | "differs";
const wishes: readonly Wish[] = ["same", "differs"];

function Record({ young, onDone }: { young: string; onDone: () => void }) {
  const { you, room, name } = useHere();
  const t = outcomeText().decisions;
  const act = useAct(name);
  const owner = `${you.person} ${room.id}`;
  const what = useDraft(owner, "decision what");
  const weighed = useDraft(owner, "decision weighed");
  const wish = useSignal<Wish | null>(null);
  const put = async (event: Event) => {
    event.preventDefault();
    const differs = wish.value === "differs";
    const decision = { what: what.words.value, differs, weighed: differs ? weighed.words.value : null };
    if (!(await act.run(room.send({ type: "record-decision", ...decision })))) return;
    what.words.value = "";
    weighed.words.value = "";
    onDone();
  };
  return (
    <form class="composer" onSubmit={(e) => void put(e)}>
      <Words id="decision-what" label={t.what} draft={what} rows={2} />
      <Choice
        id="decision-wish"
        question={t.wish(young)}
        options={wishes}
        label={(w) => (w === "same" ? t.yes : t.no)}
        chosen={wish.value}
        onChoose={(w) => (wish.value = w)}
      />
      {wish.value === "differs" && (
        <Words
          id="decision-weighed"
          label={t.weigh(young)}
          hint={t.weighHint(young)}
          draft={weighed}
          rows={3}
          focus={false}
        />
      )}
      <Refused act={act} name={name} />
      <div class="row">
        <button type="button" class="quiet" onClick={onDone}>
          {text.value.cancel}
        </button>
        <button type="submit" class="firm" disabled={act.busy.value || wish.value === null}>
          {t.keep}
        </button>
      </div>
    </form>
  );
}
