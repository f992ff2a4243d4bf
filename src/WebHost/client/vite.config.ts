import { defineConfig } from "vitest/config";

const server = "http://127.0.0.1:5080";

const later =
  /client\/src\/(facilitator|entrance|courses|plan|around|bigscreen|text\/(en|instruments)|refusals|young|words|outcome|goals|map|prepare|measures|fidelity|report|ending|ui\/Sheet|meeting\/(suggestion|phone)|people\/(?!Face)|connection\/negotiated)|signalr/;
const isNeededInMeetings = (file: string) => !later.test(file) && !file.includes("/main.tsx");

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  // The browser's own build of SignalR leaves out what only Node needs.
  resolve: { alias: { "@microsoft/signalr": "@microsoft/signalr/dist/browser/signalr.min.js" } },
  build: {
    outDir: "../wwwroot",
    emptyOutDir: true,
    target: "es2022",
    // The server's content security policy admits no data: script or style.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: false,
    reportCompressedSize: false,
    rollupOptions: {
      output: {
        // One piece for the meeting: cut finer, the same code packs worse.
        codeSplitting: { groups: [{ name: "meeting", test: isNeededInMeetings }] },
      },
    },
  },
  server: { proxy: { "/api": server, "/hub": { target: server, ws: true } } },
  test: { environment: "happy-dom", include: ["test/**/*.test.{ts,tsx}"], restoreMocks: true },
});
