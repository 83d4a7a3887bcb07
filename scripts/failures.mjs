// Prints the tests of one of vitest's reports that failed, each with what it said: `node scripts/failures.mjs NAME REPORT`.
import { existsSync, readFileSync } from "node:fs"
import { relative } from "node:path"

const [name, report] = process.argv.slice(2)
const files = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")).testResults : []
const shown = (said) => said.split("\n").slice(0, 30).map((line) => `    ${line}`).join("\n")

for (const file of files) {
  const of = `== ${name}: ${relative(process.cwd(), file.name)}`
  for (const test of file.assertionResults) {
    if (test.status !== "passed") {
      console.log(`${of} > ${test.fullName} (${test.status})\n${test.failureMessages.map(shown).join("\n")}`)
    }
  }
  // A file that could not be read has no test.
  if (file.status === "failed" && file.assertionResults.length === 0) console.log(`${of}\n${shown(file.message)}`)
}
