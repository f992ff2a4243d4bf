import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Point } from "../circle/layout";
import type { MapNode } from "../contract.gen";
import { cellAt, type Frame } from "./layout";
import type { Move } from "./useMove";

/** A finger that trembles does not drag. */
const slack = 6;

interface Dragged extends Point {
  readonly node: MapNode;
  readonly pointer: number;
  readonly from: Point;
  readonly isMoved: boolean;
}

type OnPointer = (event: PointerEvent & { readonly currentTarget: Element }) => void;

/** By mouse, finger or pen. It stays under the pointer until the server has said where it stands; Escape lets go. */
export function useDrag(frame: Frame, move: Move) {
  const dragged = useSignal<Dragged | null>(null);
  const hasJustMoved = useRef(false);
  const now = dragged.value;

  const begin =
    (node: MapNode): OnPointer =>
    (event) => {
      hasJustMoved.current = false;
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = pointIn(event);
      dragged.value = { node, pointer: event.pointerId, from: at, isMoved: false, ...at };
    };

  const follow: OnPointer = (event) => {
    const held = dragged.value;
    if (held?.pointer !== event.pointerId) return;
    const at = pointIn(event);
    const isMoved = held.isMoved || Math.hypot(at.x - held.from.x, at.y - held.from.y) > slack;
    dragged.value = { ...held, ...at, isMoved };
  };

  const drop: OnPointer = (event) => {
    const held = dragged.value;
    if (held?.pointer !== event.pointerId) return;
    hasJustMoved.current = held.isMoved;
    const moving = held.isMoved ? move(held.node, cellAt(frame, pointIn(event))) : null;
    if (moving) void moving.finally(() => (dragged.value = null));
    else dragged.value = null;
  };

  return {
    at: { x: now?.x ?? 0, y: now?.y ?? 0 },
    isDragged: (node: string) => now?.isMoved === true && now.node.id === node,
    /** The click that ends a drag presses nothing. */
    wasMoved: () => hasJustMoved.current,
    onNode: (node: MapNode) => ({ onPointerDown: begin(node) }),
    overPicture: {
      onPointerMove: follow,
      onPointerUp: drop,
      onPointerCancel: () => (dragged.value = null),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === "Escape") dragged.value = null;
      },
    },
  };
}

function pointIn(event: PointerEvent & { readonly currentTarget: Element }): Point {
  const picture = event.currentTarget.closest("svg")?.getBoundingClientRect();
  return { x: event.clientX - (picture?.left ?? 0), y: event.clientY - (picture?.top ?? 0) };
}
