/** Sources and options that make no sense: each a typed error, and never another file. */
import { HttpClient, HttpClientResponse } from "@effect/platform"
import { NodeFileSystem } from "@effect/platform-node"
import { assert, describe, it as live } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { Files } from "layergram"
import { execFileSync } from "node:child_process"
import { openAsBlob, writeFileSync } from "node:fs"
import { join } from "node:path"
import { failureOf, patiently } from "../client/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { files, locationOf, noise, play, sendDocument, stored } from "./support.ts"
import { folder } from "../support/folder.ts"

describe("limits of transfers", () => {
  it.effect("that make no sense are the least that do, and nothing gets lost (9.10, 9.18)", () =>
    patiently(play(({ alice }) =>
      Effect.gen(function*() {
        const bytes = noise(300_000)
        for (const limit of [0, -1, Number.NaN, 0.5]) {
          const options = {
            concurrency: limit,
            uploadConnections: limit,
            uploadWindow: limit,
            downloadConnections: limit,
            downloadWindow: limit
          }
          const back = Effect.flatMap(stored(alice, bytes), (document) => Files.bytes(locationOf(document)))
          sameBytes(yield* Effect.provide(back, files(options)), bytes)
        }
        const endless = { concurrency: Infinity, uploadConnections: Infinity, uploadWindow: Infinity }
        const file = yield* Effect.provide(Files.upload(Stream.make(bytes)), files(endless))
        sameBytes(yield* Files.bytes(locationOf(yield* sendDocument(alice, file))), bytes)
      })
    )))
})

describe("a stream", () => {
  it.effect("whose length makes no sense fails before anything is read (9.9)", () =>
    patiently(play(({ server }) =>
      Effect.gen(function*() {
        for (const size of [1.5, Number.NaN, -1, Infinity]) {
          for (const stream of [Stream.make(noise(1000)), Stream.empty]) {
            const failure = failureOf(yield* Effect.exit(Files.upload(stream, { size })))
            assert.deepInclude({ ...failure }, { _tag: "TransferOptionInvalid", option: "size", value: size })
          }
        }
        assert.lengthOf(yield* server.calls("upload.saveFilePart"), 0)
      })
    )))
})

describe("a path", () => {
  live.live(
    "that leads to a pipe or a folder is refused, and not waited for (F91)",
    () =>
      play(() =>
        Effect.gen(function*() {
          const where = yield* folder
          execFileSync("mkfifo", [join(where, "pipe")])
          for (const path of [join(where, "pipe"), where]) {
            assert.deepInclude({ ...failureOf(yield* Effect.exit(Files.upload(path))) }, { _tag: "BadArgument" })
          }
        }).pipe(Effect.provide(NodeFileSystem.layer))
      )
  )
})

describe("a blob", () => {
  live.live("whose file was changed since cannot be read (F91)", () =>
    play(() =>
      Effect.gen(function*() {
        const path = join(yield* folder, "a.bin")
        writeFileSync(path, noise(300_000))
        const blob = yield* Effect.promise(() => openAsBlob(path))
        writeFileSync(path, noise(5))
        const failure = failureOf(yield* Effect.exit(Files.upload(blob)))
        assert.deepInclude({ ...failure }, { _tag: "SourceUnreadable" })
      })
    ))
})

describe("a URL", () => {
  const from = (status: number, headers: Record<string, string>) =>
    Effect.provideService(
      Files.upload(new URL("https://films.example/film.mp4")),
      HttpClient.HttpClient,
      HttpClient.make((request) =>
        Effect.sync(() =>
          HttpClientResponse.fromWeb(request, new Response(Uint8Array.from(noise(1000)), { status, headers }))
        )
      )
    )

  live.live("gives the whole file, or fails (9.9, F91)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        assert.strictEqual((yield* from(200, { "content-length": "1000" })).size, 1000)
        // Of what a server compresses it tells another length.
        assert.strictEqual((yield* from(200, { "content-length": "90", "content-encoding": "gzip" })).size, 1000)
        for (const length of [999, 1001, 900_000]) {
          const failure = failureOf(yield* Effect.exit(from(200, { "content-length": `${length}` })))
          assert.deepInclude({ ...failure }, { _tag: "FileSizeMismatch", expected: length, actual: 1000 })
        }
        const before = (yield* server.calls("upload.saveBigFilePart")).length
        for (const status of [201, 206, 226]) {
          const failure = failureOf(yield* Effect.exit(from(status, { "content-range": "bytes 0-999/5000" })))
          assert.deepInclude({ ...failure }, { _tag: "ResponseError", reason: "StatusCode" })
        }
        assert.lengthOf(yield* server.calls("upload.saveBigFilePart"), before)
      })
    ))
})
