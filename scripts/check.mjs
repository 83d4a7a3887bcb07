// Everything that can be checked without running the code: types, Effect's own diagnostics, lint, format, the walls
// between the folders, dead code, generated code, documents, the package as it would be published, and its budgets.
// `npm run check` runs all; `npm run check -- types lint` some.
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const bin = (name) => join("node_modules", ".bin", name)
const node = (...args) => [process.execPath, args]

const packed = mkdtempSync(join(tmpdir(), "layergram-pack-"))
const pack = ["npm", ["pack", "--silent", "--pack-destination", packed]]

const checks = {
  types: [[bin("tsc"), ["-b"]]],
  diagnostics: [[bin("effect-language-service"), ["diagnostics", "--project", "tsconfig.diagnostics.json"]]],
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
  budgets: [node("scripts/budgets.mjs")]
}

const chosen = process.argv.slice(2)
const failed = []
for (const [name, steps] of Object.entries(checks)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const started = Date.now()
  let output = ""
  const isGood = steps.every(([command, args]) => {
    const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 })
    output += `${stdout ?? ""}${stderr ?? ""}${error ?? ""}`
    return status === 0
  })
  console.log(`${isGood ? "ok  " : "FAIL"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (!isGood) {
    failed.push(name)
    console.log(output.trimEnd())
  } else if (name === "budgets") {
    console.log(output.trimEnd())
  }
}
rmSync(packed, { recursive: true })
if (failed.length > 0) {
  console.error(`failed: ${failed.join(", ")}`)
  process.exit(1)
}
