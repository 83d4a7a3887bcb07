import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"
import { inOrder } from "./test/support/sequencer.ts"

const excluded = ["**/node_modules/**", "test/foreign/**", "test/servers/**"]

/** They take longest, so they begin first. */
const long = [
  "test/layers/store/kill.test.ts",
  "test/client/storms.test.ts",
  "test/client/moreStorms.test.ts",
  "test/examples.test.ts",
  "test/cli/commands.test.ts",
  "test/client/killed.test.ts",
  "test/layers/store/media.test.ts",
  "test/cli/uploads.test.ts"
]

/**
 * These share no process with the rest. Two look at what is left in theirs; the last ones change the `it` of all that is
 * in their process, as `layer` of `@effect/vitest` does, so they come last.
 */
const alone = [
  "test/client/leaks.test.ts",
  "test/layers/testing/Listen.test.ts",
  "examples/test-your-bot.test.ts",
  "examples/test-your-reminder.test.ts"
]

/** Projects run one after the other, each in processes of its own. */
const project = (name: string, include: ReadonlyArray<string>, exclude: ReadonlyArray<string> = []) => ({
  extends: true as const,
  test: { name, include: [...include], exclude: [...excluded, ...exclude] }
})

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    // Files keep their state to themselves, so a process can run one after the other and load Effect once.
    pool: "forks",
    poolOptions: { forks: { isolate: false, maxForks: availableParallelism(), minForks: 1 } },
    setupFiles: ["test/support/seed.ts"],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    maxConcurrency: 3,
    sequence: { sequencer: inOrder([...long, ...alone]) },
    projects: [
      project("suite", ["test/**/*.test.ts", "examples/*.test.ts"], alone),
      project("alone", alone)
    ]
  }
})
