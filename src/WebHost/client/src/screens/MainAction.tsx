import type { ComponentChildren } from "preact";
import type { PauseReason } from "../contract.gen";
import type { Panel } from "../people/Panels";
import { useHere, type Here } from "../live/here";
import { keyOf, type Action } from "../meeting/action";
import { text, type Text } from "../text/language";
import type { Act } from "../ui/act";
import { useSteady } from "../ui/steady";
import type { Saying } from "./Bar";

interface Props {
  readonly action: Action;
  readonly act: Act;
  readonly say: (what: Saying) => void;
  readonly open: (panel: Panel) => void;
}

/** Its place is there in every moment, also when there is nothing to do. */
export function MainAction({ action, act, say, open }: Props) {
  const here = useHere();
  const { room } = here;
  const t = text.value;
  const steady = useSteady(keyOf(action));
  const send = (command: Parameters<typeof room.send>[0]) => void act.run(room.send(command));
  const button = (label: string, press: () => void, look = "main") => (
    <button type="button" class={look} aria-busy={act.busy.value} {...steady(press)}>
      {label}
    </button>
  );
  switch (action.kind) {
    case "wait":
      return <Waiting>{waitText(t, here, action.place)}</Waiting>;
    case "arrive":
      return button(t.action.arrive, () => send({ type: "arrive" }));
    case "resume":
      return button(t.action.resume, () => send({ type: "resume-meeting" }));
    case "request":
      return button(t.action.request, () => send({ type: "request-floor" }));
    case "request-later":
      return button(t.action.requestLater, () => send({ type: "request-floor" }));
    case "take":
      return button(t.action.takeFloor, () => send({ type: "request-floor" }));
    case "end-silence":
      return button(t.action.endSilence, () => send({ type: "end-silence" }), "main is-open");
    case "offered":
      return (
        <div class="answers">
          {button(t.action.takeOffer, () => send({ type: "take-offer", turn: action.turn }))}
          {button(
            t.action.declineOffer,
            () => send({ type: "decline-offer", turn: action.turn }),
            "main is-open",
          )}
        </div>
      );
    case "withdraw":
      return button(t.action.withdraw, () => send({ type: "withdraw-request" }), "main is-open");
    case "begin-framing":
      return button(t.action.beginFraming, () => send({ type: "begin-framing" }));
    case "begin-round":
      return button(t.action.beginRound, () => send({ type: "begin-agenda-round" }));
    case "close":
      return button(t.action.closeMeeting, () => open("close"));
    case "say-agenda":
      return button(t.action.sayAgenda, () => say("agenda"));
    case "say-closing":
      return button(t.action.sayClosing, () => say("closing"));
    case "done":
      return button(t.action.done, () => send({ type: "end-turn", turn: action.turn }));
    case "answer":
      return (
        <div class="answers">
          {button(
            t.action.yes,
            () => send({ type: "answer-interruption", turn: action.turn, yes: true }),
            "main is-open",
          )}
          {button(t.action.no, () => send({ type: "answer-interruption", turn: action.turn, yes: false }))}
        </div>
      );
  }
}

const Waiting = ({ children }: { children: ComponentChildren }) => <p class="main is-still">{children}</p>;

function waitText(t: Text, { meeting, you, name }: Here, place: number | null): string {
  if (meeting.pause) return pauseText(t, meeting.pause.reason);
  if (meeting.silentSince !== null) return t.wait.silence;
  if (meeting.oneToOne?.leader === you.person) return t.wait.oneToOne(name(meeting.oneToOne.with));
  if (place !== null) return t.wait.turn(place);
  if (meeting.phase === "lobby") return t.wait.lobby;
  if (meeting.phase !== "framing") return t.wait.other;
  if (you.standing !== "facilitator") return t.wait.framing;
  return meeting.lead === you.person ? t.wait.framingLead : t.wait.following(name(meeting.lead));
}

function pauseText(t: Text, reason: PauseReason): string {
  switch (reason) {
    case "centre-absent":
      return t.wait.absent;
    case "facilitators-absent":
      return t.wait.noLeader;
    case "smaller-circle":
      return t.wait.forYou;
    default:
      return t.wait.paused;
  }
}
