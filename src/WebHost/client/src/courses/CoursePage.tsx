import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { delay } from "../connection/patience";
import { Plain } from "../screens/Plain";
import { howPath } from "../route";
import { me, type Me } from "../session";
import { text } from "../text/language";
import { say } from "../ui/act";
import { Link } from "../ui/Link";
import { ConsentForm } from "./ConsentForm";
import { ContactForm } from "./ContactForm";
import { caseFilePath, myCourses, type CourseSummary } from "./calls";
import { courseText } from "./text";
import { WayIn } from "./WayIn";
import "./courses.css";

type Found = { readonly me: Me; readonly course: CourseSummary | null } | "nothing";

/** A contact that was recorded a moment ago is listed a moment later. */
const tries = 10;
const pause = 300;

async function find(key: string | null, triesLeft = tries): Promise<Found> {
  const [who, mine] = await Promise.all([me(), myCourses()]);
  if (!("ok" in who) || !("ok" in mine) || who.ok.kind !== "staff") return "nothing";
  const course = mine.ok.find(({ room }) => room === `course/${key}`) ?? null;
  if (key === null || course) return { me: who.ok, course };
  if (triesLeft === 0) return "nothing";
  await delay(pause);
  return find(key, triesLeft - 1);
}

/** For the coordinator: a new contact, or the consent of one that was made before. */
export function CoursePage({ courseKey }: { courseKey: string | null }) {
  const t = courseText();
  const found = useSignal<Found | null>(null);
  const look = () => void find(courseKey).then((f) => (found.value = f));
  useEffect(look, [courseKey]);
  if (found.value === null) return <Plain title={text.value.loading} isQuiet />;
  if (found.value === "nothing") return <Plain title={say({ code: "not-found" }, () => "…")} />;
  const { me: who, course } = found.value;
  return (
    <Plain title={course ? t.title(course.youngPerson) : t.newTitle}>
      {!course && <ContactForm person={who.person} coordinator={who.name} />}
      {course?.phase === "contact" && <ConsentForm course={course} onStarted={look} />}
      {course && course.phase !== "uncontacted" && course.phase !== "contact" && (
        <>
          <p class="lead">{t.started(course.youngPerson)}</p>
          <Link class="button firm" to={course.room.replace("course/", "/plan/")}>
            {t.plan(course.youngPerson)}
          </Link>
          <Link class="button quiet" to={howPath(course.network)}>
            {t.shared(course.youngPerson)}
          </Link>
          <WayIn course={course} />
          <p>
            <a href={caseFilePath(course.room)} download={`${course.youngPerson}.json`}>
              {t.caseFile}
            </a>
          </p>
        </>
      )}
      <p>
        <Link to="/">{t.home}</Link>
      </p>
    </Plain>
  );
}
