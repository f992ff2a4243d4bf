import { useSignal } from "@preact/signals";
import type { WordsKind } from "../contract.gen";
import { useHere } from "../live/here";
import { seated } from "../meeting/people";
import { Composer } from "../ui/Composer";
import { useDraft } from "../ui/draft";
import { wordsText } from "./text";

/** One's own words go on the table at once. A facilitator may write for another, who then says whether it is right. */
export function PutWords() {
  const { meeting, you } = useHere();
  const t = wordsText();
  const kind = useSignal<WordsKind | null>(null);
  const leads = you.standing === "facilitator";
  const speaker = useSignal(leads ? (meeting.floor.holder ?? you.person) : you.person);
  const begin = (what: WordsKind) => {
    if (leads) speaker.value = meeting.floor.holder ?? you.person;
    kind.value = what;
  };
  if (kind.value !== null)
    return (
      <div class="composer">
        {leads && <SpeakerChoice value={speaker.value} choose={(person) => (speaker.value = person)} />}
        <WordsForm kind={kind.value} speaker={speaker.value} onDone={() => (kind.value = null)} />
      </div>
    );
  return (
    <div class="row is-left">
      <button type="button" class="quiet" onClick={() => begin("viewpoint")}>
        {leads ? t.noteViewpoint : t.putViewpoint}
      </button>
      <button type="button" class="quiet" onClick={() => begin("key-word")}>
        {leads ? t.noteKeyWord : t.putKeyWord}
      </button>
    </div>
  );
}

function SpeakerChoice({ value, choose }: { value: string; choose: (person: string) => void }) {
  const { meeting, name } = useHere();
  return (
    <>
      <label for="words-speaker">{wordsText().whose}</label>
      <select id="words-speaker" value={value} onChange={(e) => choose(e.currentTarget.value)}>
        {seated(meeting).map((p) => (
          <option key={p.id} value={p.id}>
            {name(p.id)}
          </option>
        ))}
      </select>
    </>
  );
}

interface FormProps {
  readonly kind: WordsKind;
  readonly speaker: string;
  readonly onDone: () => void;
}

function WordsForm({ kind, speaker, onDone }: FormProps) {
  const { you, room, name } = useHere();
  const t = wordsText();
  const draft = useDraft(`${you.person} ${room.id}`, kind);
  const isMine = speaker === you.person;
  return (
    <Composer
      id="words"
      label={kind === "viewpoint" ? t.viewpointLabel : t.keyWordLabel}
      hint={isMine ? t.mineHint : t.theirsHint(name(speaker))}
      submit={isMine ? t.put : t.ask(name(speaker))}
      draft={draft}
      name={name}
      send={(words) => room.send({ type: "note-words", kind, speaker, text: words })}
      onDone={onDone}
    />
  );
}
