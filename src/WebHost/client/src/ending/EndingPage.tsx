// "Se tilbage": then and now, the end, and everything to take along. For the young person alone.

import { useSignal } from "@preact/signals";
import { FollowCourse } from "../measures/FollowCourse";
import { howText } from "../measures/text";
import { useCourse } from "../measures/useCourse";
import "../measures/measures.css";
import { useAct } from "../ui/act";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { Sure } from "../ui/Sure";
import { limits } from "../contract.gen";
import { ThenAndNow } from "./ThenAndNow";
import { endingText } from "./text";

export const EndingPage = ({ courseKey }: { courseKey: string }) => (
  <FollowCourse courseKey={courseKey}>
    {(standing) =>
      standing === "young-person" ? <Mine courseKey={courseKey} /> : <h1>{endingText().notYours}</h1>
    }
  </FollowCourse>
);

function Mine({ courseKey }: { courseKey: string }) {
  const { course } = useCourse();
  const t = endingText();
  const isOver = course.ending !== null || course.phase === "resting";
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <ThenAndNow courseKey={courseKey} />
      {isOver && !course.withdrawal && <Over />}
      {!isOver && !course.withdrawal && <End />}
      {course.ending && !course.withdrawal && <Later />}
      <section class="card" aria-labelledby="copy">
        <h2 id="copy">{t.copy.title}</h2>
        <p>{t.copy.lead}</p>
        <a class="button firm" href={`/api/courses/${courseKey}/copy.html`} download>
          {t.copy.html}
        </a>
        <a class="button quiet" href={`/api/courses/${courseKey}/copy.json`} download>
          {t.copy.json}
        </a>
      </section>
    </>
  );
}

function End() {
  const { room, name } = useCourse();
  const t = endingText().end;
  const words = useSignal("");
  const send = () => room.send({ type: "end-course", words: words.value.trim() === "" ? null : words.value });
  return (
    <section class="card composer" aria-labelledby="end">
      <h2 id="end">{t.title}</h2>
      <p>{t.lead}</p>
      <label for="end-words">{t.words}</label>
      <p class="hint" id="end-words-hint">
        {t.wordsHint}
      </p>
      <textarea
        id="end-words"
        rows={3}
        maxLength={limits.text}
        aria-describedby="end-words-hint"
        value={words.value}
        onInput={(e) => (words.value = e.currentTarget.value)}
      />
      <Sure label={t.label} question={t.question} more={t.more} yes={t.yes} name={name} send={send} />
    </section>
  );
}

function Over() {
  const { course, room, name } = useCourse();
  const t = endingText().ended;
  const act = useAct(name);
  const { ending } = course;
  return (
    <section class="card" aria-labelledby="over" {...useKeptFocus<HTMLElement>()}>
      <h2 id="over">{ending ? t.title(howText().day(ending.on)) : t.resting}</h2>
      {ending?.words && <p class="own-words">{t.said(ending.words)}</p>}
      <div class="row is-left">
        <button
          type="button"
          class="quiet"
          onClick={() => void act.run(room.send({ type: "resume-course" }))}
        >
          {t.again}
        </button>
      </div>
      <Refused act={act} name={name} />
    </section>
  );
}

function Later() {
  const { course, room, name } = useCourse();
  const t = endingText().later;
  const act = useAct(name);
  const chosen = course.ending?.askLater ?? null;
  const choose = (askLater: boolean) => void act.run(room.send({ type: "choose-later", askLater }));
  return (
    <section class="card" aria-labelledby="later">
      <h2 id="later">{t.title}</h2>
      <div class="who5">
        <fieldset>
          <legend>{t.question}</legend>
          {[true, false].map((askLater) => (
            <label key={String(askLater)}>
              <input
                type="radio"
                name="later"
                checked={chosen === askLater}
                onChange={() => choose(askLater)}
              />
              <span>{askLater ? t.yes : t.no}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <p class="hint">{t.hint}</p>
      {chosen !== null && <p role="status">{chosen ? t.chosen.yes : t.chosen.no}</p>}
      <Refused act={act} name={name} />
    </section>
  );
}
