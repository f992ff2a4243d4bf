// The network map (netværkskort): a picture and a list that say the same. The young person draws; those whom they show
// it see what is shared, and have nothing to press.

import { useSignal } from "@preact/signals";
import { FollowCourse } from "../measures/FollowCourse";
import { useCourse } from "../measures/useCourse";
import { DrawForm } from "./DrawForm";
import { MapPicture } from "./MapPicture";
import { NodeList } from "./NodeList";
import { mapText } from "./text";
import { Viewers } from "./Viewers";
import "./map.css";

export const MapPage = ({ courseKey }: { courseKey: string }) => (
  <FollowCourse courseKey={courseKey} over={mapText().over} isWide>
    {() => <NetworkMap />}
  </FollowCourse>
);

function NetworkMap() {
  const { course, you } = useCourse();
  const m = mapText();
  const isOwn = you.standing === "young-person";
  const mayDraw = isOwn && course.startedOn !== null && course.withdrawal === null;
  const young = course.youngPerson?.name;
  const chosen = useSignal<string | null>(null);
  const empty = isOwn ? m.nothing : m.nothingShown;
  return (
    <>
      <h1>{isOwn ? m.title : young ? m.titleOf(young) : m.titleShown}</h1>
      <p class="lead">{isOwn ? (course.startedOn ? m.lead : m.notYet) : m.leadShown}</p>
      <div class="map-sides">
        <section class="map-picture" aria-label={m.picture.label(course.map.nodes.length)}>
          <MapPicture mayDraw={mayDraw} choose={(node) => (chosen.value = node)} />
          {mayDraw && course.map.nodes.length > 0 && (
            <p class="hint" id="map-hint">
              {m.picture.hint}
            </p>
          )}
          {isOwn && <p class="hint">{m.picture.legend}</p>}
        </section>
        <div class="map-words">
          {mayDraw && <DrawForm />}
          {course.map.nodes.length === 0 ? <p>{empty}</p> : <NodeList mayDraw={mayDraw} chosen={chosen} />}
          {mayDraw && <Viewers />}
        </div>
      </div>
    </>
  );
}
