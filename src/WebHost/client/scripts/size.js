// What a participant's browser fetches before it can show a meeting: the page, and every script and style it names or
// imports without being asked. As built, with brotli. Leaders' tools, the big screen and English come when needed.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const budget = 40 * 1024;
const root = join(dirname(fileURLToPath(import.meta.url)), "../../wwwroot");

const named = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

function everythingFrom(page) {
  const files = new Map([["index.html", page]]);
  const queue = named(page, /(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g);
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (files.has(file)) continue;
    const text = readFileSync(join(root, file), "utf8");
    files.set(file, text);
    if (file.endsWith(".js"))
      queue.push(
        ...named(text, /(?:^|[;}])(?:import|export)[^"'();]*["']\.\/([^"']+\.js)["']/g).map(
          (f) => `assets/${f}`,
        ),
      );
  }
  return files;
}

const packed = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const files = everythingFrom(readFileSync(join(root, "index.html"), "utf8"));
let total = 0;
for (const [file, text] of files) {
  const size = packed(text);
  total += size;
  console.log(`${String(size).padStart(7)}  ${file}`);
}
console.log(`${String(total).padStart(7)}  in all, of ${budget}`);
if (![...files.keys()].some((file) => file.endsWith(".js"))) throw new Error("The page names no script.");
if (total > budget) {
  console.error("The first load is over its budget.");
  process.exit(1);
}
