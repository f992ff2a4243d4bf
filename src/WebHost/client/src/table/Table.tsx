import { useHere } from "../live/here";
import { text } from "../text/language";
import type { Panel } from "../people/Panels";
import { HowItWorks } from "../screens/HowItWorks";
import { Said } from "./Said";
import { OwnGoals } from "./OwnGoals";
import { ProfessionalGoals } from "./ProfessionalGoals";
import { Framed } from "./Framed";
import { SmallPrint } from "../screens/SmallPrint";

/** What has been put on the table, in the words it was said in. What is being talked about now comes first. */
export function Table({ open }: { open: (panel: Panel) => void }) {
  const { meeting, network } = useHere();
  const t = text.value;
  const { phase, agenda, closingWords } = meeting;
  const isEarly = phase === "lobby" || phase === "framing";
  return (
    <div class="on-table">
      <h2 class="unseen">{t.table.title}</h2>
      {phase === "lobby" && <Awaited />}
      {isEarly && <Framed />}
      {phase === "closing" && <Said title={t.table.closing} lines={closingWords} />}
      {!isEarly && <Said title={t.table.agenda} lines={agenda} empty={t.table.agendaEmpty} />}
      {network && <OwnGoals />}
      {network && <ProfessionalGoals />}
      {phase === "lobby" && <HowItWorks />}
      {!isEarly && <Framed />}
      <SmallPrint open={open} />
    </div>
  );
}

function Awaited() {
  const { meeting, name } = useHere();
  const t = text.value;
  const awaited = meeting.people.filter((p) => p.attendance === "invited").map((p) => name(p.id));
  return awaited.length > 0 ? <p class="card">{t.table.waitingFor(t.list(awaited))}</p> : null;
}
