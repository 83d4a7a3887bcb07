import { defineConfig } from "vitest/config"

/** Tests against servers from Debian. `scripts/install-servers` installs them. */
export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    include: ["test/servers/*.test.ts"],
    testTimeout: 60_000
  }
})
