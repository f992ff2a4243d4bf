import { signal } from "@preact/signals";
import type { Refusal, RoomId } from "../contract.gen";
import type { Connection } from "../connection/connection";
import { newId } from "../connection/newId";
import type { Answer, You } from "../connection/socket";
import type { Entry, Reducer } from "../entry";

/** Why a room can no longer be followed: it said so, or it never let us in. */
export type Ending = { readonly reason: string } | { readonly refusal: Refusal };

type Unsent<TCommand> = TCommand extends { id: string } ? Omit<TCommand, "id"> : never;

/** One room, live: what this person may see of it, and the way to ask something of it. */
export class LiveRoom<TView, TEvent, TCommand extends { readonly id: string; readonly type: string }> {
  readonly view = signal<TView | null>(null);
  readonly you = signal<You | null>(null);
  readonly ending = signal<Ending | null>(null);
  /** Who has a connection; null until the server has said. */
  readonly here = signal<ReadonlySet<string> | null>(null);

  /** Called when one view has followed another. */
  onChange: (before: TView, after: TView) => void = () => undefined;

  /** Called with every entry as it comes in, after the view has followed. */
  onEntry: (entry: Entry<TEvent>) => void = () => undefined;

  readonly #leave: () => void;

  constructor(
    readonly connection: Connection,
    readonly id: RoomId,
    apply: Reducer<TView, TEvent>,
  ) {
    this.#leave = connection.watch(id, {
      view: (view, you) => {
        this.you.value = you;
        this.#show(view as TView);
      },
      entries: (entries) => {
        if (this.view.value === null) return;
        this.#show((entries as Entry<TEvent>[]).reduce(apply, this.view.value));
        (entries as Entry<TEvent>[]).forEach((entry) => this.onEntry(entry));
      },
      presence: (people) =>
        (this.here.value = new Set(people.filter((p) => p.state === "here").map((p) => p.id))),
      gone: (reason) => (this.ending.value = { reason }),
      refused: (refusal) => (this.ending.value = { refusal }),
    });
  }

  send(command: Unsent<TCommand>): Promise<Answer> {
    const person = this.you.value?.person ?? "";
    return this.connection.send(this.id, person, { ...command, id: newId() });
  }

  entriesAfter(version: number): Promise<readonly Entry<TEvent>[] | null> {
    return this.connection.entriesAfter(this.id, version) as Promise<readonly Entry<TEvent>[] | null>;
  }

  leave() {
    this.#leave();
  }

  #show(view: TView) {
    const before = this.view.value;
    this.view.value = view;
    if (before !== null) this.onChange(before, view);
  }
}
