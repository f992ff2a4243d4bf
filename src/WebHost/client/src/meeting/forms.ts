import type { FormAnswered, FormStatement, Meeting } from "../contract.gen";

/** In the order in which they stand on the form, and their answers in the view. */
export const statements: readonly FormStatement[] = ["heard", "mattered", "planned", "in-the-open", "go-on"];

export function answerForm(meeting: Meeting, { person, statement, answer }: FormAnswered): Meeting {
  const before = meeting.forms.find((f) => f.person === person)?.answers ?? statements.map(() => null);
  const answers = before.map((given, i) => (statements[i] === statement ? answer : given));
  return { ...meeting, forms: [...meeting.forms.filter((f) => f.person !== person), { person, answers }] };
}
