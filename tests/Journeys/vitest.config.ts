import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Two at a time end soonest when the longest begin first. */
class LongestFirst extends BaseSequencer {
  private static readonly longest = ["silos", "net", "h1", "hosts", "meeting"];

  override async sort(files: TestSpecification[]) {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LongestFirst.longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LongestFirst.longest.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    include: ["journeys/**/*.test.ts"],
    globalSetup: "kit/published.ts",
    // Each journey has a host, a browser and up to six people of its own; two at a time fill two cores.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // A press that comes within half a second of a change does not count, and a browser that is starved of the
    // processor may press so: a journey is played once more before it has failed.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 20_000, interval: 50 } },
  },
});
