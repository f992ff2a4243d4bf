import { useHere } from "../live/here";
import { useAct } from "../ui/act";
import { announce } from "../ui/announce";
import { useDraft } from "../ui/draft";
import { Refused } from "../ui/Refused";
import { Words } from "../ui/Words";
import { wordsText } from "./text";

/**
 * A note to oneself: it stays on this device and is stored nowhere, so that nothing is kept about the young person that
 * they cannot read (INV15). Shared, it is one's own viewpoint on the table, with one's name.
 */
export function OwnNote() {
  const { you, room, name } = useHere();
  const t = wordsText();
  const draft = useDraft(`${you.person} ${room.id}`, "own-note");
  const act = useAct(name);
  const share = async () => {
    const words = draft.takeOut();
    const put = room.send({ type: "note-words", kind: "viewpoint", speaker: you.person, text: words });
    draft.words.value = "";
    if (await act.run(put)) announce(t.noteShared);
    else draft.words.value = words;
  };
  return (
    <details class="own-note">
      <summary>{t.ownNote}</summary>
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          void share();
        }}
      >
        <Words id="own-note" label={t.ownNote} hint={t.ownNoteHint} draft={draft} focus={false} />
        <Refused act={act} name={name} />
        <button type="submit" class="quiet" disabled={act.busy.value || draft.words.value.trim() === ""}>
          {t.shareNote}
        </button>
      </form>
    </details>
  );
}
