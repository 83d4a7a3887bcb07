// The compiler: takes its own arguments. Where `test/compiler` is installed it also knows what Effect has to say, and a
// warning is as good as an error to it; with `--effect` it must be.
import { execFileSync, spawnSync } from "node:child_process"
import { copyFileSync, cpSync, existsSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

const { resolve } = createRequire(createRequire(import.meta.url).resolve("@typescript/native/package.json"))
const library = dirname(resolve(`@typescript/typescript-${process.platform}-${process.arch}/package.json`))
const name = process.platform === "win32" ? "tsc.exe" : "tsc"
const plain = join(library, "lib", name)
const effect = join("test", "compiler", "node_modules", "@effect", "tsgo", "dist", "effect-tsgo.cjs")

/** The declarations of the language must stand beside the compiler: so its files are put together in a folder. */
const together = () => {
  const folder = join(".tsbuild", "effect")
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(library, "lib"), folder, { recursive: true })
  const path = execFileSync(process.execPath, [effect, "get-exe-path"], { encoding: "utf8" }).trim()
  copyFileSync(path, join(folder, name))
  return join(folder, name)
}

const args = process.argv.slice(2)
const isSaid = args[0] === "--effect"
const isThere = existsSync(effect)
if (isSaid && !isThere) {
  console.error("first: npm --prefix test/compiler install --no-package-lock")
  process.exit(1)
}
const { status, stderr, stdout } = spawnSync(isThere ? together() : plain, isSaid ? args.slice(1) : args, {
  encoding: "utf8",
  maxBuffer: 2 ** 26,
  // It is there for seconds: to collect its garbage less often saves a fifth of its work.
  env: { GOGC: "400", GOMEMLIMIT: "3GiB", ...process.env }
})
process.stdout.write(`${stdout}${stderr}`)
process.exit(status === 0 && stdout.trim() !== "" ? 1 : status)
