// SignalR's JSON hub protocol over one WebSocket, without negotiation: what the live page needs of it and no more. The
// whole client library would be a third of what a phone fetches before it can show a meeting; it is fetched only where
// a WebSocket does not get through (negotiated.ts).

import { me } from "../session";
import {
  NotSignedIn,
  WebSocketBlocked,
  type Answer,
  type Batch,
  type Dial,
  type Gone,
  type JoinAnswer,
  type Listener,
  type Moving,
  type Presence,
} from "./socket";

/**
 * The server has our pulse without a word of ours: it asks the browser, which answers by itself, also for a page in the
 * background. Of the server we hear something every 20 s.
 */
const listenEvery = 5_000;
const silenceAllowed = 30_000;

const end = "\u001e";

type Message =
  | { type: 1; target: string; arguments: unknown[] }
  | { type: 3; invocationId: string; result?: unknown; error?: string }
  | { type: 6 | 7 };

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

class Hub {
  readonly #calls = new Map<string, Waiting>();
  #socket: WebSocket | null = null;
  #nextCall = 0;
  #heardAt = 0;
  #pulse: ReturnType<typeof setInterval> | undefined;

  constructor(readonly listener: Listener) {}

  /** Done when the server has shaken hands. */
  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/hub`);
      this.#socket = socket;
      socket.onopen = () => this.#say({ protocol: "json", version: 1 });
      socket.onmessage = ({ data }: MessageEvent<string>) => {
        const [handshake = "", ...early] = data.split(end);
        const { error } = JSON.parse(handshake) as { error?: string };
        if (error !== undefined) {
          socket.close();
          return;
        }
        socket.onmessage = (event: MessageEvent<string>) => this.#hear(event.data.split(end));
        this.#pulse = setInterval(() => this.#listen(), listenEvery);
        this.#hear(early);
        resolve();
      };
      socket.onclose = () => {
        reject(new Error("closed"));
        this.#over();
      };
    });
  }

  stop() {
    this.#socket?.close();
    this.#over();
  }

  call<T>(target: string, ...args: unknown[]): Promise<T> {
    const invocationId = String(this.#nextCall++);
    return new Promise<T>((resolve, reject) => {
      if (this.#socket?.readyState !== WebSocket.OPEN) return reject(new Error("closed"));
      this.#calls.set(invocationId, { resolve: resolve as (result: unknown) => void, reject });
      this.#say({ type: 1, invocationId, target, arguments: args });
    });
  }

  #say(message: object) {
    this.#socket?.send(JSON.stringify(message) + end);
  }

  #hear(messages: string[]) {
    this.#heardAt = Date.now();
    for (const text of messages) if (text !== "") this.#take(JSON.parse(text) as Message);
  }

  #take(message: Message) {
    if (message.type === 1) this.#tell(message.target, message.arguments[0]);
    else if (message.type === 3) this.#answer(message);
    else if (message.type === 7) this.stop();
  }

  #tell(target: string, what: unknown) {
    if (target === "Entries") this.listener.entries(what as Batch);
    else if (target === "Presence") this.listener.presence(what as Presence);
    else if (target === "Gone") this.listener.gone(what as Gone);
    else if (target === "Moving") this.listener.moving(what as Moving);
  }

  #answer({ invocationId, result, error }: Extract<Message, { type: 3 }>) {
    const waiting = this.#calls.get(invocationId);
    this.#calls.delete(invocationId);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error));
  }

  #listen() {
    if (Date.now() - this.#heardAt > silenceAllowed) this.stop();
  }

  #over() {
    if (this.#socket === null) return;
    this.#socket.onclose = this.#socket.onmessage = null;
    this.#socket = null;
    clearInterval(this.#pulse);
    for (const { reject } of this.#calls.values()) reject(new Error("closed"));
    this.#calls.clear();
    this.listener.closed();
  }
}

export const dialDirect = (listener: Listener): ReturnType<Dial> => {
  const hub = new Hub(listener);
  return {
    start: () => hub.start().catch(explain),
    stop: () => hub.stop(),
    join: (room, since) => hub.call<JoinAnswer>("Join", room, since),
    leave: (room) => hub.call("Leave", room),
    send: (room, command) => hub.call<Answer>("Send", room, command),
  };
};

/** A browser does not say why a WebSocket did not open, so the server is asked in another way. */
async function explain(error: unknown): Promise<never> {
  const who = await me();
  if ("ok" in who) throw new WebSocketBlocked();
  if (who.refusal?.code === "sign-in-needed") throw new NotSignedIn();
  throw error;
}
