// The first load of a meeting for a guest: all that the browser asked for before it could show who has the floor,
// weighed as the published program sends it to a browser that takes brotli.

import { get } from "node:http";
import { expect } from "vitest";
import { comeIn, comeToWork, openMeeting } from "../kit/acts";
import type { Notes } from "../kit/person";
import { journey } from "../kit/stage";

const budget = 40 * 1024;

journey("A guest has the meeting on the screen after at most 40 KB", async ({ stage }) => {
  const [tine, karin] = await Promise.all([comeIn(stage, "Tine"), comeToWork(stage, "Karin")]);
  await openMeeting(karin);
  await tine.page.reload();
  await tine.hears("Vi samles.");

  const files = await tine.page.evaluate(() => {
    const { shownAt = Infinity } = globalThis as unknown as Notes;
    const asked = performance.getEntriesByType("resource");
    return asked.filter((f) => f.startTime <= shownAt && /\.(js|css)$/.test(f.name)).map((f) => f.name);
  });
  expect(files.some((name) => name.endsWith(".js"))).toBe(true);
  expect(files.some((name) => name.endsWith(".css"))).toBe(true);

  const page = await weigh(tine.page.url());
  const rest = await Promise.all(files.map(weigh));
  expect([page, ...rest].map(({ encoding }) => encoding)).toEqual(["br", ...files.map(() => "br")]);
  const total = [page, ...rest].reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`first load of a guest: ${total} bytes of ${budget}, in ${1 + files.length} files`);
  expect(total).toBeLessThanOrEqual(budget);
});

/** What goes over the wire for one file: status line, headers and packed body. */
function weigh(url: string): Promise<{ bytes: number; encoding: string | undefined }> {
  return new Promise((resolve, reject) =>
    get(url, { headers: { "accept-encoding": "br" }, agent: false }, (answer) => {
      let bytes = answer.rawHeaders.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 19);
      answer.on("data", (chunk: Buffer) => (bytes += chunk.length));
      answer.on("end", () => resolve({ bytes, encoding: answer.headers["content-encoding"] }));
    }).on("error", reject),
  );
}
