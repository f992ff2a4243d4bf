import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

/** A tap so soon after a change of meaning was meant for what was there before. */
export const steadyFor = 500;

interface Steady {
  readonly onPointerDown: () => void;
  readonly onClick: () => void;
  /** There while presses do not count. Said to nobody: it is over before one could act on it. */
  readonly "data-settling": true | undefined;
}

/**
 * A press counts only when the meaning of the place it lands on is the one that the person saw: not within half a
 * second of a change, and not when it changed between the finger going down and up.
 */
export function useSteady(meaning: string): (press: () => void) => Steady {
  const shown = useRef({ meaning, at: -Infinity });
  const touched = useRef<string | null>(null);
  const settled = useSignal(meaning);
  if (shown.current.meaning !== meaning) shown.current = { meaning, at: performance.now() };
  useEffect(() => {
    const timer = setTimeout(() => (settled.value = meaning), steadyFor);
    return () => clearTimeout(timer);
  }, [meaning, settled]);
  return (press) => ({
    "data-settling": settled.value === meaning ? undefined : true,
    onPointerDown: () => (touched.current = meaning),
    onClick: () => {
      const moved = touched.current !== null && touched.current !== meaning;
      touched.current = null;
      if (!moved && performance.now() - shown.current.at >= steadyFor) press();
    },
  });
}
