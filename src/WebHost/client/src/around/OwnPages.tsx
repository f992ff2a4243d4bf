import { useHere } from "../live/here";
import { howPath, mapPath, preparePath } from "../route";
import { text } from "../text/language";
import { Link } from "../ui/Link";

/** What the young person has beside the meeting, and nobody else. */
export function OwnPages() {
  const { meeting, you } = useHere();
  return you.standing === "young-person" ? (
    <nav class="row is-left">
      {meeting.phase !== "closed" && (
        <Link class="button quiet" to={preparePath(meeting.network)}>
          {text.value.prepare}
        </Link>
      )}
      <Link class="button quiet" to={mapPath(meeting.network)}>
        {text.value.myMap}
      </Link>
      <Link class="button quiet" to={howPath(meeting.network)}>
        {text.value.howItGoes}
      </Link>
    </nav>
  ) : null;
}
