import { assert, describe } from "@effect/vitest"
import { Effect, Option, Stream, TestClock } from "effect"
import { Messages, Peers, Rpc, Updates, Users } from "layergram"
import * as upload from "layergram/tl/upload"
import { patiently, settle } from "../client/support.ts"
import { it } from "../support/virtualTime.ts"
import { asBob } from "./support.ts"
import type { Scene } from "./support.ts"

/** A supergroup where people are seen in passing, with Dora in it, who writes. */
const bigGroup = ({ alice, bob, carol, server }: Scene, ...texts: ReadonlyArray<string>) =>
  Effect.gen(function*() {
    const dora = yield* server.user({ firstName: "Dora" })
    const group = yield* server.channel(alice, { title: "Many", username: "many_cooks" }, [bob, carol, dora])
    const next = yield* Effect.fork(
      Stream.runCollect(Stream.take(Updates.on("NewMessage"), texts.length))
    )
    yield* settle
    for (const text of texts) yield* dora.send(group, text)
    const seen = yield* patiently(next)
    return { dora, group, messages: Array.from(seen, ({ message }) => message) }
  })

const options = { minUsersFrom: 3 }

describe("somebody who was seen in a big group only", () => {
  it.effect("is named by the message, and from then on by what that has told (8.3, 8.5, 8.6, T8.5)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { dora, group, messages: [message] } = yield* bigGroup(scene, "soup!")
        const { server } = scene
        assert(message !== undefined)
        const sender = Option.getOrThrow(message.sender)
        const input = yield* Peers.resolve(sender)
        assert(input._tag === "inputPeerUserFromMessage")
        assert.deepStrictEqual([input.userId, input.msgId, input.peer._tag], [dora.id, message.id, "inputPeerChannel"])

        // Telegram tells in full who that is.
        const user = yield* Users.get(sender)
        const [asked] = yield* server.calls("users.getUsers")
        assert.strictEqual(asked?.params.id[0]?._tag, "inputUserFromMessage")
        assert.deepStrictEqual([user.firstName, user.isMin], ["Dora", false])
        const full = yield* Peers.resolve(sender)
        assert(full._tag === "inputPeerUser")

        // The next message in the group has the other access hash, which is no use: the full one stays.
        yield* dora.send(group, "and bread")
        yield* settle
        assert.deepStrictEqual(yield* Peers.resolve(sender), full)
        const sent = yield* patiently(Messages.send(sender, "which soup?"))
        assert.strictEqual(sent.text, "which soup?")
        assert.lengthOf(yield* dora.history(scene.bob), 1)
      }), options))

  it.effect("can be written to and answered at once (8.5, T8.5)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { dora, messages: [message] } = yield* bigGroup(scene, "soup!")
        assert(message !== undefined)
        yield* patiently(Messages.reply(message, "which?"))
        const sent = yield* patiently(Messages.send(Option.getOrThrow(message.sender), "in private: which?"))
        assert.strictEqual(Number(sent.chat.id), dora.id)
        const [call] = (yield* scene.server.calls("messages.sendMessage")).slice(-1)
        assert.strictEqual(call?.params.peer._tag, "inputPeerUserFromMessage")
      }), options))

  it.effect("is looked for in the latest messages when that message is gone (8.6)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { dora, group, messages } = yield* bigGroup(scene, "one", "two")
        const [one, two] = messages
        assert(one !== undefined && two !== undefined)
        const sender = Option.getOrThrow(two.sender)
        yield* dora.remove(group, two.id)
        yield* settle
        const sent = yield* patiently(Messages.send(sender, "hello"))
        assert.strictEqual(Number(sent.chat.id), dora.id)
        const tries = (yield* scene.server.calls("messages.sendMessage")).map(({ params }) => params)
        const where = tries.map(({ peer }) => (peer._tag === "inputPeerUserFromMessage" ? peer.msgId : 0))
        assert.deepStrictEqual(where, [two.id, one.id])
        assert.strictEqual(tries[0]?.randomId, tries[1]?.randomId)
        assert.lengthOf(yield* scene.server.calls("messages.getHistory"), 1)
      }), options))

  it.effect("is not found where nothing of theirs is left, and that is said after one look (8.6)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { dora, group, messages: [message] } = yield* bigGroup(scene, "one")
        assert(message !== undefined)
        yield* dora.remove(group, message.id)
        yield* settle
        const error = yield* Effect.flip(patiently(Messages.send(Option.getOrThrow(message.sender), "hello")))
        assert.strictEqual(error._tag, "PeerNotFound")
        assert.lengthOf(yield* scene.server.calls("messages.getHistory"), 1)
        assert.lengthOf(yield* scene.server.calls("messages.sendMessage"), 1)
        yield* TestClock.adjust("1 second")
      }), options))

  it.effect("has an access hash that opens the picture and nothing else (8.4)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { messages: [message] } = yield* bigGroup(scene, "soup!")
        assert(message !== undefined)
        const peers = yield* Peers.Peers
        const input = yield* peers.forPhoto(Option.getOrThrow(message.sender))
        assert(input._tag === "inputPeerUser")
        const call = upload.getFile({
          location: { _tag: "inputPeerPhotoFileLocation", peer: input, photoId: 1n },
          offset: 0,
          limit: 4096
        })
        // There is no such picture, but that is said of whom is meant.
        assert.strictEqual((yield* Effect.flip(Rpc.invoke(call)))._tag, "LOCATION_INVALID")
      }), options))
})
