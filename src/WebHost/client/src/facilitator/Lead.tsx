// The leaders' tools in a live meeting. Two leaders share them; every press names the turn it ends, so that two
// presses at once never skip anyone. Nobody takes the floor from the young person: one can ask.

import type { Panel } from "../people/Panels";
import { useHere } from "../live/here";
import { isTalking } from "../meeting/form";
import { may } from "../meeting/may";
import { useKeptFocus } from "../ui/keepFocus";
import { Sure } from "../ui/Sure";
import { Clock } from "./Clock";
import { Codes } from "./Codes";
import { Checklist } from "./Checklist";
import { FormOfTalk } from "./FormOfTalk";
import { Ledger } from "./Ledger";
import { Pen } from "./Pen";
import { Suggested } from "./Suggested";
import { leadText } from "./text";
import { TurnTools } from "./TurnTools";
import { WhoLeads } from "./WhoLeads";
import "./facilitator.css";

export function Lead({ open }: { open: (panel: Panel) => void }) {
  const { meeting } = useHere();
  const t = leadText();
  const { phase } = meeting;
  const talks = isTalking(meeting);
  return (
    <section class="card lead-tools" {...useKeptFocus<HTMLElement>()}>
      <div class="lead-head">
        <h2>{t.toolsTitle}</h2>
        <Clock />
      </div>
      <WhoLeads />
      {talks && <TurnTools open={open} />}
      {talks && <Suggested />}
      {talks && <FormOfTalk />}
      {talks && <Pen />}
      {phase === "framing" && <Checklist />}
      <Ending />
      {talks && <Ledger />}
      {talks && (
        <details>
          <summary>{t.framing.again}</summary>
          <p class="hint">{t.framing.againLead}</p>
          <Checklist />
        </details>
      )}
      <details>
        <summary>{t.codes.title}</summary>
        <Codes />
      </details>
    </section>
  );
}

function Ending() {
  const { meeting, you, room, name } = useHere();
  const t = leadText();
  const mayClose = may(meeting, you, "close-meeting");
  const isAbandoned = meeting.pause?.reason === "centre-absent";
  return (
    <div class="row is-left">
      {meeting.circle && may(meeting, you, "end-smaller-circle") && (
        <Sure
          label={t.gather}
          question={t.gatherSure}
          more={t.gatherMore}
          yes={t.gatherYes}
          name={name}
          send={() => room.send({ type: "end-smaller-circle" })}
        />
      )}
      {mayClose && (meeting.phase === "closing" || isAbandoned) && (
        <Sure
          label={t.close}
          question={t.closeSure}
          more={t.closeMore}
          yes={t.closeYes}
          name={name}
          send={() => room.send({ type: "close-meeting" })}
        />
      )}
    </div>
  );
}
