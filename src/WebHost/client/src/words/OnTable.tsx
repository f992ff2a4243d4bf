// Key words and viewpoints, side by side. Two that contradict each other both stand, alike in size; nobody ranks them.

import type { Words } from "../contract.gen";
import { useHere } from "../live/here";
import { may } from "../meeting/may";
import { find } from "../meeting/people";
import { Face } from "../people/Face";
import { text } from "../text/language";
import { OwnNote } from "./OwnNote";
import { PutWords } from "./PutWords";
import { wordsText } from "./text";
import "./words.css";

export function OnTable() {
  const { meeting, you } = useHere();
  const t = wordsText();
  const viewpoints = meeting.words.filter((w) => w.kind === "viewpoint");
  const keyWords = meeting.words.filter((w) => w.kind === "key-word");
  const mayPut = may(meeting, you, "note-words");
  if (meeting.words.length + meeting.wordsPending.length === 0 && !mayPut) return null;
  return (
    <section class="card">
      <h3>{t.title}</h3>
      {meeting.words.length === 0 && <p class="hint">{t.none}</p>}
      {keyWords.length > 0 && <KeyWords words={keyWords} />}
      {viewpoints.length > 0 && (
        <ul class="viewpoints">
          {viewpoints.map((w) => (
            <Viewpoint key={w.id} words={w} />
          ))}
        </ul>
      )}
      <Pending />
      {mayPut && <PutWords />}
      {mayPut && <OwnNote />}
    </section>
  );
}

function KeyWords({ words }: { words: readonly Words[] }) {
  const { name } = useHere();
  return (
    <ul class="key-words">
      {words.map((w) => (
        <li key={w.id}>
          <span class="verbatim">{w.text}</span> <small>{name(w.speaker)}</small>
        </li>
      ))}
    </ul>
  );
}

function Viewpoint({ words }: { words: Words }) {
  const { meeting, name } = useHere();
  const speaker = find(meeting, words.speaker);
  return (
    <li>
      <p class="who">
        {speaker && <Face person={speaker} />} {name(words.speaker)}
      </p>
      <p class="verbatim">{words.text}</p>
      {words.writtenBy !== words.speaker && (
        <p class="hint">{text.value.table.writtenBy(name(words.writtenBy))}</p>
      )}
    </li>
  );
}

/** Seen by who said it, who wrote it, and the young person, until it is confirmed. */
function Pending() {
  const { meeting, you, name } = useHere();
  const t = wordsText();
  const pending = meeting.wordsPending.filter((w) => w.speaker !== you.person);
  if (pending.length === 0) return null;
  return (
    <ul class="pending">
      {pending.map((w) => (
        <li key={w.id}>
          <p class="tag">{t.waitsFor(name(w.speaker))}</p>
          <p class="verbatim">{w.text}</p>
        </li>
      ))}
    </ul>
  );
}
