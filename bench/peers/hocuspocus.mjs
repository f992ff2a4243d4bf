import { once } from "node:events";
import { Hocuspocus } from "@hocuspocus/server";
import { WebSocketServer } from "ws";

/**
 * A document is the room, and what is said is a stateless message to all who have it open. An update of a list in the
 * document would be the other way: it costs more, as the document is changed and grows, so this is the kinder one.
 */
export async function listen(port, host) {
  const hocuspocus = new Hocuspocus({
    quiet: true,
    onStateless: async ({ document, payload }) => document.broadcastStateless(payload),
  });

  // Its own server would listen on every address.
  const sockets = new WebSocketServer({ port, host, perMessageDeflate: false });
  sockets.on("connection", (socket, request) => hocuspocus.handleConnection(socket, request));
  await once(sockets, "listening");
}
