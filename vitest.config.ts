import { readdirSync, readFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"

const excluded = ["**/node_modules/**", "test/foreign/**", "test/servers/**"]

/** They take longest, so they begin first. */
const long = ["test/client/{storms,moreStorms}.test.ts", "test/layers/store/kill.test.ts", "test/cli/commands.test.ts"]

const filesOf = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "node_modules") return []
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesOf(path) : [path]
  })

/** `layer` of `@effect/vitest` puts what it has made, its clock too, behind the `it` of all that is in its process. */
const usesLayer = (file: string): boolean =>
  file.endsWith(".test.ts") && /import \{[^}]*\blayer\b[^}]*\} from "@effect\/vitest"/.test(readFileSync(file, "utf8"))

/** No other file may share the process of these. The first two look at what is left in it. */
const alone = [
  "test/client/leaks.test.ts",
  "test/layers/testing/Listen.test.ts",
  ...[...filesOf("test"), ...filesOf("examples")].filter((file) => !file.startsWith("test/servers/") && usesLayer(file))
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
    testTimeout: 300_000,
    hookTimeout: 60_000,
    maxConcurrency: 3,
    projects: [
      project("long", long),
      project("suite", ["test/**/*.test.ts", "examples/*.test.ts"], [...long, ...alone]),
      ...alone.map((file) => project(file.replaceAll(/^.*\/|\.test\.ts$/g, ""), [file]))
    ]
  }
})
