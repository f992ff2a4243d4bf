import type { ComponentProps } from "preact";
import { initials } from "../meeting/names";
import { useCourse } from "../measures/useCourse";
import { at, edgeOf, frameOf, layOut, rings, sectors, stepped, type Frame, type Spot } from "./layout";
import { useSize } from "../circle/useSize";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { mapText } from "./text";
import { useDrag } from "./useDrag";
import { useMove } from "./useMove";

interface Props {
  readonly mayDraw: boolean;
  readonly choose: (node: string) => void;
}

const largest = 600;

/** Who draws is in the middle; closer is further in. What may be drawn on is moved by pointer and by arrow keys. */
export function MapPicture({ mayDraw, choose }: Props) {
  const { course, name } = useCourse();
  const { element, size } = useSize(328);
  const frame = frameOf(Math.min(size.width, largest));
  const act = useAct(name);
  const move = useMove(act);
  const drag = useDrag(frame, move);
  const spots = layOut(frame, course.map.nodes);
  return (
    <div ref={element}>
      <svg
        class="map"
        width={frame.width}
        height={frame.height}
        role="group"
        aria-label={mapText().picture.label(spots.length)}
        {...drag.overPicture}
      >
        <Rings frame={frame} />
        <Middle frame={frame} />
        {spots.map((spot) => (
          <Node
            key={spot.node.id}
            spot={drag.isDragged(spot.node.id) ? { ...spot, ...drag.at, label: null } : spot}
            frame={frame}
            own={
              mayDraw
                ? {
                    ...drag.onNode(spot.node),
                    onClick: () => drag.wasMoved() || choose(spot.node.id),
                    onKeyDown: (event) => {
                      if (event.key === "Enter" || event.key === " ") choose(spot.node.id);
                      else if (!move(spot.node, stepped(spot.node, event.key))) return;
                      event.preventDefault();
                    },
                  }
                : null
            }
          />
        ))}
      </svg>
      <Refused act={act} name={name} />
    </div>
  );
}

const Rings = ({ frame }: { frame: Frame }) => (
  <g aria-hidden="true">
    {[...rings].reverse().map((ring) => (
      <ellipse
        key={ring}
        class={`map-ring is-${ring}`}
        cx={frame.centre.x}
        cy={frame.centre.y}
        rx={frame.rx * edgeOf(ring)}
        ry={frame.ry * edgeOf(ring)}
      />
    ))}
    {sectors.map((sector, i) => {
      const [from, to] = [at(frame, edgeOf(0), i + 0.5), at(frame, 1, i + 0.5)];
      return <line key={sector} class="map-line" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
    })}
    {sectors.map((sector, i) => (
      <text key={sector} class="map-sector" font-size={frame.fontSize + 1} {...nameAt(frame, i)}>
        {mapText().sectors[sector]}
      </text>
    ))}
  </g>
);

/** Above and below the picture, and in its four corners, which are empty. */
function nameAt({ width, height, centre, fontSize }: Frame, i: number) {
  const y = i === 5 || i < 2 ? fontSize + 2 : height - fontSize * 0.6;
  if (i % 3 === 0) return { x: centre.x, y, "text-anchor": "middle" as const };
  return i < 3
    ? { x: width - 2, y, "text-anchor": "end" as const }
    : { x: 2, y, "text-anchor": "start" as const };
}

function Middle({ frame: { centre, rx, fontSize } }: { frame: Frame }) {
  const { course, you } = useCourse();
  const young = course.youngPerson?.name;
  return (
    <g aria-hidden="true" class="map-me">
      <circle cx={centre.x} cy={centre.y} r={rx * edgeOf(0) * 0.8} />
      <text x={centre.x} y={centre.y + fontSize * 0.35} font-size={fontSize} text-anchor="middle">
        {you.standing === "young-person" ? mapText().me : young ? initials(young) : ""}
      </text>
    </g>
  );
}

interface NodeProps {
  readonly spot: Spot;
  readonly frame: Frame;
  /** Null where it is only looked at. */
  readonly own: ComponentProps<"g"> | null;
}

function Node({ spot: { node, mark, x, y, label }, frame, own }: NodeProps) {
  const m = mapText();
  const words = m.picture.node(node.name, m.place(node.sector, node.ring), node.shared);
  const button = { role: "button" as const, tabindex: 0, "aria-describedby": "map-hint", ...own };
  return (
    <g
      class={`map-node${node.shared ? " is-shared" : ""}${own ? " is-own" : ""}`}
      aria-label={words}
      {...(own ? button : { role: "img" as const })}
    >
      <circle class="body" cx={x} cy={y} r={frame.node} />
      <text class="mark" x={x} y={y + frame.fontSize * 0.36} font-size={frame.fontSize} text-anchor="middle">
        {mark}
      </text>
      {label && (
        <text class="name" x={label.x} y={label.y} font-size={frame.fontSize} text-anchor={label.anchor}>
          {label.text}
        </text>
      )}
    </g>
  );
}
