import { dialDirect } from "./hub";
import type { Dial, Listener, Socket } from "./socket";

export const dial: Dial = (listener, negotiated) => (negotiated ? dialLater(listener) : dialDirect(listener));

/** The SignalR client is fetched when it is needed. */
function dialLater(listener: Listener): Socket {
  let socket: Promise<Socket> | null = null;
  const open = () => (socket ??= import("./negotiated").then((m) => m.dialNegotiated(listener)));
  return {
    start: () => open().then((s) => s.start()),
    stop: () => void socket?.then((s) => s.stop()),
    join: (room, since) => open().then((s) => s.join(room, since)),
    leave: (room) => open().then((s) => s.leave(room)),
    send: (room, command) => open().then((s) => s.send(room, command)),
  };
}
