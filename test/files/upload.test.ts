import { assert, describe } from "@effect/vitest"
import { md5 } from "@noble/hashes/legacy.js"
import { Chunk, Effect, Stream } from "effect"
import { Files, Rpc } from "layergram"
import * as upload from "layergram/tl/upload"
import { toHex } from "../../layers/crypto/bytes.ts"
import { Reader } from "../../schema/tl/Reader.ts"
import { patiently } from "../client/support.ts"
import { cut, fromHex, join, sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { signedOut, signIn } from "../login/support.ts"
import { files, noise, play, sendDocument } from "./support.ts"

const mebibyte = 1024 * 1024

/** Uploads bytes, sends them, and reads back what Telegram has. */
const there = (size: number, upload_: (bytes: Uint8Array) => ReturnType<typeof Files.upload<Uint8Array>>) =>
  play(({ alice, server }) =>
    Effect.gen(function*() {
      const bytes = noise(size)
      const file = yield* upload_(bytes)
      const document = yield* sendDocument(alice, file)
      assert.strictEqual(document.size, size)
      const pieces: Array<Uint8Array> = []
      for (let offset = 0; offset < size; offset += mebibyte) {
        const { accessHash, fileReference, id } = document
        const location = { _tag: "inputDocumentFileLocation", id, accessHash, fileReference, thumbSize: "" } as const
        const piece = yield* Rpc.invoke(upload.getFile({ location, offset, limit: mebibyte }))
        pieces.push(piece._tag === "upload.file" ? piece.bytes : assert.fail("a redirect"))
      }
      sameBytes(join(pieces), bytes)
      const calls = yield* server.calls(file.isBig ? "upload.saveBigFilePart" : "upload.saveFilePart")
      return { file, bytes, calls }
    })
  )

describe("an upload", () => {
  for (const size of [1, 1023, 1024, 128 * 1024 - 1, 128 * 1024, 128 * 1024 + 1, 10 * mebibyte]) {
    it.effect(`of ${size} bytes is small, and has a checksum (9.1, 9.3, T9.1, F91)`, () =>
      patiently(Effect.gen(function*() {
        const { bytes, calls, file } = yield* there(size, (bytes) => Files.upload(bytes))
        assert.deepInclude({ ...file }, { isBig: false, size, md5: toHex(md5(bytes)) })
        assert.strictEqual(file.parts, Math.ceil(size / (128 * 1024)))
        assert.strictEqual(calls.length, file.parts)
      })))
  }

  it.effect("of 10 MiB and a byte is big (9.3, 9.4, T9.1, 13.19)", () =>
    patiently(Effect.gen(function*() {
      const { calls, file } = yield* there(10 * mebibyte + 1, (bytes) => Files.upload(bytes))
      assert.deepInclude({ ...file }, { isBig: true, parts: 21, md5: "" })
      assert.strictEqual(calls.length, 21)
    })))

  it.effect("of a stream whose length nobody knows says with the last part that it is the last (9.5, F93, D5, 13.72)", () =>
    patiently(Effect.gen(function*() {
      for (const size of [1, 512 * 1024 - 1, 512 * 1024, 512 * 1024 + 1, 3 * 512 * 1024]) {
        const { calls, file } = yield* there(
          size,
          (bytes) => Files.upload(Stream.fromChunk(Chunk.fromIterable(cut(bytes, [100_003]))))
        )
        assert.isTrue(file.isBig)
        const totals = calls.map(({ params }) =>
          params !== undefined && "fileTotalParts" in params ? params.fileTotalParts : 0
        )
        assert.deepStrictEqual(totals, [...Array.from({ length: file.parts - 1 }, () => -1), file.parts])
      }
    })))

  const tooLong = (size: number) => Effect.flip(Files.upload(Stream.empty, { size }))

  it.effect("of more than 2000 MiB by a bot fails before anything is sent, and before it is asked what only users may ask (9.2)", () =>
    patiently(play(({ server }) =>
      Effect.gen(function*() {
        const limit = 2000 * mebibyte
        assert.deepInclude(yield* tooLong(limit + 1), { _tag: "FileTooLarge", size: limit + 1, limit })
        assert.lengthOf(yield* server.calls("upload.saveBigFilePart"), 0)
        assert.lengthOf(yield* server.calls("help.getAppConfig"), 0)
      })
    )))

  it.effect("of more than 4000 MiB fails with Premium, as Telegram's config says (9.2)", () =>
    patiently(signedOut((server) =>
      Effect.gen(function*() {
        const bob = yield* server.user({ firstName: "Bob", premium: true })
        yield* signIn(server, bob.phone)
        const limit = 4000 * mebibyte
        const error = yield* Effect.provide(tooLong(limit + 1), files())
        assert.deepInclude(error, { _tag: "FileTooLarge", size: limit + 1, limit })
        assert.lengthOf(yield* server.calls("help.getAppConfig"), 1)
      })
    )))

  it.effect("of more than 4000 parts is for Premium, which is asked about once, also when nobody knows the length (9.2, 9.5, F93)", () =>
    patiently(signedOut((server) =>
      Effect.gen(function*() {
        const bob = yield* server.user({ firstName: "Bob", premium: true })
        yield* signIn(server, bob.phone)
        // Telegram keeps all parts.
        const rpc = yield* Rpc.Rpc
        const invoke: typeof rpc.invoke = (request, options) =>
          request.method._tag === "upload.saveBigFilePart"
            ? Effect.sync(() => request.method.read(new Reader(fromHex("b5757299")), request.params))
            : rpc.invoke(request, options)
        const parts = Stream.range(1, 4003).pipe(Stream.as(noise(512 * 1024)), Stream.rechunk(1))
        const file = yield* Files.upload(parts).pipe(
          Effect.provide(files()),
          Effect.provideService(Rpc.Rpc, Rpc.Rpc.of({ ...rpc, invoke }))
        )
        assert.deepInclude(file, { parts: 4003, size: 4003 * 512 * 1024 })
        assert.lengthOf(yield* server.calls("help.getAppConfig"), 1)
      })
    )))
})
