// Checks types, and at the same time what Effect has to say, by a copy of the compiler that is patched for it: the
// compiler that builds stays as it is. What it writes is the build.
import { spawnSync } from "node:child_process"
import { cpSync, rmSync } from "node:fs"
import { join } from "node:path"

const copy = join(".tsbuild", "patched", "typescript")
const run = (...args) => spawnSync(process.execPath, args, { encoding: "utf8" })

rmSync(copy, { recursive: true, force: true })
cpSync(join("node_modules", "typescript"), copy, { recursive: true })
const patched = run("node_modules/@effect/language-service/cli.js", "patch", "--dir", copy, "--module", "tsc")
if (patched.status !== 0) {
  console.error(`${patched.stdout}${patched.stderr}`)
  process.exit(1)
}
const { status, stderr, stdout } = run(join(copy, "lib", "tsc.js"), "-b")
console.log(`${stdout}${stderr}`)
// A warning is as good as an error.
process.exit(status === 0 && stdout.trim() !== "" ? 1 : status)
