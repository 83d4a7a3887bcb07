/**
 * Files up and down through the public interfaces of two clients, against one server in a process of its own: processor
 * time of the client a megabyte, and wall time. Rounds alternate, the median counts. `--megabytes=N` says how long the
 * file is (64 unless said).
 */
import { Effect, Option } from "effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { monitorEventLoopDelay } from "node:perf_hooks"
import { createInterface } from "node:readline"
import { Files, Media, Rpc } from "layergram"
import * as messages from "layergram/tl/messages"
import type * as T from "../schema/tl/api/types.ts"
import { require } from "../test/foreign/support.ts"
import * as Clients from "./clients.ts"
import type { Announcement } from "./server.ts"

const child = spawn(process.execPath, ["--import", "tsx", "--conditions=source", "bench/server.ts"], {
  stdio: ["pipe", "pipe", "inherit"]
})
const [line] = await once(createInterface({ input: child.stdout }), "line")
const server: Announcement = JSON.parse(String(line))
const [, size = "64"] = /--megabytes=(\d+)/.exec(process.argv.join(" ")) ?? []
const megabytes = Number(size)
const bytes = Buffer.alloc(megabytes * 1_000_000, "layergram")

const ours = await Clients.layergram(server, server.tokens[0] ?? "")
const theirs = await Clients.mtcute(server, server.tokens[1] ?? "")

/** The document that a call has sent. */
const documentIn = (updates: T.Updates): T.document => {
  for (const update of updates._tag === "updates" ? updates.updates : []) {
    if (update._tag !== "updateNewMessage" || update.message._tag !== "message") continue
    const { media } = update.message
    if (media?._tag === "messageMediaDocument" && media.document?._tag === "document") return media.document
  }
  throw new Error("nothing was sent")
}

const document = await Effect.runPromise(
  Effect.gen(function*() {
    const { input: file } = yield* Files.upload(bytes)
    const media = { _tag: "inputMediaUploadedDocument", file, mimeType: "video/mp4", attributes: [] } as const
    const peer = { _tag: "inputPeerUser", userId: server.alice, accessHash: 0n } as const
    return documentIn(yield* Rpc.invoke(messages.sendMedia({ peer, media, message: "", randomId: 1n })))
  }).pipe(Effect.provide(ours.context))
)
const { accessHash, dcId, fileReference, id } = document
const location = new Media.FileLocation({
  dc: Option.some(dcId),
  size: Option.some(bytes.length),
  name: new Media.DocumentName({ id, accessHash, reference: fileReference, thumbnail: "" }),
  origin: Option.none()
})
const Long = require("long")
const foreignLocation = {
  _: "inputDocumentFileLocation",
  id: Long.fromString(String(id)),
  accessHash: Long.fromString(String(accessHash)),
  fileReference,
  thumbSize: ""
}

const scenarios: Readonly<Record<string, Readonly<Record<string, () => Promise<unknown>>>>> = {
  upload: {
    layergram: () => Effect.runPromise(Effect.provide(Files.upload(bytes), ours.context)),
    mtcute: () => theirs.uploadFile({ file: bytes, fileName: "file.bin", fileMime: "video/mp4" })
  },
  download: {
    layergram: () => Effect.runPromise(Effect.provide(Files.bytes(location, { maxSize: bytes.length }), ours.context)),
    mtcute: () => theirs.downloadAsBuffer(foreignLocation, { fileSize: bytes.length, dcId })
  }
}

const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

console.log(
  `**files of ${megabytes} MB, ms of the client's processor time a MB (MB/s; longest block of the event loop)**\n`
)
console.log("| | layergram | mtcute | layergram / mtcute |\n| --- | ---: | ---: | ---: |")
for (const [name, contenders] of Object.entries(scenarios)) {
  const cpu = new Map<string, Array<number>>()
  const wall = new Map<string, Array<number>>()
  const blocked = new Map<string, Array<number>>()
  for (let round = 0; round < 5; round++) {
    const entries = Object.entries(contenders)
    for (const [one, run] of round % 2 === 0 ? entries : entries.toReversed()) {
      const delay = monitorEventLoopDelay({ resolution: 1 })
      delay.enable()
      const before = process.cpuUsage()
      const start = process.hrtime.bigint()
      await run()
      const { system, user } = process.cpuUsage(before)
      delay.disable()
      // The first round is for the compiler.
      if (round === 0) continue
      const note = (where: Map<string, Array<number>>, value: number) =>
        where.set(one, [...(where.get(one) ?? []), value])
      note(cpu, (user + system) / 1e3 / megabytes)
      note(wall, megabytes / (Number(process.hrtime.bigint() - start) / 1e9))
      note(blocked, delay.max / 1e6)
    }
  }
  const of = (one: string) => median(cpu.get(one) ?? [])
  const cells = Object.keys(contenders).map((one) =>
    `${of(one).toFixed(2)} (${median(wall.get(one) ?? []).toFixed(0)}; ${median(blocked.get(one) ?? []).toFixed(1)} ms)`
  )
  console.log(`| ${name} | ${cells.join(" | ")} | ${(of("layergram") / of("mtcute")).toFixed(2)} |`)
}

await ours.close()
await theirs.destroy()
child.stdin.end()
await once(child, "exit")
process.exit(0)
