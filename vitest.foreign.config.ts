import { defineConfig } from "vitest/config"

/** Tests against other clients. Their packages are installed apart: `npm ci --prefix test/foreign`. */
export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    include: ["test/foreign/*.test.ts"],
    testTimeout: 60_000
  }
})
