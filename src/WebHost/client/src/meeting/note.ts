import type { CaseNote, Meeting, NoteWritten } from "../contract.gen";

export const writeNote = (meeting: Meeting, e: NoteWritten): Meeting => ({
  ...meeting,
  note: { text: e.text, read: false, seesItSo: meeting.note?.seesItSo ?? null },
});

export const changeNote = (meeting: Meeting, how: (note: CaseNote) => CaseNote): Meeting =>
  meeting.note ? { ...meeting, note: how(meeting.note) } : meeting;
