import { swemwbsCopyright } from "../contract.gen";
import { Questionnaire } from "./Questionnaire";
import { howText } from "./text";
import { useCourse } from "./useCourse";

/** Listed only where somebody has registered for it, with the wording that came with the registration. */
export function Swemwbs() {
  const { course } = useCourse();
  const h = howText().swemwbs;
  const licence = course.licences.find((l) => l.instrument === "swemwbs");
  if (!licence?.sentences || !licence.scale || !course.startedOn || course.withdrawal) return null;
  return (
    <Questionnaire
      instrument="swemwbs"
      title={h.title}
      begin={h.begin}
      sentences={licence.sentences}
      scale={licence.scale.map((words, i) => ({ words, value: i + 1 }))}
      copyright={swemwbsCopyright}
    />
  );
}
