import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * When what had the focus is gone after an update, the focus goes to the main action of the same part of the page, or
 * to the part itself: never to the top of the page.
 */
export function useKeptFocus<T extends HTMLElement>() {
  const part = useRef<T>(null);
  const had = useRef(false);
  useLayoutEffect(() => {
    const here = part.current;
    if (!here) return;
    if (had.current && !here.contains(document.activeElement) && isNowhere(document.activeElement))
      (here.querySelector<HTMLElement>("button.main") ?? here).focus({ preventScroll: true });
    had.current = here.contains(document.activeElement);
  });
  return {
    ref: part,
    tabIndex: -1,
    onFocusIn: () => (had.current = true),
    onFocusOut: (event: FocusEvent) => {
      if (event.relatedTarget !== null) had.current = false;
    },
  };
}

const isNowhere = (element: Element | null): boolean => element === null || element === document.body;
