/** What Telegram has lost or does not take any more is brought again, or asked for again, where media are sent. */
import { KeyValueStore } from "@effect/platform"
import { assert, describe } from "@effect/vitest"
import { Deferred, Effect, Fiber, Option, Stream } from "effect"
import { Draft, Files, Ids, Media, Messages } from "layergram"
import { Faults, passOn, type TestServer } from "layergram/testing"
import type { Message } from "../../schema/model/Message.ts"
import { PeerUser } from "../../schema/model/Peer.ts"
import { failureOf, patiently } from "../client/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { locationOf, noise, play, sendDocument } from "./support.ts"

const kibibyte = 1024
const bytes = noise(3 * 128 * kibibyte)

type Server = TestServer.TestServer["Type"]

const chatWith = ({ id }: { readonly id: number }) => new PeerUser({ id: Ids.UserId.make(id) })
const withMedia = <E, R>(media: Media.OutgoingMedia<E, R>) => Draft.media(Draft.empty, media)

const fileIn = (message: Message) => {
  const media = Option.getOrUndefined(message.media)
  return media?._tag === "Document" ? media : assert.fail("there is no document")
}

/** Telegram forgets what was uploaded when it is about to be sent by this method; so often. */
const forgetful = (server: Server, method: "messages.sendMedia" | "messages.uploadMedia", times = 1) => {
  let left = times
  return server.answer(
    method,
    () => Effect.suspend(() => Effect.as(left-- > 0 ? server.expireUploads : Effect.void, passOn))
  )
}

const sentParts = (server: Server) => Effect.map(server.calls("upload.saveFilePart"), ({ length }) => length)

describe("media whose parts are gone when they are sent", () => {
  it.effect("have the part brought again that is missing, and no other (9.7, 9.8, T9.7)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.refuse("messages.sendMedia", 400, "FILE_PART_1_MISSING"))
        yield* server.forgetViolations
        const sent = yield* Messages.send(chatWith(alice), withMedia(Media.document(bytes)))
        sameBytes(yield* Files.bytes(fileIn(sent)), bytes)
        assert.strictEqual(yield* sentParts(server), 3 + 1)
      })
    )))

  it.effect("are brought again as a whole when more is missing, once (9.7, 9.8, T9.7)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const to = chatWith(alice)
        const once = yield* forgetful(server, "messages.sendMedia")
        const sent = yield* Messages.send(to, withMedia(Media.document(bytes, { thumbnail: noise(1000) })))
        sameBytes(yield* Files.bytes(fileIn(sent)), bytes)
        yield* once.remove
        const before = yield* sentParts(server)
        yield* forgetful(server, "messages.sendMedia", Infinity)
        const failure = failureOf(yield* Effect.exit(Messages.send(to, withMedia(Media.document(bytes)))))
        assert.include(JSON.stringify(failure), "FILE_PART")
        assert.strictEqual((yield* sentParts(server)) - before, 3 + 1 + 1 + 3)
      })
    )))

  it.effect("are brought again in albums, and not where the source can be read once (9.7, 9.8)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const to = chatWith(alice)
        yield* forgetful(server, "messages.uploadMedia")
        const other = noise(1000, 7)
        const album = yield* Messages.sendAlbum(to, [Media.document(bytes), Media.document(other)])
        sameBytes(yield* Files.bytes(fileIn(album[0])), bytes)
        sameBytes(yield* Files.bytes(fileIn(album[1])), other)
        yield* forgetful(server, "messages.sendMedia")
        const failure = failureOf(
          yield* Effect.exit(Messages.send(to, withMedia(Media.document(Stream.make(bytes)))))
        )
        assert.include(JSON.stringify(failure), "FILE_PART")
      })
    )))
})

describe("an upload with a key", () => {
  /** Uploads so many parts, and is interrupted. */
  const interrupted = (parts: number) =>
    Effect.gen(function*() {
      const enough = yield* Deferred.make<void>()
      let over = 0
      const onProgress = () =>
        Effect.suspend(() =>
          ++over < parts ? Effect.void : Effect.zipRight(Deferred.succeed(enough, undefined), Effect.never)
        )
      const fiber = yield* Effect.fork(Files.uploadResumable(film, "film", { onProgress }))
      yield* Deferred.await(enough)
      yield* Fiber.interrupt(fiber)
    })

  const film = noise(16 * 128 * kibibyte, 3)

  it.effect("that is sent at once loses nothing but what Telegram has lost, and is kept until it is sent (9.7, 9.8, F214)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const store = yield* KeyValueStore.KeyValueStore
        const send = Files.withUploadResumable(film, "film", (file) => sendDocument(alice, file))
        const back = (document: Effect.Effect.Success<typeof send>) => Files.bytes(locationOf(document))
        yield* interrupted(8)
        const before = yield* sentParts(server)
        sameBytes(yield* back(yield* send), film)
        assert.isAtMost((yield* sentParts(server)) - before, 16 - 7)
        yield* interrupted(8)
        yield* server.expireUploads
        sameBytes(yield* back(yield* send), film)
        assert.isFalse(yield* store.has("film"))
        // What was not sent for another reason is not uploaded again.
        yield* server.inject(Faults.refuse("messages.sendMedia", 400, "PEER_ID_INVALID"))
        yield* server.forgetViolations
        assert.strictEqual(failureOf(yield* Effect.exit(send))._tag, "PEER_ID_INVALID")
        assert.isTrue(yield* store.has("film"))
        const uploaded = yield* sentParts(server)
        sameBytes(yield* back(yield* send), film)
        assert.strictEqual(yield* sentParts(server), uploaded)
      }).pipe(Effect.provide(KeyValueStore.layerMemory))
    )))

  it.effect("goes on after eleven hours, and begins anew after thirteen (9.8, F214)", () =>
    patiently(
      play(({ alice, server }) =>
        Effect.gen(function*() {
          for (const [hours, isOver] of [[11, false], [13, true]] as const) {
            yield* interrupted(8)
            yield* Effect.sleep(`${hours} hours`)
            if (isOver) yield* server.expireUploads
            const before = yield* sentParts(server)
            const file = yield* Files.uploadResumable(film, "film")
            const again = (yield* sentParts(server)) - before
            if (isOver) assert.strictEqual(again, 16)
            else assert.isAtMost(again, 16 - 7)
            sameBytes(yield* Files.bytes(locationOf(yield* sendDocument(alice, file))), film)
          }
        }).pipe(Effect.provide(KeyValueStore.layerMemory))
      ),
      "30 hours"
    ))
})

describe("media that Telegram has, with a reference that has expired", () => {
  it.effect("are sent with another one, which is asked for where they came from (9.24, 9.25, 4.26)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const to = chatWith(alice)
        const media = fileIn(yield* Messages.send(to, withMedia(Media.document(bytes))))
        yield* server.expireFileReferences
        const again = yield* Messages.send(to, withMedia(Media.from(media)))
        sameBytes(yield* Files.bytes(fileIn(again)), bytes)
        assert.lengthOf(yield* server.calls("messages.getMessages"), 1)
        assert.lengthOf(yield* server.calls("messages.sendMedia"), 3)
      })
    )))

  it.effect("are sent in albums, each by its number (9.25, 4.26)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const to = chatWith(alice)
        const one = fileIn(yield* Messages.send(to, withMedia(Media.document(bytes))))
        const two = fileIn(yield* Messages.send(to, withMedia(Media.document(noise(500, 5)))))
        yield* server.expireFileReferences
        const album = yield* Messages.sendAlbum(to, [Media.document(noise(700)), Media.from(one), Media.from(two)])
        sameBytes(yield* Files.bytes(fileIn(album[1])), bytes)
        sameBytes(yield* Files.bytes(fileIn(album[2])), noise(500, 5))
        assert.lengthOf(yield* server.calls("messages.getMessages"), 2)
        assert.lengthOf(yield* server.calls("messages.sendMultiMedia"), 3)
      })
    )))

  it.effect("fail as they did where there is no other one, without end nowhere (9.25, 9.26)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const to = chatWith(alice)
        const sent = yield* Messages.send(to, withMedia(Media.document(bytes)))
        const again = Effect.exit(Messages.send(to, withMedia(Media.from(fileIn(sent)))))
        yield* server.inject(Faults.refuse("messages.sendMedia", 400, "FILE_REFERENCE_EXPIRED", { times: Infinity }))
        assert.strictEqual(failureOf(yield* again)._tag, "FILE_REFERENCE_EXPIRED")
        yield* server.calm
        yield* server.expireFileReferences
        yield* Messages.delete(sent)
        assert.strictEqual(failureOf(yield* again)._tag, "FILE_REFERENCE_EXPIRED")
      })
    )))
})
