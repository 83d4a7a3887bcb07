// Everything that can be checked without running the code: types with Effect's own diagnostics, lint, format, the walls
// between the folders, dead code, generated code, documents, the package as it would be published, its declarations as
// an older compiler reads them, and its budgets. `npm run check` runs all; `npm run check -- types lint` some.
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"

const bin = (name) => join("node_modules", ".bin", name)
const node = (...args) => [process.execPath, args]

const packed = mkdtempSync(join(tmpdir(), "layergram-pack-"))
const pack = ["npm", ["pack", "--silent", "--pack-destination", packed]]

const checks = {
  // Other checks run beside it; what several checkers share each of them would work out anew.
  types: [node("scripts/tsc.mjs", "--effect", "-b", "--checkers", "1")],
  lint: [[bin("oxlint"), ["--deny-warnings"]]],
  format: [node("scripts/format.mjs")],
  walls: [[bin("depcruise"), [
    "--config",
    ".dependency-cruiser.cjs",
    "schema",
    "services",
    "layers",
    "src",
    "examples"
  ]]],
  dead: [[bin("knip"), []]],
  generated: [["npm", ["run", "--silent", "generate:check"]]],
  documents: [node("scripts/documents.mjs")],
  package: [
    pack,
    [bin("publint"), ["--strict"]],
    ["sh", ["-c", `${bin("attw")} --profile esm-only ${join(packed, "*.tgz")}`]]
  ],
  consumer: [node("scripts/consumer.mjs")],
  budgets: [node("scripts/budgets.mjs")]
}

/** Runs a command to its end. */
const run = ([command, args]) =>
  new Promise((resolve) => {
    const child = spawn(command, args)
    let output = ""
    child.stdout.on("data", (text) => (output += text))
    child.stderr.on("data", (text) => (output += text))
    child.on("error", (error) => resolve({ isGood: false, output: String(error) }))
    child.on("close", (status) => resolve({ isGood: status === 0, output }))
  })

const failed = []
const check = async (name) => {
  const started = Date.now()
  let output = ""
  let isGood = true
  for (const step of checks[name]) {
    const ended = await run(step)
    output += ended.output
    isGood = ended.isGood
    if (!isGood) break
  }
  console.log(`${isGood ? "ok  " : "FAIL"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (!isGood) failed.push(name)
  if (!isGood || name === "budgets") console.log(output.trimEnd())
}

/** These look at what `types` has built. */
const built = new Set(["package", "consumer", "budgets"])

// Side by side, as many as there are cores.
const asked = process.argv.slice(2)
const waiting = Object.keys(checks).filter((name) => asked.length === 0 || asked.includes(name))
const types = waiting.includes("types") ? check(waiting.shift()) : Promise.resolve()
const worker = async (ready) => {
  await ready
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (built.has(name)) await types
    await check(name)
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, (_, i) => worker(i === 0 ? types : undefined)))
rmSync(packed, { recursive: true })
if (failed.length > 0) {
  console.error(`failed: ${failed.join(", ")}`)
  process.exit(1)
}
