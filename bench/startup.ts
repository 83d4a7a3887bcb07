/**
 * How long a process takes to load the built package, over a process that loads nothing: the median of alternating
 * runs. Needs `npm run build`.
 */
import { execFileSync } from "node:child_process"

const runs = 15

const programs: Readonly<Record<string, string>> = {
  "nothing": "",
  "effect/Effect, Layer, Stream and Schema": ["Effect", "Layer", "Stream", "Schema"]
    .map((name) => `await import("effect/${name}")`)
    .join(";"),
  "layergram": `await import("layergram")`,
  "layergram and layergram/node": `await import("layergram"); await import("layergram/node")`,
  "mtcute": `await import("./test/foreign/node_modules/@mtcute/node/index.js")`,
  "GramJS": `await import("./test/foreign/node_modules/telegram/index.js")`
}

const samples = new Map<string, Array<number>>(Object.keys(programs).map((name) => [name, []]))
for (let run = 0; run < runs; run++) {
  for (const [name, program] of Object.entries(programs)) {
    const start = process.hrtime.bigint()
    execFileSync(process.execPath, ["--input-type=module", "-e", program], { stdio: "ignore" })
    samples.get(name)?.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
}
const median = (name: string): number => {
  const sorted = (samples.get(name) ?? []).toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
console.log("**loading, milliseconds over a process that loads nothing**\n\n| | ms |\n| --- | ---: |")
for (const name of Object.keys(programs)) console.log(`| ${name} | ${(median(name) - median("nothing")).toFixed(0)} |`)
