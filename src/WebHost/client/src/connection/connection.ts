// One connection for the page, for as long as the page lives. It dials again for ever, joins every watched room from
// the version it has, and sends every command until it is answered. Nobody else knows that the net can fail.

import { signal } from "@preact/signals";
import type { PersonId, Refusal, RoomId } from "../contract.gen";
import type { Entry } from "../entry";
import { Feed, type Watcher } from "./feed";
import { Outbox, type Pending } from "./outbox";
import {
  answerWithin,
  backOff,
  closedAtLeast,
  delay,
  momentWithin,
  Nap,
  quietFor,
  restartWithin,
  startWithin,
  steadyAfter,
  within,
} from "./patience";
import {
  NotSignedIn,
  WebSocketBlocked,
  type Answer,
  type Batch,
  type Command,
  type Dial,
  type Gone,
  type Moving,
  type Presence,
  type Socket,
} from "./socket";

export interface RoomWatcher extends Watcher {
  presence(people: Presence["people"]): void;
  gone(reason: string): void;
  refused(refusal: Refusal): void;
}

/** `quiet`: not connected, but too briefly to speak of. */
export type Link = "quiet" | "live" | "lost";

const triesPerCommand = 4;

export class Connection {
  readonly link = signal<Link>("quiet");
  readonly signedOut = signal(false);
  /** Server time minus the clock of this machine, in milliseconds. Only for showing. */
  readonly clockOffset = signal(0);

  /** A command from before a reload has been answered now. */
  onLateAnswer: (pending: Pending, answer: Answer) => void = () => undefined;

  readonly #rooms = new Map<RoomId, { feed: Feed; watcher: RoomWatcher }>();
  readonly #nap = new Nap();
  #socket: Socket | null = null;
  #isUp = false;
  #negotiated = false;
  #directWasGood = false;
  #blockedInARow = 0;
  #running = false;
  #hangUp: () => void = () => undefined;
  #wokeAt = 0;
  #isMoving = false;
  #movedAt = -Infinity;
  #lostTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly dial: Dial,
    readonly outbox: Outbox = new Outbox(),
  ) {}

  watch(room: RoomId, watcher: RoomWatcher): () => void {
    this.#rooms.set(room, { feed: new Feed(watcher), watcher });
    if (!this.#running) void this.#run();
    else if (this.#isUp) void this.#join(room);
    return () => {
      this.#rooms.delete(room);
      if (this.#isUp) this.#socket?.leave(room).catch(ignore);
    };
  }

  /** The answer comes when the server has given one, however long the net is away. */
  send(room: RoomId, person: PersonId, command: Command): Promise<Answer> {
    const pending = { room, person, command };
    const answer = this.outbox.add(pending);
    if (this.#rooms.get(room)?.feed.joined) void this.#send(pending);
    return answer;
  }

  /** What happened after a version, for looking back; null where the server has only the whole of it at hand. */
  async entriesAfter(room: RoomId, version: number): Promise<readonly Entry<unknown>[] | null> {
    const socket = this.#socket;
    const feed = this.#rooms.get(room)?.feed;
    if (!this.#isUp || !socket || !feed) return null;
    feed.beginJoin();
    const answer = await within(answerWithin, socket.join(room, version)).catch(ignore);
    if (!answer || answer.refusal || socket !== this.#socket || !feed.take(answer)) {
      if (socket === this.#socket) await this.#join(room);
      return null;
    }
    return answer.entries ?? null;
  }

  /** After sleep, a new net, or a return to this tab: never trust the connection, ask. */
  wake() {
    this.#nap.end();
    const socket = this.#socket;
    if (!this.#isUp || !socket || Date.now() - this.#wokeAt < 1000) return;
    this.#wokeAt = Date.now();
    within(answerWithin, Promise.all([...this.#rooms.keys()].map((room) => this.#join(room)))).catch(() => {
      if (socket === this.#socket) this.#hangUp();
    });
  }

  async #run() {
    this.#running = true;
    this.#startLostTimer();
    for (let attempt = 0; this.#rooms.size > 0 && !this.signedOut.value; attempt++) {
      await this.#nap.take(backOff(attempt));
      const lasted = await this.#connectOnce();
      if (lasted > steadyAfter || this.#isMoving) attempt = -1;
      this.#isMoving = false;
      this.#startLostTimer();
    }
    this.#running = false;
  }

  /** Ends when the connection does; answers for how long it was good. */
  async #connectOnce(): Promise<number> {
    const over = new Promise<void>((resolve) => (this.#hangUp = resolve));
    const socket = this.#open(this.#hangUp);
    let liveSince: number | null = null;
    try {
      await this.#start(socket);
      const joined = Promise.all([...this.#rooms.keys()].map((room) => this.#join(room)));
      if (await Promise.race([over.then(() => false), joined.then(() => true)])) {
        liveSince = Date.now();
        this.#live();
        await over;
      }
    } catch {
      // The net is away, or the server: the next try will tell.
    } finally {
      this.#close(socket);
    }
    return liveSince === null ? 0 : Date.now() - liveSince;
  }

  #open(closed: () => void): Socket {
    const socket: Socket = this.dial(
      {
        entries: (batch) => socket === this.#socket && this.#onEntries(batch),
        presence: (news) => socket === this.#socket && this.#onPresence(news),
        gone: (news) => socket === this.#socket && this.#onGone(news),
        moving: (news) => socket === this.#socket && void this.#onMoving(socket, news),
        closed,
      },
      this.#negotiated,
    );
    this.#socket = socket;
    return socket;
  }

  async #start(socket: Socket) {
    try {
      await within(startWithin, socket.start());
      this.#isUp = true;
      this.#blockedInARow = 0;
      this.#directWasGood ||= !this.#negotiated;
    } catch (error) {
      if (Date.now() - this.#movedAt > restartWithin) this.#chooseWay(error instanceof WebSocketBlocked);
      if (error instanceof NotSignedIn) this.signedOut.value = true;
      throw error;
    }
  }

  #chooseWay(isBlocked: boolean) {
    this.#blockedInARow = isBlocked ? this.#blockedInARow + 1 : 0;
    this.#negotiated = this.#blockedInARow >= (this.#directWasGood ? closedAtLeast : 1);
    if (this.#negotiated) this.#directWasGood = false;
  }

  #close(socket: Socket) {
    this.#isUp = false;
    this.#socket = null;
    for (const { feed } of this.#rooms.values()) feed.joined = false;
    socket.stop();
  }

  async #join(room: RoomId): Promise<void> {
    const socket = this.#socket;
    const watched = this.#rooms.get(room);
    if (!socket || !watched) return;
    const { feed, watcher } = watched;
    const answer = await socket.join(room, feed.beginJoin());
    if (socket !== this.#socket || this.#rooms.get(room) !== watched) return;
    if (answer.refusal) {
      await this.#onJoinRefused(room, watcher, answer.refusal);
      return;
    }
    this.#tick(answer.now);
    if (!feed.take(answer)) return this.#join(room);
    for (const pending of this.outbox.of(room)) void this.#send(pending);
  }

  async #onJoinRefused(room: RoomId, watcher: RoomWatcher, refusal: Refusal) {
    if (refusal.code === "try-again" || refusal.code === "too-fast") {
      await delay(refusal.code === "too-fast" ? refusal.retryAfterSeconds * 1000 : 1000);
      await this.#join(room);
    } else {
      watcher.refused(refusal);
    }
  }

  async #send(pending: Pending, attempt = 1): Promise<void> {
    const { room, person, command } = pending;
    if (this.#rooms.get(room)?.feed.you?.person !== person) {
      this.outbox.drop(command.id);
      return;
    }
    const socket = this.#socket;
    const answer = await socket?.send(room, command).catch(ignore);
    const wait = patienceFor(answer, attempt);
    if (wait !== null) await delay(wait);
    // What the next connection sends again, or an equal copy has settled, is no longer ours.
    if (!this.outbox.has(command.id) || socket !== this.#socket) return;
    if (wait !== null) await this.#send(pending, attempt + 1);
    else this.#settle(pending, answer ?? { refusal: { code: "try-again", reason: "" } });
  }

  #settle(pending: Pending, answer: Answer) {
    if (!this.outbox.settle(pending.command.id, answer)) this.onLateAnswer(pending, answer);
  }

  #onEntries(batch: Batch) {
    this.#tick(batch.now);
    const feed = this.#rooms.get(batch.room)?.feed;
    if (feed && !feed.batch(batch)) this.#join(batch.room).catch(() => this.#hangUp());
  }

  #onPresence(news: Presence) {
    this.#rooms.get(news.room)?.watcher.presence(news.people);
  }

  #onGone(news: Gone) {
    const feed = this.#rooms.get(news.room)?.feed;
    if (feed && news.reason === "changed") {
      feed.version = null;
      this.#join(news.room).catch(() => this.#hangUp());
      return;
    }
    const watcher = this.#rooms.get(news.room)?.watcher;
    this.#rooms.delete(news.room);
    watcher?.gone(news.reason);
  }

  /** On purpose, so at once and in quiet: whoever answers has the rooms from the versions that we have. */
  async #onMoving(socket: Socket, { within: ms }: Moving) {
    this.#isMoving = true;
    this.#movedAt = Date.now();
    await delay(momentWithin(ms));
    if (socket === this.#socket) this.#hangUp();
  }

  #live() {
    clearTimeout(this.#lostTimer);
    this.#lostTimer = undefined;
    this.link.value = "live";
  }

  #startLostTimer() {
    if (this.link.value === "live") this.link.value = "quiet";
    this.#lostTimer ??= setTimeout(() => (this.link.value = "lost"), quietFor);
  }

  #tick(now: string) {
    this.clockOffset.value = Date.parse(now) - Date.now();
  }
}

/** How long to wait before the same command goes again; null to take the answer as it is. */
function patienceFor(answer: Answer | undefined, attempt: number): number | null {
  if (attempt >= triesPerCommand) return null;
  if (!answer || answer.refusal?.code === "try-again") return 500 * 2 ** attempt;
  return answer.refusal?.code === "too-fast" ? answer.refusal.retryAfterSeconds * 1000 : null;
}

const ignore = () => undefined;
