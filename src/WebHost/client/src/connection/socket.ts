// What the wire contract says about the live connection, typed. Two files keep it: hub.ts straight over a WebSocket,
// negotiated.ts with the SignalR client where no WebSocket gets through.

import type { PersonId, Refusal, RoomId, Standing } from "../contract.gen";
import type { Entry } from "../entry";

export interface You {
  readonly person: PersonId;
  readonly standing: Standing;
}

/** Exactly one of the last three is there. */
export interface JoinAnswer {
  readonly version: number;
  readonly now: string;
  readonly you?: You | null;
  readonly view?: unknown;
  readonly entries?: readonly Entry<unknown>[] | null;
  readonly refusal?: Refusal | null;
}

/** `from..to` covers versions that are hidden from this viewer too. */
export interface Batch {
  readonly room: RoomId;
  readonly from: number;
  readonly to: number;
  readonly now: string;
  readonly entries: readonly Entry<unknown>[];
}

export type Whereabouts = "here" | "away";

/** Everyone who has or had a connection; who is not listed is away. */
export interface Presence {
  readonly room: RoomId;
  readonly people: readonly { readonly id: PersonId; readonly state: Whereabouts }[];
}

/** `removed`, `closed`, or `changed`: join again for another view. */
export interface Gone {
  readonly room: RoomId;
  readonly reason: string;
}

/** This host stops: within so many milliseconds everyone is to be gone to another, or to this one anew. */
export interface Moving {
  readonly within: number;
}

export interface Answer {
  readonly version?: number | null;
  readonly refusal?: Refusal | null;
}

export interface Command {
  readonly id: string;
  readonly type: string;
}

export interface Socket {
  start(): Promise<void>;
  stop(): void;
  join(room: RoomId, since: number | null): Promise<JoinAnswer>;
  leave(room: RoomId): Promise<void>;
  send(room: RoomId, command: Command): Promise<Answer>;
}

export interface Listener {
  entries(batch: Batch): void;
  presence(news: Presence): void;
  gone(news: Gone): void;
  moving(news: Moving): void;
  closed(): void;
}

/** Negotiated is slower to start and gets through proxies that know no WebSocket. */
export type Dial = (listener: Listener, negotiated: boolean) => Socket;

export class NotSignedIn extends Error {}

/** The server can be reached, and a WebSocket to it cannot be opened. */
export class WebSocketBlocked extends Error {}
