import { useHere } from "../live/here";
import { neverOffered } from "../meeting/voices";
import { text } from "../text/language";
import { leadText } from "./text";

/** Who has not been offered the floor yet. No count of minutes, no ranking: only that nobody is forgotten. */
export function Unheard() {
  const { meeting, name } = useHere();
  const t = leadText();
  const unheard = neverOffered(meeting);
  return (
    <p class="hint">
      {unheard.length === 0
        ? t.allHeard
        : `${t.unheard}: ${text.value.list(unheard.map((p) => name(p.id)))}.`}
    </p>
  );
}
