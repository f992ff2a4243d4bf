import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";

/** The measured size of an element and the height of the window, so that a picture is drawn in real pixels. */
export function useSize(first: number) {
  const element = useRef<HTMLDivElement>(null);
  const size = useSignal({ width: first, height: first, window: innerHeight });
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => {
      const { width, height } = box.getBoundingClientRect();
      if (width > 0)
        size.value = { width: Math.floor(width), height: Math.floor(height), window: innerHeight };
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      removeEventListener("resize", measure);
    };
  }, [size]);
  return { element, size: size.value };
}
