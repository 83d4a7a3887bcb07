/**
 * How long the event loop is kept: by single packets (from the bytes of the frame to the decoded result, for the largest
 * parts of files and the largest lists that there are), and by whole transfers in processes of their own.
 * `npm run bench -- blocking --part=transfers` measures those alone, `--megabytes=N` says how long the file is.
 */
import { randomBytes } from "node:crypto"
import { Effect } from "effect"
import { Crypto } from "../services/Crypto.ts"
import * as CryptoNode from "../layers/crypto/Node.ts"
import { Reader } from "../schema/tl/Reader.ts"
import { Writer } from "../schema/tl/Writer.ts"
import { readMessagesMessages, readUploadFile } from "../schema/tl/api/read.ts"
import { writeMessagesMessages, writeUploadFile } from "../schema/tl/api/write.ts"
import * as Envelope from "../schema/wire/Envelope.ts"
import { start } from "./apart.ts"
import * as Clients from "./clients.ts"
import type { Order } from "./mover.ts"
import { argument } from "./owners.ts"
import { store } from "./stored.ts"
import type { Turns } from "./turns.ts"

const crypto = Effect.runSync(Effect.provide(Crypto, CryptoNode.layer))
const cipher = crypto.messageCipher(new Uint8Array(256).fill(7))

const bodyOf = (write: (w: Writer) => void): Uint8Array => {
  const w = new Writer()
  w.reserve(Envelope.headLength)
  write(w)
  w.raw(new Uint8Array(16 + ((16 - (w.position % 16)) % 16)))
  return w.copy()
}

const file = (bytes: number) => (w: Writer) =>
  writeUploadFile(w, {
    _tag: "upload.file",
    type: { _tag: "storage.fileJpeg" },
    mtime: 0,
    bytes: new Uint8Array(bytes)
  })

const history = (w: Writer) =>
  writeMessagesMessages(w, {
    _tag: "messages.messages",
    messages: Array.from({ length: 100 }, (_, i) => ({
      _tag: "message",
      id: i + 1,
      peerId: { _tag: "peerUser", userId: 5_000_000_000 },
      date: 1_700_000_000,
      message: "Съешь же ещё этих мягких французских булок, да выпей чаю. ".repeat(10),
      entities: [{ _tag: "messageEntityBold", offset: 0, length: 5 }, {
        _tag: "messageEntityUrl",
        offset: 9,
        length: 5
      }]
    })),
    topics: [],
    chats: [],
    users: []
  })

const cases = [
  { name: "a part of 512 KiB, the largest that is asked for", body: bodyOf(file(512 << 10)), read: readUploadFile },
  { name: "a part of 1 MiB, the largest that Telegram knows", body: bodyOf(file(1 << 20)), read: readUploadFile },
  { name: "100 long messages", body: bodyOf(history), read: readMessagesMessages }
]

const runs = 400

/** The median and the longest of many runs, in milliseconds. */
const measure = (run: () => unknown): { readonly median: number; readonly longest: number } => {
  const times: Array<number> = []
  for (let i = 0; i < runs + 100; i++) {
    const start = process.hrtime.bigint()
    run()
    // The first ones are those of code that is not compiled yet, and no client begins with a file.
    if (i >= 100) times.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  times.sort((a, b) => a - b)
  return { median: times[runs / 2] ?? NaN, longest: times.at(-1) ?? NaN }
}

const packets = () => {
  console.log(`**one packet on the event loop, milliseconds**

| | median | longest of ${runs} | of the median: opening | of which hashing | reading |
  | --- | ---: | ---: | ---: | ---: | ---: |`)
  for (const { body, name, read } of cases) {
    const packet = new Uint8Array(Envelope.sealLength + body.length)
    cipher.seal(body, "server", packet, 0)
    const open = () => {
      const plain = cipher.open(packet, "server")
      if (plain === undefined) throw new Error("the packet does not open")
      return plain
    }
    const whole = measure(() => read(new Reader(open(), Envelope.headLength)))
    const plain = open()
    const steps: ReadonlyArray<() => unknown> = [
      open,
      () => crypto.sha256(plain),
      () => read(new Reader(plain, Envelope.headLength))
    ]
    const parts = steps.map((step) => measure(step))
    const columns = [whole.median, whole.longest, ...parts.map(({ median }) => median)]
    console.log(`| ${name} | ${columns.map((value) => value.toFixed(2)).join(" | ")} |`)
  }
}

const columns: ReadonlyArray<readonly [string, (turns: Turns) => number | string]> = [
  ["turns", ({ count }) => count],
  ["median", ({ median }) => median.toFixed(2)],
  ["99 %", ({ most }) => most.toFixed(2)],
  ["longest", ({ longest }) => longest.toFixed(2)],
  ["over 3 ms", ({ tooLong }) => tooLong],
  ["longest beside garbage", ({ longestCollecting }) => longestCollecting.toFixed(2)],
  ["collections", ({ collections }) => collections],
  ["median", ({ medianCollection }) => medianCollection.toFixed(2)],
  ["longest", ({ longestCollection }) => longestCollection.toFixed(2)]
]

/** A file from disk up and to disk down; the first rounds are for the compiler. */
const transfers = async () => {
  const { server, stop } = await Clients.serve()
  const length = Number(argument("megabytes", "64")) * 1_000_000
  const ours = await Clients.layergram(server, server.tokens[2] ?? "")
  const there = await store(ours.context, server, randomBytes(length))
  await ours.close()
  console.log(
    `\n**turns of the event loop while a file of ${length / 1e6} MB is moved from disk and to disk, milliseconds**\n`
  )
  console.log(`| | ${columns.map(([name]) => name).join(" | ")} |\n| --- |${" ---: |".repeat(columns.length)}`)
  for (const name of ["layergram", "mtcute"]) {
    const mover = await start<Order, Turns>("mover", name, server)
    const orders: Readonly<Record<string, Order>> = {
      upload: { up: length, disk: true },
      download: { down: [there], disk: true }
    }
    for (const [what, order] of Object.entries(orders)) {
      for (let round = 0; round < 3; round++) await mover.run(order)
      const { report } = await mover.run({ ...order, watch: true })
      console.log(`| ${what}, ${name} | ${columns.map(([, value]) => value(report)).join(" | ")} |`)
    }
    await mover.close()
  }
  await stop()
}

const part = argument("part", "")
if (part !== "transfers") packets()
if (part !== "packets") await transfers()
process.exit(0)
