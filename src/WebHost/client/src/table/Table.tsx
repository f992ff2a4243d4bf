import type { Meeting } from "../contract.gen";
import { useHere } from "../live/here";
import { text } from "../text/language";
import type { Panel } from "../people/Panels";
import { HowItWorks } from "../screens/HowItWorks";
import { Said } from "./Said";
import { later } from "../ui/later";
import { Framed } from "./Framed";
import { SmallPrint } from "../screens/SmallPrint";

const Goals = later(() => import("../goals/Goals").then((m) => m.Goals));
const OnTable = later(() => import("../words/OnTable").then((m) => m.OnTable));
const SinceLast = later(() => import("../outcome/SinceLast").then((m) => m.SinceLast));
const Outcome = later(() => import("../outcome/Outcome").then((m) => m.Outcome));

/** Agreements and a note may begin in the dialogue; before it there is nothing to agree on. */
const hasOutcome = (meeting: Meeting): boolean =>
  meeting.phase === "dialogue" ||
  meeting.phase === "response-round" ||
  meeting.agreements.length > 0 ||
  meeting.note !== null;

/** What has been put on the table, in the words it was said in. What is being talked about now comes first. */
export function Table({ open }: { open: (panel: Panel) => void }) {
  const { meeting, network } = useHere();
  const t = text.value;
  const { phase, agenda, closingWords } = meeting;
  const isRound = phase === "agenda-round" || phase === "closing";
  const isEarly = phase === "lobby" || phase === "framing";
  return (
    <div class="on-table">
      <h2 class="unseen">{t.table.title}</h2>
      {phase === "lobby" && <Awaited />}
      {isEarly && <Framed />}
      {(isEarly || phase === "agenda-round") && meeting.carried.length > 0 && <SinceLast />}
      {phase === "closing" && <Said title={t.table.closing} lines={closingWords} />}
      {phase === "closing" && <Outcome />}
      {!isEarly && !isRound && <OnTable />}
      {!isEarly && <Said title={t.table.agenda} lines={agenda} empty={t.table.agendaEmpty} />}
      {network && <Goals />}
      {isRound && <OnTable />}
      {!isEarly && phase !== "closing" && hasOutcome(meeting) && <Outcome />}
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
