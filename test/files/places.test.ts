/** Files of the real file system, and real HTTP. */
import {
  FetchHttpClient,
  HttpClient,
  HttpClientResponse,
  HttpRouter,
  HttpServer,
  HttpServerResponse,
  KeyValueStore
} from "@effect/platform"
import { NodeFileSystem, NodeHttpServer } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Chunk, Effect, Fiber, Stream } from "effect"
import { Files } from "layergram"
import * as FileServer from "layergram/FileServer"
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { join } from "node:path"
import { failureOf } from "../client/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { locationOf, noise, play, sendDocument, stored } from "./support.ts"
import { folder } from "../support/folder.ts"

const mebibyte = 1024 * 1024

const fs = NodeFileSystem.layer

/** Runs a transfer until it has told of so many parts, and interrupts it. */
const upTo = <A, E, R>(parts: number, transfer: (onProgress: () => Effect.Effect<void>) => Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    let told = 0
    const onProgress = () => Effect.suspend(() => (++told < parts ? Effect.void : Effect.never))
    const fiber = yield* Effect.fork(transfer(onProgress))
    while (told < parts) yield* Effect.sleep("5 millis")
    yield* Fiber.interrupt(fiber)
  })

/** A download of 16 parts that was interrupted when both connections were at their third. */
const begun = Effect.fnUntraced(function*(alice: Parameters<typeof stored>[0]) {
  const path = join(yield* folder, "a.bin")
  const bytes = noise(8 * mebibyte)
  const file = locationOf(yield* stored(alice, bytes))
  yield* upTo(7, (onProgress) => Files.download(file, path, { concurrency: 2, onProgress }))
  return { bytes, file, path }
})

describe("a download to a path", () => {
  it.live("that cannot be that of a file is refused before anything is fetched (9.18, F98)", () =>
    play(({ alice, server }) =>
      Effect.gen(function*() {
        const there = yield* folder
        const file = locationOf(yield* stored(alice, noise(1000)))
        for (const path of ["", there, `${there}/`]) {
          for (const ifExists of ["replace", "keep"] as const) {
            const failure = failureOf(yield* Effect.exit(Files.download(file, path, { ifExists })))
            assert.deepInclude({ ...failure }, { _tag: "BadArgument", method: "download" })
          }
        }
        assert.lengthOf(yield* server.calls("upload.getFile"), 0)
        assert.deepStrictEqual(readdirSync(there), [])
        assert.isFalse(existsSync(".part"))
      }).pipe(Effect.provide(fs))
    ))

  it.live("has its name when it is whole, and not before (9.18, F98, D6)", () =>
    play(({ alice, server }) =>
      Effect.gen(function*() {
        const path = join(yield* folder, "film.mp4")
        const bytes = noise(3 * mebibyte + 1)
        const file = locationOf(yield* stored(alice, bytes))
        let isThere = false
        const onProgress = () =>
          Effect.sync(() => {
            isThere ||= existsSync(path)
          })
        assert.strictEqual(yield* Files.download(file, path, { onProgress }), bytes.length)
        sameBytes(readFileSync(path), bytes)
        assert.isFalse(isThere)
        assert.deepStrictEqual(readdirSync(join(path, "..")), ["film.mp4"])
        assert.isAtLeast((yield* server.calls("upload.getFileHashes")).length, 1)
      }).pipe(Effect.provide(fs))
    ))

  it.live("goes on where it was interrupted (9.18, 13.64, F214)", () =>
    play(({ alice, server }) =>
      Effect.gen(function*() {
        const { bytes, file, path } = yield* begun(alice)
        assert.isFalse(existsSync(path))
        const before = (yield* server.calls("upload.getFile")).length
        assert.strictEqual(yield* Files.download(file, path), bytes.length)
        sameBytes(readFileSync(path), bytes)
        const after = (yield* server.calls("upload.getFile")).length
        assert.isAtMost(after - before, 16 - 6)
        yield* Files.download(file, path, { ifExists: "keep" })
        assert.strictEqual((yield* server.calls("upload.getFile")).length, after, "nothing is fetched")
        writeFileSync(path, "something else")
        assert.strictEqual(yield* Files.download(file, path, { ifExists: "keep" }), bytes.length)
        sameBytes(readFileSync(path), bytes)
        // What somebody else has left there is no beginning of this file.
        writeFileSync(`${path}.part`, "something else")
        writeFileSync(`${path}.part.json`, "{}")
        yield* Files.download(file, path)
        sameBytes(readFileSync(path), bytes)
      }).pipe(Effect.provide(fs))
    ))

  it.live("begins anew when the disk has less of it than was noted (13.64, F214)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const { bytes, file, path } = yield* begun(alice)
        truncateSync(`${path}.part`, 0)
        assert.strictEqual(yield* Files.download(file, path), bytes.length)
        sameBytes(readFileSync(path), bytes)
      }).pipe(Effect.provide(fs))
    ))

  it.live(
    "may go to a path to which another one goes, and is whole (D6)",
    () =>
      play(({ alice }) =>
        Effect.gen(function*() {
          const path = join(yield* folder, "a.bin")
          const [one, two] = [noise(3 * mebibyte, 1), noise(3 * mebibyte, 7)] as const
          const first = locationOf(yield* stored(alice, one))
          const second = locationOf(yield* stored(alice, two))
          for (const other of [second, first]) {
            yield* Effect.all([Files.download(first, path), Files.download(other, path)], { concurrency: 2 })
            const found = Buffer.from(readFileSync(path))
            assert.isTrue(found.equals(one) || (other === second && found.equals(two)))
            assert.deepStrictEqual(readdirSync(join(path, "..")), ["a.bin"])
          }
          // Another process is at work there: it gives signs of life.
          writeFileSync(`${path}.part.lock`, "")
          writeFileSync(`${path}.part`, "its own")
          const alive = yield* Effect.fork(Effect.forever(Effect.zipRight(
            Effect.sync(() => utimesSync(`${path}.part.lock`, new Date(), new Date())),
            Effect.sleep("100 millis")
          )))
          assert.strictEqual(yield* Files.download(second, path), two.length)
          sameBytes(readFileSync(path), two)
          assert.strictEqual(readFileSync(`${path}.part`, "utf8"), "its own")
          // And then no more.
          yield* Fiber.interrupt(alive)
          yield* Files.download(first, path)
          assert.deepStrictEqual(readdirSync(join(path, "..")), ["a.bin"])
        }).pipe(Effect.provide(fs))
      ),
    60_000
  )

  it.live("takes nobody's place where it may not", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const path = join(yield* folder, "a.bin")
        const bytes = noise(1000)
        const file = locationOf(yield* stored(alice, bytes))
        const late = () => Effect.sync(() => writeFileSync(path, "mine"))
        for (const onProgress of [late, undefined]) {
          const error = yield* Effect.flip(Files.download(file, path, { ifExists: "fail", onProgress }))
          assert.deepInclude({ ...error }, { _tag: "SystemError", reason: "AlreadyExists" })
          assert.strictEqual(readFileSync(path, "utf8"), "mine")
        }
        rmSync(path)
        assert.strictEqual(yield* Files.download(file, path, { ifExists: "fail" }), bytes.length)
        assert.deepStrictEqual(readdirSync(join(path, "..")), ["a.bin"])
      }).pipe(Effect.provide(fs))
    ))

  it.live("never has a wrong block under its name (9.22, D7)", () =>
    play(({ alice, server }) =>
      Effect.gen(function*() {
        const path = join(yield* folder, "b.bin")
        const file = locationOf(yield* stored(alice, noise(2 * mebibyte - 1)))
        yield* server.answer("upload.getFile", ({ offset }) =>
          Effect.succeed({
            _tag: "upload.file",
            type: { _tag: "storage.filePartial" },
            mtime: 0,
            bytes: noise(Math.min(512 * 1024, 2 * mebibyte - 1 - offset), offset + 5)
          }))
        const failure = failureOf(yield* Effect.exit(Files.download(file, path)))
        assert.deepInclude({ ...failure }, { _tag: "FileDamaged", reason: "Hash" })
        assert.isFalse(existsSync(path))
      }).pipe(Effect.provide(fs))
    ))
})

describe("an upload", () => {
  it.live("takes a path, a URL and a blob (F91, D4)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const path = join(yield* folder, "c.bin")
        const bytes = noise(300_000)
        writeFileSync(path, bytes)
        const fromPath = yield* Files.upload(path)
        assert.deepInclude({ ...fromPath }, { name: "c.bin", size: bytes.length, isBig: false })
        const site = yield* HttpServer.serveEffect(Effect.succeed(HttpServerResponse.uint8Array(bytes))).pipe(
          Effect.zipRight(
            HttpServer.addressWith((address) => Effect.succeed(address._tag === "TcpAddress" ? address.port : 0))
          )
        )
        const fromUrl = yield* Files.upload(new URL(`http://127.0.0.1:${site}/folder/d%20e.bin`))
        assert.strictEqual(fromUrl.name, "d e.bin")
        const fromBlob = yield* Files.upload(new File([Uint8Array.from(bytes)], "f.bin"))
        assert.strictEqual(fromBlob.name, "f.bin")
        for (const file of [fromPath, fromUrl, fromBlob]) {
          sameBytes(yield* Files.bytes(locationOf(yield* sendDocument(alice, file))), bytes)
        }
        const nothing = failureOf(yield* Effect.exit(Files.upload(new Uint8Array())))
        assert.strictEqual(nothing._tag, "FileSizeMismatch")
        const lying = failureOf(yield* Effect.exit(Files.upload(Stream.make(bytes), { size: bytes.length + 1 })))
        assert.strictEqual(lying._tag, "FileSizeMismatch")
      }).pipe(
        Effect.provide([fs, FetchHttpClient.layer, NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" })])
      )
    ))

  it.live("leaves no connection behind when the server of an URL refuses: what it says is begun and cancelled (F98)", () =>
    play(() =>
      Effect.gen(function*() {
        const said = { pieces: 0, isCancelled: false }
        const endless = () =>
          new ReadableStream<Uint8Array>({
            pull: (controller) => {
              said.pieces++
              controller.enqueue(noise(1000))
            },
            cancel: () => {
              said.isCancelled = true
            }
          }, { highWaterMark: 0 })
        const refusing = HttpClient.make((request) =>
          Effect.sync(() => HttpClientResponse.fromWeb(request, new Response(endless(), { status: 404 })))
        )
        const failure = failureOf(
          yield* Effect.exit(Files.upload(new URL("https://films.example/film.mp4"))).pipe(
            Effect.provideService(HttpClient.HttpClient, refusing)
          )
        )
        assert.deepInclude(failure, { _tag: "ResponseError", reason: "StatusCode" })
        assert.deepStrictEqual(said, { pieces: 1, isCancelled: true })
      }).pipe(Effect.provide(fs))
    ))

  it.live("goes on from a cursor that was stored as text (9.11, F214)", () =>
    play(({ alice, server }) =>
      Effect.gen(function*() {
        const bytes = noise(11 * mebibyte)
        let cursor: Files.UploadCursor | undefined
        let parts = 0
        const fiber = yield* Effect.fork(Files.upload(bytes, {
          onCursor: (next) =>
            Effect.suspend(() => {
              cursor = next
              return ++parts < 8 ? Effect.void : Effect.never
            })
        }))
        while (parts < 8) yield* Effect.sleep("5 millis")
        yield* Fiber.interrupt(fiber)
        assert(cursor !== undefined)
        const before = (yield* server.calls("upload.saveBigFilePart")).length
        const file = yield* Files.upload(bytes, { resume: cursor })
        assert.isAtMost((yield* server.calls("upload.saveBigFilePart")).length - before, 22 - 8)
        sameBytes(yield* Files.bytes(locationOf(yield* sendDocument(alice, file))), bytes)
        const other = failureOf(yield* Effect.exit(Files.upload(noise(12 * mebibyte), { resume: cursor })))
        assert.strictEqual(other._tag, "CursorMismatch")
      })
    ))

  it.live("does not go on with a file that was changed since (F214)", () =>
    play(() =>
      Effect.gen(function*() {
        const path = join(yield* folder, "a.bin")
        writeFileSync(path, noise(11 * mebibyte, 1))
        let cursor: Files.UploadCursor | undefined
        const onCursor = (next: Files.UploadCursor) =>
          Effect.suspend(() => {
            cursor = next
            return Effect.never
          })
        const fiber = yield* Effect.fork(Files.upload(path, { onCursor }))
        while (cursor === undefined) yield* Effect.sleep("5 millis")
        yield* Fiber.interrupt(fiber)
        writeFileSync(path, noise(11 * mebibyte, 2))
        utimesSync(path, new Date(1_700_000_000_000), new Date(1_700_000_000_000))
        assert.strictEqual(failureOf(yield* Effect.exit(Files.upload(path, { resume: cursor })))._tag, "CursorMismatch")
      }).pipe(Effect.provide(fs))
    ))

  it.live("goes on by a key, in a store of keys and values, and begins anew with another source (F214)", () =>
    play(({ alice, server }) =>
      Effect.gen(function*() {
        const store = yield* KeyValueStore.KeyValueStore
        const bytes = noise(11 * mebibyte)
        yield* upTo(8, (onProgress) => Files.uploadResumable(bytes, "film", { onProgress }))
        assert.isTrue(yield* store.has("film"))
        const before = (yield* server.calls("upload.saveBigFilePart")).length
        const file = yield* Files.uploadResumable(bytes, "film")
        assert.isAtMost((yield* server.calls("upload.saveBigFilePart")).length - before, 22 - 7)
        assert.isFalse(yield* store.has("film"))
        sameBytes(yield* Files.bytes(locationOf(yield* sendDocument(alice, file))), bytes)
        // Neither what belongs to another file nor what makes no sense is in the way.
        for (const [key, left] of [["other", 12 * mebibyte], ["nonsense", 0]] as const) {
          const cursor = yield* Effect.fork(
            Files.uploadResumable(noise(left + 1), key, { onProgress: () => Effect.never })
          )
          yield* Effect.sleep("100 millis")
          yield* Fiber.interrupt(cursor)
          if (left === 0) yield* store.set(key, "{")
          const again = yield* Files.uploadResumable(noise(5000), key)
          assert.strictEqual(again.size, 5000)
        }
      }).pipe(Effect.provide(KeyValueStore.layerMemory))
    ))

  it.live("tells of itself as a stream, which ends with what it gives (F93, F213)", () =>
    play(() =>
      Effect.gen(function*() {
        const told = Chunk.toReadonlyArray(
          yield* Stream.runCollect(Files.events((onProgress) => Files.upload(noise(mebibyte), { onProgress })))
        )
        const last = told.at(-1)
        assert(last?._tag === "Done")
        assert.strictEqual(last.value.size, mebibyte)
        const bytes = told.flatMap((event) => (event._tag === "Progress" ? [event.progress.bytes] : []))
        assert.deepStrictEqual(bytes, bytes.toSorted((a, b) => a - b))
        assert.isNotEmpty(bytes)
      })
    ))
})

describe("a file server", () => {
  const ServerLive = NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" })

  const serving = (
    use: (get: (headers?: Record<string, string>, method?: string) => Effect.Effect<Response>, scene: {
      readonly bytes: Uint8Array
      readonly calls: Effect.Effect<number>
    }) => Effect.Effect<void>
  ) =>
    play(({ alice, server }) =>
      Effect.gen(function*() {
        const bytes = noise(3 * mebibyte + 11)
        const file = locationOf(yield* stored(alice, bytes))
        const files = yield* FileServer.make()
        const app = HttpRouter.empty.pipe(
          HttpRouter.all("/film", files.respond({ file, contentType: "video/mp4", saveAs: "é'.mp4" }))
        )
        yield* HttpServer.serveEffect(app)
        const port = yield* HttpServer.addressWith((address) =>
          Effect.succeed(address._tag === "TcpAddress" ? address.port : 0)
        )
        const get = (headers: Record<string, string> = {}, method = "GET") =>
          Effect.promise(() => fetch(`http://127.0.0.1:${port}/film`, { headers, method }))
        yield* use(get, { bytes, calls: Effect.map(server.calls("upload.getFile"), ({ length }) => length) })
      }).pipe(Effect.provide(ServerLive))
    )

  const bodyOf = (response: Response) =>
    Effect.map(Effect.promise(() => response.arrayBuffer()), (buffer) => new Uint8Array(buffer))

  it.live("shows what can run nothing, saves the rest, and takes any type and name for what it is", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const file = locationOf(yield* stored(alice, noise(100)))
        const { respond } = yield* FileServer.make()
        const cases: ReadonlyArray<readonly [FileServer.Served, string, string | null]> = [
          [{ file, contentType: "video/mp4" }, "video/mp4", null],
          [{ file, contentType: "image/png" }, "image/png", null],
          [{ file, contentType: "text/html" }, "text/html", "attachment"],
          [{ file, contentType: "image/svg+xml" }, "image/svg+xml", "attachment"],
          [{ file, contentType: "video/mp4\r\nset-cookie: a=b" }, "application/octet-stream", "attachment"],
          [{ file, contentType: "видео/mp4" }, "application/octet-stream", "attachment"],
          [{ file, contentType: "" }, "application/octet-stream", "attachment"],
          [
            { file, saveAs: "../a\ud800\r\n\"b" },
            "application/octet-stream",
            "attachment; filename*=UTF-8''__a%EF%BF%BD_b"
          ]
        ]
        yield* HttpServer.serveEffect(
          cases.reduce(
            (router, [served], i) => HttpRouter.get(router, `/${i}`, respond(served)),
            HttpRouter.empty as HttpRouter.HttpRouter
          )
        )
        const base = yield* HttpServer.addressFormattedWith(Effect.succeed)
        for (const [i, [, type, disposition]] of cases.entries()) {
          const { headers, status } = yield* Effect.promise(() => fetch(`${base}/${i}`))
          assert.deepStrictEqual(
            [status, headers.get("content-type"), headers.get("content-disposition"), headers.get("set-cookie")],
            [200, type, disposition, null]
          )
          assert.match(headers.get("content-security-policy") ?? "", /^sandbox;/)
          assert.strictEqual(headers.get("x-content-type-options"), "nosniff")
        }
      }).pipe(Effect.provide(ServerLive))
    ))

  it.live("gives a file, and any part of it, with the headers of the standard", () =>
    serving((get, { bytes }) =>
      Effect.gen(function*() {
        const whole = yield* get()
        assert.strictEqual(whole.status, 200)
        assert.strictEqual(whole.headers.get("content-type"), "video/mp4")
        assert.strictEqual(whole.headers.get("content-disposition"), "attachment; filename*=UTF-8''%C3%A9%27.mp4")
        sameBytes(yield* bodyOf(whole), bytes)
        const tag = whole.headers.get("etag") ?? ""
        const cases: ReadonlyArray<readonly [string, number, number]> = [
          ["bytes=0-0", 0, 1],
          ["bytes=100-199", 100, 200],
          ["bytes=1048000-", 1_048_000, bytes.length],
          ["bytes=-5", bytes.length - 5, bytes.length],
          [`bytes=500000-${10 ** 12}`, 500_000, bytes.length]
        ]
        for (const [range, from, to] of cases) {
          const part = yield* get({ range })
          assert.strictEqual(part.status, 206)
          assert.strictEqual(part.headers.get("content-range"), `bytes ${from}-${to - 1}/${bytes.length}`)
          sameBytes(yield* bodyOf(part), bytes.subarray(from, to))
        }
        const beyond = yield* get({ range: `bytes=${bytes.length}-` })
        assert.strictEqual(beyond.status, 416)
        assert.strictEqual(beyond.headers.get("content-range"), `bytes */${bytes.length}`)
        assert.strictEqual((yield* get({ range: "bytes=0-1", "if-range": tag })).status, 206)
        assert.strictEqual((yield* get({ range: "bytes=0-1", "if-range": "\"other\"" })).status, 200)
        assert.strictEqual((yield* get({ "if-none-match": tag })).status, 304)
        for (const range of ["bytes=5-1", "bytes=a-b", "bytes=0-1,4-5", "lines=1-2"]) {
          assert.strictEqual((yield* get({ range })).status, 200)
        }
        const head = yield* get({}, "HEAD")
        assert.strictEqual(head.headers.get("content-length"), String(bytes.length))
        assert.strictEqual((yield* get({}, "POST")).status, 405)
      })
    ))

  it.live("fetches for many readers what one of them would need", () =>
    serving((get, { bytes, calls }) =>
      Effect.gen(function*() {
        const all = yield* Effect.forEach(Array.from({ length: 20 }), () => Effect.flatMap(get(), bodyOf), {
          concurrency: "unbounded"
        })
        for (const one of all) sameBytes(one, bytes)
        assert.strictEqual(yield* calls, 7)
      })
    ))
})
