import { assert, describe } from "@effect/vitest"
import { Duration, Effect, Fiber, Option } from "effect"
import { Chats, ChatSettings, InviteLinks, Members, Messages, Peers, Rights, Users } from "layergram"
import { Faults } from "layergram/testing"
import { patiently, settle } from "../client/support.ts"
import { it } from "../support/virtualTime.ts"
import { as, scene } from "./support.ts"

const fails = <A, E extends { readonly _tag: string }, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.either(effect), (result) => (result._tag === "Right" ? "fine" : result.left._tag))

describe("groups and channels", () => {
  it.effect("are made, looked at, renamed, described and deleted, whatever their kind (F221)", () =>
    scene(() =>
      Effect.gen(function*() {
        const group = yield* Chats.createGroup("friends", ["bob_name"])
        const supergroup = yield* Chats.createSupergroup("a hall", { about: "big" })
        const channel = yield* Chats.createChannel("news", { historyTtl: "1 day" })
        assert.deepStrictEqual([group._tag, supergroup.kind, channel.kind], ["Chat", "supergroup", "channel"])
        for (const chat of [group, supergroup, channel]) {
          yield* ChatSettings.setTitle(chat, "renamed")
          yield* ChatSettings.setAbout(chat, "what it is")
          // What is so already is no failure.
          yield* ChatSettings.setTitle(chat, "renamed")
          yield* ChatSettings.setAbout(chat, "what it is")
          const full = yield* Chats.full(chat)
          assert.deepStrictEqual([full.chat.title, full.about], ["renamed", "what it is"])
          assert.strictEqual(yield* fails(ChatSettings.setTitle(chat, "  ")), "CHAT_TITLE_EMPTY")
          yield* Chats.remove(chat)
        }
        assert.strictEqual(yield* fails(Chats.full(channel)), "CHANNEL_INVALID")
        assert.strictEqual(yield* fails(Chats.get("me")), "WrongPeer")
      })
    ))

  it.effect("have rules that hold: slow mode, default rights, content that is protected, how long messages last (F221)", () =>
    scene(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* server.channel(alice, { title: "g", username: "the_group" }, [bob])
        yield* ChatSettings.setSlowMode("the_group", "30 seconds")
        yield* ChatSettings.setHistoryTtl("the_group", "1 day")
        yield* ChatSettings.setProtected("the_group", true)
        yield* ChatSettings.setReactions("the_group", { kind: "None" })
        yield* ChatSettings.setPermissions("the_group", Rights.permissions({ inviteUsers: false }))
        assert.strictEqual(yield* fails(ChatSettings.setSlowMode("the_group", "31 seconds")), "SECONDS_INVALID")
        const full = yield* Chats.full("the_group")
        assert(full.chat._tag === "Channel")
        assert.isTrue(full.chat.isProtected && full.chat.hasSlowMode)
        assert.deepStrictEqual(full.slowMode, Option.some(Duration.seconds(30)))
        assert.deepStrictEqual(full.historyTtl, Option.some(Duration.days(1)))
        assert.deepStrictEqual(full.allowedReactions, Option.some({ kind: "None" } as const))
        assert.isFalse(Option.getOrThrow(full.chat.permissions).inviteUsers)
        yield* as(
          server,
          bob,
          Effect.gen(function*() {
            yield* Messages.send("the_group", "one")
            const error = yield* Effect.flip(Messages.send("the_group", "two"))
            assert.isTrue(error._tag === "SLOWMODE_WAIT" && error.value === 30)
            assert.strictEqual(yield* fails(Members.add("the_group", ["carol_name"])), "CHAT_ADMIN_REQUIRED")
          })
        )
      })
    ))

  it.effect("have switches, each of which is switched (F221)", () =>
    scene(() =>
      Effect.gen(function*() {
        const hall = yield* Chats.createSupergroup("hall")
        yield* ChatSettings.setForum(hall, true)
        yield* ChatSettings.setJoinToSend(hall, true)
        yield* ChatSettings.setJoinByRequest(hall, true)
        yield* ChatSettings.setHistoryHidden(hall, true)
        yield* ChatSettings.setAntiSpam(hall, true)
        yield* ChatSettings.setAntiSpam(hall, true)
        const full = yield* Chats.full(hall)
        assert(full.chat._tag === "Channel")
        assert.isTrue(full.chat.isForum && full.chat.joinToSend && full.chat.joinByRequest)
        assert.isTrue(full.isHistoryHidden && full.hasAntiSpam)
        const news = yield* Chats.createChannel("news")
        yield* ChatSettings.setSignatures(news, true)
        assert.isTrue(
          (yield* Effect.flatMap(Peers.Peers, (peers) => peers.get(news, { fresh: true })))._tag === "Channel"
        )
        assert.strictEqual(
          yield* fails(ChatSettings.setForum(yield* Chats.createGroup("x", ["bob_name"]), true)),
          "WrongPeer"
        )
      })
    ))

  it.effect("have public names, which lead to them at once, and to nobody when they are given up (F221, F138)", () =>
    scene(() =>
      Effect.gen(function*() {
        const hall = yield* Chats.createSupergroup("hall")
        assert.isTrue(yield* ChatSettings.checkUsername(hall, "town_hall"))
        assert.strictEqual(yield* fails(ChatSettings.checkUsername(hall, "bob_name")), "USERNAME_OCCUPIED")
        yield* ChatSettings.setUsername(hall, "town_hall")
        yield* ChatSettings.setUsername(hall, "town_hall")
        assert.strictEqual((yield* Chats.get("@town_hall")).id as number, hall.id as number)
        assert.strictEqual(yield* fails(ChatSettings.setUsername(hall, "bob_name")), "USERNAME_OCCUPIED")
      })
    ))

  it.effect("are linked with one another, and written to in the name of a channel (F221)", () =>
    scene(() =>
      Effect.gen(function*() {
        const news = yield* Chats.createChannel("news")
        const talk = yield* Chats.createSupergroup("talk")
        assert.deepStrictEqual((yield* ChatSettings.linkable).map(({ id }) => id as number), [talk.id as number])
        yield* ChatSettings.setLinkedChat(news, talk)
        assert.deepStrictEqual((yield* Chats.full(news)).linkedChat, Option.some(talk.id))
        yield* ChatSettings.setLinkedChat(news, undefined)
        assert.deepStrictEqual((yield* Chats.full(news)).linkedChat, Option.none())
        assert.isTrue((yield* Chats.onlineCount(talk)) >= 1)
      })
    ))

  it.effect("are joined and left, and one's own cannot be left (F122)", () =>
    scene(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* server.channel(bob, { title: "g", username: "the_group" })
        const result = yield* Chats.join("the_group")
        assert.isTrue(result._tag === "Joined" && result.chat.title === "g")
        assert.strictEqual(yield* fails(Chats.join("the_group")), "USER_ALREADY_PARTICIPANT")
        assert.deepStrictEqual((yield* Chats.common("bob_name")).map(({ title }) => title), ["g"])
        yield* Chats.leave("https://t.me/the_group")
        assert.deepStrictEqual(yield* Members.get("the_group", alice.id), Option.none())
        const own = yield* Chats.createSupergroup("own")
        assert.strictEqual(yield* fails(Chats.leave(own)), "USER_CREATOR")
        assert.strictEqual(yield* fails(Chats.join("bob_name")), "WrongPeer")
      })
    ))

  it.effect("become supergroups, and are followed by whoever names the old group (F221, 8.17, T8.6)", () =>
    scene(({ bob, server }) =>
      Effect.gen(function*() {
        const group = yield* Chats.createGroup("friends", ["bob_name", "carol_name"])
        const hall = yield* Chats.migrate(group)
        assert.strictEqual(hall.kind, "supergroup")
        assert.deepInclude(yield* Peers.resolve(group), { _tag: "inputPeerChannel", channelId: hall.id })
        yield* ChatSettings.setTitle(group, "old friends")
        assert.strictEqual((yield* Chats.full(group)).chat.title, "old friends")
        const same = yield* Chats.migrate(hall)
        assert.strictEqual(same.id, hall.id)
        // Somebody who has heard nothing of it finds out by the failure of the call.
        yield* as(server, bob, Chats.leave(group))
        assert.isTrue(Option.isNone(yield* Members.get(hall, "bob_name")))
      })
    ))

  it.effect("know users by the hundred, in order, and whom Telegram does not know are none (F29, F199)", () =>
    scene(({ alice, bob, carol }) =>
      Effect.gen(function*() {
        yield* Peers.resolve("bob_name")
        yield* Peers.resolve("carol_name")
        const found = yield* Users.byId([carol.id, 5, bob.id, alice.id])
        const names = found.map(Option.match({ onNone: () => "?", onSome: ({ firstName }) => firstName }))
        assert.deepStrictEqual(names, ["Carol", "?", "Bob", "Alice"])
        assert.strictEqual((yield* Users.me).firstName, "Alice")
        assert.isTrue((yield* Users.get("me")).isSelf)
      })
    ))

  it.effect("are joined and left when it is done again because the answer was lost, else it is told how it is (F221, 3.63)", () =>
    scene(({ bob, server }) =>
      Effect.gen(function*() {
        const lost = <A, E, R>(
          method:
            | "channels.joinChannel"
            | "channels.leaveChannel"
            | "messages.importChatInvite"
            | "messages.deleteChatUser",
          call: Effect.Effect<A, E, R>
        ) =>
          Effect.gen(function*() {
            yield* server.inject(Faults.onCall(method, { _tag: "Lose" }))
            const fiber = yield* Effect.fork(call)
            yield* settle
            yield* server.forgetSessions()
            yield* server.disconnect()
            return yield* patiently(Fiber.join(fiber))
          })
        yield* server.channel(bob, { title: "Hall", username: "the_hall" })
        // It is known how it was before.
        assert.isTrue((yield* Chats.get("the_hall")).isLeft)
        const result = yield* lost("channels.joinChannel", Chats.join("the_hall"))
        assert(result._tag === "Joined" && result.chat._tag === "Channel")
        assert.isFalse(result.chat.isLeft)
        assert.strictEqual(yield* fails(Chats.join("the_hall")), "USER_ALREADY_PARTICIPANT")
        yield* lost("channels.leaveChannel", Chats.leave("the_hall"))
        assert.strictEqual(yield* fails(Chats.leave("the_hall")), "USER_NOT_PARTICIPANT")

        yield* server.channel(bob, { title: "Secret", username: "the_secret" })
        const link = yield* as(server, bob, Effect.map(InviteLinks.create("the_secret"), ({ link }) => link))
        const led = yield* lost("messages.importChatInvite", Chats.joinByLink(link))
        assert.isTrue(led._tag === "Joined" && led.chat.title === "Secret")
        assert.strictEqual(yield* fails(Chats.joinByLink(link)), "USER_ALREADY_PARTICIPANT")
        yield* lost("channels.leaveChannel", Chats.leave("the_secret"))
        const group = yield* Chats.createGroup("friends", ["bob_name"])
        yield* lost("messages.deleteChatUser", Chats.leave(group))
        assert.strictEqual(yield* fails(Chats.leave(group)), "CHAT_ID_INVALID")
      })
    ))
})
