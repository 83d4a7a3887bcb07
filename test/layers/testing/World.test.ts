import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/TestClock"
import type { Actor, Place } from "../../../layers/testing/script.ts"
import { TestServer } from "../../../layers/testing/TestServer.ts"
import * as channels from "../../../schema/tl/api/methods/channels.ts"
import * as messages from "../../../schema/tl/api/methods/messages.ts"
import * as updates from "../../../schema/tl/api/methods/updates.ts"
import { clean, history, named, pair, say, texts } from "./people.ts"
import * as Raw from "./raw.ts"

describe("the script's people", () => {
  it.scoped("wait for messages, one by one or as a stream", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const alice = yield* server.user()
      const bob = yield* server.user()
      const waiting = yield* Effect.fork(alice.receive)
      yield* bob.send(alice, "one")
      assert.strictEqual((yield* Fiber.join(waiting)).text, "one")
      yield* bob.send(alice, "two")
      yield* bob.send(alice, "three")
      const rest = yield* Stream.runCollect(Stream.take(alice.incoming, 2))
      assert.deepStrictEqual([...rest].map(({ text }) => text), ["two", "three"])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("press buttons, and bots answer (messages.setBotCallbackAnswer)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const alice = yield* server.user()
      const session = yield* Raw.signIn(bot.token)
      yield* alice.start(bot)
      const peer = { _tag: "inputPeerUser", userId: alice.id, accessHash: 0n } as const
      const button = { _tag: "keyboardButtonCallback", text: "Yes", data: Uint8Array.of(1, 2) } as const
      yield* Raw.invoke(
        session,
        messages.sendMessage({
          peer,
          message: "Sure?",
          randomId: 1n,
          replyMarkup: { _tag: "replyInlineMarkup", rows: [{ _tag: "keyboardButtonRow", buttons: [button] }] }
        })
      )
      const { id } = yield* alice.receive
      yield* Raw.updatesIn(session)
      const pressing = yield* Effect.fork(alice.press(bot, id, "Yes"))
      const [told] = yield* Raw.updatesIn(session)
      assert(told?._tag === "updateShort" && told.update._tag === "updateBotCallbackQuery")
      assert.deepInclude(told.update, { userId: alice.id, msgId: 2, data: Uint8Array.of(1, 2) })
      const { queryId } = told.update
      const answer = messages.setBotCallbackAnswer({ queryId, message: "Done", cacheTime: 0 })
      assert.isTrue(yield* Raw.invoke(session, answer))
      assert.deepInclude(yield* Fiber.join(pressing), { message: "Done" })
      assert.strictEqual(yield* Raw.invoke(session, answer), "400 QUERY_ID_INVALID")
      const late = yield* Effect.fork(Effect.flip(alice.press(bot, id, "Yes")))
      yield* TestClock.adjust("30 seconds")
      assert.strictEqual((yield* Fiber.join(late)).text, "BOT_RESPONSE_TIMEOUT")
      assert.strictEqual((yield* Effect.flip(alice.press(bot, id, "No"))).text, "DATA_INVALID")
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("see buttons pressed by clients, and answer as bots do (messages.getBotCallbackAnswer)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const alice = yield* server.user()
      const asBot = yield* Raw.signIn(bot.token)
      const session = yield* Raw.signInUser(alice.phone)
      yield* alice.start(bot)
      const button = { _tag: "keyboardButtonCallback", text: "Yes", data: Uint8Array.of(5) } as const
      const markup = { _tag: "replyInlineMarkup", rows: [{ _tag: "keyboardButtonRow", buttons: [button] }] } as const
      yield* bot.send(alice, "Sure?", { markup })
      yield* Raw.updatesIn(asBot)
      const peer = yield* named(session, bot.username ?? "")
      const press = messages.getBotCallbackAnswer({ peer, msgId: 2, data: Uint8Array.of(5) })
      const pressing = yield* Effect.fork(Raw.invoke(session, press))
      const [told] = yield* Raw.updatesIn(asBot)
      assert(told?._tag === "updateShort" && told.update._tag === "updateBotCallbackQuery")
      const { queryId } = told.update
      yield* Raw.invoke(asBot, messages.setBotCallbackAnswer({ queryId, url: "https://t.me/x", cacheTime: 3 }))
      assert.deepInclude(yield* Fiber.join(pressing), { hasUrl: true, url: "https://t.me/x", cacheTime: 3 })
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("type, and the others see it", () =>
    Effect.gen(function*() {
      const { alice, bob, session } = yield* pair
      yield* Raw.updatesIn(session)
      yield* bob.type(alice)
      const [told] = yield* Raw.updatesIn(session)
      assert(told?._tag === "updateShort")
      assert.deepInclude(told.update, { _tag: "updateUserTyping", userId: bob.id })
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("may block, and bots cannot write first", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const alice = yield* server.user()
      const refused = (from: Actor, to: Place) => Effect.map(Effect.flip(from.send(to, "hello")), ({ text }) => text)
      assert.strictEqual(yield* refused(bot, alice), "PEER_ID_INVALID")
      yield* alice.start(bot)
      yield* bot.send(alice, "hello")
      yield* alice.block(bot)
      assert.strictEqual(yield* refused(bot, alice), "USER_IS_BLOCKED")
      assert.strictEqual(yield* refused(bot, yield* server.bot()), "USER_IS_BOT")
    }).pipe(Effect.provide(Raw.memory())))
})

describe("groups and channels", () => {
  it.scoped("basic groups give every member a copy", () =>
    Effect.gen(function*() {
      const { bob, server, session, toBob } = yield* pair
      assert(toBob._tag === "inputPeerUser")
      const user = { _tag: "inputUser", userId: toBob.userId, accessHash: toBob.accessHash } as const
      const made = yield* Raw.good(Raw.invoke(session, messages.createChat({ users: [user], title: "friends" })))
      assert(made.updates._tag === "updates")
      const [chat] = made.updates.chats
      assert(chat?._tag === "chat")
      assert.deepInclude(chat, { title: "friends", participantsCount: 2, creator: true })
      const first = yield* bob.receive
      assert(first.message._tag === "messageService")
      assert.strictEqual(first.message.action._tag, "messageActionChatCreate")
      yield* say(session, { _tag: "inputPeerChat", chatId: chat.id }, "hello all")
      assert.deepInclude(yield* bob.receive, { chat: -chat.id, text: "hello all" })
      const carol = yield* server.user({ username: "carol" })
      const toCarol = yield* named(session, "carol")
      assert(toCarol._tag === "inputPeerUser")
      yield* Raw.good(Raw.invoke(
        session,
        messages.addChatUser({
          chatId: chat.id,
          userId: { _tag: "inputUser", userId: toCarol.userId, accessHash: toCarol.accessHash },
          fwdLimit: 0
        })
      ))
      assert.strictEqual((yield* carol.receive).message._tag, "messageService")
      const stranger = yield* Raw.signInUser((yield* server.user()).phone)
      assert.strictEqual(yield* say(stranger, { _tag: "inputPeerChat", chatId: chat.id }, "x"), "400 PEER_ID_INVALID")
      yield* clean
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("supergroups have one box for all, with pts of its own (7.11)", () =>
    Effect.gen(function*() {
      const { alice, bob, server, session, toBob } = yield* pair
      assert(toBob._tag === "inputPeerUser")
      const create = channels.createChannel({ megagroup: true, title: "super", about: "" })
      const made = yield* Raw.good(Raw.invoke(session, create))
      assert(made._tag === "updates")
      const [chat] = made.chats
      assert(chat?._tag === "channel")
      const channel = { _tag: "inputChannel", channelId: chat.id, accessHash: chat.accessHash ?? 0n } as const
      const peer = { ...channel, _tag: "inputPeerChannel" } as const
      yield* Raw.good(Raw.invoke(
        session,
        channels.inviteToChannel({
          channel,
          users: [{ _tag: "inputUser", userId: toBob.userId, accessHash: toBob.accessHash }]
        })
      ))
      const sent = yield* Raw.good(say(session, peer, "hello"))
      assert(sent._tag === "updates")
      assert.deepInclude(sent.updates[1], { _tag: "updateNewChannelMessage", pts: 4, ptsCount: 1 })
      assert.strictEqual((yield* bob.receive).message._tag, "messageService")
      const { id, text } = yield* bob.receive
      assert.deepStrictEqual([id, text], [3, "hello"])
      const removed = yield* Raw.good(Raw.invoke(session, channels.deleteMessages({ channel, id: [3] })))
      assert.deepInclude(removed, { pts: 5, ptsCount: 1 })
      const posts = yield* Raw.good(Raw.invoke(
        session,
        channels.getMessages({
          channel,
          id: [{ _tag: "inputMessageID", id: 1 }, { _tag: "inputMessageID", id: 3 }]
        })
      ))
      assert(posts._tag === "messages.channelMessages")
      assert.deepStrictEqual(texts(posts.messages), ["messageService", "messageEmpty"])
      const list = channels.getParticipants({
        channel,
        filter: { _tag: "channelParticipantsRecent" },
        offset: 0,
        limit: 10,
        hash: 0n
      })
      const members = yield* Raw.good(Raw.invoke(session, list))
      assert(members._tag === "channels.channelParticipants")
      assert.deepStrictEqual(members.participants.map(({ _tag }) => _tag), [
        "channelParticipantCreator",
        "channelParticipant"
      ])
      yield* bob.send(yield* server.place(-1_000_000_000_000 - chat.id), "unread")
      assert.isTrue(yield* Raw.invoke(session, channels.readHistory({ channel, maxId: 0 })))
      const state = yield* Raw.good(Raw.invoke(session, updates.getState()))
      assert.strictEqual(state.pts, (yield* alice.history(bob)).length + 1)
      yield* clean
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("channels let only administrators write, and strangers read where there is a username", () =>
    Effect.gen(function*() {
      const { alice, server, session } = yield* pair
      const owner = yield* server.user()
      const open = yield* server.channel(owner, { title: "news", broadcast: true, username: "newsroom" }, [alice])
      const post = yield* owner.send(open, "headline")
      const peer = yield* named(session, "newsroom")
      assert.strictEqual(yield* say(session, peer, "me too"), "400 CHAT_ADMIN_REQUIRED")
      const { message } = yield* alice.receive
      assert(message._tag === "message")
      assert.deepInclude(message, { id: post, post: true, fromId: undefined, views: 1 })
      const stranger = yield* Raw.signInUser((yield* server.user()).phone)
      const found = yield* history(stranger, yield* named(stranger, "newsroom"))
      assert.deepStrictEqual(texts(found.messages), ["headline"])
      const closed = yield* server.channel(owner, { title: "secret", broadcast: true })
      const wrong = { _tag: "inputPeerChannel", channelId: closed.id, accessHash: 1n } as const
      assert.strictEqual(yield* say(session, wrong, "x"), "400 CHANNEL_INVALID")
    }).pipe(Effect.provide(Raw.memory())))
})
