import { text } from "../text/language";
import type { Panel } from "../people/Panels";
import { useHere } from "../live/here";
import { LanguageSwitch } from "../ui/LanguageSwitch";
import { may } from "../meeting/may";

/** The foot of the meeting's page: what one seldom needs. */
export function SmallPrint({ open }: { open: (panel: Panel) => void }) {
  const { meeting, you } = useHere();
  const t = text.value.people;
  return (
    <div class="small-print">
      {may(meeting, you, "take-seat") && (
        <button type="button" class="quiet" onClick={() => open("seat")}>
          {t.seat}
        </button>
      )}
      {may(meeting, you, "leave-meeting") && (
        <button type="button" class="quiet" onClick={() => open("leave")}>
          {t.leave}
        </button>
      )}
      <LanguageSwitch />
    </div>
  );
}
