// The small actions above the large one. What is always there stands next to it and never moves: for the young person
// Pause, Stop and Who is here. What goes with the turn comes and goes above.

import type { MeetingCommand } from "../contract.gen";
import { useHere, type Here } from "../live/here";
import type { Action } from "../meeting/action";
import { holdsThePen, may } from "../meeting/may";
import { youngPerson } from "../meeting/people";
import { isQueued } from "../meeting/waiting";
import type { Panel } from "../people/Panels";
import { text, type Text } from "../text/language";
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

interface Quick {
  readonly icon: IconName;
  readonly label: string;
  /** What it means now: a tap on what it meant before does not count. */
  readonly meaning: string;
  readonly press: () => void;
}

export function QuietActions(props: Props) {
  const here = useHere();
  const t = text.value.action;
  const send = (command: Parameters<Here["room"]["send"]>[0]) => void props.act.run(here.room.send(command));
  return (
    <>
      <Row of={turn(t, here, props, send)} />
      <Row of={always(t, here, props.open, send)} />
    </>
  );
}

/** Three or more are icons over their words, in columns; fewer are one line. */
const Row = ({ of }: { of: readonly Quick[] }) =>
  of.length > 0 ? (
    <div class={of.length > 3 ? "quiet-row is-many" : "quiet-row"}>
      {of.map((quick) => (
        <Quiet key={quick.label} {...quick} />
      ))}
    </div>
  ) : null;

type Send = (command: Parameters<Here["room"]["send"]>[0]) => void;
type Words = Text["action"];
type Type = MeetingCommand["type"];

function always(t: Words, { meeting, you }: Here, open: Props["open"], send: Send): Quick[] {
  const can = (type: Exclude<Type, "plan-meeting">) => may(meeting, you, type);
  const isYoung = you.standing === "young-person";
  const asked = meeting.pausesAsked.includes(you.person);
  const list: Quick[] = [];
  const add = (icon: IconName, label: string, meaning: string, press: () => void) =>
    list.push({ icon, label, meaning, press });
  if (can("pause-meeting")) add("pause", t.pause, "pause", () => send({ type: "pause-meeting" }));
  if (isYoung && can("stop-meeting")) add("stop", t.stop, "stop", () => open("stop"));
  add("people", t.people, "people", () => open("people"));
  if (isYoung) add("decide", t.decide, "decide", () => open("decide"));
  if (you.standing !== "participant") return list;
  if (asked && can("withdraw-pause-ask"))
    add("pause", t.unaskPause, "unask", () => send({ type: "withdraw-pause-ask" }));
  else if (!asked && can("ask-for-pause"))
    add("pause", t.askPause, "ask pause", () => send({ type: "ask-for-pause" }));
  return list;
}

function turn(t: Words, here: Here, { action, open, say }: Props, send: Send): Quick[] {
  const { meeting, you } = here;
  const { turn, holder, from } = meeting.floor;
  const isMine = holder === you.person;
  const kind = meeting.round?.kind;
  const isSilent = meeting.silentSince !== null;
  const young = youngPerson(meeting)?.id;
  const moment = `${turn} ${isMine}`;
  const list: Quick[] = [];
  const add = (icon: IconName, label: string, press: () => void) =>
    list.push({ icon, label, meaning: `${label} ${moment}`, press });
  if (meeting.pause || action.kind === "arrive") return list;
  if (isMine && may(meeting, you, "pass-turn")) {
    add("pass", t.pass, () => send({ type: "pass-turn", turn }));
    if (meeting.round && meeting.round.remaining.length > 0)
      add("later", t.defer, () => send({ type: "defer-turn", turn }));
  }
  const mayGive = isMine ? !meeting.round : you.standing === "facilitator" && !isSilent;
  if (
    mayGive &&
    may(meeting, you, "give-floor") &&
    (isMine || holder === null || holdsThePen(meeting, you, young))
  )
    add("give", t.give, () => open("give"));
  if (isMine && action.kind === "done" && (kind === "agenda" || kind === "closing"))
    add("more", t.sayMore, () => say(kind));
  if (isMine && (action.kind === "say-agenda" || action.kind === "say-closing"))
    add("done", t.done, () => send({ type: "end-turn", turn }));
  if (from === you.person && holder !== null && holder !== young && !isMine)
    add("back", t.takeBack, () => send({ type: "take-back-turn", turn }));
  if (mayAnswer(here, action)) add("answer", t.answer, () => send({ type: "request-floor", kind: "answer" }));
  if (
    isSilent &&
    action.kind === "wait" &&
    !isMine &&
    !isQueued(meeting, you.person) &&
    may(meeting, you, "request-floor")
  )
    add("hand", t.request, () => send({ type: "request-floor" }));
  return list;
}

/** Somebody speaks, and one would like to answer just that. */
const mayAnswer = ({ meeting, you }: Here, action: Action): boolean =>
  action.kind === "request" && meeting.floor.holder !== null && may(meeting, you, "request-floor");

function Quiet({ icon, label, meaning, press }: Quick) {
  const steady = useSteady(meaning);
  return (
    <button type="button" class="quiet-action" {...steady(press)}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
