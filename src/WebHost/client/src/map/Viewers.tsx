import { useEffect, useMemo } from "preact/hooks";
import type { Network, NetworkCommand, NetworkEvent, RoomId } from "../contract.gen";
import { LiveRoom } from "../live/room";
import { useCourse } from "../measures/useCourse";
import { applyToNetwork } from "../network/network";
import { useAct } from "../ui/act";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { mapText } from "./text";

/** Those of the network, as the young person's own view of it names them, and whoever sees the map already. */
export function Viewers() {
  const { course, room, name } = useCourse();
  const { viewers } = mapText();
  const act = useAct(name);
  const focus = useKeptFocus<HTMLElement>();
  const network = useNetwork(course.id);
  const seen = course.map.seenBy;
  const others = (network?.people ?? []).filter(
    (p) => p.tie !== "young-person" && seen.every((v) => v.id !== p.id),
  );
  return (
    <section class="card" aria-labelledby="map-viewers" {...focus}>
      <h2 id="map-viewers">{viewers.title}</h2>
      <p class="hint">{viewers.hint}</p>
      {seen.length === 0 && <p>{viewers.nobody}</p>}
      <ul class="map-viewers">
        {seen.map((v) => (
          <li key={v.id}>
            <p>
              <strong>{v.name}</strong> {viewers.sees}
            </p>
            <button
              type="button"
              class="quiet"
              onClick={() => void act.run(room.send({ type: "hide-map", person: v.id }))}
            >
              {viewers.hide(v.name)}
            </button>
          </li>
        ))}
        {others.map((p) => (
          <li key={p.id}>
            <button
              type="button"
              class="quiet"
              onClick={() => void act.run(room.send({ type: "show-map", person: p.id, name: p.name }))}
            >
              {viewers.show(p.name)}
            </button>
            {p.relation && <span class="hint">{p.relation}</span>}
          </li>
        ))}
      </ul>
      <Refused act={act} name={name} />
    </section>
  );
}

/** The network has the key of its course. */
function useNetwork(course: RoomId): Network | null {
  const { connection } = useCourse().room;
  const room = useMemo(
    () =>
      new LiveRoom<Network, NetworkEvent, NetworkCommand>(
        connection,
        course.replace("course/", "network/"),
        applyToNetwork,
      ),
    [connection, course],
  );
  useEffect(() => () => room.leave(), [room]);
  return room.view.value;
}
