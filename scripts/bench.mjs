// Runs the benchmarks, all of them or those that are named: `npm run bench -- calls crypto`. They compare with other
// clients in the same process, so what counts are the ratios; a quiet machine is still a better one.
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"

const run = (command, args) => {
  const { error, signal, status } = spawnSync(command, args, { stdio: "inherit" })
  if (status === 0) return
  console.error(`${[command, ...args].join(" ")} has ended: ${error?.message ?? signal ?? `status ${status}`}`)
  process.exit(status ?? 1)
}

if (!existsSync("test/foreign/node_modules")) {
  run("npm", ["--prefix", "test/foreign", "ci", "--ignore-scripts", "--no-audit", "--no-fund"])
}
run("npm", ["run", "--silent", "build"])

const options = process.argv.slice(2).filter((argument) => argument.startsWith("--"))
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("--"))
const all = [
  "crypto",
  "tl",
  "history",
  "calls",
  "files",
  "updates",
  "accounts",
  "peers",
  "blocking",
  "startup",
  "virtual",
  "types"
]
// Asked for by name only.
const others = ["profile", "storm"]
for (const name of [...all, ...others]) {
  // The built package is what is measured.
  if (chosen.length === 0 ? all.includes(name) : chosen.includes(name)) {
    run(process.execPath, ["--import", "tsx", `bench/${name}.ts`, ...options])
  }
}
