import type { ComponentType } from "preact";
import { signal, type ReadonlySignal } from "@preact/signals";
import { delay } from "../connection/patience";

export type Later<P> = ComponentType<P> & { readonly fetch: () => void };

export interface Piece<T> {
  /** Null until it has come. */
  readonly there: ReadonlySignal<T | null>;
  readonly fetch: () => Promise<T>;
}

/** Something that is fetched when it is first asked for; again and again until the net gives it. */
export function piece<T>(load: () => Promise<T>): Piece<T> {
  const there = signal<T | null>(null);
  const untilGiven = (): Promise<T> => load().catch(() => delay(2000).then(untilGiven));
  let asked: Promise<T> | null = null;
  return { there, fetch: () => (asked ??= untilGiven().then((given) => (there.value = given))) };
}

/** A part of the page that is fetched when it is first shown, or before. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  const { there, fetch } = piece(() => load().then((part) => ({ part })));
  const show = (props: P) => {
    void fetch();
    const Part = there.value?.part;
    return Part ? <Part {...props} /> : null;
  };
  return Object.assign(show, { fetch: () => void fetch() });
}

/** An effect that waits until the page has nothing better to do, so that it is there when the net is not. */
export const whenIdle = (work: () => void) => () => {
  const timer = setTimeout(work, 1500);
  return () => clearTimeout(timer);
};
