// One room as it arrives: a view or the entries since the last version, then every batch in order. The version only
// rises, each entry is shown once, and a gap is never shown: it is answered by joining again.

import type { Entry } from "../entry";
import type { Batch, JoinAnswer, You } from "./socket";

export interface Watcher {
  /** All of the room anew. */
  view(view: unknown, you: You | null): void;
  /** What has happened since, in order, each once. */
  entries(entries: readonly Entry<unknown>[]): void;
}

export class Feed {
  version: number | null = null;
  you: You | null = null;
  joined = false;
  #early: Batch[] = [];

  constructor(readonly watcher: Watcher) {}

  /** From now until the answer, batches wait. Answers what to ask for. */
  beginJoin(): number | null {
    this.joined = false;
    this.#early = [];
    return this.version;
  }

  /** False: this answer does not fit what is shown, so ask again from the start. */
  take(answer: JoinAnswer): boolean {
    if (answer.view === undefined || answer.view === null) {
      const same = this.you?.standing === answer.you?.standing && this.you?.person === answer.you?.person;
      if (this.version === null || answer.version < this.version || !same) return this.#forget();
      this.#show(answer.entries ?? [], answer.version);
    } else {
      this.you = answer.you ?? null;
      this.version = answer.version;
      this.watcher.view(answer.view, this.you);
    }
    this.joined = true;
    return this.#early.splice(0).every((batch) => this.batch(batch));
  }

  /** False: something is missing before this batch. */
  batch(batch: Batch): boolean {
    if (!this.joined || this.version === null) {
      this.#early.push(batch);
      return true;
    }
    if (batch.to <= this.version) return true;
    if (batch.from > this.version + 1) return false;
    this.#show(batch.entries, batch.to);
    return true;
  }

  #show(entries: readonly Entry<unknown>[], to: number) {
    const from = this.version ?? 0;
    const unseen = entries.filter((e) => e.version > from);
    this.version = to;
    if (unseen.length > 0) this.watcher.entries(unseen);
  }

  #forget(): false {
    this.version = null;
    return false;
  }
}
