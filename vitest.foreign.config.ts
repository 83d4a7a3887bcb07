import { defineConfig } from "vitest/config"

/** Tests against other clients. Their packages are installed apart: `npm ci --prefix test/foreign`. */
export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    include: ["test/foreign/*.test.ts"],
    // One process runs one file after the other, and loads Effect and the others once.
    pool: "forks",
    poolOptions: { forks: { isolate: false, maxForks: 1, minForks: 1 } },
    testTimeout: 60_000
  }
})
