// "Sådan går det": the young person's own page. They see it first and alone; what they share, they share score by score.

import { useContext, useEffect, useMemo } from "preact/hooks";
import type { Course } from "../contract.gen";
import { Trend } from "../fidelity/Trend";
import { LiveRoom } from "../live/room";
import { ConnectionContext, LinkState } from "../screens/LinkState";
import { Plain } from "../screens/Plain";
import { text } from "../text/language";
import { say } from "../ui/act";
import { LanguageSwitch } from "../ui/LanguageSwitch";
import { Link } from "../ui/Link";
import { applyToCourse } from "./course";
import { Scores } from "./Scores";
import { SharedWithMe } from "./SharedWithMe";
import { Talk } from "./Talk";
import { howText } from "./text";
import { CourseProvider, type CourseRoom } from "./useCourse";
import { Who5 } from "./Who5";
import "./measures.css";

function useRoom(key: string): CourseRoom {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error("no connection");
  const room = useMemo(
    (): CourseRoom => new LiveRoom(connection, `course/${key}`, applyToCourse),
    [connection, key],
  );
  useEffect(() => () => room.leave(), [room]);
  return room;
}

export function HowItGoes({ courseKey }: { courseKey: string }) {
  const room = useRoom(courseKey);
  const t = text.value;
  const [course, you, ending] = [room.view.value, room.you.value, room.ending.value];
  if (room.connection.signedOut.value) return <Plain title={t.gone.signedOut} code />;
  if (ending)
    return <Plain title={"refusal" in ending ? say(ending.refusal, () => "…") : t.gone.other} code />;
  if (!course || !you)
    return (
      <Plain title={howText().loading} isQuiet>
        <LinkState />
      </Plain>
    );
  return (
    <CourseProvider value={{ course, you, room, name: (person) => nameOf(course, person) }}>
      <div class="plain">
        <main id="content">
          <LinkState />
          {you.standing === "young-person" ? <Mine /> : <SharedWithMe />}
          <Trend course={course.id} />
        </main>
        <footer class="small-print">
          <Link to="/">{t.back}</Link>
          <LanguageSwitch />
        </footer>
      </div>
    </CourseProvider>
  );
}

function Mine() {
  const h = howText();
  return (
    <>
      <h1>{h.title}</h1>
      <p class="lead">{h.lead}</p>
      <Who5 />
      <Scores />
      <Talk />
    </>
  );
}

const nameOf = ({ youngPerson, coordinator }: Course, person: string | null): string =>
  [youngPerson, coordinator].find((p) => p?.id === person)?.name ?? "…";
