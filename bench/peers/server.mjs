// node server.mjs <which> --port <port>: one of the systems we are compared with. Each does what its own first
// steps show for a room in which everyone hears, in order, what anyone says: nothing is stored or authorised.
import { parseArgs } from "node:util";

process.env.NODE_ENV ??= "production";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: "string" } } });
// The two ways of Colyseus are two kinds of room of one server.
const [system] = positionals[0].split("-");
const { listen } = await import(`./${system}.mjs`);
await listen(Number(values.port), "127.0.0.1");
console.log("ready");
