import { once } from "node:events";
import { promisify } from "node:util";
import WebSocketJSONStream from "@teamwork/websocket-json-stream";
import ShareDB from "sharedb";
import { WebSocketServer } from "ws";

/** A document is the room: an object in which each person has a key, for the newest that they have said. */
export async function listen(port, host) {
  const backend = new ShareDB();
  const connection = backend.connect();
  const rooms = new Map();

  const made = (room) => {
    if (!rooms.has(room)) {
      const doc = connection.get("rooms", room);
      rooms.set(room, promisify(doc.create.bind(doc))({}));
    }
    return rooms.get(room);
  };

  const sockets = new WebSocketServer({ port, host, perMessageDeflate: false });
  sockets.on("connection", async (socket, request) => {
    // From the first moment on, so that nothing is missed of what the client says.
    const stream = new WebSocketJSONStream(socket);
    await made(request.url.slice(1));
    backend.listen(stream, request);
  });
  await once(sockets, "listening");
}
