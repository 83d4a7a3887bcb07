/** Lengths and hashes that are not true: what comes is the file, or a typed error, and never a piece of it. */
import { assert, describe } from "@effect/vitest"
import { Effect, Exit, Option, Stream } from "effect"
import { createHash } from "node:crypto"
import { Files, Media } from "layergram"
import { Faults, passOn, type TestServer } from "layergram/testing"
import { failureOf, patiently } from "../client/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { locationOf, noise, play, stored } from "./support.ts"

const mebibyte = 1024 * 1024
const block = 128 * 1024

type Server = TestServer.TestServer["Type"]

const lengthOf = <E, R>(stream: Stream.Stream<Uint8Array, E, R>) =>
  Stream.runFold(stream, 0, (sum, piece) => sum + piece.length)

/** What has become of a download, in one word. */
const outcome = <E extends { readonly _tag: string; readonly reason?: unknown }, R>(
  download: Effect.Effect<number | Uint8Array, E, R>
) =>
  Effect.map(Effect.exit(download), (exit) => {
    if (Exit.isSuccess(exit)) return typeof exit.value === "number" ? exit.value : exit.value.length
    const failure = failureOf(exit)
    return failure._tag === "FileDamaged" ? failure.reason : failure._tag
  })

/** From an offset on, parts are not those of the file. */
const corrupt = (server: Server, from: number) =>
  server.answer("upload.getFile", ({ limit, offset }) =>
    Effect.succeed(
      offset < from ? passOn : {
        _tag: "upload.file",
        type: { _tag: "storage.filePartial" },
        mtime: 0,
        bytes: noise(limit, 77)
      }
    ))

describe("a length that is a lie", () => {
  it.effect("shows also where it lies between two parts, or is none (9.15, 9.18, T9.3)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const document = yield* stored(alice, noise(mebibyte))
        for (const [size, partSize] of [[mebibyte / 2, 512 * 1024], [4096, 4096], [0, 4096], [-5, 4096]] as const) {
          const file = locationOf(document, { size })
          assert.strictEqual(yield* outcome(Files.bytes(file, { partSize })), "Long", `${size} bytes`)
          assert.strictEqual(yield* outcome(lengthOf(Files.stream(file, { partSize }))), "Long", `${size} bytes`)
        }
        const half = locationOf(document, { size: mebibyte / 2 })
        assert.strictEqual(yield* outcome(Files.bytes(half, { verify: true })), "Long")
        assert.strictEqual(yield* outcome(lengthOf(Files.stream(half, { offset: mebibyte / 2 }))), "Long")
        // Whoever does not read to the end is not told.
        assert.strictEqual(yield* outcome(lengthOf(Files.stream(half, { limit: 5000 }))), 5000)
        // The truth costs one short call, and only where the last part is whole.
        for (const [length, calls] of [[mebibyte, 3], [mebibyte - 1, 2]] as const) {
          const file = locationOf(yield* stored(alice, noise(length)))
          const before = (yield* server.calls("upload.getFile")).length
          assert.strictEqual((yield* Files.bytes(file)).length, length)
          const made = (yield* server.calls("upload.getFile")).slice(before)
          assert.deepStrictEqual(
            made.map(({ params }) => params.limit).toSorted((a, b) => a - b),
            [4096, mebibyte / 2, mebibyte / 2].slice(3 - calls)
          )
        }
      })
    )))

  it.effect("or beyond all measure fails before anything is fetched (F99)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const document = yield* stored(alice, noise(1000))
        const bytes = (size: number, options?: Files.IntoOptions) =>
          outcome(Files.bytes(locationOf(document, { size }), options))
        assert.strictEqual(yield* bytes(1e15, { maxSize: Number.POSITIVE_INFINITY }), "FileTooLarge")
        assert.strictEqual(yield* bytes(70 * mebibyte, { maxSize: undefined }), "FileTooLarge")
        assert.strictEqual(yield* bytes(1000, { maxSize: 999.5 }), "FileTooLarge")
        const files = yield* Files.Files
        const into = files.into(locationOf(document, { size: 1e15 }), () => Effect.void)
        assert.strictEqual(yield* outcome(into), "FileTooLarge")
        assert.deepStrictEqual(yield* server.calls("upload.getFile"), [])
      })
    )))

  it.effect("is never passed by what is told of the progress, wherever it went on (F213, F214)", () =>
    patiently(play(({ alice }) =>
      Effect.gen(function*() {
        const bytes = noise(2 * mebibyte + 5)
        const file = locationOf(yield* stored(alice, bytes))
        let cursor: Files.DownloadCursor | undefined
        const { into } = yield* Files.Files
        yield* into(file, () => Effect.void, { onCursor: (next) => Effect.sync(() => void (cursor = next)) })
        assert(cursor !== undefined)
        const told: Array<Files.Progress> = []
        yield* into(file, () => Effect.void, {
          resume: new Files.DownloadCursor({ ...cursor, done: [[1, 5]] }),
          onProgress: (progress) => Effect.sync(() => void told.push(progress))
        })
        assert.deepStrictEqual(told.map((one) => [one.bytes, one.total]), [[bytes.length, bytes.length]])
      })
    )))

  it.effect("of a file of the web shows, and so does one that changes or is never reached (9.15, 9.23)", () =>
    patiently(
      play(({ server }) =>
        Effect.gen(function*() {
          const bytes = noise(700_001)
          let told: (offset: number) => number = () => 0
          yield* server.answer("upload.getWebFile", ({ limit, offset }) =>
            Effect.sync(() => ({
              _tag: "upload.webFile",
              size: told(offset),
              mimeType: "image/jpeg",
              fileType: { _tag: "storage.fileJpeg" },
              mtime: 0,
              bytes: bytes.slice(offset, offset + limit)
            })))
          const name = new Media.WebName({ url: "https://example.com/x", accessHash: 1n })
          const file = new Media.FileLocation({ dc: Option.none(), size: Option.none(), name, origin: Option.none() })
          const said = (size: (offset: number) => number) => {
            told = size
            return outcome(Files.bytes(file))
          }
          for (
            const [size, result] of [
              [100, "Long"],
              [mebibyte / 2, "Long"],
              [700_000, "Long"],
              [700_001, 700_001],
              [700_002, "Short"],
              [-5, "Long"],
              // As much as Telegram itself knows, which is nothing.
              [0, 700_001]
            ] as const
          ) {
            assert.strictEqual(yield* said(() => size), result, `${size} bytes`)
          }
          assert.strictEqual(yield* said((offset) => (offset === 0 ? 700_001 : 900_000)), "Long")
          assert.strictEqual(yield* said((offset) => (offset === 0 ? 900_000 : 700_001)), "Short")
          // Parts of such files cannot be cut finer, and offsets have 31 bits.
          told = () => 700_001
          const { length } = yield* server.calls("upload.getWebFile")
          assert.strictEqual(yield* outcome(lengthOf(Files.stream(file, { offset: 5000, limit: 100 }))), 100)
          const made = (yield* server.calls("upload.getWebFile")).slice(length)
          assert.deepStrictEqual(made.map(({ params: { limit, offset } }) => [offset, limit]), [[0, mebibyte / 2]])
          assert.strictEqual(yield* outcome(lengthOf(Files.stream(file, { offset: 2 ** 32 }))), "FileTooLarge")
        })
      ),
      "10 minutes"
    ))
})

describe("hashes of a file", () => {
  it.effect("that are not told once are asked for from there on, and find what is wrong (9.22)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const document = yield* stored(alice, noise(6 * mebibyte))
        const file = locationOf(document)
        yield* corrupt(server, 4 * mebibyte)
        for (const trouble of ["nothing", "refused"] as const) {
          let asked = 0
          const silent = trouble === "nothing"
            ? server.answer("upload.getFileHashes", () => Effect.sync(() => (++asked === 2 ? [] : passOn)))
            : server.inject(Faults.refuse("upload.getFileHashes", 400, "LOCATION_INVALID", { skip: 1 }))
          yield* silent
          assert.strictEqual(yield* outcome(Files.bytes(file, { verify: true, concurrency: 1 })), "Hash", trouble)
        }
      })
    )))

  it.effect("that Telegram does not have are not asked for without end (9.22)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const bytes = noise(6 * mebibyte)
        const file = locationOf(yield* stored(alice, bytes))
        yield* server.answer("upload.getFileHashes", () => Effect.succeed([]))
        sameBytes(yield* Files.bytes(file, { verify: true }), bytes)
        assert.isAtMost((yield* server.calls("upload.getFileHashes")).length, 32)
      })
    )))

  it.effect("are compared with ranges and short parts, too, block by block (9.14, 9.22)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const bytes = noise(2 * mebibyte + 100)
        const file = locationOf(yield* stored(alice, bytes))
        const verify = true
        sameBytes(yield* Files.bytes(file, { verify, partSize: 4096 }), bytes)
        for (const [offset, limit] of [[5000, 100], [block - 1, 2], [block, block], [2 * mebibyte - 1, 500]] as const) {
          assert.strictEqual(
            yield* outcome(lengthOf(Files.stream(file, { offset, limit, verify }))),
            Math.min(limit, bytes.length - offset)
          )
        }
        yield* corrupt(server, 0)
        for (const offset of [0, 5000, mebibyte]) {
          assert.strictEqual(yield* outcome(lengthOf(Files.stream(file, { offset, limit: 50, verify }))), "Hash")
        }
      })
    )))

  it.effect("of blocks that are longer than parts are not held against these (9.22)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const bytes = noise(mebibyte)
        const file = locationOf(yield* stored(alice, bytes))
        const hash = Uint8Array.from(createHash("sha256").update(bytes).digest())
        yield* server.answer("upload.getFileHashes", () =>
          Effect.succeed([{ _tag: "fileHash", offset: 0, limit: mebibyte, hash }]))
        for (const partSize of [128 * 1024, 512 * 1024]) {
          sameBytes(yield* Files.bytes(file, { verify: true, partSize }), bytes)
        }
      })
    )))
})
