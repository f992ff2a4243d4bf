// The leaders' tools in a live meeting. Two leaders share them; every press names the turn it ends, so that two
// presses at once never skip anyone. Nobody takes the floor from the young person: one can ask.

import type { Panel } from "../people/Panels";
import { useHere } from "../live/here";
import { may } from "../meeting/may";
import { useKeptFocus } from "../ui/keepFocus";
import { Sure } from "../ui/Sure";
import { Clock } from "./Clock";
import { Codes } from "./Codes";
import { Checklist } from "./Checklist";
import { Pen } from "./Pen";
import { leadText } from "./text";
import { TurnTools } from "./TurnTools";
import { Unheard } from "./Unheard";
import "./facilitator.css";

export function Lead({ open }: { open: (panel: Panel) => void }) {
  const { meeting } = useHere();
  const t = leadText();
  const { phase } = meeting;
  const isTalking = phase === "agenda-round" || phase === "dialogue" || phase === "closing";
  return (
    <section class="card lead-tools" {...useKeptFocus<HTMLElement>()}>
      <div class="lead-head">
        <h2>{t.toolsTitle}</h2>
        <Clock />
      </div>
      {isTalking && <TurnTools open={open} />}
      {isTalking && <Pen />}
      {isTalking && <Unheard />}
      {phase === "framing" && <Checklist />}
      <Ending />
      {isTalking && (
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
  const { turn } = meeting.floor;
  const mayClose = may(meeting, you, "close-meeting");
  const isAbandoned = meeting.pause?.reason === "centre-absent";
  return (
    <div class="row is-left">
      {may(meeting, you, "begin-closing") && (
        <Sure
          label={t.beginClosing}
          question={t.beginClosingSure}
          more={t.beginClosingMore}
          yes={t.beginClosingYes}
          name={name}
          send={() => room.send({ type: "begin-closing", turn })}
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
