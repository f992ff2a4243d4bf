import { useEffect } from "preact/hooks";
import type { You } from "../connection/socket";
import { useHere } from "../live/here";
import type { NetworkRoom } from "../live/liveMeeting";
import { text } from "../text/language";
import { Composer } from "../ui/Composer";
import { useDraft } from "../ui/draft";

interface Props {
  readonly id: string;
  readonly goal: { readonly id: string; readonly wording: number; readonly text: string };
  readonly room: NetworkRoom;
  readonly you: You;
  readonly type: "reword-goal" | "reword-professional-goal";
  readonly onDone: () => void;
}

/** Begins with the words as they stand, and says which wording it replaces. */
export function RewordForm({ id, goal, room, you, type, onDone }: Props) {
  const { name } = useHere();
  const t = text.value.goals;
  const draft = useDraft(`${you.person} ${room.id}`, `reword ${goal.id} ${goal.wording}`);
  useEffect(() => {
    if (draft.words.peek() === "") draft.words.value = goal.text;
  }, [goal.id]);
  return (
    <Composer
      id={id}
      label={type === "reword-goal" ? t.sayLabel : t.professionalLabel}
      submit={t.keep}
      draft={draft}
      name={name}
      send={(words) => room.send({ type, goal: goal.id, wording: goal.wording, text: words })}
      onDone={onDone}
    />
  );
}
