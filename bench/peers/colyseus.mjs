import { createServer } from "node:http";
import { Room, Server } from "@colyseus/core";
import { Encoder, schema } from "@colyseus/schema";
import { WebSocketTransport } from "@colyseus/ws-transport";

class Messages extends Room {
  patchRate = null;

  onCreate() {
    this.onMessage("say", (_, event) => this.broadcast("said", event));
  }
}

const Person = schema({ by: "string", number: "number", text: "string" });
const State = schema({ people: { map: Person } });

// Enough for the newest of a hundred people, without a warning that it had to grow.
Encoder.BUFFER_SIZE = 16 * 1024;

/** What people say is the state: the newest of each, told at the usual 20 times a second. */
class Patches extends Room {
  state = new State();

  onCreate() {
    this.onMessage("say", (_, { by, text }) => {
      const { people } = this.state;
      if (!people.has(by)) people.set(by, new Person({ by, number: 0 }));
      const person = people.get(by);
      person.number++;
      person.text = text;
    });
  }
}

export async function listen(port, host) {
  const transport = new WebSocketTransport({ server: createServer(), perMessageDeflate: false });
  const server = new Server({ transport, greet: false, gracefullyShutdown: false });
  server.define("messages", Messages).filterBy(["table"]);
  server.define("patches", Patches).filterBy(["table"]);
  await server.listen(port, host);
}
