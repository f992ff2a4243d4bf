// The young person's turn, in the way they have chosen: who writes or shows cards has what to write in before them when
// the turn comes to them in a round, and the cards they prepared whenever they have the floor.

import type { Signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Course, CourseCommand, CourseEvent, Meeting } from "../contract.gen";
import { useHere } from "../live/here";
import { LiveRoom } from "../live/room";
import { applyToCourse } from "../measures/course";
import { may } from "../meeting/may";
import type { Saying } from "../screens/Bar";
import { text } from "../text/language";
import type { Act } from "../ui/act";
import { Refused } from "../ui/Refused";
import { useSteady } from "../ui/steady";
import { prepareText } from "./text";
import "./prepare.css";

interface Props {
  readonly saying: Signal<Saying>;
  readonly act: Act;
}

export function OwnWay({ saying, act }: Props) {
  const { meeting, you, room, name } = useHere();
  const course = useOwnCourse();
  const { turn, holder } = meeting.floor;
  const isMine = holder === you.person && meeting.pause === null;
  const kind = meeting.round?.kind;
  const round = isMine && (kind === "agenda" || kind === "closing") ? kind : null;
  const writes = course !== null && isWritten(course);
  useEffect(() => {
    if (round && writes) saying.value = round;
  }, [round, writes, turn]);
  const cards = isMine ? unsaid(course, meeting, you.person) : [];
  // A card is private until it is pressed: it is never pressed by a tap that was meant for something else.
  const steady = useSteady([turn, ...cards.map((card) => card.id)].join(" "));
  const mayShow = cards.length > 0 && (round !== null || may(meeting, you, "note-words"));
  // What opened by itself must not stand in the way of passing.
  const mayPass = round !== null && saying.value !== null && may(meeting, you, "pass-turn");
  const p = prepareText().inMeeting;
  const pass = () =>
    void act
      .run(room.send({ type: "pass-turn", turn }))
      .then((isPassed) => isPassed && (saying.value = null));
  const show = (words: string) =>
    room.send(
      round === "agenda"
        ? { type: "say-agenda-item", turn, text: words }
        : round === "closing"
          ? { type: "say-closing-word", turn, text: words }
          : { type: "note-words", kind: "viewpoint", speaker: you.person, text: words },
    );
  return (
    <>
      {mayShow && (
        <section class="own-cards" aria-labelledby="own-cards">
          <h2 id="own-cards">{p.title}</h2>
          <p class="hint">{p.hint}</p>
          <div class="row is-left">
            {cards.map((card) => (
              <button
                key={card.id}
                type="button"
                class="quiet"
                {...steady(
                  () => void act.run(show(card.text)).then((isShown) => isShown && (saying.value = null)),
                )}
              >
                {card.text}
              </button>
            ))}
          </div>
        </section>
      )}
      {saying.value !== null && <Refused act={act} name={name} />}
      {mayPass && (
        <div class="row">
          <button type="button" class="quiet" {...steady(pass)}>
            {text.value.action.pass}
          </button>
        </div>
      )}
    </>
  );
}

/** Who also likes to speak is not put to writing. */
const isWritten = ({ takingPart }: Course): boolean =>
  !takingPart.includes("voice") && takingPart.some((way) => way === "text" || way === "cards");

function unsaid(course: Course | null, { agenda, closingWords, words }: Meeting, you: string) {
  const said = [...agenda, ...closingWords, ...words].filter((w) => w.speaker === you).map((w) => w.text);
  return (course?.prepared ?? []).filter((card) => !said.includes(card.text));
}

/** Null until it has come, and where there is none. */
function useOwnCourse(): Course | null {
  const { meeting, room } = useHere();
  const course = useMemo(
    () =>
      new LiveRoom<Course, CourseEvent, CourseCommand>(
        room.connection,
        meeting.network.replace("network/", "course/"),
        applyToCourse,
      ),
    [room.connection, meeting.network],
  );
  useEffect(() => () => course.leave(), [course]);
  return course.view.value;
}
