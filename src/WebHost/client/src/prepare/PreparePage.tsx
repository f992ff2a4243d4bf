// "Før mødet": how the young person wants to take part, and what they want to have said. The cards are theirs alone.

import { useSignal } from "@preact/signals";
import type { TakingPart } from "../contract.gen";
import { Field } from "../courses/Field";
import { FollowCourse } from "../measures/FollowCourse";
import { useCourse } from "../measures/useCourse";
import { say, useAct } from "../ui/act";
import { announce } from "../ui/announce";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { prepareText } from "./text";
import "../courses/courses.css";
import "./prepare.css";

export const PreparePage = ({ courseKey }: { courseKey: string }) => (
  <FollowCourse courseKey={courseKey}>
    {(standing) =>
      standing === "young-person" ? <Mine /> : <h1>{say({ code: "not-found" }, () => "…")}</h1>
    }
  </FollowCourse>
);

function Mine() {
  const { course } = useCourse();
  const p = prepareText();
  const mayPrepare = course.startedOn !== null && course.withdrawal === null;
  return (
    <>
      <h1>{p.title}</h1>
      {!course.startedOn && <p class="lead">{p.notYet}</p>}
      {mayPrepare && <How />}
      {mayPrepare && <Cards />}
    </>
  );
}

function How() {
  const { course, room, name } = useCourse();
  const { how, ways } = prepareText();
  const act = useAct(name);
  const chosen = course.takingPart;
  const toggle = (way: TakingPart) => {
    const others = chosen.filter((w) => w !== way);
    const next = chosen.includes(way) ? others : [...others, way];
    void act.run(room.send({ type: "choose-taking-part", ways: next }));
  };
  return (
    <fieldset class="card prepare-ways">
      <legend>{how.title}</legend>
      <p class="hint">{how.hint}</p>
      {(Object.keys(ways) as TakingPart[]).map((way) => (
        <label key={way} class="tick">
          <input type="checkbox" checked={chosen.includes(way)} onChange={() => toggle(way)} />
          <span>{ways[way]}</span>
        </label>
      ))}
      <Refused act={act} name={name} />
    </fieldset>
  );
}

function Cards() {
  const { course, room, name } = useCourse();
  const { cards } = prepareText();
  const act = useAct(name);
  const words = useSignal("");
  const keep = async () => {
    const text = words.value;
    if (!(await act.run(room.send({ type: "prepare-card", text })))) return;
    words.value = "";
    announce(cards.kept(text));
  };
  return (
    <section class="card" aria-labelledby="cards" {...useKeptFocus<HTMLElement>()}>
      <h2 id="cards">{cards.title}</h2>
      <p class="hint">{cards.hint}</p>
      {course.prepared.length === 0 && <p>{cards.none}</p>}
      <ul class="prepared">
        {course.prepared.map((card) => (
          <li key={card.id}>
            <p class="verbatim">{card.text}</p>
            <button
              type="button"
              class="quiet"
              aria-label={`${cards.away}: ${card.text}`}
              onClick={() => void act.run(room.send({ type: "put-away-card", card: card.id }))}
            >
              {cards.away}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <Field id="card" label={cards.label} value={words} />
        <Refused act={act} name={name} />
        <button type="submit" class="firm" disabled={act.busy.value}>
          {cards.put}
        </button>
      </form>
    </section>
  );
}
