import type { Entry } from "../../src/entry";
import type { Answer, Command, Dial, JoinAnswer, Listener, Socket } from "../../src/connection/socket";

export interface Line extends Socket {
  readonly listener: Listener;
  readonly negotiated: boolean;
  stopped: boolean;
}

/** A server as the page meets it: it keeps numbered entries of one room, and its lines can be cut at any moment. */
export class FakeServer {
  readonly lines: Line[] = [];
  readonly entries: Entry<string>[] = [];
  readonly received: Command[] = [];
  readonly joins: (number | null)[] = [];
  refuseToStart = false;
  refusal = new Error("no server");
  /** While true a joining client waits. */
  holdJoins = false;
  #held: (() => void)[] = [];
  answer: (command: Command) => Answer | Promise<Answer> = () => ({ version: this.entries.length });
  you = { person: "freja", standing: "young-person" } as const;

  dial: Dial = (listener, negotiated) => {
    const line: Line = {
      listener,
      negotiated,
      stopped: false,
      start: () => (this.refuseToStart ? Promise.reject(this.refusal) : Promise.resolve()),
      stop: () => void (line.stopped = true),
      join: (_room, since) => this.#join(since),
      leave: () => Promise.resolve(),
      send: async (_room, command) => {
        if (line.stopped) throw new Error("no line");
        this.received.push(command);
        return this.answer(command);
      },
    };
    this.lines.push(line);
    return line;
  };

  get line(): Line {
    return this.lines.at(-1)!;
  }

  /** Something happens, and whoever is on the line is told unless it is not to reach them. */
  happens(what: string, told = true) {
    const version = this.entries.length + 1;
    const entry = { version, at: now, by: "karin", events: [what] };
    this.entries.push(entry);
    if (told) this.tell(version);
  }

  tell(version: number) {
    const entries = [this.entries[version - 1]!];
    this.line.listener.entries({ room: "meeting/m", from: version, to: version, now, entries });
  }

  cut() {
    this.line.stopped = true;
    this.line.listener.closed();
  }

  releaseJoins() {
    this.holdJoins = false;
    this.#held.splice(0).forEach((release) => release());
  }

  async #join(since: number | null): Promise<JoinAnswer> {
    this.joins.push(since);
    const answer = this.#reading(since);
    if (this.holdJoins) await new Promise<void>((resolve) => this.#held.push(resolve));
    return answer;
  }

  #reading(since: number | null): JoinAnswer {
    const version = this.entries.length;
    const base = { version, now, you: this.you };
    return since === null
      ? { ...base, view: this.entries.flatMap((e) => e.events) }
      : { ...base, entries: this.entries.slice(since) };
  }
}

export const now = "2026-11-22T09:00:00.000Z";
