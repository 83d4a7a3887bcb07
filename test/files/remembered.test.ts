/** What a client has learnt of file references helps all who send and move its files. */
import { assert, describe } from "@effect/vitest"
import { Effect, Either, Option } from "effect"
import { Dialogs, Draft, Files, Ids, Media, Messages } from "layergram"
import type { TestServer } from "layergram/testing"
import type { Message } from "../../schema/model/Message.ts"
import { MessageOrigin } from "../../schema/model/FileLocation.ts"
import { PeerUser } from "../../schema/model/Peer.ts"
import { patiently } from "../client/support.ts"
import { png } from "../media/support.ts"
import { asBob } from "../messages/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { files, noise, play } from "./support.ts"

const bytes = noise(2000)

const withMedia = <E, R>(media: Media.OutgoingMedia<E, R>) => Draft.media(Draft.empty, media)

const fileIn = (message: Message) => {
  const media = Option.getOrUndefined(message.media)
  return media?._tag === "Document" ? media : assert.fail("there is no document")
}

/** How often Telegram was asked for another reference, and how often it refused one. */
const paid = (server: TestServer.TestServer["Type"]) =>
  Effect.map(
    Effect.all([server.calls("messages.getMessages"), server.calls()], { concurrency: 1 }),
    ([asked, all]) => [asked.length, all.filter(({ error }) => error !== undefined).length]
  )

/** Plays a scene in which somebody was sent a file. */
const withFile = <A, E>(
  use: (of: {
    readonly to: PeerUser
    readonly server: TestServer.TestServer["Type"]
    readonly file: Media.Document
  }) => Effect.Effect<A, E, Effect.Effect.Context<ReturnType<Parameters<typeof play>[0]>>>
) =>
  patiently(play(({ alice, server }) =>
    Effect.gen(function*() {
      const to = new PeerUser({ id: Ids.UserId.make(alice.id) })
      const file = fileIn(yield* Messages.send(to, withMedia(Media.document(bytes))))
      return yield* use({ to, server, file })
    })
  ))

describe("a file reference that has expired", () => {
  it.effect("is asked for once, however many send the file, and later ones know it (9.24, 9.25)", () =>
    withFile(({ file, server, to }) =>
      Effect.gen(function*() {
        yield* server.expireFileReferences
        const send = Messages.send(to, withMedia(Media.from(file)))
        for (const sent of yield* Effect.all(Array.from({ length: 8 }, () => send), { concurrency: 8 })) {
          sameBytes(yield* Files.bytes(fileIn(sent)), bytes)
        }
        const [asked, refused] = yield* paid(server)
        assert.strictEqual(asked, 1)
        yield* send
        yield* Messages.sendAlbum(to, [Media.from(file), Media.from(file)])
        yield* Media.store(Media.from(file))
        assert.deepStrictEqual(yield* paid(server), [1, refused])
      })
    ))

  it.effect("is known to those who send when it was found out by a download, and the other way round (9.24, 9.25)", () =>
    withFile(({ file, server, to }) =>
      Effect.gen(function*() {
        const send = Messages.send(to, withMedia(Media.from(file)))
        const read = Effect.map(Files.bytes(file), (read) => sameBytes(read, bytes))
        yield* server.expireFileReferences
        yield* send
        assert.deepStrictEqual(yield* paid(server), [1, 1])
        yield* read
        assert.deepStrictEqual(yield* paid(server), [1, 1])
        yield* server.expireFileReferences
        yield* read
        assert.deepStrictEqual(yield* paid(server), [2, 2])
        yield* send
        assert.deepStrictEqual(yield* paid(server), [2, 2])
      })
    ))

  it.effect("is no reason to trust one that was learnt before it (9.24, 9.25)", () =>
    withFile(({ file, server, to }) =>
      Effect.gen(function*() {
        yield* server.expireFileReferences
        yield* Files.bytes(file)
        yield* server.expireFileReferences
        // This one comes with the message, and expires as well; what is known is older.
        const newer = fileIn(Option.getOrThrow(yield* Messages.get({ chat: to, id: Ids.MessageId.make(2) })))
        yield* server.expireFileReferences
        sameBytes(yield* Files.bytes(fileIn(yield* Messages.send(to, withMedia(Media.from(newer))))), bytes)
      })
    ))
})

describe("media by a file id", () => {
  it.effect("are sent with what the client has learnt, or what there is where they are said to come from (9.24, 9.25)", () =>
    withFile(({ file, server, to }) =>
      Effect.gen(function*() {
        const send = (options?: Parameters<typeof Media.fromFileId>[1]) =>
          Messages.send(to, withMedia(Either.getOrThrow(Media.fromFileId(Media.fileId(file), options))))
        yield* server.expireFileReferences
        assert.strictEqual((yield* Effect.flip(send()))._tag, "FILE_REFERENCE_EXPIRED")
        const origin = new MessageOrigin({ chat: to, id: Ids.MessageId.make(2) })
        sameBytes(yield* Files.bytes(fileIn(yield* send({ origin }))), bytes)
        sameBytes(yield* Files.bytes(fileIn(yield* send())), bytes)
        assert.lengthOf(yield* server.calls("messages.getMessages"), 1)
      })
    ))
})

describe("the cover of a film", () => {
  it.effect("gets another reference where its own has expired, and the film is uploaded once (9.24, 9.25)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const to = new PeerUser({ id: Ids.UserId.make(alice.id) })
        const sent = yield* Messages.send(to, withMedia(Media.photo(png(30, 20))))
        const cover = Option.getOrThrow(sent.media)
        assert(cover._tag === "Photo")
        yield* server.expireFileReferences
        const before = (yield* server.calls("upload.saveFilePart")).length
        const film = yield* Messages.send(to, withMedia(Media.video(bytes, { cover })))
        const media = Option.getOrThrow(film.media)
        assert(media._tag === "Video")
        assert.deepStrictEqual(Option.map(media.cover, ({ id }) => id), Option.some(cover.id))
        assert.strictEqual((yield* server.calls("upload.saveFilePart")).length, before + 1)
      })
    )))
})

describe("a draft in the cloud", () => {
  it.effect("has its media repaired as messages that are sent have (9.7, 9.8, 9.24, 9.25)", () =>
    patiently(asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* alice.send(bob, "hello")
        const to = new PeerUser({ id: Ids.UserId.make(alice.id) })
        const file = fileIn(yield* Messages.send(to, withMedia(Media.document(bytes))))
        yield* server.expireFileReferences
        yield* Dialogs.saveDraft(to, Draft.media(Draft.text("look"), Media.from(file)))
        const [first, second] = yield* server.calls("messages.saveDraft")
        assert.isDefined(first?.error)
        assert.isUndefined(second?.error)
        yield* Dialogs.saveDraft(to, Draft.media(Draft.text("look here"), Media.from(file)))
        assert.lengthOf(yield* server.calls("messages.saveDraft"), 3)
      }).pipe(Effect.provide(files()))
    )))
})
