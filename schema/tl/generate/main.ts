/**
 * The command line of the generator.
 *
 * - without arguments: rewrites `schema/tl/api` and `schema/tl/mtproto`
 * - `--check`: fails, naming the files, when they are not what the sources give
 * - `--layer <api.tl> [errors.json] [int53.json]`: takes new sources, generates, and tells what changed
 *
 * @since 0.1.0
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { describeChanges } from "./diff.ts"
import { generate, type Sources } from "./files.ts"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const source = (name: string) => join(root, "source", name)
const text = (path: string) => readFileSync(path, "utf8")

const readSources = (): Sources => ({
  api: text(source("api.tl")),
  mtproto: text(source("mtproto.tl")),
  errors: JSON.parse(text(source("errors.json"))),
  int53: JSON.parse(text(source("int53.json")))
})

const existing = (): ReadonlyArray<string> =>
  ["api", "mtproto"].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      : []
  )

/** The paths of files that are missing, differ or should not be there. */
const stale = (files: ReadonlyMap<string, string>): ReadonlyArray<string> => {
  const different = [...files].filter(([path, content]) => {
    const full = join(root, path)
    return !existsSync(full) || text(full) !== content
  })
  return [...different.map(([path]) => path), ...existing().filter((path) => !files.has(path))]
}

const write = (files: ReadonlyMap<string, string>): void => {
  const changed = stale(files)
  for (const path of changed) {
    const content = files.get(path)
    const full = join(root, path)
    if (content === undefined) rmSync(full)
    else {
      mkdirSync(dirname(full), { recursive: true })
      writeFileSync(full, content)
    }
  }
  console.log(`${files.size} files, ${changed.length} of them changed`)
}

const [mode, ...paths] = process.argv.slice(2)
if (mode === "--check") {
  const differing = stale(generate(readSources()))
  if (differing.length > 0) {
    console.error(`not what \`npm run generate\` gives:\n${differing.map((path) => `schema/tl/${path}`).join("\n")}`)
    process.exitCode = 1
  } else console.log("the generated code is current")
} else if (mode === "--layer") {
  if (paths.length === 0) throw new Error("usage: npm run layer -- <api.tl> [errors.json] [int53.json]")
  const before = readSources()
  const targets = ["api.tl", "errors.json", "int53.json"]
  for (const [index, path] of paths.slice(0, targets.length).entries()) {
    copyFileSync(path, source(targets[index] ?? ""))
  }
  const after = readSources()
  write(generate(after))
  console.log(describeChanges(before, after))
} else write(generate(readSources()))
