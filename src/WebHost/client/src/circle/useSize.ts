import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";

/** The measured width of an element, so that a picture in it can be drawn in real pixels. */
export function useSize(first: number) {
  const element = useRef<HTMLDivElement>(null);
  const size = useSignal({ width: first, height: first });
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => {
      const { width, height } = box.getBoundingClientRect();
      if (width > 0) size.value = { width: Math.floor(width), height: Math.floor(height) };
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [size]);
  return { element, size: size.value };
}
