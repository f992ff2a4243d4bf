import type { ElementRated, FormAnswered, FormStatement, Meeting } from "../contract.gen";

/** In the order in which they stand on the form, and their answers in the view. */
export const statements: readonly FormStatement[] = ["heard", "mattered", "planned", "in-the-open", "go-on"];

export function answerForm(meeting: Meeting, { person, statement, answer }: FormAnswered): Meeting {
  const before = meeting.forms.find((f) => f.person === person)?.answers ?? blank(statements.length);
  const answers = changed(before, statements.indexOf(statement), answer);
  return { ...meeting, forms: [...meeting.forms.filter((f) => f.person !== person), { person, answers }] };
}

export function rateElement(meeting: Meeting, { person, element, shown }: ElementRated): Meeting {
  const before = meeting.teamForms.find((f) => f.person === person)?.elements ?? blank(12);
  const elements = changed(before, element - 1, shown);
  const others = meeting.teamForms.filter((f) => f.person !== person);
  return { ...meeting, teamForms: [...others, { person, elements }] };
}

const blank = (length: number) => Array.from({ length }, () => null);

const changed = <T>(given: readonly T[], at: number, to: T): T[] => given.map((g, i) => (i === at ? to : g));
