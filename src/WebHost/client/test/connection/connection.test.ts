import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Connection, type RoomWatcher } from "../../src/connection/connection";
import { Outbox } from "../../src/connection/outbox";
import { backOff } from "../../src/connection/patience";
import { WebSocketBlocked, type Answer } from "../../src/connection/socket";
import { FakeServer, now } from "./fakeServer";

const room = "meeting/m";
const command = (id: string) => ({ id, type: "request-floor" });

let server: FakeServer;
let seen: string[];
let gone: string[];
let connection: Connection;

const watcher: RoomWatcher = {
  view: (view) => (seen = [...(view as string[])]),
  entries: (entries) => seen.push(...entries.flatMap((e) => e.events as string[])),
  presence: () => undefined,
  gone: (reason) => gone.push(reason),
  refused: (refusal) => gone.push(refusal.code),
};

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(now);
  sessionStorage.clear();
  server = new FakeServer();
  seen = [];
  gone = [];
  connection = new Connection(server.dial);
});

afterEach(() => {
  vi.useRealTimers();
});

describe("joining", () => {
  test("shows the view and then every entry in order", async () => {
    server.happens("opened", false);
    connection.watch(room, watcher);
    await settle();
    server.happens("arrived");
    server.happens("framed");
    expect(seen).toEqual(["opened", "arrived", "framed"]);
    expect(connection.link.value).toBe("live");
  });

  test("keeps what is told before the answer until the answer is there", async () => {
    server.holdJoins = true;
    connection.watch(room, watcher);
    await settle();
    server.happens("told early");
    expect(seen).toEqual([]);
    server.releaseJoins();
    await settle();
    expect(seen).toEqual(["told early"]);
  });

  test("asks again when a number is missing, and shows each entry once", async () => {
    connection.watch(room, watcher);
    await settle();
    server.happens("first");
    server.happens("lost on the way", false);
    server.happens("third");
    server.happens("fourth");
    await settle();
    expect(server.joins).toEqual([null, 1]);
    expect(seen).toEqual(["first", "lost on the way", "third", "fourth"]);
    server.tell(4);
    expect(seen).toHaveLength(4);
  });

  test("takes a step without content as a step", async () => {
    connection.watch(room, watcher);
    await settle();
    server.happens("hidden", false);
    server.line.listener.entries({ room, from: 1, to: 1, now, entries: [] });
    server.happens("seen");
    expect(seen).toEqual(["seen"]);
    expect(server.joins).toEqual([null]);
  });

  test("starts afresh when somebody has become something else to the room", async () => {
    connection.watch(room, watcher);
    await settle();
    server.happens("first");
    server.you = { person: "freja", standing: "participant" } as never;
    server.cut();
    await vi.advanceTimersByTimeAsync(400);
    expect(server.joins).toEqual([null, 1, null]);
    expect(seen).toEqual(["first"]);
  });

  test("says kindly when there is no such room", async () => {
    server.dial = ((dial) => (listener, negotiated) => {
      const line = dial(listener, negotiated);
      line.join = () => Promise.resolve({ version: 0, now, refusal: { code: "not-found" } });
      return line;
    })(server.dial);
    connection = new Connection(server.dial);
    connection.watch(room, watcher);
    await settle();
    expect(gone).toEqual(["not-found"]);
  });
});

describe("a drop", () => {
  test("of under two seconds shows nothing and loses nothing", async () => {
    connection.watch(room, watcher);
    await settle();
    server.refuseToStart = true;
    server.cut();
    server.happens("while away", false);
    await vi.advanceTimersByTimeAsync(400);
    expect(connection.link.value).toBe("quiet");
    server.refuseToStart = false;
    await vi.advanceTimersByTimeAsync(1500);
    expect(connection.link.value).toBe("live");
    expect(seen).toEqual(["while away"]);
  });

  test("that lasts is shown, and tried again for ever", async () => {
    connection.watch(room, watcher);
    await settle();
    server.refuseToStart = true;
    server.cut();
    await vi.advanceTimersByTimeAsync(2000);
    expect(connection.link.value).toBe("lost");
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(server.lines.length).toBeGreaterThan(100);
    server.refuseToStart = false;
    server.happens("after ten minutes", false);
    await vi.advanceTimersByTimeAsync(6000);
    expect(connection.link.value).toBe("live");
    expect(seen).toEqual(["after ten minutes"]);
  });

  test("turns to a negotiated connection when the direct one does not get through", async () => {
    server.dial = ((dial) => (listener, negotiated) => {
      const line = dial(listener, negotiated);
      if (!negotiated) line.start = () => Promise.reject(new WebSocketBlocked());
      return line;
    })(server.dial);
    connection = new Connection(server.dial);
    connection.watch(room, watcher);
    await vi.advanceTimersByTimeAsync(400);
    expect(server.lines.map((l) => l.negotiated)).toEqual([false, true]);
    expect(connection.link.value).toBe("live");
    await vi.advanceTimersByTimeAsync(5000);
    server.cut();
    await settle();
    expect(server.line.negotiated).toBe(true);
  });

  test("to a host that is just ending does not cost the way that was good", async () => {
    connection.watch(room, watcher);
    await vi.advanceTimersByTimeAsync(5000);
    server.refuseToStart = true;
    server.refusal = new WebSocketBlocked();
    server.cut();
    await vi.advanceTimersByTimeAsync(100);
    server.refuseToStart = false;
    await vi.advanceTimersByTimeAsync(300);
    expect(connection.link.value).toBe("live");
    expect(server.lines.map((l) => l.negotiated)).toEqual([false, false, false]);
  });

  test("into a net that lets no WebSocket through turns to a negotiated connection in the end", async () => {
    connection.watch(room, watcher);
    await vi.advanceTimersByTimeAsync(5000);
    server.refuseToStart = true;
    server.refusal = new WebSocketBlocked();
    server.cut();
    await vi.advanceTimersByTimeAsync(1400);
    server.refuseToStart = false;
    await vi.advanceTimersByTimeAsync(2000);
    expect(connection.link.value).toBe("live");
    expect(server.lines.map((l) => l.negotiated)).toEqual([false, false, false, false, true]);
  });

  test("does not storm a server that hangs up at once", async () => {
    connection.watch(room, watcher);
    for (let i = 0; i < 50; i++) {
      await settle();
      server.cut();
    }
    expect(server.lines.length).toBeLessThan(4);
  });

  test("is not waited out when the net is back", async () => {
    connection.watch(room, watcher);
    await settle();
    server.refuseToStart = true;
    server.cut();
    await vi.advanceTimersByTimeAsync(60_000);
    server.refuseToStart = false;
    connection.wake();
    await settle();
    expect(connection.link.value).toBe("live");
  });

  test("that nobody noticed is found on waking", async () => {
    connection.watch(room, watcher);
    await settle();
    server.holdJoins = true;
    await vi.advanceTimersByTimeAsync(60_000);
    connection.wake();
    await vi.advanceTimersByTimeAsync(5000);
    server.holdJoins = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.lines).toHaveLength(2);
    expect(connection.link.value).toBe("live");
  });

  test("waits longer each time, and no longer than about five seconds", () => {
    expect([0, 1, 2, 3, 4].map((n) => backOff(n))).toEqual([0, 300, 1000, 2000, 4000]);
    expect(backOff(5, () => 0)).toBe(5000);
    expect(backOff(999, () => 1)).toBe(6000);
  });
});

describe("a host that stops on purpose", () => {
  const shown: string[] = [];
  const moves = (within: number) => server.line.listener.moving({ within });

  beforeEach(async () => {
    shown.length = 0;
    connection.watch(room, watcher);
    connection.link.subscribe((link) => shown.push(link));
    await settle();
    vi.spyOn(Math, "random").mockReturnValue(0.5);
  });

  test("is left at a moment of one's own, for a connection that is made at once", async () => {
    server.happens("first");
    moves(500);
    await vi.advanceTimersByTimeAsync(249);
    expect(server.lines).toHaveLength(1);
    server.happens("just before");
    await vi.advanceTimersByTimeAsync(2);
    expect(server.lines.map((l) => l.stopped)).toEqual([true, false]);
    expect(server.joins).toEqual([null, 2]);
    server.happens("after");
    expect(seen).toEqual(["first", "just before", "after"]);
    expect(connection.link.value).toBe("live");
    expect(shown).not.toContain("lost");
  });

  test("that cuts off before the moment has come is not hung up on twice", async () => {
    moves(500);
    await vi.advanceTimersByTimeAsync(100);
    server.cut();
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.lines.map((l) => l.stopped)).toEqual([true, false]);
  });

  test("and refuses while it restarts is tried with the usual waits, and as before", async () => {
    server.refuseToStart = true;
    server.refusal = new WebSocketBlocked();
    moves(0);
    await vi.advanceTimersByTimeAsync(1400);
    expect(server.lines).toHaveLength(4);
    expect(connection.link.value).toBe("quiet");
    await vi.advanceTimersByTimeAsync(700);
    expect(connection.link.value).toBe("lost");
    server.refuseToStart = false;
    await vi.advanceTimersByTimeAsync(4000);
    expect(connection.link.value).toBe("live");
    expect(server.lines.every((l) => !l.negotiated)).toBe(true);
  });

  test("loses no command and sends none in another order", async () => {
    server.answer = () => new Promise<Answer>(() => undefined);
    const first = connection.send(room, "freja", command("c1"));
    moves(0);
    await settle();
    server.refuseToStart = true;
    server.cut();
    const second = connection.send(room, "freja", command("c2"));
    server.answer = () => ({ version: 1 });
    server.refuseToStart = false;
    await vi.advanceTimersByTimeAsync(2000);
    expect(await Promise.all([first, second])).toEqual([{ version: 1 }, { version: 1 }]);
    expect(new Outbox().of(room)).toEqual([]);
  });

  test("over and over is followed, each time when it asks", async () => {
    for (let i = 0; i < 5; i++) {
      moves(500);
      await vi.advanceTimersByTimeAsync(252);
    }
    expect(server.lines).toHaveLength(6);
    expect(shown).not.toContain("lost");
  });
});

describe("a command", () => {
  test("is answered once it is stored", async () => {
    connection.watch(room, watcher);
    await settle();
    server.answer = () => ({ version: 7 });
    expect(await connection.send(room, "freja", command("c1"))).toEqual({ version: 7 });
  });

  test("whose answer was lost is sent again with the same id", async () => {
    connection.watch(room, watcher);
    await settle();
    server.answer = () => new Promise<Answer>(() => undefined);
    const answered = connection.send(room, "freja", command("c1"));
    await settle();
    server.answer = () => ({ version: 1 });
    server.cut();
    await vi.advanceTimersByTimeAsync(400);
    expect(await answered).toEqual({ version: 1 });
    expect(server.received.map((c) => c.id)).toEqual(["c1", "c1"]);
  });

  test("given while the net is away goes out when it is back, in order", async () => {
    connection.watch(room, watcher);
    await settle();
    server.refuseToStart = true;
    server.cut();
    const both = [
      connection.send(room, "freja", command("c1")),
      connection.send(room, "freja", command("c2")),
    ];
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.received).toEqual([]);
    server.refuseToStart = false;
    await vi.advanceTimersByTimeAsync(6000);
    await Promise.all(both);
    expect(server.received.map((c) => c.id)).toEqual(["c1", "c2"]);
  });

  test("survives a reload of the page and is sent once", async () => {
    const before = new Connection(() => ({
      ...server.dial(silent, false),
      start: () => Promise.reject(new Error()),
    }));
    void before.send(room, "freja", command("c1"));
    const late: Answer[] = [];
    connection = new Connection(server.dial, new Outbox());
    connection.onLateAnswer = (_pending, answer) => late.push(answer);
    connection.watch(room, watcher);
    await settle();
    expect(server.received.map((c) => c.id)).toEqual(["c1"]);
    expect(late).toEqual([{ version: 0 }]);
    expect(new Outbox().of(room)).toEqual([]);
  });

  test("is never sent in the name of somebody else", async () => {
    void new Outbox().add({ room, person: "tine", command: command("c1") });
    connection = new Connection(server.dial, new Outbox());
    connection.watch(room, watcher);
    await settle();
    expect(server.received).toEqual([]);
    expect(new Outbox().of(room)).toEqual([]);
  });

  test("that could not be stored just now is tried again, and then told", async () => {
    connection.watch(room, watcher);
    await settle();
    server.answer = () => ({ refusal: { code: "try-again", reason: "disk" } });
    const answered = connection.send(room, "freja", command("c1"));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await answered).toEqual({ refusal: { code: "try-again", reason: "disk" } });
    expect(server.received).toHaveLength(4);
  });

  test("that is refused is told at once", async () => {
    connection.watch(room, watcher);
    await settle();
    server.answer = () => ({ refusal: { code: "stale-turn", turn: 1, current: 2 } });
    expect(await connection.send(room, "freja", command("c1"))).toMatchObject({ refusal: { current: 2 } });
    expect(server.received).toHaveLength(1);
  });
});

test("Gone ends the room and nothing more of it is shown", async () => {
  connection.watch(room, watcher);
  await settle();
  server.line.listener.gone({ room, reason: "removed" });
  server.happens("not for them");
  expect(gone).toEqual(["removed"]);
  expect(seen).toEqual([]);
});

test("The clock of the server is known", async () => {
  vi.setSystemTime("2026-11-22T08:59:30.000Z");
  connection.watch(room, watcher);
  await settle();
  expect(connection.clockOffset.value).toBe(30_000);
});

const silent = {
  entries: () => undefined,
  presence: () => undefined,
  gone: () => undefined,
  moving: () => undefined,
  closed: () => undefined,
};
