import type { Answer } from "../connection/socket";
import type { NameOf } from "../text/da";
import { text } from "../text/language";
import { useAct } from "./act";
import type { Draft } from "./draft";
import { Refused } from "./Refused";
import { Words } from "./Words";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly submit: string;
  readonly draft: Draft;
  readonly name: NameOf;
  readonly send: (words: string) => Promise<Answer>;
  readonly onDone: () => void;
}

/** Words, and the way to send them. Refused words stay in the field; accepted ones leave it. */
export function Composer({ id, label, hint, submit, draft, name, send, onDone }: Props) {
  const act = useAct(name);
  const put = async () => {
    const words = draft.takeOut();
    if (await act.run(send(words))) {
      draft.words.value = "";
      onDone();
    } else {
      draft.words.value = "";
      draft.words.value = words;
    }
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <Words id={id} label={label} draft={draft} readOnly={act.busy.value} {...(hint ? { hint } : {})} />
      <Refused act={act} name={name} />
      <div class="row">
        <button type="button" class="quiet" onClick={onDone}>
          {text.value.cancel}
        </button>
        <button type="submit" class="firm" disabled={act.busy.value}>
          {submit}
        </button>
      </div>
    </form>
  );
}
