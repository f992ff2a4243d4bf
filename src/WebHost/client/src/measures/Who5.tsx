import { useSignal } from "@preact/signals";
import { useAct } from "../ui/act";
import { announce } from "../ui/announce";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { inDays } from "./dates";
import { howText } from "./text";
import { useCourse } from "./useCourse";

const blank: readonly (number | null)[] = [null, null, null, null, null];

/** Five sentences, each with six answers; one may be left out. What is chosen stays until it has been kept. */
export function Who5() {
  const { course, room, name } = useCourse();
  const h = howText();
  const isOpen = useSignal(false);
  const answers = useSignal(blank);
  const act = useAct(name);
  const focus = useKeptFocus<HTMLElement>();
  if (!course.startedOn || course.withdrawal) return null;
  const keep = async () => {
    if (!(await act.run(room.send({ type: "answer-measure", instrument: "who5", answers: answers.value }))))
      return;
    answers.value = blank;
    isOpen.value = false;
    announce(h.who5.kept);
  };
  return (
    <section class="card" aria-labelledby="who5" {...focus}>
      <h2 id="who5">{h.who5.title}</h2>
      {!isOpen.value && (
        <>
          <Asked />
          <button type="button" class="firm" onClick={() => (isOpen.value = true)}>
            {h.who5.begin}
          </button>
        </>
      )}
      {isOpen.value && (
        <form
          class="who5"
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <p class="hint">{h.who5.how}</p>
          {h.who5.items.map((item, i) => (
            <fieldset key={item}>
              <legend>{item}</legend>
              {h.who5.scale.map((words, fromTop) => {
                const value = h.who5.scale.length - 1 - fromTop;
                return (
                  <label key={words}>
                    <input
                      type="radio"
                      name={`who5-${i}`}
                      checked={answers.value[i] === value}
                      onChange={() => (answers.value = answers.value.map((a, at) => (at === i ? value : a)))}
                    />
                    <span>{words}</span>
                  </label>
                );
              })}
            </fieldset>
          ))}
          {answers.value.includes(null) && <p class="hint">{h.who5.blank}</p>}
          <Refused act={act} name={name} />
          <div class="row">
            <button type="button" class="quiet" onClick={() => (isOpen.value = false)}>
              {h.who5.leave}
            </button>
            <button type="submit" class="firm" disabled={act.busy.value}>
              {h.who5.keep}
            </button>
          </div>
        </form>
      )}
    </section>
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
