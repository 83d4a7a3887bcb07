// docs/coverage.md: which features and which rules of the protocol are shown by a test. Made of the names of tests alone:
// a name ends with what it shows in parentheses, "(F57, 11.3)"; F counts features, T ideas for tests, plain numbers rules.
// `npm run coverage` asks vitest for the names and writes the page, or takes those that passed from reports of runs that are
// named; with `--check`, it says whether what the page names has passed in them.
import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { relative } from "node:path"

const page = "docs/coverage.md"
const features = JSON.parse(readFileSync("docs/features.json", "utf8"))
const protocol = JSON.parse(readFileSync("docs/protocol.json", "utf8"))

const args = process.argv.slice(2)
const isCheck = args[0] === "--check"
const reports = isCheck ? args.slice(1) : args

/** Every test as [file, name]. */
const tests = []
const local = (file) => relative(process.cwd(), file)
if (reports.length > 0) {
  for (const report of reports) {
    for (const { name: file, assertionResults } of JSON.parse(readFileSync(report, "utf8")).testResults) {
      for (const { ancestorTitles, status, title } of assertionResults) {
        // As `vitest list` joins them.
        if (status === "passed") tests.push([local(file), [...ancestorTitles, title].join(" > ")])
      }
    }
  }
} else {
  for (const config of ["vitest.config.ts", "vitest.servers.config.ts", "vitest.foreign.config.ts"]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["node_modules/vitest/vitest.mjs", "list", "--json", "--config", config],
      { encoding: "utf8", maxBuffer: 1 << 28 }
    )
    if (status !== 0) throw new Error(`vitest list: ${stderr}`)
    for (const { file, name } of JSON.parse(stdout.slice(stdout.indexOf("[\n")))) tests.push([local(file), name])
  }
}

const token = /^(?:(F)(\d+)|(T)?(\d+)\.(\d+))$/

/** The kind of what is cited, its section and its number there; a feature has no section. */
const parts = (id) => {
  const [, feature, row, idea, section, number] = token.exec(id)
  return feature === undefined ? [idea ?? "", `${section}.`, +number] : ["F", "", +row]
}

/** What is cited besides and not counted: published examples, mistakes of other clients, what users have complained of. */
const uncounted = /^(?:A\.\d+|D\d+|user pain \d+)$/

/** "7.1-7.4" is four rules. */
const spread = (text) => {
  if (uncounted.test(text)) return []
  const [from, to = from] = text.split(/\s*[-–]\s*|\s+to\s+/)
  if (!token.test(from) || !token.test(to)) return undefined
  const [kind, section, first] = parts(from)
  const [, , last] = parts(to)
  return Array.from({ length: last - first + 1 }, (_, i) => `${kind}${section}${first + i}`)
}

const shown = new Map()
for (const [file, name] of tests) {
  for (const [whole, inner] of name.matchAll(/\(([^()]+)\)/g)) {
    const cited = inner.split(/[,;]\s*/).map(spread)
    if (cited.includes(undefined)) continue
    const title = name.replace(whole, "").split(" > ").at(-1).trim()
    for (const id of cited.flat()) {
      if (!shown.has(id)) shown.set(id, new Map())
      shown.get(id).set(`${file}: ${title}`, [file, title])
    }
  }
}

const problems = []
const isRule = (section, number) => number >= 1 && number <= section.rules && section.gaps?.includes(number) !== true
const isKnown = (id) => {
  const [kind, name, number] = parts(id)
  if (kind === "F") return Object.values(features).some((rows) => number in rows)
  const section = protocol[name.slice(0, -1)]
  return section !== undefined && (kind === "T" ? number >= 1 && number <= section.ideas : isRule(section, number))
}
for (const [id, where] of shown) {
  if (!isKnown(id)) problems.push(`${[...where.keys()][0]} cites ${id}, which does not exist`)
}

const escape = (text) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;")
const by = (id) => {
  const where = [...(shown.get(id)?.values() ?? [])].sort((a, b) => (a.join() < b.join() ? -1 : 1))
  if (where.length === 0) return "–"
  const [[file, title]] = where
  return `\`${file}\`: ${escape(title)}${where.length > 1 ? ` (+${where.length - 1})` : ""}`
}

const lines = [
  "# What is shown by a test",
  "",
  "Made of the names of the tests by `npm run coverage`; CI checks that every test named here has passed. A dash is a feature",
  "that no test shows. Features are those of the client that layergram follows, and what its successors added.",
  ""
]
let count = 0
let all = 0
for (const [group, rows] of Object.entries(features)) {
  lines.push(`## ${group}`, "", "| | feature | shown by |", "| ---: | --- | --- |")
  for (const [row, what] of Object.entries(rows)) {
    all++
    if (shown.has(`F${row}`)) count++
    lines.push(`| ${row} | ${what} | ${by(`F${row}`)} |`)
  }
  lines.push("")
}
lines.splice(4, 0, `${count} of ${all} features are shown.`)

lines.push(
  "## Rules of the protocol",
  "",
  "| | section | rules | ideas for tests | rules that no test names |",
  "| ---: | --- | ---: | ---: | --- |"
)
for (const [major, section] of Object.entries(protocol)) {
  const numbers = (total) => Array.from({ length: total }, (_, i) => i + 1)
  const rules = numbers(section.rules).filter((number) => isRule(section, number))
  const missing = rules.filter((number) => !shown.has(`${major}.${number}`))
  const ideas = numbers(section.ideas).filter((number) => shown.has(`T${major}.${number}`))
  lines.push(
    [
      "",
      major,
      section.name,
      `${rules.length - missing.length} of ${rules.length}`,
      `${ideas.length} of ${section.ideas}`,
      missing.join(" "),
      ""
    ].join(" | ").trim()
  )
}
const text = `${lines.join("\n")}\n`

if (isCheck) {
  // What the page says must have passed; what it does not say yet is no lie.
  for (const [, row, where] of readFileSync(page, "utf8").matchAll(/^\| (\d+) \| [^|]+ \| (`test.*) \|$/gm)) {
    const [, file, title] = /^`([^`]+)`: (.*?)(?: \(\+\d+\))?$/.exec(where) ?? []
    const passed = [...(shown.get(`F${row}`)?.values() ?? [])].some(([f, t]) => f === file && escape(t) === title)
    if (!passed) problems.push(`${page}: ${row} is said to be shown by ${where}, which has not passed`)
  }
} else {
  writeFileSync(page, text)
  console.log(`${count} of ${all} features`)
}
if (problems.length > 0) {
  console.error(problems.join("\n"))
  process.exit(1)
}
