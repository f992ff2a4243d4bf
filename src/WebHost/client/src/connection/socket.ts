// The only file that knows SignalR. It says what the wire contract says, typed, and nothing more.

import { HttpTransportType, HubConnectionBuilder, HttpError, LogLevel } from "@microsoft/signalr";
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

export interface Presence {
  readonly room: RoomId;
  readonly people: readonly { readonly id: PersonId; readonly state: Whereabouts }[];
}

export interface Gone {
  readonly room: RoomId;
  readonly reason: string;
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
  closed(): void;
}

/** Negotiated is slower to start and gets through proxies that know no WebSocket. */
export type Dial = (listener: Listener, negotiated: boolean) => Socket;

export class NotSignedIn extends Error {}

export const dial: Dial = (listener, negotiated) => {
  const options = negotiated ? {} : { skipNegotiation: true, transport: HttpTransportType.WebSockets };
  const hub = new HubConnectionBuilder()
    .withUrl("/hub", options)
    .configureLogging(import.meta.env.DEV ? LogLevel.Warning : LogLevel.None)
    .build();
  hub.on("Entries", (batch: Batch) => listener.entries(batch));
  hub.on("Presence", (news: Presence) => listener.presence(news));
  hub.on("Gone", (news: Gone) => listener.gone(news));
  hub.onclose(() => listener.closed());
  return {
    start: () => hub.start().catch(translate),
    stop: () => void hub.stop(),
    join: (room, since) => hub.invoke<JoinAnswer>("Join", room, since),
    leave: (room) => hub.invoke("Leave", room),
    send: (room, command) => hub.invoke<Answer>("Send", room, command),
  };
};

function translate(error: unknown): never {
  if (error instanceof HttpError && error.statusCode === 401) throw new NotSignedIn();
  throw error;
}
