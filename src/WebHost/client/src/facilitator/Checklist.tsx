import type { ComponentChildren } from "preact";
import { useHere } from "../live/here";
import { untold } from "../meeting/framing";
import { youngPerson } from "../meeting/people";
import { EndTimeItem } from "./EndTimeItem";
import { RolesItem } from "./RolesItem";
import { leadText } from "./text";
import { TextItem } from "./TextItem";

/** The four things of the welcome. Each can be told again for those who come late. */
export function Checklist() {
  const { meeting, room, name } = useHere();
  const t = leadText().framing;
  const { rolesTold, endsAt, rules, confidentiality } = meeting.framing;
  const next = meeting.phase === "framing" ? untold(meeting.framing)[0] : undefined;
  const young = name(youngPerson(meeting)?.id ?? null);
  return (
    <div class="checklist">
      {meeting.phase === "framing" && <p class="hint">{t.lead}</p>}
      <Item title={t.roles} isOpen={next === "roles"} isDone={rolesTold}>
        <RolesItem />
      </Item>
      <Item title={t.endTime} isOpen={next === "end-time"} isDone={endsAt !== null}>
        <EndTimeItem />
      </Item>
      <Item title={t.rules} isOpen={next === "rules"} isDone={rules !== null}>
        <TextItem
          what="rules"
          label={t.rules}
          standing={rules ?? t.rulesDefault}
          send={(words) => room.send({ type: "agree-rules", text: words })}
        />
      </Item>
      <Item title={t.confidentiality} isOpen={next === "confidentiality"} isDone={confidentiality !== null}>
        <TextItem
          what="confidentiality"
          label={t.confidentiality}
          standing={confidentiality ?? t.confidentialityDefault(young)}
          send={(words) => room.send({ type: "tell-confidentiality", text: words })}
        />
      </Item>
    </div>
  );
}

interface ItemProps {
  readonly title: string;
  readonly isDone: boolean;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

function Item({ title, isDone, isOpen, children }: ItemProps) {
  return (
    <details class="item" open={isOpen}>
      <summary>
        <span class={isDone ? "tick is-done" : "tick"} aria-hidden="true" />
        {title}
        {isDone && <span class="tag">{leadText().framing.done}</span>}
      </summary>
      {children}
    </details>
  );
}
