/**
 * Files up and down through the public interfaces of two clients, against one server in a process of its own, in parts
 * that can run alone: `npm run bench -- files --part=latency`.
 *
 * - `cpu`: processor time of the client a megabyte, wall time, longest block of the event loop
 * - `latency`: wall time over a line of 50 ms each way
 * - `small`: a hundred small downloads at once
 * - `memory`: a sparse file of 2 GB from disk and back to disk; memory over what the client has when it is idle
 *
 * Rounds alternate, the median counts. `--megabytes=N` says how long the file is.
 */
import { NodeFileSystem } from "@effect/platform-node"
import { Effect, Option } from "effect"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { monitorEventLoopDelay } from "node:perf_hooks"
import { Files, Media, Rpc, type Telegram } from "layergram"
import * as messages from "layergram/tl/messages"
import type * as T from "../schema/tl/api/types.ts"
import { require } from "../test/foreign/support.ts"
import * as Clients from "./clients.ts"

const { lines, order, server, stop } = await Clients.serve()
const argument = (name: string): string | undefined => new RegExp(`--${name}=(\\w+)`).exec(process.argv.join(" "))?.[1]
const megabytesOr = (usual: number): number => Number(argument("megabytes") ?? usual)

/** Has the server do something. */
const ask = async (what: string): Promise<void> => {
  order(what)
  await once(lines, "line")
}

const ours = await Clients.layergram(server, server.tokens[0] ?? "")
const run = <A, E>(effect: Effect.Effect<A, E, Files.Files | Telegram.Telegram>): Promise<A> =>
  Effect.runPromise(Effect.provide(effect, ours.context))

/** The document that a call has sent. */
const documentIn = (updates: T.Updates): T.document => {
  for (const update of updates._tag === "updates" ? updates.updates : []) {
    if (update._tag !== "updateNewMessage" || update.message._tag !== "message") continue
    const { media } = update.message
    if (media?._tag === "messageMediaDocument" && media.document?._tag === "document") return media.document
  }
  throw new Error("nothing was sent")
}

/** A file that is there, as either client names it. */
interface There {
  readonly location: Media.FileLocation
  readonly size: number
  readonly foreign: readonly [location: unknown, options: unknown]
}

const Long = require("long")

const stored = async (source: Uint8Array | string): Promise<There> => {
  const [size, { accessHash, dcId, fileReference, id }] = await run(
    Effect.gen(function*() {
      const { input: file, size } = yield* Files.upload(source)
      const media = { _tag: "inputMediaUploadedDocument", file, mimeType: "video/mp4", attributes: [] } as const
      const peer = { _tag: "inputPeerUser", userId: server.alice, accessHash: 0n } as const
      const randomId = yield* Rpc.randomId("messages.sendMedia")
      return [size, documentIn(yield* Rpc.invoke(messages.sendMedia({ peer, media, message: "", randomId })))] as const
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )
  const location = new Media.FileLocation({
    dc: Option.some(dcId),
    size: Option.some(size),
    name: new Media.DocumentName({ id, accessHash, reference: fileReference, thumbnail: "" }),
    origin: Option.none()
  })
  const foreign = {
    _: "inputDocumentFileLocation",
    id: Long.fromString(String(id)),
    accessHash: Long.fromString(String(accessHash)),
    fileReference,
    thumbSize: ""
  }
  return { location, size, foreign: [foreign, { fileSize: size, dcId }] }
}

const bytesOf = ({ location, size }: There) => Files.bytes(location, { maxSize: size })

interface Sample {
  /** In milliseconds. */
  readonly cpu: number
  readonly wall: number
  /** The longest block of the event loop, in milliseconds. */
  readonly blocked: number
}

const measured = async (work: () => Promise<unknown>): Promise<Sample> => {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const before = process.cpuUsage()
  const start = process.hrtime.bigint()
  await work()
  const { system, user } = process.cpuUsage(before)
  const wall = Number(process.hrtime.bigint() - start) / 1e6
  delay.disable()
  return { cpu: (user + system) / 1e3, wall, blocked: delay.max / 1e6 }
}

const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

type Contenders = Readonly<Record<"layergram" | "mtcute", () => Promise<unknown>>>
type Medians = Readonly<Record<keyof Contenders, Sample>>

/** Runs both in turn; the first round is for the compiler. */
const compared = async (contenders: Contenders, rounds: number): Promise<Medians> => {
  const samples: Record<keyof Contenders, Array<Sample>> = { layergram: [], mtcute: [] }
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 === 0 ? ["layergram", "mtcute"] as const : ["mtcute", "layergram"] as const) {
      const sample = await measured(contenders[name])
      if (round > 0) samples[name].push(sample)
    }
  }
  const medianOf = (all: ReadonlyArray<Sample>): Sample => ({
    cpu: median(all.map(({ cpu }) => cpu)),
    wall: median(all.map(({ wall }) => wall)),
    blocked: median(all.map(({ blocked }) => blocked))
  })
  return { layergram: medianOf(samples.layergram), mtcute: medianOf(samples.mtcute) }
}

const upAndDown = async (megabytes: number, rounds: number, theirs: Clients.Mtcute) => {
  // Nothing that could be compressed.
  const bytes = randomBytes(megabytes * 1_000_000)
  const there = await stored(bytes)
  const upload = await compared({
    layergram: () => run(Files.upload(bytes)),
    mtcute: () => theirs.uploadFile({ file: bytes, fileName: "file.bin", fileMime: "video/mp4" })
  }, rounds)
  const download = await compared({
    layergram: () => run(bytesOf(there)),
    mtcute: () => theirs.downloadAsBuffer(...there.foreign)
  }, rounds)
  return { upload, download }
}

const table = (
  title: string,
  rows: Readonly<Record<string, Medians>>,
  cell: (sample: Sample) => string,
  value: (sample: Sample) => number
): void => {
  console.log(`\n**${title}**\n\n| | layergram | mtcute | layergram / mtcute |\n| --- | ---: | ---: | ---: |`)
  for (const [name, { layergram, mtcute }] of Object.entries(rows)) {
    const ratio = (value(layergram) / value(mtcute)).toFixed(2)
    console.log(`| ${name} | ${cell(layergram)} | ${cell(mtcute)} | ${ratio} |`)
  }
}

const foreign = (): Promise<Clients.Mtcute> => Clients.mtcute(server, server.tokens[1] ?? "")

const cpu = async () => {
  const megabytes = megabytesOr(64)
  const theirs = await foreign()
  const cell = ({ blocked, cpu: spent, wall }: Sample) =>
    `${(spent / megabytes).toFixed(2)} (${(megabytes / wall * 1000).toFixed(0)}; ${blocked.toFixed(1)} ms)`
  table(
    `files of ${megabytes} MB, ms of the client's processor time a MB (MB/s; longest block of the event loop)`,
    await upAndDown(megabytes, 4, theirs),
    cell,
    (sample) => sample.cpu
  )
  await theirs.destroy()
}

const latency = async () => {
  const megabytes = megabytesOr(200)
  const theirs = await foreign()
  await ask("latency 50")
  table(
    `${megabytes} MB over a line of 50 ms each way, seconds`,
    await upAndDown(megabytes, 1, theirs),
    ({ wall }) => (wall / 1000).toFixed(2),
    ({ wall }) => wall
  )
  await ask("latency 0")
  await theirs.destroy()
}

const small = async () => {
  const theirs = await foreign()
  const all: Array<There> = []
  for (let i = 0; i < 100; i++) all.push(await stored(randomBytes(20_000)))
  const rows = {
    "100 files of 20 kB": await compared({
      layergram: () => run(Effect.forEach(all, bytesOf, { concurrency: "unbounded" })),
      mtcute: () => Promise.all(all.map(({ foreign: named }) => theirs.downloadAsBuffer(...named)))
    }, 6)
  }
  table(
    "small downloads at once, ms (ms of the client's processor time)",
    rows,
    ({ cpu: spent, wall }) => `${wall.toFixed(0)} (${spent.toFixed(0)})`,
    ({ wall }) => wall
  )
  await theirs.destroy()
}

const memory = async () => {
  const megabytes = megabytesOr(2000)
  const folder = mkdtempSync(join(tmpdir(), "layergram-bench-"))
  const there = join(folder, "there.bin")
  writeFileSync(there, "")
  truncateSync(there, megabytes * 1_000_000)
  // Code that is compiled, buffers that are kept: what a client has that has been at work.
  const warm = await stored(Buffer.alloc(50_000_000))
  await run(Effect.provide(Files.download(warm.location, join(folder, "warm.bin")), NodeFileSystem.layer))
  globalThis.gc?.()
  const idle = process.memoryUsage.rss()
  let most = idle
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 10)
  const over = () => ((most - idle) / 2 ** 20).toFixed(0)
  const up = await measured(() => stored(there).then((file) => (location = file.location)))
  const overUp = over()
  most = idle
  const down = await measured(() =>
    run(Effect.provide(Files.download(location ?? warm.location, join(folder, "back.bin")), NodeFileSystem.layer))
  )
  clearInterval(timer)
  if (statSync(join(folder, "back.bin")).size !== megabytes * 1_000_000) throw new Error("it did not come back whole")
  rmSync(folder, { recursive: true })
  console.log(`\n**a sparse file of ${megabytes} MB, from disk and to disk**\n`)
  console.log("| | MiB over idle | seconds | longest block of the event loop, ms |\n| --- | ---: | ---: | ---: |")
  const row = (name: string, mib: string, { blocked, wall }: Sample) =>
    console.log(`| ${name} | ${mib} | ${(wall / 1000).toFixed(1)} | ${blocked.toFixed(1)} |`)
  row("upload", overUp, up)
  row("download", over(), down)
}
let location: Media.FileLocation | undefined

const parts: Readonly<Record<string, () => Promise<void>>> = { cpu, latency, small, memory }
const chosen = argument("part")
for (const [name, part] of Object.entries(parts)) {
  if (chosen === undefined || chosen === name) await part()
}

await ours.close()
await stop()
process.exit(0)
