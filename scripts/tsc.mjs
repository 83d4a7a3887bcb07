// The compiler, which also knows what Effect has to say: takes the compiler's own arguments. A warning is as good as an
// error to it.
import { execFileSync, spawnSync } from "node:child_process"
import { copyFileSync, cpSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

const { resolve } = createRequire(createRequire(import.meta.url).resolve("@typescript/native/package.json"))
const library = dirname(resolve(`@typescript/typescript-${process.platform}-${process.arch}/package.json`))
const program = process.platform === "win32" ? "tsc.exe" : "tsc"

// The declarations of the language must stand beside the compiler: so its files are put together in a folder.
const folder = join(".tsbuild", "effect")
rmSync(folder, { recursive: true, force: true })
cpSync(join(library, "lib"), folder, { recursive: true })
const effect = execFileSync(process.execPath, ["node_modules/@effect/tsgo/dist/effect-tsgo.cjs", "get-exe-path"])
copyFileSync(effect.toString().trim(), join(folder, program))

const { status, stderr, stdout } = spawnSync(join(folder, program), process.argv.slice(2), {
  encoding: "utf8",
  maxBuffer: 2 ** 26
})
process.stdout.write(`${stdout}${stderr}`)
process.exit(status === 0 && stdout.trim() !== "" ? 1 : status)
