// The same calls with the SignalR client, which finds a way (long polling, at worst) past proxies that know no WebSocket.

import { HttpError, HubConnectionBuilder, LogLevel } from "@microsoft/signalr";
import {
  NotSignedIn,
  type Answer,
  type Batch,
  type Dial,
  type Gone,
  type JoinAnswer,
  type Listener,
  type Moving,
  type Presence,
} from "./socket";

export const dialNegotiated = (listener: Listener): ReturnType<Dial> => {
  const hub = new HubConnectionBuilder().withUrl("/hub").configureLogging(LogLevel.None).build();
  hub.on("Entries", (batch: Batch) => listener.entries(batch));
  hub.on("Presence", (news: Presence) => listener.presence(news));
  hub.on("Gone", (news: Gone) => listener.gone(news));
  hub.on("Moving", (news: Moving) => listener.moving(news));
  hub.onclose(() => listener.closed());
  return {
    start: () => hub.start().catch(explain),
    stop: () => void hub.stop(),
    join: (room, since) => hub.invoke<JoinAnswer>("Join", room, since),
    leave: (room) => hub.invoke("Leave", room),
    send: (room, command) => hub.invoke<Answer>("Send", room, command),
  };
};

function explain(error: unknown): never {
  if (error instanceof HttpError && error.statusCode === 401) throw new NotSignedIn();
  throw error;
}
