// Documents that tell the truth: every file that they name exists, the code in the README is the code of an example that is
// compiled and run, and what docs/from-layer-client.md calls ours is exported and used where it says.
import { existsSync, readFileSync } from "node:fs"

const problems = []

for (const name of ["ARCHITECTURE.md", "README.md", "docs/from-layer-client.md"]) {
  const text = readFileSync(name, "utf8")
  const paths = text.matchAll(/`((?:schema|services|layers|src|test|examples|bench|docs|scripts)\/[\w./-]+)`/g)
  for (const [, path] of paths) if (!existsSync(path)) problems.push(`${name} names ${path}, which does not exist`)
  for (const [, path] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
    if (!existsSync(path)) problems.push(`${name} links to ${path}, which does not exist`)
  }
  for (const [, example, code] of text.matchAll(/\]\((examples\/[\w.-]+\.ts)\)\n\n```ts\n([\s\S]*?)```/g)) {
    if (!readFileSync(example, "utf8").includes(code)) problems.push(`${name} shows something else than ${example}`)
  }
}

// The exports of each entry stand in a snapshot, which a test keeps true.
const snapshot = readFileSync("test/__snapshots__/exports.test.ts.snap", "utf8")
const exported = new Map()
for (const [, entry, names] of snapshot.matchAll(/exports from (\w+) what it says it does 1`\] = `\n\[([^\]]*)\]/g)) {
  exported.set(entry, new Set(names.match(/\w+/g)))
}
// A line for each row of the list of what is shown; what is called ours is exported, and stands where it says.
const rows = readFileSync("docs/from-layer-client.md", "utf8").split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, row]) => /^\d+$/.test(row ?? ""))
const lastRow = 169
for (let row = 1; row <= lastRow; row++) {
  const count = rows.filter(([, number]) => Number(number) === row).length
  if (count !== 1) problems.push(`docs/from-layer-client.md has row ${row} ${count} times`)
}
for (const [, row, , ours, places] of rows) {
  const files = [...places.matchAll(/`([^`]+)`/g)].map(([, path]) => path).filter((path) => existsSync(path))
  if (files.length === 0) problems.push(`docs/from-layer-client.md, row ${row}: shown nowhere`)
  const shown = files.map((path) => readFileSync(path, "utf8")).join("\n")
  for (const [, entry, name] of ours.matchAll(/`(?:[^`]*[^`.\w])?([A-Z]\w+)\.(\w+)[^`]*`/g)) {
    const names = exported.get(entry)
    if (names !== undefined && !names.has(name)) {
      problems.push(`docs/from-layer-client.md, row ${row}: ${entry}.${name} is not exported`)
    }
    if (!new RegExp(`\\b${entry}\\.${name}\\b`).test(shown)) {
      problems.push(`docs/from-layer-client.md, row ${row}: ${entry}.${name} is in none of ${files.join(", ")}`)
    }
  }
}

if (problems.length > 0) {
  console.error(problems.join("\n"))
  process.exit(1)
}
