/**
 * How long TypeScript takes to check the small bot of the README against the published declarations, compared with a
 * program of the same shape that imports Effect alone. Needs `npm run build`.
 */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"

const runs = 7
const folder = mkdtempSync(resolve("node_modules", ".bench-"))

const programs: Readonly<Record<string, string>> = {
  "Effect alone": `
import { NodeContext, NodeRuntime } from "@effect/platform-node"
import { Effect, Layer, Stream } from "effect"
const program = Stream.runForEach(Stream.make(1, 2), (n) => n > 1 ? Effect.void : Effect.log(n))
NodeRuntime.runMain(Effect.provide(program, Layer.provide(Layer.empty, NodeContext.layer)))
`,
  "the bot": readFileSync("examples/bot.ts", "utf8")
}

interface Measure {
  readonly seconds: number
  readonly memory: number
  readonly types: number
}

const check = (name: string): Measure => {
  const project = join(folder, "tsconfig.json")
  writeFileSync(join(folder, "main.ts"), programs[name] ?? "")
  writeFileSync(
    project,
    JSON.stringify({
      compilerOptions: {
        target: "ES2022",
        module: "NodeNext",
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: true,
        noEmit: true,
        types: []
      },
      files: ["main.ts"]
    })
  )
  const started = process.hrtime.bigint()
  const output = execFileSync(process.execPath, [
    join("node_modules", "typescript", "bin", "tsc"),
    "-p",
    project,
    "--extendedDiagnostics"
  ], {
    encoding: "utf8"
  })
  const number = (label: string) => Number(new RegExp(`${label}:\\s+(\\d+)`).exec(output)?.[1])
  return {
    seconds: Number(process.hrtime.bigint() - started) / 1e9,
    memory: number("Memory used") / 1000,
    types: number("Types")
  }
}

const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

const measures = new Map<string, Array<Measure>>(Object.keys(programs).map((name) => [name, []]))
for (let run = 0; run < runs; run++) for (const name of Object.keys(programs)) measures.get(name)?.push(check(name))
rmSync(folder, { recursive: true })

console.log("**tsc --noEmit, skipLibCheck**\n\n| | seconds | MB | types |\n| --- | ---: | ---: | ---: |")
const of = (name: string, key: keyof Measure) => median((measures.get(name) ?? []).map((one) => one[key]))
for (const name of Object.keys(programs)) {
  console.log(
    `| ${name} | ${of(name, "seconds").toFixed(2)} | ${of(name, "memory").toFixed(0)} | ${of(name, "types")} |`
  )
}
console.log(`| ratio | ${(of("the bot", "seconds") / of("Effect alone", "seconds")).toFixed(2)} | | |`)
