import { assert, describe } from "@effect/vitest"
import { Effect, TestClock } from "effect"
import * as PeerCacheLayer from "../../layers/peers/PeerCache.ts"
import { channelPeer, chatPeer, userPeer } from "../../schema/model/fromTl/peer.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { PeerCache } from "../../services/PeerCache.ts"
import { it } from "../support/virtualTime.ts"

const user = (over: Partial<T.user>): T.user => ({ _tag: "user", id: 7, accessHash: 5n, firstName: "A", ...over })
const channel = (over: Partial<T.channel>): T.channel => ({
  _tag: "channel",
  id: 9,
  accessHash: 3n,
  title: "c",
  photo: { _tag: "chatPhotoEmpty" },
  date: 0,
  ...over
})
const message = (over: Partial<T.message>): T.message => ({
  _tag: "message",
  id: 100,
  peerId: { _tag: "peerChannel", channelId: 9 },
  date: 0,
  message: "",
  ...over
})

const withCache = (
  use: (cache: PeerCache["Type"]) => Effect.Effect<void>,
  options?: Parameters<typeof PeerCacheLayer.layer>[0]
) => Effect.provide(Effect.flatMap(PeerCache, use), PeerCacheLayer.layer(options))

describe("the cache of peers", () => {
  it.effect("keeps a full access hash when a min one comes, and takes a full one after a min one (8.3, T8.1)", () =>
    withCache((cache) =>
      Effect.sync(() => {
        cache.learn({ users: [user({})] })
        cache.learn({ users: [user({ accessHash: 6n, min: true, username: "other" })] })
        assert.deepInclude(cache.inputPeer(userPeer(7)), { accessHash: 5n })
        assert.isUndefined(cache.byUsername("other"))
        cache.learn({ users: [user({ id: 8, accessHash: 6n, min: true })] })
        assert.isUndefined(cache.inputPeer(userPeer(8)))
        assert.isFalse(cache.has({ _tag: "peerUser", userId: 8 }))
        cache.learn({ users: [user({ id: 8, accessHash: 7n })] })
        assert.deepInclude(cache.inputPeer(userPeer(8)), { accessHash: 7n })
      })
    ))

  it.effect("takes the access hash of a min user whose telephone number is there and empty (8.3)", () =>
    withCache((cache) =>
      Effect.sync(() => {
        cache.learn({ users: [user({ min: true, phone: "" })] })
        assert.deepInclude(cache.inputPeer(userPeer(7)), { accessHash: 5n })
      })
    ))

  it.effect("names whom it saw in passing by the message, nested once, and their pictures by the hash (8.4, 8.5, T8.5)", () =>
    withCache((cache) =>
      Effect.sync(() => {
        const from = { _tag: "peerUser", userId: 7 } as const
        const min = user({ min: true, accessHash: 6n })
        cache.learn({ messages: [message({ fromId: from })], users: [min], chats: [channel({ min: true })] })
        assert.isUndefined(cache.inPassing(userPeer(7)), "the chat is not known either")
        cache.learn({
          updates: [{ _tag: "updateNewMessage", message: message({ id: 4, peerId: from, fwdFrom: forwarded }) }],
          users: [user({ id: 7 })],
          chats: [channel({ min: true })]
        })
        cache.learn({ messages: [message({ fromId: { _tag: "peerUser", userId: 8 } })], users: [{ ...min, id: 8 }] })
        const alice = { _tag: "inputPeerUser", userId: 7, accessHash: 5n } as const
        const nine = { _tag: "inputPeerChannelFromMessage", peer: alice, msgId: 4, channelId: 9 } as const
        assert.deepEqual(cache.inPassing(channelPeer(9)), nine)
        assert.deepEqual(cache.inPassing(userPeer(8)), {
          _tag: "inputPeerUserFromMessage",
          peer: nine,
          msgId: 100,
          userId: 8
        })
        assert.deepEqual(cache.forPhoto(userPeer(8)), { _tag: "inputPeerUser", userId: 8, accessHash: 6n })
      })
    ))

  it.effect("learns from whatever carries users and chats, and an empty user makes nobody unknown (8.1, 8.2, 8.9)", () =>
    withCache((cache) =>
      Effect.sync(() => {
        const knows = (result: unknown, id: number) => {
          cache.learn(result)
          assert.isTrue(cache.has({ _tag: "peerUser", userId: id }), JSON.stringify(id))
        }
        knows([user({ id: 1 })], 1)
        knows({ _tag: "auth.authorization", user: user({ id: 2 }) }, 2)
        knows(user({ id: 3 }), 3)
        knows({ _tag: "messages.invitedUsers", updates: { _tag: "updates", updates: [], users: [user({ id: 4 })] } }, 4)
        knows({ _tag: "updates.difference", newMessages: [], otherUpdates: [], users: [user({ id: 5 })] }, 5)
        cache.learn([{ _tag: "userEmpty", id: 5 }])
        assert.isTrue(cache.has({ _tag: "peerUser", userId: 5 }))
        cache.learn({ _tag: "chatInviteAlready", chat: channel({}) })
        assert.isTrue(cache.has({ _tag: "peerChannel", channelId: 9 }))
        cache.learn({ chats: [{ _tag: "channelForbidden", id: 10, accessHash: -4n, title: "x" }] })
        assert.deepInclude(cache.inputPeer(channelPeer(10)), { accessHash: -4n }, "8.19")
        assert.deepEqual(cache.inputPeer(chatPeer(77)), { _tag: "inputPeerChat", chatId: 77 }, "8.9")
        for (const odd of [null, 5, "x", { users: 5 }, { users: [null, 5, {}] }, { updates: [{}] }]) cache.learn(odd)
      })
    ))

  it.effect("follows a name from one user to another, also when only an update tells (8.12, 13.50, T8.3)", () =>
    withCache((cache) =>
      Effect.sync(() => {
        cache.learn([user({ id: 1, username: "Shop" }), user({ id: 2 })])
        assert.strictEqual(cache.byUsername("SHOP")?.id, 1)
        const name = { _tag: "username", username: "shop", active: true } as const
        const news = (userId: number, usernames: ReadonlyArray<T.Username>) => ({
          _tag: "updateShort",
          update: { _tag: "updateUserName", userId, firstName: "", lastName: "", usernames }
        })
        cache.learn(news(1, [{ ...name, active: undefined }]))
        assert.isUndefined(cache.byUsername("shop"))
        cache.learn(news(2, [name]))
        assert.strictEqual(cache.byUsername("shop")?.id, 2)
      })
    ))

  it.effect("does not trust a name for longer than its lifetime, unless it is heard again (8.12, 13.50)", () =>
    withCache((cache) =>
      Effect.gen(function*() {
        cache.learn([user({ id: 1, username: "one" }), user({ id: 2, username: "two" })])
        yield* TestClock.adjust("59 minutes")
        assert.strictEqual(cache.byUsername("one")?.id, 1)
        cache.learn([user({ id: 2, username: "two" })])
        yield* TestClock.adjust("62 minutes")
        assert.isUndefined(cache.byUsername("one"))
        assert.deepInclude(cache.inputPeer(userPeer(1)), { accessHash: 5n }, "the access hash does not age")
      }), { nameLifetime: "2 hours" }))

  it.effect("does not keep whom it was told of for a day when the clock is set back by one (F231)", () =>
    withCache((cache) =>
      Effect.gen(function*() {
        const now = 48 * 3_600_000
        yield* TestClock.setTime(now)
        cache.keep(user({ id: 1 }))
        yield* TestClock.setTime(now - 24 * 3_600_000)
        assert.isUndefined(cache.object(userPeer(1)))
        cache.keep(user({ id: 1 }))
        assert.strictEqual(cache.object(userPeer(1))?.id, 1)
      })
    ))

  it.effect("is bounded, counts what it holds, and can be made to forget (F231, 11.18)", () =>
    withCache((cache) =>
      Effect.sync(() => {
        for (let id = 1; id <= 1000; id++) cache.learn([user({ id, username: `user${id}` })])
        const { full, names, unsaved } = cache.stats()
        assert.isTrue(full >= 100 && full <= 200 && names <= 200 && unsaved <= 100, JSON.stringify(cache.stats()))
        assert.isTrue(cache.has({ _tag: "peerUser", userId: 1000 }))
        assert.isFalse(cache.has({ _tag: "peerUser", userId: 1 }))
        cache.learn({ users: [user({ id: 2000, min: true })] })
        assert.strictEqual(cache.stats().min, 1)
        cache.prune()
        assert.deepInclude(cache.stats(), { names: 0, min: 0 })
        assert.isTrue(cache.has({ _tag: "peerUser", userId: 1000 }))
        cache.clear()
        assert.deepEqual(cache.stats(), { full: 0, min: 0, names: 0, objects: 0, unsaved: 0 })
      }), { capacity: 100 }))

  it.effect("keeps who comes whole with updates, until one tells of a change; of other results only whom it has (F231)", () =>
    withCache((cache) =>
      Effect.gen(function*() {
        const name = (id: number) => {
          const found = cache.object(userPeer(id))
          return found?._tag === "user" ? found.firstName : undefined
        }
        cache.learn({ messages: [], users: [user({})] })
        assert.isUndefined(name(7))
        cache.learn({
          _tag: "updates",
          updates: [],
          users: [user({}), user({ id: 8, min: true })],
          chats: [channel({})]
        })
        assert.strictEqual(name(7), "A")
        assert.isUndefined(name(8))
        assert.strictEqual(cache.object(channelPeer(9))?.id, 9)
        cache.learn({ messages: [], users: [user({ firstName: "B" })] })
        assert.strictEqual(name(7), "B")
        cache.learn({ _tag: "updateShort", update: { _tag: "updateUser", userId: 7 } })
        assert.isUndefined(name(7))
        cache.learn({ _tag: "updates.difference", newMessages: [], otherUpdates: [], users: [user({})], chats: [] })
        assert.strictEqual(name(7), "A")
        cache.learn({ messages: [], users: [user({ firstName: "Years ago" })] }, { isOld: true })
        assert.strictEqual(name(7), "A", "a file says who it was")
        cache.learn({ _tag: "updateShort", update: { _tag: "updateUser", userId: 7 } }, { isOld: true })
        assert.strictEqual(name(7), "A", "a file says what changed")
        yield* TestClock.adjust("6 minutes")
        assert.isUndefined(name(7))
        cache.learn({ _tag: "updates", updates: [], users: [user({})], chats: [] }, { isOld: true })
        assert.isUndefined(name(7), "from a file")
        assert.deepInclude(cache.inputPeer(userPeer(7)), { accessHash: 5n })
        for (let id = 1; id <= 1000; id++) {
          cache.learn({ _tag: "updates", updates: [], users: [user({ id })], chats: [] })
        }
        assert.isTrue(cache.stats().objects <= 200)
      }), { objects: 100 }))

  it.effect("has no access hash, name or number changed by what is old, and names those it did not know (8.3, 8.12, 13.50)", () =>
    withCache((cache) =>
      Effect.sync(() => {
        const old = { isOld: true }
        cache.learn([user({ username: "now", phone: "2" }), user({ id: 8, username: "shop", phone: "1" }), channel({})])
        const before = user({ accessHash: 1n, username: "shop", phone: "1" })
        cache.learn({ messages: [], users: [before, user({ id: 10, username: "shop", phone: "3" })], chats: [] }, old)
        cache.learn([{ _tag: "channelForbidden", id: 9, accessHash: 1n, title: "c" }], old)
        cache.learn([user({ accessHash: 1n, min: true, phone: "" }), { _tag: "user", id: 8, username: "gone" }], old)
        const usernames = [{ _tag: "username", username: "gone", active: true }] as const
        const renamed = { _tag: "updateUserName", userId: 7, firstName: "", lastName: "", usernames } as const
        cache.learn({ _tag: "updateShort", update: renamed, date: 0 }, old)
        cache.learn({ _tag: "updateShort", update: { _tag: "updateUserPhone", userId: 7, phone: "4" }, date: 0 }, old)
        assert.deepInclude(cache.inputPeer(userPeer(7)), { accessHash: 5n })
        assert.deepInclude(cache.inputPeer(channelPeer(9)), { accessHash: 3n })
        assert.deepInclude(cache.inputPeer(userPeer(10)), { accessHash: 5n })
        assert.deepEqual(["now", "shop", "gone"].map((name) => cache.byUsername(name)?.id), [7, 8, undefined])
        assert.deepEqual(["2", "1", "3", "4"].map((phone) => cache.byPhone(phone)?.id), [7, 8, undefined, undefined])
        // Where somebody was seen last is not where they were seen years ago.
        const seen = (id: number) => ({
          messages: [message({ id, fromId: { _tag: "peerUser", userId: 11 } })],
          users: [user({ id: 11, min: true })]
        })
        cache.learn(seen(3), old)
        assert.deepInclude(cache.inPassing(userPeer(11)), { msgId: 3 })
        cache.learn(seen(4))
        cache.learn(seen(2), old)
        assert.deepInclude(cache.inPassing(userPeer(11)), { msgId: 4 })
      })
    ))

  it.effect("knows which supergroup a basic group has become (8.17)", () =>
    withCache((cache) =>
      Effect.sync(() => {
        const group = {
          _tag: "chat",
          id: 4,
          title: "",
          photo: { _tag: "chatPhotoEmpty" },
          participantsCount: 0
        } as const
        const migratedTo = { _tag: "inputChannel", channelId: 9, accessHash: 8n } as const
        cache.learn({ chats: [{ ...group, date: 0, version: 1, deactivated: true, migratedTo }] })
        assert.deepEqual(cache.migratedTo(chatPeer(4)), channelPeer(9))
        assert.deepInclude(cache.inputPeer(channelPeer(9)), { accessHash: 8n })
        const action = { _tag: "messageActionChatMigrateTo", channelId: 12 } as const
        const service = { _tag: "messageService", id: 1, date: 0, peerId: { _tag: "peerChat", chatId: 5 }, action }
        cache.learn({ messages: [service] })
        assert.deepEqual(cache.migratedTo(chatPeer(5)), channelPeer(12))
      })
    ))
})

const forwarded: T.messageFwdHeader = {
  _tag: "messageFwdHeader",
  date: 0,
  fromId: { _tag: "peerChannel", channelId: 9 }
}
