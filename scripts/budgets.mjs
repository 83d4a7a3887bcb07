// Sizes and type-checking work that must not grow unnoticed. Times are measured in bench/, never here.
import { build } from "esbuild"
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { gzipSync } from "node:zlib"

const folder = mkdtempSync(resolve("node_modules", ".budget-"))
process.on("exit", () => rmSync(folder, { recursive: true, force: true }))

/** The size of a program bundled and minified, in bytes; what Node brings is not in it. */
const bundle = async (name, code) => {
  const entry = join(folder, `${name}.mjs`)
  writeFileSync(entry, code)
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error"
  })
  const [{ contents }] = outputFiles
  return { raw: contents.length, gzip: gzipSync(contents, { level: 9 }).length }
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
`

const kilobytes = (bytes) => Math.round(bytes / 102.4) / 10
const results = []
const budget = (name, value, limit, unit) => results.push({ name, value, limit, unit })

const echo = await bundle("echo", bot("Messages.reply(message, message.text)"))
budget("echo bot, bundled, minified, gzip", kilobytes(echo.gzip), 230, "KB")

const base = await bundle("runtime", runtime)
const method = async (name, path) =>
  (await bundle(name, `${runtime}export { ${name} } from "layergram/tl/${path}"`)).raw - base.raw
budget("messages.readHistory beside the runtime, minified", kilobytes(await method("readHistory", "messages")), 5, "KB")
budget("users.getUsers beside the runtime, minified", kilobytes(await method("getUsers", "users")), 6, "KB")

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
  join("node_modules", ".bin", "tsc"),
  ["-p", join(folder, "tsconfig.json"), "--extendedDiagnostics"],
  { encoding: "utf8" }
)
const instantiations = Number(/Instantiations:\s+(\d+)/.exec(diagnostics)?.[1])
budget("type instantiations of the schema's types, codecs and methods", instantiations, 40_000, "")

for (const { name, value, limit, unit } of results) {
  console.log(`${value <= limit ? "ok  " : "OVER"} ${name}: ${value} ${unit} (at most ${limit})`)
}
if (results.some(({ value, limit }) => !(value <= limit))) process.exit(1)
