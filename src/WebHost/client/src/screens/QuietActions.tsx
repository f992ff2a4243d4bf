import { useHere } from "../live/here";
import type { Action } from "../meeting/action";
import { holdsThePen, may } from "../meeting/may";
import { youngPerson } from "../meeting/people";
import type { Panel } from "../people/Panels";
import { text } from "../text/language";
import type { Act } from "../ui/act";
import { Icon, type IconName } from "../ui/Icon";
import { useSteady } from "../ui/steady";
import type { Saying } from "./Bar";

interface Props {
  readonly action: Action;
  readonly act: Act;
  readonly open: (panel: Panel) => void;
  readonly say: (what: Saying) => void;
}

export function QuietActions({ action, act, open, say }: Props) {
  const { meeting, you, room } = useHere();
  const t = text.value.action;
  const { turn, holder } = meeting.floor;
  const isMine = holder === you.person;
  const inRound = isMine && meeting.round !== null && !meeting.pause;
  const mayGive =
    may(meeting, you, "give-floor") &&
    (isMine ||
      holdsThePen(meeting, you, youngPerson(meeting)?.id) ||
      (holder === null && you.standing === "facilitator"));
  const moment = `${turn} ${isMine}`;
  return (
    <div class="quiet-row">
      <Quiet icon="people" label={t.people} meaning="people" press={() => open("people")} />
      {may(meeting, you, "pause-meeting") && (
        <Quiet
          icon="pause"
          label={t.pause}
          meaning="pause"
          press={() => void act.run(room.send({ type: "pause-meeting" }))}
        />
      )}
      {action.kind === "request" && holder !== null && (
        <Quiet
          icon="answer"
          label={t.answer}
          meaning={moment}
          press={() => void act.run(room.send({ type: "request-floor", kind: "answer" }))}
        />
      )}
      {isMine && may(meeting, you, "pass-turn") && (
        <Quiet
          icon="pass"
          label={t.pass}
          meaning={moment}
          press={() => void act.run(room.send({ type: "pass-turn", turn }))}
        />
      )}
      {mayGive && <Quiet icon="give" label={t.give} meaning={moment} press={() => open("give")} />}
      {inRound && action.kind === "done" && (
        <Quiet
          icon="more"
          label={t.sayMore}
          meaning={moment}
          press={() => say(meeting.round?.kind ?? null)}
        />
      )}
      {inRound && action.kind !== "done" && (
        <Quiet
          icon="done"
          label={t.done}
          meaning={moment}
          press={() => void act.run(room.send({ type: "end-turn", turn }))}
        />
      )}
    </div>
  );
}

interface QuietProps {
  readonly icon: IconName;
  readonly label: string;
  readonly meaning: string;
  readonly press: () => void;
}

function Quiet({ icon, label, meaning, press }: QuietProps) {
  const steady = useSteady(meaning);
  return (
    <button type="button" class="quiet-action" {...steady(press)}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
