import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { inDays } from "./dates";
import { Questionnaire } from "./Questionnaire";
import { howText } from "./text";
import { useCourse } from "./useCourse";

/** Five sentences, each with six answers, the highest first. */
export function Who5() {
  const { course } = useCourse();
  const h = howText().who5;
  if (!course.startedOn || course.withdrawal) return null;
  const scale = h.scale.map((words, fromTop) => ({ words, value: h.scale.length - 1 - fromTop }));
  return (
    <Questionnaire instrument="who5" title={h.title} begin={h.begin} sentences={h.items} scale={scale}>
      <Asked />
    </Questionnaire>
  );
}

/** Asked, and not answered since: nothing waits for it, and it can be put off. */
function Asked() {
  const { course, room, name } = useCourse();
  const h = howText();
  const act = useAct(name);
  const asked = course.asked.at(-1);
  if (!asked || course.answers.some((a) => a.on >= asked.on)) return <p>{h.who5.any}</p>;
  if (course.putOff) return <p>{h.who5.putOff(h.day(course.putOff.on))}</p>;
  const putOff = { type: "put-off-measure", occasion: asked.occasion, to: inDays(14) } as const;
  return (
    <>
      <p>{h.who5.asked}</p>
      <button type="button" class="quiet" onClick={() => void act.run(room.send(putOff))}>
        {h.who5.later}
      </button>
      <Refused act={act} name={name} />
    </>
  );
}
