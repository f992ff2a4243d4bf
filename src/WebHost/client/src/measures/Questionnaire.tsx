import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { Instrument } from "../contract.gen";
import { useAct } from "../ui/act";
import { announce } from "../ui/announce";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { howText } from "./text";
import { useCourse } from "./useCourse";

interface Props {
  readonly instrument: Instrument;
  readonly title: string;
  readonly begin: string;
  readonly sentences: readonly string[];
  /** In the order they are shown, each with its number. */
  readonly scale: readonly { readonly words: string; readonly value: number }[];
  /** Before it is opened. */
  readonly children?: ComponentChildren;
  /** The line of its owners, on every copy. */
  readonly copyright?: string;
}

/** Sentences, each with its answers; one may be left out. What is chosen stays until it has been kept. */
export function Questionnaire(props: Props) {
  const { instrument, title, begin, sentences, scale, children, copyright } = props;
  const { room, name } = useCourse();
  const h = howText();
  const blank = sentences.map((): number | null => null);
  const isOpen = useSignal(false);
  const answers = useSignal(blank);
  const act = useAct(name);
  const focus = useKeptFocus<HTMLElement>();
  const keep = async () => {
    if (!(await act.run(room.send({ type: "answer-measure", instrument, answers: answers.value })))) return;
    answers.value = blank;
    isOpen.value = false;
    announce(h.answering.kept);
  };
  return (
    <section class="card" aria-labelledby={instrument} {...focus}>
      <h2 id={instrument}>{title}</h2>
      {!isOpen.value && (
        <>
          {children}
          <button type="button" class="firm" onClick={() => (isOpen.value = true)}>
            {begin}
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
          <p class="hint">{h.answering.how}</p>
          {sentences.map((sentence, i) => (
            <fieldset key={sentence}>
              <legend>{sentence}</legend>
              {scale.map(({ words, value }) => (
                <label key={value}>
                  <input
                    type="radio"
                    name={`${instrument}-${i}`}
                    checked={answers.value[i] === value}
                    onChange={() => (answers.value = answers.value.map((a, at) => (at === i ? value : a)))}
                  />
                  <span>{words}</span>
                </label>
              ))}
            </fieldset>
          ))}
          {answers.value.includes(null) && <p class="hint">{h.answering.blank}</p>}
          <Refused act={act} name={name} />
          <div class="row">
            <button type="button" class="quiet" onClick={() => (isOpen.value = false)}>
              {h.answering.leave}
            </button>
            <button type="submit" class="firm" disabled={act.busy.value}>
              {h.answering.keep}
            </button>
          </div>
        </form>
      )}
      {copyright && <p class="hint">{copyright}</p>}
    </section>
  );
}
