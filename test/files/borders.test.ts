/**
 * Files of lengths around every border, while anything may go wrong: what comes back is the file, or a typed error, and
 * never another file.
 */
import { KeyValueStore } from "@effect/platform"
import { NodeFileSystem } from "@effect/platform-node"
import { assert, describe } from "@effect/vitest"
import { Chunk, Effect, Exit, FastCheck, Predicate, Stream } from "effect"
import { Files } from "layergram"
import { Faults, passOn, type TestServer } from "layergram/testing"
import { readFileSync, writeFileSync } from "node:fs"
import { folder } from "../support/folder.ts"
import { failureOf, patiently } from "../client/support.ts"
import { cut, join, sameBytes } from "../support/bytes.ts"
import { often } from "../support/effort.ts"
import { it } from "../support/virtualTime.ts"
import { locationOf, noise, play, sendDocument } from "./support.ts"

const kibibyte = 1024
const mebibyte = 1024 * kibibyte

const around = (border: number): ReadonlyArray<number> => [border - 1, border, border + 1]

/** Parts of small uploads have 128 KiB, of streams 512 KiB; requests may not cross a MiB. */
const small = [1, 1023, 1024, 1025, ...[128, 512, 1024, 1536, 2048].flatMap((size) => around(size * kibibyte))]
/** Longer files are uploaded in another way. */
const large = around(10 * mebibyte)

type Server = TestServer.TestServer["Type"]

/** The calls that move parts. */
const moving = ["upload.saveFilePart", "upload.saveBigFilePart", "upload.getFile"] as const

const onCalls = (action: Faults.CallAction) => (server: Server, skip: number) =>
  Effect.forEach(moving, (method) => server.inject(Faults.onCall(method, action, { skip })), {
    concurrency: 1,
    discard: true
  })

/** Packets with parts in them, and now and then those beside them. */
const onPackets = (action: Faults.PacketAction) => (server: Server, skip: number) =>
  server.inject(Faults.onPacket(action, { skip: skip * 3, that: ({ encrypted }) => encrypted }))

/** A part that is not what was asked for. */
const spoil = (change: (part: Uint8Array) => Uint8Array) => (server: Server, skip: number, bytes: Uint8Array) => {
  let left = skip
  const answer = server.answer("upload.getFile", ({ limit, offset }) =>
    Effect.sync(() =>
      left-- !== 0 ? passOn : {
        _tag: "upload.file",
        type: { _tag: "storage.filePartial" },
        mtime: 0,
        bytes: change(bytes.slice(offset, offset + limit))
      }
    ))
  return Effect.acquireRelease(answer, ({ remove }) => remove)
}

/** What goes wrong, and when: after so many calls or packets. */
const troubles = {
  timeout: onCalls({ _tag: "Refuse", code: -503, text: "Timeout" }),
  flood: onCalls({ _tag: "Refuse", code: 420, text: "FLOOD_WAIT_3" }),
  slowness: onCalls({ _tag: "Refuse", code: 420, text: "FLOOD_PREMIUM_WAIT_2" }),
  inside: onCalls({ _tag: "Refuse", code: 500, text: "INTERDC_2_CALL_ERROR" }),
  refused: onCalls({ _tag: "Refuse", code: 400, text: "FILE_PART_SIZE_INVALID" }),
  limit: onCalls({ _tag: "Refuse", code: 400, text: "LIMIT_INVALID" }),
  migration: onCalls({ _tag: "Refuse", code: 303, text: "FILE_MIGRATE_4" }),
  expired: onCalls({ _tag: "Refuse", code: 400, text: "FILE_REFERENCE_EXPIRED" }),
  lost: onCalls({ _tag: "Lose" }),
  ignored: onCalls({ _tag: "Ignore" }),
  late: onCalls({ _tag: "Slow", by: "40 seconds" }),
  unreadable: onCalls({ _tag: "Answer", bytes: new Uint8Array(12) }),
  drop: onPackets({ _tag: "Drop" }),
  delay: onPackets({ _tag: "Delay", by: "2 seconds" }),
  duplicate: onPackets({ _tag: "Duplicate" }),
  reorder: onPackets({ _tag: "Reorder" }),
  cut: onPackets({ _tag: "Cut", after: 50 }),
  corrupt: onPackets({ _tag: "Corrupt", at: 40 }),
  close: onPackets({ _tag: "Close" }),
  halfOpen: onPackets({ _tag: "HalfOpen" }),
  short: spoil((part) => part.subarray(0, -1)),
  empty: spoil(() => new Uint8Array()),
  long: spoil((part) => join([part, new Uint8Array(1)]))
} as const

type Trouble = keyof typeof troubles

/** What makes a file seem to end before its end: nobody could tell, were its length not known. */
const shortening: ReadonlySet<Trouble> = new Set(["short", "empty"])

const sources = ["bytes", "blob", "path", "stream", "stream of known length"] as const
const targets = ["bytes", "path", "stream", "ranges"] as const

const scripts = (sizes: ReadonlyArray<number>) =>
  FastCheck.record({
    size: FastCheck.constantFrom(...sizes),
    source: FastCheck.constantFrom(...sources),
    /** The length of what a stream gives at once, and of ranges. */
    piece: FastCheck.integer({ min: 1000, max: 300_000 }),
    target: FastCheck.constantFrom(...targets),
    /** After so long it is stopped, once, and gone on with, in milliseconds. */
    pauses: FastCheck.record({ up: FastCheck.nat(3000), down: FastCheck.nat(3000) }),
    verify: FastCheck.boolean(),
    partSize: FastCheck.constantFrom(64 * kibibyte, 128 * kibibyte, 512 * kibibyte),
    isLengthKnown: FastCheck.boolean(),
    troubles: FastCheck.array(
      FastCheck.record({
        what: FastCheck.constantFrom(...Object.keys(troubles).filter((name): name is Trouble => name in troubles)),
        skip: FastCheck.integer({ min: 0, max: 12 })
      }),
      { maxLength: 3 }
    )
  })

type Script = ReturnType<typeof scripts> extends FastCheck.Arbitrary<infer A> ? A : never

const sourceOf = (
  { piece, source }: Script,
  bytes: Uint8Array,
  path: string
): Uint8Array | Blob | string | Stream.Stream<Uint8Array> => {
  switch (source) {
    case "bytes":
      return bytes
    case "blob":
      return new Blob([Uint8Array.from(bytes)])
    case "path":
      writeFileSync(path, bytes)
      return path
    default:
      return Stream.fromChunk(Chunk.fromIterable(cut(bytes, [piece])))
  }
}

/** What is stopped after so many milliseconds, if it is not over then, is begun again. */
const twice = <A, E, R>(transfer: Effect.Effect<A, E, R>, pause: number): Effect.Effect<A, E, R> =>
  Effect.orElse(Effect.timeout(transfer, pause), () => transfer)

const uploaded = (script: Script, bytes: Uint8Array, path: string) => {
  const size = script.source === "stream of known length" ? bytes.length : undefined
  const upload = Files.uploadResumable(sourceOf(script, bytes, path), "a file", { size })
  return twice(upload, script.pauses.up)
}

const collected = <E, R>(stream: Stream.Stream<Uint8Array, E, R>) =>
  Effect.map(Stream.runCollect(stream), (chunks) => join([...chunks]))

/** A file, taken in one way or another. */
const taken = (script: Script, location: Parameters<typeof Files.bytes>[0], path: string) => {
  const { partSize, pauses, piece, size, target, verify } = script
  switch (target) {
    case "bytes":
      return Files.bytes(location, { partSize, verify })
    case "path":
      return Effect.map(
        twice(Files.download(location, path, { partSize, verify }), pauses.down),
        () => Uint8Array.from(readFileSync(path))
      )
    case "stream":
      return collected(Files.stream(location, { partSize, verify }))
    case "ranges": {
      const limit = Math.max(piece, Math.ceil(size / 5))
      const ranges = Array.from({ length: Math.ceil(size / limit) }, (_, index) => index * limit)
      return Effect.map(
        Effect.forEach(ranges, (offset) => collected(Files.stream(location, { partSize, verify, offset, limit })), {
          concurrency: 2
        }),
        join
      )
    }
  }
}

/** Up and down again; true when it worked. */
const roundTrip = (server: Server, to: { readonly id: number }, script: Script, seed: number) =>
  Effect.gen(function*() {
    const bytes = noise(script.size, seed)
    const directory = yield* folder
    for (const { skip, what } of script.troubles) {
      if (!script.isLengthKnown && shortening.has(what)) continue
      yield* troubles[what](server, skip, bytes)
    }
    const exit = yield* Effect.exit(Effect.gen(function*() {
      const file = yield* uploaded(script, bytes, `${directory}/up`)
      const document = yield* sendDocument(to, file)
      assert.strictEqual(document.size, script.size)
      const location = locationOf(document, { size: script.isLengthKnown ? script.size : undefined })
      return yield* taken(script, location, `${directory}/down`)
    }))
    yield* server.calm
    if (Exit.isSuccess(exit)) sameBytes(exit.value, bytes)
    // A defect has no tag, and there must be none.
    else assert.isTrue(Predicate.hasProperty(failureOf(exit), "_tag"), JSON.stringify(script))
    return Exit.isSuccess(exit)
  }).pipe(Effect.provide([NodeFileSystem.layer, KeyValueStore.layerMemory]), Effect.scoped)

const trips = (sizes: ReadonlyArray<number>, numRuns: number, isOnCdn = false) =>
  patiently(
    play(({ alice, server }) =>
      Effect.gen(function*() {
        if (isOnCdn) yield* server.useCdn
        const drawn = FastCheck.sample(scripts(sizes), { seed: 20_180, numRuns })
        const went = yield* Effect.forEach(drawn, (script, index) => roundTrip(server, alice, script, index + 1), {
          concurrency: 1
        })
        return went.filter((one) => one).length / drawn.length
      }), { isServerLying: true }),
    "240 hours"
  )

/** Without any trouble. */
const plain = {
  piece: 77_777,
  partSize: 128 * kibibyte,
  target: "bytes",
  pauses: { up: 60_000, down: 60_000 },
  verify: false,
  troubles: []
} satisfies Partial<Script>

describe("a file of any length", () => {
  it.effect("goes up and comes down byte for byte where nothing goes wrong, and of no length is refused (9.9, T9.1, F91, F165, 13.63)", () =>
    patiently(
      play(({ alice, server }) =>
        Effect.gen(function*() {
          for (const [index, size] of [...small, ...large].entries()) {
            const calm = { ...plain, size }
            for (const source of size > 3 * mebibyte ? ["bytes"] as const : ["bytes", "stream"] as const) {
              const isLengthKnown = index % 2 === 0
              assert.isTrue(yield* roundTrip(server, alice, { ...calm, source, isLengthKnown }, size))
            }
          }
          for (const nothing of [new Uint8Array(), Stream.empty]) {
            const failure = failureOf(yield* Effect.exit(Files.upload(nothing)))
            assert.strictEqual(failure._tag, "FileSizeMismatch")
          }
        })
      ),
      "2 hours"
    ))

  it.effect("is itself or a typed error, whatever goes wrong (9.11, 9.15, 9.18, 9.21, T9.3, T9.4)", () =>
    Effect.gen(function*() {
      const went = yield* trips(small, often(60, 15))
      // Most of what goes wrong is got over.
      assert.isAbove(went, 0.5)
      assert.isBelow(went, 1)
    }))

  it.effect("is itself or a typed error when it lies on a CDN, too (9.27, 9.31, T9.3, T9.6, F212)", () =>
    Effect.gen(function*() {
      assert.isAbove(yield* trips(small, often(40, 10), true), 0.5)
    }))

  it.effect("of 10 MB is itself or a typed error, whatever goes wrong (9.3, 9.11, 9.15, T9.3)", () =>
    Effect.gen(function*() {
      assert.isAbove(yield* trips(large, often(6, 2)), 0)
    }))
})
