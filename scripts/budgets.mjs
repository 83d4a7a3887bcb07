// Sizes and type-checking work that must not grow unnoticed. Times are measured in bench/, never here. With `--parts`,
// tells what the echo bot consists of instead: how much smaller its bundle would be without each part.
import { build, transformSync } from "esbuild"
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { gzipSync } from "node:zlib"

const folder = mkdtempSync(resolve("node_modules", ".budget-"))
process.on("exit", () => rmSync(folder, { recursive: true, force: true }))

/** A program bundled and minified; what Node brings is not in it. */
const output = async (name, code, options) => {
  const entry = join(folder, `${name}.mjs`)
  writeFileSync(entry, code)
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minifyIdentifiers: true,
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    ...options
  })
  const [{ contents, text }] = outputFiles
  return { contents, text }
}

const compressed = (content) => gzipSync(content, { level: 9 }).length

/** The size of that in bytes. */
const bundle = async (name, code) => {
  const { contents } = await output(name, code)
  return { raw: contents.length, gzip: compressed(contents) }
}

/** Which part of a program a module belongs to. */
const partOf = (module) => {
  const [, effect] = /node_modules\/effect\/dist\/esm\/(.*)/.exec(module) ?? []
  if (effect === undefined) return module.startsWith("dist/") ? module.split("/").slice(1, 3).join("/") : module
  if (/^(Schema|SchemaAST|ParseResult)\b/.test(effect)) return "effect: Schema"
  if (/stream|channel|sink|pubsub|mailbox/i.test(effect)) return "effect: Stream"
  if (/config/i.test(effect)) return "effect: Config"
  if (/micro/i.test(effect)) return "effect: Micro"
  if (/metric/i.test(effect)) return "effect: Metric"
  if (/schedule\b|cron/i.test(effect)) return "effect: Schedule"
  return "effect: the rest"
}

const printParts = async (name, code) => {
  // Only what keeps its white space says where modules begin.
  const { text } = await output(name, code, { minifyWhitespace: false })
  const named = text.split(/^\/\/ (?=(?:dist|node_modules)\/)/m).map((segment) => {
    const end = segment.indexOf("\n")
    const module = transformSync(segment.slice(end + 1), { minifyWhitespace: true }).code
    return { part: partOf(segment.slice(0, end)), module }
  })
  const whole = compressed(named.map(({ module }) => module).join(""))
  const parts = [...new Set(named.map(({ part }) => part))].map((part) => {
    const rest = named.filter((one) => one.part !== part).map(({ module }) => module).join("")
    return { part, size: whole - compressed(rest) }
  })
  for (const { part, size } of parts.toSorted((a, b) => b.size - a.size)) {
    console.log(`${String(kilobytes(size)).padStart(6)} KB ${part}`)
  }
}

const bot = (method) => `
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { Updates } from "layergram/Updates"
import * as Messages from "layergram/Messages"
import * as SessionStore from "layergram/SessionStore"
import * as Telegram from "layergram/Telegram"
import * as TelegramNode from "layergram/node"
const bot = Stream.runForEach(Updates.on("NewMessage"), ({ message }) => ${method})
const live = Telegram.layer.pipe(Layer.provide([
  TelegramNode.layer,
  SessionStore.layerMemory,
  Telegram.TelegramConfig.layer({ apiId: 1, apiHash: Redacted.make("h"), botToken: Redacted.make("1:t") })
]))
Effect.runPromise(Effect.provide(bot, live))
`
const runtime = `
export { Reader } from "../../dist/schema/tl/Reader.js"
export { Writer } from "../../dist/schema/tl/Writer.js"
export * from "../../dist/schema/tl/Method.js"
export * from "../../dist/schema/tl/Table.js"
`

const kilobytes = (bytes) => Math.round(bytes / 102.4) / 10
const results = []
const budget = (name, value, limit, unit) => results.push({ name, value, limit, unit })

const program = bot("Messages.reply(message, message.text)")
if (process.argv.includes("--parts")) {
  await printParts("echo", program)
  process.exit(0)
}
const echo = await bundle("echo", program)
budget("echo bot, bundled, minified, gzip", kilobytes(echo.gzip), 225, "KB")

const base = await bundle("runtime", runtime)
const method = async (name, path) =>
  (await bundle(name, `${runtime}export { ${name} } from "layergram/tl/${path}"`)).raw - base.raw
budget("messages.readHistory beside the runtime, minified", kilobytes(await method("readHistory", "messages")), 5, "KB")
budget("users.getUsers beside the runtime, minified", kilobytes(await method("getUsers", "users")), 5, "KB")

writeFileSync(
  join(folder, "tsconfig.json"),
  JSON.stringify({
    extends: resolve("tsconfig.base.json"),
    compilerOptions: { rootDir: resolve("."), noEmit: true, composite: false, incremental: false },
    include: [resolve("schema/tl")],
    exclude: [resolve("schema/tl/generate")]
  })
)
const diagnostics = execFileSync(
  process.execPath,
  [join("node_modules", "typescript", "bin", "tsc"), "-p", join(folder, "tsconfig.json"), "--extendedDiagnostics"],
  { encoding: "utf8" }
)
const instantiations = Number(/Instantiations:\s+(\d+)/.exec(diagnostics)?.[1])
budget("type instantiations of the schema's types, codecs and methods", instantiations, 40_000, "")

for (const { name, value, limit, unit } of results) {
  console.log(`${value <= limit ? "ok  " : "OVER"} ${name}: ${value} ${unit} (at most ${limit})`)
}
if (results.some(({ value, limit }) => !(value <= limit))) process.exit(1)
