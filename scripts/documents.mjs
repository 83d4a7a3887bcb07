// Documents that tell the truth: every file that they name exists, and the code in the README is the code of an example
// that is compiled and run.
import { existsSync, readFileSync } from "node:fs"

const problems = []

for (const name of ["ARCHITECTURE.md", "README.md"]) {
  const text = readFileSync(name, "utf8")
  const paths = text.matchAll(/`((?:schema|services|layers|src|test|examples|bench|docs|scripts)\/[\w./-]+)`/g)
  for (const [, path] of paths) if (!existsSync(path)) problems.push(`${name} names ${path}, which does not exist`)
  for (const [, path] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
    if (!existsSync(path)) problems.push(`${name} links to ${path}, which does not exist`)
  }
  for (const [, example, code] of text.matchAll(/<!-- (examples\/[\w-]+\.ts) -->\n```ts\n([\s\S]*?)```/g)) {
    if (!readFileSync(example, "utf8").includes(code)) problems.push(`${name} shows something else than ${example}`)
  }
}

if (problems.length > 0) {
  console.error(problems.join("\n"))
  process.exit(1)
}
