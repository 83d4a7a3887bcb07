// Formats the sources with dprint's TypeScript plugin (its WebAssembly build comes with the package, nothing is
// downloaded). `--write` rewrites files in place; without it, names the files that differ and fails.
import { createContext } from "@dprint/formatter"
import * as typescript from "@dprint/typescript"
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"

const { excludes, lineWidth, indentWidth, typescript: options } = JSON.parse(readFileSync("dprint.json", "utf8"))
const context = createContext({ lineWidth, indentWidth })
context.addPlugin(readFileSync(typescript.getPath()), options)

const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.mjs"], {
  encoding: "utf8"
})
const files = listed.split("\n").filter((file) =>
  file !== "" && existsSync(file) && !excludes.some((prefix) => file.startsWith(prefix))
)

const write = process.argv.includes("--write")
const different = []
for (const filePath of files) {
  const fileText = readFileSync(filePath, "utf8")
  const formatted = context.formatText({ filePath, fileText })
  if (formatted !== fileText) {
    different.push(filePath)
    if (write) writeFileSync(filePath, formatted)
  }
}
if (different.length > 0 && !write) {
  console.error(`not formatted (npm run format mends it):\n${different.join("\n")}`)
  process.exit(1)
}
console.log(write ? `${different.length} of ${files.length} files formatted` : `${files.length} files are formatted`)
