import { useSignal } from "@preact/signals";
import { CodeCard } from "../facilitator/CodeCard";
import type { IssuedCode } from "../session";
import { courseCode, type CourseSummary } from "./calls";
import "../facilitator/facilitator.css";
import { courseText } from "./text";
import { useTelling } from "./useTelling";

/** A code for the young person: their own way in, between the meetings and after the last. */
export function WayIn({ course }: { course: CourseSummary }) {
  const t = courseText().wayIn;
  const code = useSignal<IssuedCode | null>(null);
  const { refused, busy, tell } = useTelling();
  const make = async () => {
    code.value = (await tell(courseCode(course.room))) ?? code.value;
  };
  return (
    <section class="card" aria-labelledby="way-in">
      <h2 id="way-in">{t.title(course.youngPerson)}</h2>
      <p>{t.lead}</p>
      {code.value && <CodeCard label={course.youngPerson} code={code.value} when="" />}
      {refused.value !== null && <p class="refused">{refused.value}</p>}
      <button type="button" class="firm" disabled={busy.value} onClick={() => void make()}>
        {t.make}
      </button>
    </section>
  );
}
