import { defineConfig } from "vitest/config"
import { inOrder } from "./test/support/sequencer.ts"

/** It looks at what is left in its process. */
const first = ["test/servers/leaks.test.ts"]

/** `layer` of `@effect/vitest`, which they use, changes the `it` of all that is in their process. */
const last = [
  "test/servers/neighbours.test.ts",
  "test/servers/postgresBot.test.ts",
  "test/servers/sessionStores.test.ts"
]

/** Tests against servers from Debian. `scripts/install-servers` installs them. */
export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    include: ["test/servers/*.test.ts"],
    // One process runs one file after the other, and loads Effect once.
    pool: "forks",
    poolOptions: { forks: { isolate: false, maxForks: 1, minForks: 1 } },
    sequence: { sequencer: inOrder(first, last) },
    testTimeout: 60_000
  }
})
