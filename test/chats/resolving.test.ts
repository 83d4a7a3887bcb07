import { assert, describe } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Option, Scope, TestClock } from "effect"
import { Peers, SessionStore } from "layergram"
import { Stub } from "layergram/testing"
import * as channels from "layergram/tl/channels"
import * as contacts from "layergram/tl/contacts"
import * as messages from "layergram/tl/messages"
import * as users from "layergram/tl/users"
import * as PeerCacheLayer from "../../layers/peers/PeerCache.ts"
import * as PeersLayer from "../../layers/peers/Peers.ts"
import { channelPeer, chatPeer, userPeer } from "../../schema/model/fromTl/peer.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { RpcError } from "../../schema/tl/RpcError.ts"
import { PeerCache } from "../../services/PeerCache.ts"
import { failureOf, settle } from "../client/support.ts"
import { it } from "../support/virtualTime.ts"

const user = (id: number, over: Partial<T.user> = {}): T.user => ({
  _tag: "user",
  id,
  accessHash: BigInt(id) + 1000n,
  firstName: `User ${id}`,
  ...over
})
const channel = (id: number): T.channel => ({
  _tag: "channel",
  id,
  accessHash: 3n,
  title: `Channel ${id}`,
  photo: { _tag: "chatPhotoEmpty" },
  date: 0
})
const resolved = (user: T.user): T.contactsResolvedPeer => ({
  _tag: "contacts.resolvedPeer",
  peer: { _tag: "peerUser", userId: user.id },
  chats: [],
  users: [user]
})
const refusal = <Tag extends string>(_tag: Tag, method: string) =>
  Effect.fail(new RpcError({ _tag, code: 400, method }))

/** An account of which these answers are all that there is of Telegram. Counts the calls. */
const telegram = (
  answers: {
    readonly byName?: (name: string) => Effect.Effect<T.contactsResolvedPeer, RpcError<"USERNAME_NOT_OCCUPIED">>
    readonly dialogs?: ReadonlyArray<T.User>
    /** What happens before the chats are listed. */
    readonly beforehand?: Effect.Effect<void, RpcError<"OFFSET_PEER_ID_INVALID">>
    readonly channels?: (id: number) => boolean
  },
  options?: { readonly isBot?: boolean; readonly store?: Layer.Layer<SessionStore.SessionStore> }
) => {
  const calls: Array<string> = []
  const rpc = Stub.layer(
    Stub.answer(contacts.resolveUsername, ({ username }) => {
      calls.push(`name ${username}`)
      return Effect.zipRight(Effect.sleep("1 second"), answers.byName?.(username) ?? Effect.die("no names"))
    }),
    Stub.answer(contacts.resolvePhone, ({ phone }) => {
      calls.push(`phone ${phone}`)
      return phone === "15551" ? Effect.succeed(resolved(user(51))) : refusal("PHONE_NOT_OCCUPIED", "x")
    }),
    Stub.answer(messages.getDialogs, () => {
      calls.push("dialogs")
      const users = answers.dialogs ?? []
      return Effect.as(answers.beforehand ?? Effect.void, {
        _tag: "messages.dialogs",
        dialogs: [],
        messages: [],
        chats: [],
        users
      })
    }),
    Stub.answer(users.getUsers, ({ id }) => {
      calls.push(`users ${id.length}`)
      return Effect.succeed(id.map((one): T.User => one._tag === "inputUser" ? user(one.userId) : user(1)))
    }),
    Stub.answer(channels.getChannels, ({ id }) => {
      calls.push(`channels ${id.length}`)
      const ids = id.map((one) => (one._tag === "inputChannel" ? one.channelId : 0))
      return ids.every(answers.channels ?? (() => true))
        ? Effect.succeed({ _tag: "messages.chats", chats: ids.map(channel) })
        : refusal("CHANNEL_INVALID", "channels.getChannels")
    })
  )
  const live = PeersLayer.layer.pipe(
    Layer.provideMerge(PeerCacheLayer.layer({ nameLifetime: "2 hours" })),
    Layer.provide([
      rpc,
      Stub.layerAccount({ userId: 1, isBot: options?.isBot ?? false }),
      options?.store ?? SessionStore.layerMemory
    ])
  )
  return { calls, live }
}

/** A stub answers without telling the cache, so it is told by hand. */
const knows = (...some: ReadonlyArray<T.User | T.Chat>) => Effect.map(PeerCache, (cache) => cache.learn(some))

describe("looking somebody up", () => {
  it.effect("gives what raw calls want of users and channels, and refuses what is neither (F137, F139)", () => {
    const { live } = telegram({})
    return Effect.gen(function*() {
      yield* knows(user(10), channel(11))
      assert.deepStrictEqual(yield* Peers.resolveUser(10), { _tag: "inputUser", userId: 10, accessHash: 1010n })
      const named = channelPeer(11)
      assert.deepStrictEqual(yield* Peers.resolveChannel(named), {
        _tag: "inputChannel",
        channelId: 11,
        accessHash: 3n
      })
      assert.strictEqual(failureOf(yield* Effect.exit(Peers.resolveUser(named)))._tag, "WrongPeer")
      assert.strictEqual(failureOf(yield* Effect.exit(Peers.resolveChannel(10)))._tag, "WrongPeer")
      assert.strictEqual(failureOf(yield* Effect.exit(Peers.resolveChannel(chatPeer(3))))._tag, "WrongPeer")
    }).pipe(Effect.provide(live))
  })

  it.effect("500 at once takes five calls, and the same one again takes none (D18, F231)", () => {
    const { calls, live } = telegram({})
    return Effect.gen(function*() {
      yield* knows(...Array.from({ length: 500 }, (_, index) => user(index + 10)))
      const all = yield* Effect.forEach(Array.from({ length: 500 }, (_, index) => index + 10), (id) => Peers.get(id), {
        concurrency: "unbounded"
      })
      assert.deepStrictEqual(calls, Array.from({ length: 5 }, () => "users 100"))
      assert.deepStrictEqual(all.map(({ id }) => id), Array.from({ length: 500 }, (_, index) => index + 10))
      const fibers = yield* Effect.forEach([10, 11, 10], (id) => Effect.fork(Peers.get(id)))
      yield* Fiber.joinAll(fibers)
      assert.strictEqual(calls.length, 5)
      yield* TestClock.adjust("6 minutes")
      yield* Peers.get(10)
      assert.strictEqual(calls.length, 6)
      yield* Effect.flatMap(Peers.Peers, (peers) => peers.get(10, { fresh: true }))
      assert.strictEqual(calls.length, 7)
    }).pipe(Effect.provide(live))
  })

  it.effect("of users and channels at once takes a call for each hundred of a kind (D18, F231)", () => {
    const { calls, live } = telegram({})
    return Effect.gen(function*() {
      const ids = Array.from({ length: 250 }, (_, index) => index + 10)
      yield* knows(...ids.map((id) => user(id)), ...ids.map((id) => channel(id)))
      const named = [...ids, ...ids.map((id) => channelPeer(id))]
      yield* Effect.forEach(named, (one) => Peers.get(one), { concurrency: "unbounded", discard: true })
      assert.deepStrictEqual(calls.toSorted(), [
        "channels 100",
        "channels 100",
        "channels 50",
        "users 100",
        "users 100",
        "users 50"
      ])
    }).pipe(Effect.provide(live))
  })

  it.effect("is merged over fibers that know nothing of each other, and survives that one of them is stopped", () => {
    const { calls, live } = telegram({})
    return Effect.gen(function*() {
      yield* knows(user(10), user(11))
      const first = yield* Effect.fork(Peers.get(10))
      const second = yield* Effect.fork(Peers.get(10))
      yield* Effect.yieldNow()
      yield* Fiber.interrupt(first)
      assert.strictEqual((yield* Fiber.join(second)).id, 10)
      assert.isTrue(calls.length <= 2)
    }).pipe(Effect.provide(live))
  })

  it.effect("says of each channel whether it is there, though one unknown spoils Telegram's answer", () => {
    const { live } = telegram({ channels: (id) => id !== 13 })
    return Effect.gen(function*() {
      const ids = [11, 12, 13, 14]
      yield* knows(...ids.map(channel))
      const found = yield* Effect.forEach(ids, (id) => Effect.either(Peers.get(channelPeer(id))), {
        concurrency: "unbounded"
      })
      const words = found.map((one) => (one._tag === "Right" ? one.right.id : one.left._tag))
      assert.deepStrictEqual(words, [11, 12, "CHANNEL_INVALID", 14])
    }).pipe(Effect.provide(live))
  })

  it.effect("is over when an update tells of a change (F138)", () => {
    const { calls, live } = telegram({})
    return Effect.gen(function*() {
      yield* knows(user(10))
      yield* Peers.get(10)
      const cache = yield* PeerCache
      cache.learn({ _tag: "updateShort", update: { _tag: "updateUser", userId: 10 } })
      yield* Peers.get(10)
      assert.strictEqual(calls.length, 2)
    }).pipe(Effect.provide(live))
  })
})

describe("resolving a name", () => {
  it.effect("asks once for all who want it, and remembers (F137, F138, 8.13)", () => {
    const { calls, live } = telegram({ byName: () => Effect.succeed(resolved(user(9, { username: "shop" }))) })
    return Effect.gen(function*() {
      yield* knows(user(9, { username: "shop" }))
      const cache = yield* PeerCache
      cache.prune()
      const resolving = yield* Effect.fork(
        Effect.forEach(["@shop", "t.me/Shop", "SHOP"], Peers.resolve, { concurrency: "unbounded" })
      )
      yield* TestClock.adjust("10 seconds")
      const all = yield* Fiber.join(resolving)
      for (const input of all) assert.deepInclude(input, { userId: 9, accessHash: 1009n })
      assert.deepStrictEqual(calls, ["name shop"])
    }).pipe(Effect.provide(live))
  })

  it.effect("asks for one name after the other, and not soon again for one that nobody has (8.12, 11.9)", () => {
    const { calls, live } = telegram({ byName: () => refusal("USERNAME_NOT_OCCUPIED", "contacts.resolveUsername") })
    return Effect.gen(function*() {
      const asking = yield* Effect.fork(
        Effect.exit(Effect.all([Peers.resolve("nobody"), Peers.resolve("noone")], {
          concurrency: "unbounded",
          mode: "either"
        }))
      )
      yield* settle
      assert.deepStrictEqual(calls, ["name nobody"])
      yield* TestClock.adjust("2 seconds")
      yield* Fiber.join(asking)
      assert.strictEqual(calls.length, 2)
      const error = failureOf(yield* Effect.exit(Peers.resolve("nobody")))
      assert(error._tag === "PeerNotFound")
      assert.strictEqual(error.reason, "Unknown")
      assert.deepStrictEqual(error.tried, ["cache", "store", "contacts.resolveUsername"])
      assert.strictEqual(calls.length, 2)
      yield* TestClock.adjust("6 minutes")
      const again = yield* Effect.fork(Effect.exit(Peers.resolve("nobody")))
      yield* TestClock.adjust("2 seconds")
      yield* Fiber.join(again)
      assert.strictEqual(calls.length, 3)
    }).pipe(Effect.provide(live))
  })

  it.effect("does not believe an answer that does not show whom it names (T8.4)", () => {
    const { live } = telegram({ byName: () => Effect.succeed({ ...resolved(user(9)), users: [] }) })
    return Effect.gen(function*() {
      const asking = yield* Effect.fork(Effect.exit(Peers.resolve("shop")))
      yield* TestClock.adjust("2 seconds")
      const error = failureOf(yield* Fiber.join(asking))
      assert.isTrue(error._tag === "InvalidCall" && error.reason === "UnreadableAnswer")
    }).pipe(Effect.provide(live))
  })

  it.effect("takes telephone numbers, and an invitation is an error that says so (8.14, 8.15, F197, 8.8)", () => {
    const { calls, live } = telegram({})
    return Effect.gen(function*() {
      yield* knows(user(51))
      assert.deepInclude(yield* Peers.resolve("+1 555-1"), { userId: 51 })
      const reasonOf = (peer: Peers.PeerLike) =>
        Effect.map(Effect.flip(Peers.resolve(peer)), (error) => (error._tag === "PeerNotFound" ? error.reason : "?"))
      assert.strictEqual(yield* reasonOf("+1999 99"), "Unknown")
      assert.strictEqual(yield* reasonOf("t.me/+AbCdEf123456"), "Invite")
      assert.strictEqual(yield* reasonOf("no name"), "Malformed")
      assert.strictEqual(yield* reasonOf(0), "Malformed")
      for (const name of ["hello world", "@a b", "", "t.me/"]) {
        const { message } = yield* Effect.flip(Peers.resolve(name))
        assert.strictEqual(message, `"${name}" is no public name, no id, no telephone number and no link to somebody`)
      }
      assert.deepStrictEqual(calls, ["phone 15551", "phone 199999"])
      assert.deepInclude(yield* Peers.resolve("me"), { _tag: "inputPeerSelf" }, "8.8")
      assert.deepInclude(yield* Peers.resolve(1), { _tag: "inputPeerSelf" })
    }).pipe(Effect.provide(live))
  })
})

describe("an id whose access hash is missing", () => {
  it.effect("is a failure before anything is sent in its name, after the chats were looked through once (D17, F139, 8.18)", () => {
    const { calls, live } = telegram({})
    return Effect.gen(function*() {
      const error = yield* Effect.flip(Peers.resolve(77))
      assert(error._tag === "PeerNotFound")
      assert.strictEqual(error.reason, "AccessHashMissing")
      assert.deepStrictEqual(error.tried, ["cache", "store", "messages.getDialogs"])
      yield* Effect.flip(Peers.resolve(channelPeer(78)))
      assert.deepStrictEqual(calls, ["dialogs"])
      const missing = yield* Effect.flip(Peers.input(userPeer(77)))
      assert.isTrue(missing._tag === "AccessHashMissing" && missing.peer.id === 77)
      assert.deepInclude(yield* Peers.input(chatPeer(5)), { _tag: "inputPeerChat" })
    }).pipe(Effect.provide(live))
  })

  it.effect("is looked for once, by all who want one at the same time, and again when that has failed (F139, 8.18)", () => {
    let isBroken = true
    const { calls, live } = telegram({
      beforehand: Effect.zipRight(
        Effect.sleep("1 second"),
        Effect.suspend(() => isBroken ? refusal("OFFSET_PEER_ID_INVALID", "messages.getDialogs") : Effect.void)
      )
    })
    return Effect.gen(function*() {
      const both = Effect.all([Peers.resolve(77), Peers.resolve(channelPeer(78))], { concurrency: 2 })
      const refused = yield* Effect.fork(Effect.exit(both))
      yield* TestClock.adjust("2 seconds")
      assert.isTrue(Exit.isFailure(yield* Fiber.join(refused)))
      assert.deepStrictEqual(calls, ["dialogs"])
      isBroken = false
      const found = yield* Effect.fork(both)
      yield* TestClock.adjust("500 millis")
      yield* knows(user(77), channel(78))
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual((yield* Fiber.join(found)).map(({ _tag }) => _tag), ["inputPeerUser", "inputPeerChannel"])
      assert.deepStrictEqual(calls, ["dialogs", "dialogs"])
      yield* Effect.flip(Peers.resolve(79))
      assert.deepStrictEqual(calls, ["dialogs", "dialogs"])
    }).pipe(Effect.provide(live))
  })

  it.effect("is 0 for bots, which name whom they have met (8.7)", () => {
    const { calls, live } = telegram({}, { isBot: true })
    return Effect.gen(function*() {
      assert.deepInclude(yield* Peers.resolve(77), { _tag: "inputPeerUser", accessHash: 0n })
      assert.deepInclude(yield* Peers.resolve(channelPeer(7)), { _tag: "inputPeerChannel", accessHash: 0n })
      yield* knows(user(90, { min: true }))
      const cache = yield* PeerCache
      cache.learn({
        messages: [{
          _tag: "message",
          id: 3,
          date: 0,
          message: "",
          peerId: chat5,
          fromId: { _tag: "peerUser", userId: 90 }
        }],
        users: [user(90, { min: true })]
      })
      // Bots must not name anybody by a message (8.5).
      assert.deepInclude(yield* Peers.resolve(90), { _tag: "inputPeerUser", accessHash: 0n })
      assert.deepStrictEqual(calls, [])
    }).pipe(Effect.provide(live))
  })

  it.effect("is not needed where somebody was seen in a message, for a user account (8.5, D17)", () => {
    const { calls, live } = telegram({})
    return Effect.gen(function*() {
      const cache = yield* PeerCache
      cache.learn({
        messages: [{
          _tag: "message",
          id: 3,
          date: 0,
          message: "",
          peerId: chat5,
          fromId: { _tag: "peerUser", userId: 90 }
        }],
        users: [user(90, { min: true })]
      })
      assert.deepEqual(yield* Peers.resolve(90), {
        _tag: "inputPeerUserFromMessage",
        peer: { _tag: "inputPeerChat", chatId: 5 },
        msgId: 3,
        userId: 90
      })
      assert.deepStrictEqual(calls, [])
    }).pipe(Effect.provide(live))
  })
})

const chat5 = { _tag: "peerChat", chatId: 5 } as const

describe("what was learned", () => {
  it.effect("is in the store a second later, and known to the next client (F138, 8.19, user pain 16)", () =>
    Effect.gen(function*() {
      const store = yield* Layer.build(SessionStore.layerMemory)
      const first = telegram({}, { store: Layer.succeedContext(store) })
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(first.live, scope)
      yield* Effect.provide(knows(user(9, { username: "shop", phone: "15552" }), channel(5)), context)
      const stored = SessionStore.SessionStore.pipe(
        Effect.flatMap((store) => store.peer(userPeer(9))),
        Effect.provide(store)
      )
      assert.isTrue(Option.isNone(yield* stored))
      yield* TestClock.adjust("2 seconds")
      assert.isTrue(Option.isSome(yield* stored))
      yield* Effect.provide(knows(user(10)), context)
      yield* Scope.close(scope, Exit.void)

      const second = telegram({}, { store: Layer.succeedContext(store) })
      yield* Effect.gen(function*() {
        assert.deepInclude(yield* Peers.resolve("shop"), { userId: 9, accessHash: 1009n })
        assert.deepInclude(yield* Peers.resolve("+15552"), { userId: 9 })
        assert.deepInclude(yield* Peers.resolve(10), { accessHash: 1010n }, "what was learned at last")
        assert.deepInclude(yield* Peers.resolve(channelPeer(5)), { accessHash: 3n })
        yield* Effect.flatMap(Peers.Peers, (peers) => peers.forget(userPeer(9)))
        assert.strictEqual((yield* Effect.flip(Peers.input(userPeer(9))))._tag, "AccessHashMissing")
      }).pipe(Effect.provide(second.live))
      assert.deepStrictEqual(second.calls, [])
    }).pipe(Effect.scoped))

  it.effect("of a name is not believed when it is old (8.12, user pain 16)", () =>
    Effect.gen(function*() {
      const store = yield* Layer.build(SessionStore.layerMemory)
      yield* Effect.provide(
        Effect.zipRight(knows(user(9, { username: "shop" })), TestClock.adjust("2 seconds")),
        telegram({}, { store: Layer.succeedContext(store) }).live
      )
      yield* TestClock.adjust("3 hours")
      const later = telegram({ byName: () => Effect.succeed(resolved(user(10))) }, {
        store: Layer.succeedContext(store)
      })
      yield* Effect.gen(function*() {
        yield* knows(user(10))
        const resolving = yield* Effect.fork(Peers.resolve("shop"))
        yield* TestClock.adjust("2 seconds")
        assert.deepInclude(yield* Fiber.join(resolving), { userId: 10 })
        assert.deepInclude(yield* Peers.resolve(9), { accessHash: 1009n })
      }).pipe(Effect.provide(later.live))
      assert.deepStrictEqual(later.calls, ["name shop"])
    }).pipe(Effect.scoped))
})
