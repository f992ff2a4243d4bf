import { useHere } from "../live/here";
import { howPath } from "../route";
import { text } from "../text/language";
import { Link } from "../ui/Link";

/** For the young person alone, beside the meeting. */
export function HowItGoesLink() {
  const { meeting, you } = useHere();
  return you.standing === "young-person" ? (
    <Link class="button quiet" to={howPath(meeting.network)}>
      {text.value.howItGoes}
    </Link>
  ) : null;
}
