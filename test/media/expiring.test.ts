/** Media that can be seen for a while: their time begins when they are opened, and then Telegram has them no more. */
import { assert, describe } from "@effect/vitest"
import { Duration, Effect, Fiber, Option, Stream } from "effect"
import { Files, Media, Messages, Rpc, type Telegram, Updates } from "layergram"
import * as messages from "layergram/tl/messages"
import { failureOf, patiently, settle } from "../client/support.ts"
import { files, noise } from "../files/support.ts"
import { asBob, idOf, type Scene } from "../messages/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { only, png, send } from "./support.ts"

/** A user who has files of his own, in virtual time. */
const withFiles = <A, E>(use: (scene: Scene) => Effect.Effect<A, E, Files.Files | Telegram.Telegram>) =>
  patiently(asBob((scene) => Effect.provide(use(scene), files())))

const picture = png(300, 200)

const messageFrom = (chat: { readonly id: number }, id: number) =>
  Effect.map(
    Messages.get({ chat: chat.id, id: idOf(id) }),
    Option.getOrThrowWith(() => new Error("the message is gone"))
  )

const mediaFrom = (chat: { readonly id: number }, id: number) =>
  Effect.map(messageFrom(chat, id), ({ media }) => Option.getOrThrow(media))

/** What came before cannot be downloaded any more: where it was, nothing is. */
const isLost = (before: Media.Photo | Media.Voice) =>
  Effect.gen(function*() {
    const failure = failureOf(yield* Effect.exit(Files.bytes(before)))
    assert.deepInclude(failure, { _tag: "FileReferenceUnavailable", reason: "Gone" })
  })

describe("media with a time to live", () => {
  it.effect("are there until their time is over, which begins when they are opened (9.25, F98, F102)", () =>
    withFiles(({ alice, bob }) =>
      Effect.gen(function*() {
        const sent = yield* alice.send(bob, "quick", { photo: picture, ttl: 10 })
        yield* settle
        const [{ id = 0 } = {}] = yield* bob.history(alice)
        assert.isAbove(sent, 0)
        // However long nobody opens it.
        yield* Effect.sleep("2 minutes")
        const message = yield* messageFrom(alice, id)
        const photo = only("Photo", Option.getOrThrow(message.media))
        assert.isTrue(message.isMediaUnread)
        assert.deepStrictEqual(photo.ttl, Option.some(Duration.seconds(10)))
        sameBytes(yield* Files.bytes(photo), picture)

        yield* Messages.markPlayed(message)
        yield* Effect.sleep("9 seconds")
        sameBytes(yield* Files.bytes(only("Photo", yield* mediaFrom(alice, id))), picture)
        yield* Effect.sleep("2 seconds")
        yield* isLost(photo)
        const after = yield* messageFrom(alice, id)
        assert.deepStrictEqual(after.media, Option.some(new Media.Expired({ kind: "Photo" })))
        assert.deepInclude(after, { text: "quick", isMediaUnread: false })
      })
    ))

  it.effect("are gone at once where they can be seen once, and whoever has sent them is told (9.25, F95, F103)", () =>
    withFiles(({ alice, bob }) =>
      Effect.gen(function*() {
        yield* alice.send(bob, "hello")
        const opened = yield* Effect.fork(Stream.runHead(Updates.on("ContentsRead")))
        yield* settle
        const bytes = noise(3000)
        const { id } = yield* send(alice, Media.voice(bytes, { ttl: "once", duration: "3 seconds" }))
        const voice = only("Voice", yield* mediaFrom(alice, id))
        assert.deepStrictEqual(voice.ttl, Option.some(Duration.zero))
        sameBytes(yield* Files.bytes(voice), bytes)

        const theirs = (yield* alice.history(bob)).at(-1)
        yield* alice.open(bob, theirs?.id ?? 0)
        const told = Option.getOrThrow(yield* Fiber.join(opened))
        assert.deepStrictEqual(told.ids.map(Number), [id])
        assert.deepStrictEqual(yield* mediaFrom(alice, id), new Media.Expired({ kind: "Voice" }))
        yield* isLost(voice)
        // Opening it again changes nothing.
        yield* alice.open(bob, theirs?.id ?? 0)
        assert.deepStrictEqual(yield* mediaFrom(alice, id), new Media.Expired({ kind: "Voice" }))
      })
    ))

  it.effect("go to one other person, and from there nowhere (F95)", () =>
    withFiles(({ alice, bob, server }) =>
      Effect.gen(function*() {
        const group = yield* server.group(bob, "Friends", [alice])
        const peer = { _tag: "inputPeerChat", chatId: group.id } as const
        const media = yield* Media.photo(picture, { ttl: "1 minute" }).toInput
        const refused = yield* Effect.flip(Rpc.invoke(messages.sendMedia({ peer, media, message: "", randomId: 1n })))
        assert.strictEqual(refused._tag, "TTL_MEDIA_INVALID")

        yield* alice.send(bob, "", { photo: picture, ttl: 10 })
        yield* settle
        const [{ id = 0 } = {}] = yield* bob.history(alice)
        const forwarded = yield* Effect.exit(Messages.forward({
          messages: { chat: alice.id, id: idOf(id) },
          to: group.marked
        }))
        assert.deepInclude(failureOf(forwarded), { _tag: "MESSAGE_ID_INVALID" })
      })
    ))
})
