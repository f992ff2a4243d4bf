import { useSignal } from "@preact/signals";
import { swemwbsCopyright } from "../contract.gen";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { howText } from "./text";
import { useCourse } from "./useCourse";

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** For the coordinator: SWEMWBS is listed only under a registration, in the wording that came with it. */
export function LicenceForm() {
  const { course, room, name } = useCourse();
  const h = howText().licence;
  const act = useAct(name);
  const number = useSignal("");
  const sentences = useSignal("");
  const scale = useSignal("");
  const licence = course.licences.find((l) => l.instrument === "swemwbs");
  const record = async (event: Event) => {
    event.preventDefault();
    const wording = { sentences: lines(sentences.value), scale: lines(scale.value) };
    const command = {
      type: "record-licence",
      instrument: "swemwbs",
      number: number.value.trim(),
      ...wording,
    } as const;
    await act.run(room.send(command));
  };
  if (licence?.sentences) return <p class="hint">{h.recorded(licence.number)}</p>;
  return (
    <details class="card">
      <summary>{h.title}</summary>
      <form class="composer" onSubmit={(e) => void record(e)}>
        <p>{h.lead}</p>
        <label for="licence-number">{h.number}</label>
        <input
          id="licence-number"
          type="text"
          autocomplete="off"
          value={number.value}
          onInput={(e) => (number.value = e.currentTarget.value)}
        />
        <label for="licence-sentences">{h.sentences}</label>
        <textarea
          id="licence-sentences"
          rows={7}
          value={sentences.value}
          onInput={(e) => (sentences.value = e.currentTarget.value)}
        />
        <label for="licence-scale">{h.scale}</label>
        <textarea
          id="licence-scale"
          rows={5}
          value={scale.value}
          onInput={(e) => (scale.value = e.currentTarget.value)}
        />
        <Refused act={act} name={name} />
        <button type="submit" class="firm" disabled={act.busy.value}>
          {h.record}
        </button>
        <p class="hint">{swemwbsCopyright}</p>
      </form>
    </details>
  );
}
