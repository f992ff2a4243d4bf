// A page that stands on a course: joined for as long as it is shown.

import type { ComponentChildren } from "preact";
import { useContext, useEffect, useMemo } from "preact/hooks";
import type { Course, Standing } from "../contract.gen";
import { LiveRoom } from "../live/room";
import { ConnectionContext, LinkState } from "../screens/LinkState";
import { Plain } from "../screens/Plain";
import { text } from "../text/language";
import { say } from "../ui/act";
import { LanguageSwitch } from "../ui/LanguageSwitch";
import { Link } from "../ui/Link";
import { applyToCourse } from "./course";
import { CourseProvider, type CourseRoom } from "./useCourse";

interface Props {
  readonly courseKey: string;
  /** Said to one who may not see it any more. */
  readonly over?: string;
  readonly isWide?: boolean;
  readonly children: (standing: Standing) => ComponentChildren;
}

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

export function FollowCourse({ courseKey, over, isWide = false, children }: Props) {
  const room = useRoom(courseKey);
  const t = text.value;
  const [course, you, ending] = [room.view.value, room.you.value, room.ending.value];
  if (room.connection.signedOut.value) return <Plain title={t.gone.signedOut} code />;
  if (ending)
    return (
      <Plain title={"refusal" in ending ? say(ending.refusal, () => "…") : (over ?? t.gone.other)} code />
    );
  if (!course || !you)
    return (
      <Plain title={t.loading} isQuiet>
        <LinkState />
      </Plain>
    );
  return (
    <CourseProvider value={{ course, you, room, name: (person) => nameOf(course, person) }}>
      <div class={isWide ? "plain is-wide" : "plain"}>
        <main id="content">
          <LinkState />
          {children(you.standing)}
        </main>
        <footer class="small-print">
          <Link to="/">{t.back}</Link>
          <LanguageSwitch />
        </footer>
      </div>
    </CourseProvider>
  );
}

const nameOf = ({ youngPerson, coordinator }: Course, person: string | null): string =>
  [youngPerson, coordinator].find((p) => p?.id === person)?.name ?? "…";
