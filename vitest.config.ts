import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"

const excluded = ["**/node_modules/**", "test/foreign/**", "test/servers/**"]

/** They take longest, so they begin first. */
const long = ["test/client/{storms,moreStorms}.test.ts", "test/layers/store/kill.test.ts", "test/cli/commands.test.ts"]

/** These look at what is left in their process, or at its `TestClock`, so that no other file may share it. */
const alone = [
  "examples/test-your-bot.test.ts",
  "test/client/bots/durable.test.ts",
  "test/client/bots/router.test.ts",
  "test/client/bots/told.test.ts",
  "test/client/clocks.test.ts",
  "test/client/ends.test.ts",
  "test/client/floods.test.ts",
  "test/client/leaks.test.ts",
  "test/client/status.test.ts",
  "test/layers/testing/Listen.test.ts",
  "test/roads/mtproxy.test.ts",
  "test/src/webApp.test.ts"
]

/** Projects run one after the other, each in processes of its own. */
const project = (name: string, include: ReadonlyArray<string>, exclude: ReadonlyArray<string> = []) => ({
  extends: true as const,
  test: { name, include: [...include], exclude: [...excluded, ...exclude] }
})

const apart = project("alone", alone)

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    // Files keep their state to themselves, so a process can run one after the other and load Effect once.
    pool: "forks",
    poolOptions: { forks: { isolate: false, maxForks: availableParallelism(), minForks: 1 } },
    testTimeout: 300_000,
    hookTimeout: 60_000,
    maxConcurrency: 3,
    projects: [
      project("long", long),
      project("suite", ["test/**/*.test.ts", "examples/*.test.ts"], [...long, ...alone]),
      { ...apart, test: { ...apart.test, poolOptions: { forks: { isolate: true } } } }
    ]
  }
})
