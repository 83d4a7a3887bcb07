/** Uploads that are gone on with: the file is the source as it is now, and never a mixture. */
import { HttpClient, HttpClientResponse, KeyValueStore } from "@effect/platform"
import { assert, describe, it } from "@effect/vitest"
import { md5 } from "@noble/hashes/legacy.js"
import { Chunk, Deferred, Effect, Fiber, Stream } from "effect"
import { Files } from "layergram"
import { failureOf } from "../client/support.ts"
import { cut, sameBytes, toHex } from "../support/bytes.ts"
import { locationOf, noise, play, sendDocument } from "./support.ts"

/** Parts of streams have 512 KiB, those of others 128. */
const part = 512 * 1024

/** A file, and others that are as long: all of it is another's, or what comes after its beginning. */
const film = noise(4 * part + 5)
const other = noise(film.length, 99)
const mixed = Uint8Array.from(other)
mixed.set(film.subarray(0, part))

/** Uploads so many parts, and is interrupted. */
const interruptedAfter = <A, E, R>(
  parts: number,
  upload: (onProgress: () => Effect.Effect<void>) => Effect.Effect<A, E, R>
) =>
  Effect.gen(function*() {
    const enough = yield* Deferred.make<void>()
    let over = 0
    const onProgress = () =>
      Effect.suspend(() => {
        if (++over < parts) return Effect.void
        return Effect.zipRight(Deferred.succeed(enough, undefined), Effect.never)
      })
    const fiber = yield* Effect.fork(upload(onProgress))
    yield* Deferred.await(enough)
    yield* Fiber.interrupt(fiber)
  })

const streamOf = (bytes: Uint8Array) => Stream.fromChunk(Chunk.fromIterable(cut(bytes, [100_003])))

/** A server that has these bytes. */
const site = (bytes: Uint8Array) =>
  HttpClient.make((request) =>
    Effect.sync(() => HttpClientResponse.fromWeb(request, new Response(Uint8Array.from(bytes))))
  )

type Upload = (
  bytes: Uint8Array,
  onProgress?: () => Effect.Effect<void>
) => Effect.Effect<Files.UploadedFile, unknown, Files.Files | KeyValueStore.KeyValueStore>

const uploads: Record<string, Upload> = {
  bytes: (bytes, onProgress) => Files.uploadResumable(bytes, "film", { onProgress }),
  blob: (bytes, onProgress) => Files.uploadResumable(new Blob([Uint8Array.from(bytes)]), "film", { onProgress }),
  stream: (bytes, onProgress) => Files.uploadResumable(streamOf(bytes), "film", { onProgress }),
  "stream of known length": (bytes, onProgress) =>
    Files.uploadResumable(streamOf(bytes), "film", { size: bytes.length, onProgress }),
  URL: (bytes, onProgress) =>
    Effect.provideService(
      Files.uploadResumable(new URL("https://films.example/film.mp4"), "film", { onProgress }),
      HttpClient.HttpClient,
      site(bytes)
    )
}

const once = new Set(["stream", "stream of known length", "URL"])

describe("an upload with a key", () => {
  for (const [name, upload] of Object.entries(uploads)) {
    it.live(`of a ${name} goes on with the same bytes, and begins anew with others of the same length (9.11, F214)`, () =>
      play(({ alice, server }) =>
        Effect.gen(function*() {
          const isUnsized = name === "stream" || name === "URL"
          const calls = () =>
            Effect.map(
              server.calls(isUnsized ? "upload.saveBigFilePart" : "upload.saveFilePart"),
              ({ length }) => length
            )
          const begun = interruptedAfter(isUnsized ? 3 : 8, (onProgress) => upload(film, onProgress))
          const back = (file: Files.UploadedFile) =>
            Effect.flatMap(sendDocument(alice, file), (document) => Files.bytes(locationOf(document)))
          yield* begun
          const before = yield* calls()
          const whole = yield* upload(film)
          sameBytes(yield* back(whole), film)
          assert.isAtMost((yield* calls()) - before, isUnsized ? 5 - 2 : 17 - 7)
          // Telegram is told what a small file is, also where it was read twice.
          assert.deepInclude({ ...whole }, { isBig: isUnsized, md5: isUnsized ? "" : toHex(md5(film)) })
          yield* begun
          sameBytes(yield* back(yield* upload(other)), other)
          yield* begun
          if (once.has(name)) {
            // Its beginning is gone when that is found out.
            const failure = failureOf(yield* Effect.exit(upload(mixed)))
            assert.deepInclude(failure, { _tag: "CursorMismatch" })
          }
          sameBytes(yield* back(yield* upload(mixed)), mixed)
        }).pipe(Effect.provide(KeyValueStore.layerMemory))
      ))
  }
})

describe("an upload from a cursor", () => {
  const cursorOf = (bytes: Uint8Array, parts: number) =>
    Effect.gen(function*() {
      let cursor: Files.UploadCursor | undefined
      const onCursor = (next: Files.UploadCursor) => Effect.sync(() => void (cursor = next))
      yield* interruptedAfter(parts, (onProgress) => Files.upload(bytes, { onCursor, onProgress }))
      return cursor ?? assert.fail("there is no cursor")
    })

  it.live("fails with other bytes of the same length, or begins anew where that is said (F214)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const resume = yield* cursorOf(film, 8)
        for (const bytes of [other, mixed]) {
          const failure = failureOf(yield* Effect.exit(Files.upload(bytes, { resume })))
          assert.strictEqual(failure._tag, "CursorMismatch")
          const file = yield* Files.upload(bytes, { resume, ifChanged: "restart" })
          assert.notStrictEqual(file.id, resume.id)
          sameBytes(yield* Files.bytes(locationOf(yield* sendDocument(alice, file))), bytes)
        }
      })
    ))

  it.live("that says nothing of the bytes begins anew (F214)", () =>
    play(({ alice, server }) =>
      Effect.gen(function*() {
        const { prints: _, ...fields } = yield* cursorOf(film, 8)
        const resume = new Files.UploadCursor(fields)
        const before = (yield* server.calls("upload.saveFilePart")).length
        const file = yield* Files.upload(other, { resume })
        assert.notStrictEqual(file.id, resume.id)
        assert.strictEqual((yield* server.calls("upload.saveFilePart")).length - before, 17)
        sameBytes(yield* Files.bytes(locationOf(yield* sendDocument(alice, file))), other)
      })
    ))

  it.live("knows how long the file is, and never tells of more than that (F213, F214)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        let cursor: Files.UploadCursor | undefined
        const file = yield* Files.upload(film, { onCursor: (next) => Effect.sync(() => void (cursor = next)) })
        assert(cursor !== undefined)
        const before = (yield* server.calls("upload.saveFilePart")).length
        const again = yield* Files.upload(film, { resume: cursor })
        assert.deepStrictEqual({ ...again }, { ...file })
        assert.strictEqual((yield* server.calls("upload.saveFilePart")).length, before)
        // The last part, which is short, was there first.
        const told: Array<number> = []
        const resume = new Files.UploadCursor({ ...cursor, done: [[1, 17]] })
        yield* Files.upload(film, {
          resume,
          onProgress: ({ bytes }) => Effect.sync(() => void told.push(bytes))
        })
        assert.deepStrictEqual(told, [film.length])
      })
    ))
})
