import type { ComponentType } from "preact";
import { signal } from "@preact/signals";
import { delay } from "../connection/patience";

export type Later<P> = ComponentType<P> & { readonly fetch: () => void };

/** A part of the page that is fetched when it is first shown, or before; again and again until the net gives it. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  const loaded = signal<ComponentType<P> | null>(null);
  let isAsked = false;
  const fetch = async () => {
    if (isAsked) return;
    isAsked = true;
    while (loaded.value === null) loaded.value = await load().catch(() => delay(2000).then(() => null));
  };
  const show = (props: P) => {
    void fetch();
    const Part = loaded.value;
    return Part && <Part {...props} />;
  };
  return Object.assign(show, { fetch: () => void fetch() });
}

/** An effect that waits until the page has nothing better to do, so that it is there when the net is not. */
export const whenIdle = (work: () => void) => () => {
  const timer = setTimeout(work, 1500);
  return () => clearTimeout(timer);
};
