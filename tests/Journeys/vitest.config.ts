import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["journeys/**/*.test.ts"],
    globalSetup: "kit/published.ts",
    // Each journey has a host, a browser and up to six people of its own; two at a time fill two cores.
    maxWorkers: 2,
    // A press that comes within half a second of a change does not count, and a browser that is starved of the
    // processor may press so: a journey is played once more before it has failed.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 20_000, interval: 50 } },
  },
});
