import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dialDirect } from "../../src/connection/hub";
import { NotSignedIn, WebSocketBlocked, type Listener } from "../../src/connection/socket";

const end = "\u001e";

class FakeSocket {
  static readonly OPEN = 1;
  static last: FakeSocket;
  readyState = 0;
  readonly sent: string[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;

  constructor(readonly url: string) {
    FakeSocket.last = this;
  }

  send(text: string) {
    this.sent.push(text);
  }

  close() {
    this.readyState = 3;
    this.onclose?.();
  }

  open() {
    this.readyState = 1;
    this.onopen?.();
  }

  says(...messages: object[]) {
    this.onmessage?.({ data: messages.map((m) => JSON.stringify(m) + end).join("") });
  }
}

let heard: [string, unknown][];
const listener: Listener = {
  entries: (batch) => heard.push(["entries", batch]),
  presence: (news) => heard.push(["presence", news]),
  gone: (news) => heard.push(["gone", news]),
  moving: (news) => heard.push(["moving", news]),
  closed: () => heard.push(["closed", null]),
};

async function connected() {
  const socket = dialDirect(listener);
  const started = socket.start();
  FakeSocket.last.open();
  FakeSocket.last.says({});
  await started;
  return { socket, wire: FakeSocket.last };
}

beforeEach(() => {
  heard = [];
  vi.useFakeTimers();
  vi.stubGlobal("WebSocket", FakeSocket);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("It shakes hands in the JSON protocol on the same host", async () => {
  const { wire } = await connected();
  expect(wire.url).toBe(`${location.origin.replace("http", "ws")}/hub`);
  expect(wire.sent).toEqual([`{"protocol":"json","version":1}${end}`]);
});

test("A call is answered by the message with its number", async () => {
  const { socket, wire } = await connected();
  const first = socket.send("meeting/m", { id: "c1", type: "request-floor" });
  const second = socket.join("meeting/m", 7);
  expect(wire.sent.slice(1).map((text) => JSON.parse(text.slice(0, -1)) as unknown)).toEqual([
    {
      type: 1,
      invocationId: "0",
      target: "Send",
      arguments: ["meeting/m", { id: "c1", type: "request-floor" }],
    },
    { type: 1, invocationId: "1", target: "Join", arguments: ["meeting/m", 7] },
  ]);
  wire.says({ type: 3, invocationId: "1", result: { version: 9 } }, { type: 3, invocationId: "0", result: { version: 8 } }); // prettier-ignore
  expect(await first).toEqual({ version: 8 });
  expect(await second).toEqual({ version: 9 });
});

test("A call that failed on the server is told as failed", async () => {
  const { socket, wire } = await connected();
  const call = socket.join("meeting/m", null);
  wire.says({ type: 3, invocationId: "0", error: "no" });
  await expect(call).rejects.toThrow("no");
});

test("What the server says is heard, several messages in one frame and beside the handshake too", async () => {
  const socket = dialDirect(listener);
  const started = socket.start();
  FakeSocket.last.open();
  FakeSocket.last.says({}, { type: 1, target: "Presence", arguments: [{ room: "r" }] });
  await started;
  FakeSocket.last.says({ type: 6 }, { type: 1, target: "Entries", arguments: [{ from: 1 }] }, { type: 1, target: "Gone", arguments: [{ reason: "removed" }] }, { type: 1, target: "Moving", arguments: [{ within: 500 }] }, { type: 1, target: "News", arguments: [1] }); // prettier-ignore
  expect(heard).toEqual([
    ["presence", { room: "r" }],
    ["entries", { from: 1 }],
    ["gone", { reason: "removed" }],
    ["moving", { within: 500 }],
  ]);
});

test("When the line closes, every open call fails and the end is told once", async () => {
  const { socket, wire } = await connected();
  const call = socket.join("meeting/m", null);
  wire.close();
  socket.stop();
  await expect(call).rejects.toThrow("closed");
  expect(heard).toEqual([["closed", null]]);
  await expect(socket.join("meeting/m", null)).rejects.toThrow("closed");
});

test("It lets go of a server that is silent, and says nothing itself to be heard", async () => {
  const { wire } = await connected();
  await vi.advanceTimersByTimeAsync(20_000);
  wire.says({ type: 6 });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(heard).toEqual([]);
  expect(wire.sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(heard).toEqual([["closed", null]]);
});

test("It lets go when the server asks it to", async () => {
  const { wire } = await connected();
  wire.says({ type: 7 });
  expect(heard).toEqual([["closed", null]]);
});

const explained = async (status: number, body: unknown) => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify(body), { status })));
  const started = dialDirect(listener).start();
  FakeSocket.last.close();
  return started.then(
    () => null,
    (error: unknown) => error,
  );
};

test("Why it did not open is found out in another way", async () => {
  expect(await explained(401, { refusal: { code: "sign-in-needed" } })).toBeInstanceOf(NotSignedIn);
  expect(await explained(200, { person: "freja" })).toBeInstanceOf(WebSocketBlocked);
  const away = await explained(502, "bad gateway");
  expect(away).not.toBeInstanceOf(NotSignedIn);
  expect(away).not.toBeInstanceOf(WebSocketBlocked);
});
