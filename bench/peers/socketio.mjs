import { once } from "node:events";
import { createServer } from "node:http";
import { Server } from "socket.io";

export async function listen(port, host) {
  const http = createServer();
  const io = new Server(http, { transports: ["websocket"], perMessageDeflate: false, serveClient: false });

  io.on("connection", (socket) => {
    socket.on("join", (room, joined) => {
      socket.join(room);
      socket.on("say", (event) => io.to(room).emit("said", event));
      joined();
    });
  });

  await once(http.listen(port, host), "listening");
}
