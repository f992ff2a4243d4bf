import type { Meeting, Words, WordsConfirmed, WordsNoted } from "../contract.gen";

export const noteWords = (meeting: Meeting, e: WordsNoted): Meeting => ({
  ...meeting,
  wordsPending: [...meeting.wordsPending, wordsOf(e)],
});

export const confirmWords = (meeting: Meeting, e: WordsConfirmed): Meeting => ({
  ...forgetWords(meeting, e.item),
  words: [...meeting.words, wordsOf(e)],
});

export const forgetWords = (meeting: Meeting, item: string): Meeting => ({
  ...meeting,
  wordsPending: meeting.wordsPending.filter((w) => w.id !== item),
});

const wordsOf = (e: WordsNoted | WordsConfirmed): Words => ({
  id: e.item,
  kind: e.kind,
  speaker: e.speaker,
  writtenBy: e.writtenBy,
  text: e.text,
});
