import { useSignal } from "@preact/signals";
import type { Answer } from "../connection/socket";
import type { NameOf } from "../text/da";
import { text } from "../text/language";
import { useAct } from "./act";
import { Refused } from "./Refused";

interface Props {
  readonly label: string;
  readonly question: string;
  readonly more?: string;
  readonly yes: string;
  readonly name: NameOf;
  readonly send: () => Promise<Answer>;
  readonly onDone?: () => void;
}

/** Something one does not undo with a tap is asked about first, where it stands. */
export function Sure({ label, question, more, yes, name, send, onDone }: Props) {
  const asks = useSignal(false);
  const act = useAct(name);
  const confirm = async () => {
    if (await act.run(send())) {
      asks.value = false;
      onDone?.();
    }
  };
  if (!asks.value)
    return (
      <button type="button" class="quiet" onClick={() => (asks.value = true)}>
        {label}
      </button>
    );
  return (
    <div class="sure" role="group" aria-label={question}>
      <p>
        <strong>{question}</strong> {more}
      </p>
      <Refused act={act} name={name} />
      <div class="row">
        <button type="button" class="quiet" onClick={() => (asks.value = false)}>
          {text.value.cancel}
        </button>
        <button type="button" class="firm" disabled={act.busy.value} onClick={() => void confirm()}>
          {yes}
        </button>
      </div>
    </div>
  );
}
