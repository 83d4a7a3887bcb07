/**
 * Files between layergram and mtcute: what one has uploaded is what the other downloads.
 */
import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Option, Stream } from "effect"
import { Draft, Files, Media, Messages, Updates } from "../../src/index.ts"
import { TestServer } from "../../layers/testing/TestServer.ts"
import { noise } from "../files/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { nodeClient } from "../support/nodeClient.ts"
import { known, makeClient, type Message } from "./mtcute.ts"
import { layer, mtcuteSchema, unexpected } from "./support.ts"

const Live = layer({ schemas: { 227: mtcuteSchema() } })

const mebibyte = 1024 * 1024

/** Small, at the border, and big with a last part of one byte. */
const sizes = [1, 300_001, 10 * mebibyte, 12 * mebibyte + 1]

/** Our bot, and mtcute as somebody who has written to it. */
const scene = Effect.gen(function*() {
  const server = yield* TestServer
  const bot = yield* server.bot({ username: "our_bot" })
  const bob = yield* server.user({ firstName: "Bob", username: "robert_b" })
  yield* bob.send(bot, "hello")
  const theirs = yield* makeClient(server)
  const code = () => Effect.runPromise(Effect.map(server.loginCode(bob.phone), (text) => text ?? ""))
  yield* Effect.promise(() => theirs.start({ phone: bob.phone, code }))
  return { server, bot, bob, theirs }
})

describe("layergram and mtcute", () => {
  it.scopedLive(
    "mtcute downloads what layergram has uploaded, byte for byte (9.3, F91, F105)",
    () =>
      Effect.gen(function*() {
        const { bot, server, theirs } = yield* scene
        yield* Effect.gen(function*() {
          for (const size of sizes) {
            const bytes = noise(size, size)
            yield* Messages.send(
              "@robert_b",
              Draft.media(Draft.text("here"), Media.document(bytes, { name: "noise.bin" }))
            )
            const [last] = yield* Effect.promise(() => theirs.getHistory("our_bot"))
            const back = yield* Effect.promise(() => theirs.downloadAsBuffer(last?.media))
            sameBytes(back, bytes)
          }
          // Of a length that nobody knew.
          const pieces = Array.from({ length: 7 }, (_, seed) => noise(200_000, seed + 1))
          const stream = Media.document(Stream.fromIterable(pieces))
          yield* Messages.send("@robert_b", Draft.media(Draft.text("a stream"), stream))
          const [last] = yield* Effect.promise(() => theirs.getHistory("our_bot"))
          sameBytes(yield* Effect.promise(() => theirs.downloadAsBuffer(last?.media)), Buffer.concat(pieces))
        }).pipe(Effect.provide(nodeClient(server, bot.token)))
        assert.deepStrictEqual(yield* unexpected(server, ...known), [])
      }).pipe(Effect.provide(Live)),
    60_000
  )

  it.scopedLive(
    "layergram downloads what mtcute has uploaded, byte for byte (9.15, F99, F105)",
    () =>
      Effect.gen(function*() {
        const { bot, server, theirs } = yield* scene
        yield* Effect.gen(function*() {
          for (const size of sizes) {
            const bytes = noise(size, size + 1)
            const told = yield* Deferred.make<Media.Document>()
            yield* Effect.forkScoped(Stream.runForEach(Updates.on("NewMessage"), ({ message }) =>
              Option.match(message.media, {
                onNone: () => Effect.void,
                onSome: (media) => (media._tag === "Document" ? Deferred.succeed(told, media) : Effect.void)
              })))
            yield* Effect.sleep("100 millis")
            yield* Effect.promise<Message>(() =>
              theirs.sendMedia("our_bot", { type: "document", file: bytes, fileName: "noise.bin" })
            )
            sameBytes(yield* Files.bytes(yield* Deferred.await(told)), bytes)
          }
          // mtcute compresses what can be compressed, as zlib does, not gzip.
          const plain = Buffer.alloc(3 * mebibyte, "the same again and again; ")
          yield* Effect.promise(() =>
            theirs.uploadFile({ file: plain, fileName: "plain.txt" })
          )
        }).pipe(Effect.scoped, Effect.provide(nodeClient(server, bot.token)))
        assert.deepStrictEqual(yield* unexpected(server, ...known), [])
      }).pipe(Effect.provide(Live)),
    60_000
  )
})
