import { useEffect } from "preact/hooks";
import type { Answer } from "../connection/socket";
import { useHere } from "../live/here";
import { useAct } from "../ui/act";
import { useDraft } from "../ui/draft";
import { Refused } from "../ui/Refused";
import { Words } from "../ui/Words";
import { leadText } from "./text";

interface Props {
  readonly what: string;
  readonly label: string;
  /** What is there to begin with: as it was told before, or our suggestion. */
  readonly standing: string;
  readonly send: (words: string) => Promise<Answer>;
}

export function TextItem({ what, label, standing, send }: Props) {
  const { you, room, name } = useHere();
  const act = useAct(name);
  const draft = useDraft(`${you.person} ${room.id}`, what);
  useEffect(() => {
    if (draft.words.peek() === "") draft.words.value = standing;
  }, [standing]);
  return (
    <div class="composer">
      <Words id={`framing-${what}`} label={label} draft={draft} rows={6} focus={false} />
      <Refused act={act} name={name} />
      <button
        type="button"
        class="firm"
        disabled={act.busy.value}
        onClick={() => void act.run(send(draft.words.value))}
      >
        {leadText().framing.tell}
      </button>
    </div>
  );
}
