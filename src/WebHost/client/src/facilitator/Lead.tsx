// The leaders' tools in a live meeting. Two leaders share them; every press names the turn it ends, so that two
// presses at once never skip anyone. Nobody takes the floor from the young person: one can ask.

import type { Panel } from "../people/Panels";
import { useHere } from "../live/here";
import { isTalking } from "../meeting/form";
import { mainAction } from "../meeting/action";
import { may } from "../meeting/may";
import { useKeptFocus } from "../ui/keepFocus";
import { text } from "../text/language";
import { Sure } from "../ui/Sure";
import { ByPhone } from "./ByPhone";
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
      {talks && <TurnTools />}
      {talks && <Suggested />}
      {talks && <FormOfTalk />}
      {talks && <Pen />}
      {phase === "framing" && <Checklist />}
      <ByPhone />
      <Ending open={open} />
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

/** What ends a part or the whole. Where closing is the one large action, it is not here as well. */
function Ending({ open }: { open: (panel: Panel) => void }) {
  const { meeting, you, room, name } = useHere();
  const t = leadText();
  const isOver = (meeting.phase === "closing" && !meeting.round) || meeting.pause?.reason === "centre-absent";
  const mayClose = isOver && may(meeting, you, "close-meeting") && mainAction(meeting, you).kind !== "close";
  const mayGather = meeting.circle !== null && may(meeting, you, "end-smaller-circle");
  if (!mayClose && !mayGather) return null;
  return (
    <div class="row is-left">
      {mayGather && (
        <Sure
          label={t.gather}
          question={t.gatherSure}
          more={t.gatherMore}
          yes={t.gatherYes}
          name={name}
          send={() => room.send({ type: "end-smaller-circle" })}
        />
      )}
      {mayClose && (
        <button type="button" class="quiet" onClick={() => open("close")}>
          {text.value.action.closeMeeting}
        </button>
      )}
    </div>
  );
}
