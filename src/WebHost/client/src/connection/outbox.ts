// Commands that have no answer yet. Each is kept, also over a reload, and sent again with the same id until the server
// has answered: the server sees to it that it acts once. A command is never sent in the name of anyone but its writer.

import type { PersonId, RoomId } from "../contract.gen";
import type { Answer, Command } from "./socket";

export interface Pending {
  readonly room: RoomId;
  readonly person: PersonId;
  readonly command: Command;
}

type Waiter = (answer: Answer) => void;

const key = "od-outbox";

export class Outbox {
  readonly #pending = new Map<string, Pending>();
  readonly #waiters = new Map<string, Waiter>();

  constructor(readonly storage: Pick<Storage, "getItem" | "setItem"> = sessionStorage) {
    for (const kept of read(storage)) this.#pending.set(kept.command.id, kept);
  }

  add(pending: Pending): Promise<Answer> {
    this.#pending.set(pending.command.id, pending);
    this.#keep();
    return new Promise((resolve) => this.#waiters.set(pending.command.id, resolve));
  }

  /** In the order they were given. */
  of(room: RoomId): Pending[] {
    return [...this.#pending.values()].filter((p) => p.room === room);
  }

  /** True when somebody on this page waited for it; false for one that outlived a reload. */
  settle(id: string, answer: Answer): boolean {
    const waiter = this.#waiters.get(id);
    this.drop(id);
    waiter?.(answer);
    return waiter !== undefined;
  }

  drop(id: string) {
    this.#pending.delete(id);
    this.#waiters.delete(id);
    this.#keep();
  }

  has(id: string): boolean {
    return this.#pending.has(id);
  }

  #keep() {
    this.storage.setItem(key, JSON.stringify([...this.#pending.values()]));
  }
}

function read(storage: Pick<Storage, "getItem">): Pending[] {
  try {
    return JSON.parse(storage.getItem(key) ?? "[]") as Pending[];
  } catch {
    return []; // Not ours, or from another version of the page.
  }
}
