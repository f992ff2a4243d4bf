import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { colleaguesText } from "../colleagues/text";
import { reportText } from "../report/text";
import { text } from "../text/language";
import { Link } from "../ui/Link";
import { myCourses, type CourseSummary } from "./calls";
import "./courses.css";
import { courseText } from "./text";

/** How far the coordinator's courses have come, and the way to a new one. */
export function MyCourses() {
  const t = courseText();
  const courses = useSignal<readonly CourseSummary[]>([]);
  useEffect(() => void myCourses().then((mine) => "ok" in mine && (courses.value = mine.ok)), []);
  return (
    <section class="course-list">
      <h2>{t.courses}</h2>
      <ul class="meetings">
        {courses.value.map((c) => (
          <li key={c.room} class="card">
            <p class="tag">{t.phases[c.phase]}</p>
            <h3>
              <Link to={`/${c.room.replace("course/", "forlob/")}`}>{t.title(c.youngPerson)}</Link>
            </h3>
            <p class="hint">{t.contacted(text.value.dates.when(c.contactedAt))}</p>
          </li>
        ))}
      </ul>
      <p>
        <Link class="button firm" to="/forlob">
          {t.newTitle}
        </Link>
      </p>
      <p>
        <Link to="/kolleger">{colleaguesText().link}</Link>
      </p>
      {courses.value.length > 0 && (
        <p>
          <Link to="/tal">{reportText().link}</Link>
        </p>
      )}
    </section>
  );
}
