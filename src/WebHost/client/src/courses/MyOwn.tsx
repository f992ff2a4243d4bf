import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Link } from "../ui/Link";
import { myCourses, type CourseSummary } from "./calls";
import { courseText } from "./text";
import "./courses.css";

/** The young person's own pages. Other guests have no course, and see nothing here. */
export function MyOwn() {
  const t = courseText().own;
  const course = useSignal<CourseSummary | null>(null);
  useEffect(() => void myCourses().then((mine) => "ok" in mine && (course.value = mine.ok[0] ?? null)), []);
  if (!course.value) return null;
  const key = course.value.room.replace("course/", "");
  return (
    <section class="course-list">
      <h2>{t.title}</h2>
      <ul class="ways">
        {t.pages.map(([word, label, about]) => (
          <li key={word}>
            <Link class="button quiet" to={`/${word}/${key}`}>
              {label}
            </Link>
            <span class="hint">{about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
