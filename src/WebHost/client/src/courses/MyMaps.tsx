import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { mapPath } from "../route";
import type { MeetingSummary } from "../session";
import { Link } from "../ui/Link";
import { myMaps, type MapSummary } from "./calls";
import { courseText } from "./text";

/** The way to the network maps that one is shown. Whose they are stands where one has a meeting with them. */
export function MyMaps({ meetings }: { meetings: readonly MeetingSummary[] }) {
  const maps = useSignal<readonly MapSummary[]>([]);
  useEffect(() => void myMaps().then((found) => "ok" in found && (maps.value = found.ok)), []);
  const t = courseText();
  const nameOf = ({ network }: MapSummary): string => {
    const young = meetings.find((m) => m.network === network)?.youngPerson;
    return young === undefined ? t.mapShown : t.map(young);
  };
  const shown = maps.value.filter(({ mine }) => !mine);
  return shown.length === 0 ? null : (
    <ul class="meetings">
      {shown.map((map) => (
        <li key={map.room} class="card">
          <h2>
            <Link to={mapPath(map.network)}>{nameOf(map)}</Link>
          </h2>
        </li>
      ))}
    </ul>
  );
}
