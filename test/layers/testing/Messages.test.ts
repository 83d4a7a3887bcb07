import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/TestClock"
import { TestServer } from "../../../layers/testing/TestServer.ts"
import * as messages from "../../../schema/tl/api/methods/messages.ts"
import * as updates from "../../../schema/tl/api/methods/updates.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { clean, history, pair, say, texts } from "./people.ts"
import * as Raw from "./raw.ts"

describe("messages", () => {
  it.scoped("have ids and pts of their own on both sides (7.2)", () =>
    Effect.gen(function*() {
      const { alice, bob, server, session, toBob } = yield* pair
      yield* bob.send(yield* server.user(), "elsewhere")
      const sent = yield* Raw.good(say(session, toBob, "hello"))
      assert.deepInclude(sent, { _tag: "updateShortSentMessage", out: true, id: 1, pts: 2, ptsCount: 1 })
      const received = yield* bob.receive
      assert.deepInclude(received, { id: 2, chat: alice.id, from: alice.id, text: "hello" })
      const state = yield* Raw.good(Raw.invoke(session, updates.getState()))
      assert.deepInclude(state, { pts: 2, unreadCount: 0 })
      yield* clean
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("come in full the first time and short after that (7.18)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const alice = yield* server.user()
      const bob = yield* server.user()
      const session = yield* Raw.signInUser(alice.phone)
      yield* Raw.updatesIn(session)
      yield* bob.send(alice, "one")
      const [full] = yield* Raw.updatesIn(session)
      assert(full?._tag === "updates")
      assert.deepStrictEqual(full.users.map((user) => user.id), [bob.id])
      assert.deepInclude(full.updates[0], { _tag: "updateNewMessage", pts: 2, ptsCount: 1 })
      yield* bob.send(alice, "two")
      const [short] = yield* Raw.updatesIn(session)
      assert.deepInclude(short, { _tag: "updateShortMessage", userId: bob.id, message: "two", pts: 3 })
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("are told to the other sessions of the sender, not to the one that sends (7.49)", () =>
    Effect.gen(function*() {
      const { alice, session, toBob } = yield* pair
      const other = yield* Raw.signInUser(alice.phone)
      yield* Raw.updatesIn(other)
      yield* Raw.updatesIn(session)
      yield* say(session, toBob, "hello")
      assert.deepStrictEqual(yield* Raw.updatesIn(session), [])
      const [told] = yield* Raw.updatesIn(other)
      assert.deepInclude(told, { _tag: "updateShortMessage", out: true, message: "hello" })
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("are refused for what is wrong with them", () =>
    Effect.gen(function*() {
      const { session, toBob } = yield* pair
      assert.strictEqual(yield* say(session, toBob, "  "), "400 MESSAGE_EMPTY")
      assert.strictEqual(yield* say(session, toBob, "x".repeat(4097)), "400 MESSAGE_TOO_LONG")
      assert.strictEqual(yield* say(session, { _tag: "inputPeerEmpty" }, "x"), "400 PEER_ID_INVALID")
      assert.strictEqual(yield* say(session, toBob, "x", 0n), "400 RANDOM_ID_EMPTY")
      const replyTo = { _tag: "inputReplyToMessage", replyToMsgId: 99 } as const
      const reply = messages.sendMessage({ peer: toBob, message: "x", randomId: 5n, replyTo })
      assert.strictEqual(yield* Raw.invoke(session, reply), "400 REPLY_MESSAGE_ID_INVALID")
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("are sent once a random_id, and another message under the same is noticed (4.31)", () =>
    Effect.gen(function*() {
      const { bob, server, session, toBob } = yield* pair
      assert.isObject(yield* say(session, toBob, "hello", 77n))
      assert.strictEqual(yield* say(session, toBob, "hello", 77n), "500 RANDOM_ID_DUPLICATE")
      assert.deepStrictEqual(yield* server.violations, [])
      assert.strictEqual(yield* say(session, toBob, "other", 77n), "500 RANDOM_ID_DUPLICATE")
      assert.deepStrictEqual(yield* Raw.kinds, ["RandomId"])
      assert.lengthOf(yield* bob.history(yield* server.person(bob.id)), 0)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("get the entities that are in them (10)", () =>
    Effect.gen(function*() {
      const { bob, session, toBob } = yield* pair
      const text = "/start@a_bot see @alice, #tag, me@example.com or https://example.com/x?y=1."
      yield* say(session, toBob, text)
      const { message } = yield* bob.receive
      assert(message._tag === "message")
      const found = message.entities?.map(({ _tag, length, offset }) => [_tag, text.slice(offset, offset + length)])
      assert.deepStrictEqual(found, [
        ["messageEntityBotCommand", "/start@a_bot"],
        ["messageEntityMention", "@alice"],
        ["messageEntityHashtag", "#tag"],
        ["messageEntityEmail", "me@example.com"],
        ["messageEntityUrl", "https://example.com/x?y=1"]
      ])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("are edited by their author, for all who have them", () =>
    Effect.gen(function*() {
      const { alice, bob, session, toBob } = yield* pair
      yield* say(session, toBob, "hello")
      const { id: theirs } = yield* bob.receive
      const edit = (id: number, message: string) =>
        Raw.invoke(session, messages.editMessage({ peer: toBob, id, message }))
      assert.strictEqual(yield* edit(1, "hello"), "400 MESSAGE_NOT_MODIFIED")
      const answer = yield* Raw.good(edit(1, "changed"))
      assert(answer._tag === "updates")
      assert.deepInclude(answer.updates[0], { _tag: "updateEditMessage", pts: 3, ptsCount: 1 })
      assert.deepStrictEqual((yield* bob.history(alice)).map(({ text }) => text), ["changed"])
      yield* bob.send(alice, "mine")
      assert.strictEqual(yield* edit(2, "stolen"), "403 MESSAGE_AUTHOR_REQUIRED")
      assert.strictEqual(yield* edit(99, "none"), "400 MESSAGE_ID_INVALID")
      assert.strictEqual(theirs, 1)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("are deleted for oneself or for all", () =>
    Effect.gen(function*() {
      const { alice, bob, session, toBob } = yield* pair
      for (const text of ["one", "two", "three"]) yield* say(session, toBob, text)
      const remove = (id: ReadonlyArray<number>, revoke: boolean) =>
        Raw.good(Raw.invoke(session, messages.deleteMessages({ id, revoke })))
      assert.deepInclude(yield* remove([1, 1, 9], false), { pts: 5, ptsCount: 1 })
      assert.deepInclude(yield* remove([2, 3], true), { pts: 7, ptsCount: 2 })
      assert.deepStrictEqual((yield* bob.history(alice)).map(({ text }) => text), ["one"])
      assert.deepStrictEqual(texts((yield* history(session, toBob)).messages), [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("are forwarded with where they come from", () =>
    Effect.gen(function*() {
      const { alice, bob, session, toBob } = yield* pair
      yield* bob.send(alice, "original")
      const forward = messages.forwardMessages({
        fromPeer: toBob,
        toPeer: { _tag: "inputPeerSelf" },
        id: [1],
        randomId: [9n]
      })
      const answer = yield* Raw.good(Raw.invoke(session, forward))
      assert(answer._tag === "updates")
      assert.deepInclude(answer.updates[0], { _tag: "updateMessageID", id: 2, randomId: 9n })
      const made = answer.updates[1]
      assert(made?._tag === "updateNewMessage" && made.message._tag === "message")
      assert.deepInclude(made.message.fwdFrom, { fromId: { _tag: "peerUser", userId: bob.id } })
      assert.strictEqual(made.message.message, "original")
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("are read page by page, newest first", () =>
    Effect.gen(function*() {
      const { session, toBob } = yield* pair
      for (let i = 1; i <= 10; i++) yield* say(session, toBob, `${i}`)
      const ids = (rest: Partial<messages.getHistory>) =>
        Effect.map(history(session, toBob, rest), (found) => found.messages.map(({ id }) => id))
      assert.deepStrictEqual(yield* ids({ limit: 3 }), [10, 9, 8])
      assert.deepStrictEqual(yield* ids({ limit: 3, offsetId: 8 }), [7, 6, 5])
      assert.deepStrictEqual(yield* ids({ limit: 4, offsetId: 5, addOffset: -2 }), [6, 5, 4, 3])
      assert.deepStrictEqual(yield* ids({ minId: 7 }), [10, 9, 8])
      assert.deepStrictEqual(yield* ids({ maxId: 3 }), [2, 1])
      assert.deepInclude(yield* history(session, toBob, { limit: 2 }), { _tag: "messages.messagesSlice", count: 10 })
      const one = yield* Raw.good(Raw.invoke(
        session,
        messages.getMessages({
          id: [{ _tag: "inputMessageID", id: 4 }, { _tag: "inputMessageID", id: 40 }]
        })
      ))
      assert(one._tag === "messages.messages")
      assert.deepStrictEqual(texts(one.messages), ["4", "messageEmpty"])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("are read: both sides learn of it, and dialogs count what is left", () =>
    Effect.gen(function*() {
      const { alice, bob, session, toBob } = yield* pair
      for (const text of ["one", "two", "three"]) yield* bob.send(alice, text)
      const dialog = Effect.map(
        Raw.good(Raw.invoke(session, messages.getPeerDialogs({ peers: [{ _tag: "inputDialogPeer", peer: toBob }] }))),
        ({ dialogs: [one] }) => one
      )
      assert.deepInclude(yield* dialog, { topMessage: 3, unreadCount: 3, readInboxMaxId: 0 })
      const read = yield* Raw.good(Raw.invoke(session, messages.readHistory({ peer: toBob, maxId: 2 })))
      assert.deepInclude(read, { pts: 5, ptsCount: 1 })
      assert.deepInclude(yield* dialog, { unreadCount: 1, readInboxMaxId: 2 })
      const again = yield* Raw.good(Raw.invoke(session, messages.readHistory({ peer: toBob, maxId: 2 })))
      assert.deepInclude(again, { pts: 5, ptsCount: 0 })
      yield* Raw.updatesIn(session)
      yield* say(session, toBob, "answer")
      yield* bob.read(alice)
      const told = yield* Raw.updatesIn(session)
      const [update] = told.flatMap((one) => (one._tag === "updates" ? one.updates : []))
      assert.deepInclude(update, { _tag: "updateReadHistoryOutbox", maxId: 4 })
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("order the dialogs", () =>
    Effect.gen(function*() {
      const { alice, bob, server, session } = yield* pair
      const others = [bob, yield* server.user(), yield* server.user()]
      for (const other of others) {
        yield* TestClock.adjust("1 second")
        yield* other.send(alice, "hello")
      }
      const page = (limit: number, rest: Partial<messages.getDialogs> = {}) =>
        Effect.map(
          Raw.good(Raw.invoke(
            session,
            messages.getDialogs({
              offsetDate: 0,
              offsetId: 0,
              offsetPeer: { _tag: "inputPeerEmpty" },
              limit,
              hash: 0n,
              ...rest
            })
          )),
          (found) => {
            assert(found._tag !== "messages.dialogsNotModified")
            return found
          }
        )
      const first = yield* page(2)
      const peers = (dialogs: ReadonlyArray<T.Dialog>) =>
        dialogs.map((one) => (one._tag === "dialog" && one.peer._tag === "peerUser" ? one.peer.userId : 0))
      assert.deepStrictEqual(peers(first.dialogs), [others[2]?.id, others[1]?.id])
      const last = first.messages.at(-1)
      assert(last?._tag === "message")
      const second = yield* page(2, { offsetDate: last.date, offsetId: last.id })
      assert.deepStrictEqual(peers(second.dialogs), [bob.id])
    }).pipe(Effect.provide(Raw.memory())))
})
