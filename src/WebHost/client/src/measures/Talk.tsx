import { useAct } from "../ui/act";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { howText } from "./text";
import { useCourse } from "./useCourse";

/** Always there, whatever was answered: asking for it says nothing of a score. */
export function Talk() {
  const { course, room, name } = useCourse();
  const h = howText();
  const act = useAct(name);
  const focus = useKeptFocus<HTMLElement>();
  if (!course.startedOn || course.withdrawal) return null;
  const coordinator = course.coordinator?.name ?? "…";
  const isAsked = course.talkAskedAt !== null;
  return (
    <section class="card" aria-labelledby="talk" {...focus}>
      <h2 id="talk">{h.talk.title}</h2>
      <p>{isAsked ? h.talk.asked(coordinator) : h.talk.offer(coordinator)}</p>
      <div class="row is-left">
        <button
          type="button"
          class={isAsked ? "quiet" : "firm"}
          onClick={() => void act.run(room.send({ type: isAsked ? "mark-talked" : "ask-to-talk" }))}
        >
          {isAsked ? h.talk.done : h.talk.yes}
        </button>
      </div>
      <Refused act={act} name={name} />
      <p class="hint">{h.talk.urgent}</p>
    </section>
  );
}
