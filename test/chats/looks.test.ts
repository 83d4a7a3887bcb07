import { assert, describe } from "@effect/vitest"
import { Effect, Option, Stream } from "effect"
import { Chats, ChatSettings, Draft, Files, Messages, Peers, Rights, Rpc, SendAs, Users } from "layergram"
import * as photos from "layergram/tl/photos"
import { files } from "../files/support.ts"
import { it } from "../support/virtualTime.ts"
import { as, scene } from "./support.ts"

const fails = <A, E extends { readonly _tag: string }, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.either(effect), (result) => (result._tag === "Right" ? "fine" : result.left._tag))

const upload = (seed: number) =>
  Effect.map(Files.upload(new Uint8Array(2000).fill(seed), { name: "me.jpg" }), ({ input }) => input)

const fresh = (chat: Peers.PeerLike) =>
  Effect.flatMap(Peers.Peers, (peers) => peers.get(chat, { fresh: true })).pipe(
    Effect.map((found) => (found._tag === "User" ? Option.none() : found.photo))
  )

const uploads = <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.provide(effect, files())

describe("pictures", () => {
  it.effect("of a user are listed, the latest first, by hundreds (F120, F195)", () =>
    scene(({ bob, server }) =>
      uploads(Effect.gen(function*() {
        assert.deepStrictEqual(yield* Stream.runCollect(Users.photos("me")).pipe(Effect.map((all) => [...all])), [])
        for (let i = 0; i < 105; i++) {
          yield* Effect.flatMap(upload(i), (file) => Rpc.invoke(photos.uploadProfilePhoto({ file })))
        }
        const mine = [...yield* Stream.runCollect(Users.photos("me"))]
        assert.lengthOf(mine, 105)
        assert.lengthOf(new Set(mine.map(({ id }) => id)), 105)
        yield* as(
          server,
          bob,
          Effect.gen(function*() {
            const seen = [...yield* Stream.runCollect(Stream.take(Users.photos("@alice_name"), 3))]
            assert.deepStrictEqual(seen.map(({ id }) => id), mine.slice(0, 3).map(({ id }) => id))
            const { photo } = yield* Users.get("@alice_name")
            assert.deepStrictEqual(Option.map(photo, ({ id }) => id), Option.some(mine[0]?.id))
          })
        )
      }))
    ))

  it.effect("of groups and channels are set and taken away, by those who may (F221)", () =>
    scene(({ bob, server }) =>
      uploads(Effect.gen(function*() {
        for (const make of [Chats.createSupergroup("hall"), Chats.createGroup("room", ["@bob_name"])]) {
          const chat = yield* make
          const file = yield* upload(2)
          yield* ChatSettings.setPhoto(chat, { _tag: "inputChatUploadedPhoto", file })
          assert.isTrue(Option.isSome(yield* fresh(chat)))
          const [told] = (yield* Messages.history(chat)).messages
          assert.deepStrictEqual(
            Option.map(told?.action ?? Option.none(), ({ _tag }) => _tag),
            Option.some("PhotoChanged")
          )
          yield* ChatSettings.removePhoto(chat)
          assert.isTrue(Option.isNone(yield* fresh(chat)))
        }
        const hall = yield* Chats.createSupergroup("public")
        yield* ChatSettings.setUsername(hall, "public_hall")
        yield* ChatSettings.setPermissions(hall, Rights.permissions({ changeInfo: false }))
        yield* as(
          server,
          bob,
          Effect.gen(function*() {
            yield* Chats.join("@public_hall")
            const rights = yield* fails(ChatSettings.removePhoto("@public_hall"))
            assert.strictEqual(rights, "CHAT_ADMIN_REQUIRED")
          })
        )
      }))
    ))
})

describe("a private chat", () => {
  it.effect("has a theme, which both see (F221)", () =>
    scene(({ alice, bob }) =>
      Effect.gen(function*() {
        yield* ChatSettings.setTheme("@bob_name", "💎")
        assert.strictEqual(yield* fails(ChatSettings.setTheme("@bob_name", "💎")), "EMOJI_NOT_MODIFIED")
        assert.strictEqual(yield* fails(ChatSettings.setTheme("@bob_name", "x")), "EMOJI_INVALID")
        const themes = (yield* bob.history(alice)).map(({ message }) =>
          message._tag === "messageService" && message.action._tag === "messageActionSetChatTheme" &&
          message.action.theme._tag === "chatTheme" && message.action.theme.emoticon
        )
        assert.deepStrictEqual(themes, ["💎"])
        yield* ChatSettings.setTheme("@bob_name", "")
        assert.lengthOf(yield* bob.history(alice), 2)
      })
    ))
})

describe("whoever has channels", () => {
  it.effect("writes in their names, for one message or from now on (F221)", () =>
    scene(() =>
      Effect.gen(function*() {
        const hall = yield* Chats.createSupergroup("hall")
        const news = yield* Chats.createChannel("news")
        const names = yield* SendAs.list(hall)
        assert.deepStrictEqual(names.map(({ peer }) => peer._tag), ["PeerUser", "PeerChannel"])
        const sender = (content: Draft.Content) =>
          Effect.map(Messages.send(hall, content), ({ sender }) => Option.getOrThrow(sender)._tag)
        assert.strictEqual(yield* sender("one"), "PeerUser")
        assert.strictEqual(yield* sender(Draft.text("two").pipe(Draft.sendAs(news))), "PeerChannel")
        assert.strictEqual(yield* sender("three"), "PeerUser")
        yield* SendAs.set(hall, news)
        assert.strictEqual(yield* sender("four"), "PeerChannel")
        yield* SendAs.set(hall, "me")
        assert.strictEqual(yield* sender("five"), "PeerUser")
        assert.strictEqual(yield* fails(SendAs.set(hall, "@bob_name")), "SEND_AS_PEER_INVALID")
      })
    ))
})
