import { assert, describe, it } from "@effect/vitest"
import { FastCheck as fc } from "effect"
import * as Albums from "../../../layers/updates/albums.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { message, typing } from "./harness.ts"

const part = (id: number, groupedId: bigint | undefined, channel = 0): T.Update => ({
  _tag: "updateNewMessage",
  message: { ...message(id, channel), groupedId },
  pts: id,
  ptsCount: 1
})

const idOf = (
  update: T.Update
): number | string => (update._tag === "updateNewMessage" ? update.message.id : update._tag)

const gather = () => {
  const albums = Albums.make(500)
  const given: Array<ReadonlyArray<number | string>> = []
  const give = (first: T.Update, rest: ReadonlyArray<T.Update> = []) => void given.push([first, ...rest].map(idOf))
  return { albums, given, give, add: (update: T.Update, now = 0) => Albums.add(albums, update, now, give) }
}

/** What may happen in a chat besides new messages: button presses, receipts, deletions, edits. */
const events = (channel: number): ReadonlyArray<T.Update> => {
  const peer: T.Peer = channel === 0 ? { _tag: "peerUser", userId: 7 } : { _tag: "peerChannel", channelId: channel }
  const press: T.Update = {
    _tag: "updateBotCallbackQuery",
    queryId: 1n,
    userId: 99,
    peer,
    msgId: 1,
    chatInstance: 1n
  }
  const edited = message(1, channel)
  const common = { messages: [1], pts: 10, ptsCount: 1 }
  return channel === 0
    ? [
      press,
      { _tag: "updateReadHistoryInbox", peer, maxId: 5, stillUnreadCount: 0, pts: 10, ptsCount: 0 },
      { _tag: "updateReadHistoryOutbox", peer, maxId: 5, pts: 10, ptsCount: 0 },
      { _tag: "updateReadMessagesContents", ...common },
      { _tag: "updateDeleteMessages", ...common },
      { _tag: "updateEditMessage", message: edited, pts: 10, ptsCount: 1 },
      { _tag: "updatePinnedMessages", peer, ...common }
    ]
    : [
      press,
      { _tag: "updateReadChannelInbox", channelId: channel, maxId: 5, stillUnreadCount: 0, pts: 10 },
      { _tag: "updateReadChannelOutbox", channelId: channel, maxId: 5 },
      { _tag: "updateChannelReadMessagesContents", channelId: channel, messages: [1] },
      { _tag: "updateDeleteChannelMessages", channelId: channel, ...common },
      { _tag: "updateEditChannelMessage", message: edited, pts: 10, ptsCount: 1 },
      { _tag: "updatePinnedChannelMessages", channelId: channel, ...common }
    ]
}

describe("albums", () => {
  it("are ended by what happens in their own chat, and by nothing that happens in others", () => {
    const elsewhere: T.Update = { _tag: "updateDeleteMessages", messages: [90], pts: 10, ptsCount: 1 }
    for (const channel of [0, 9]) {
      const others = [...events(8), ...(channel === 0 ? [elsewhere] : events(0)), part(50, undefined, 8), typing]
      const typed: T.Update = {
        _tag: "updateChannelUserTyping",
        channelId: channel,
        fromId: { _tag: "peerUser", userId: 5 },
        action: { _tag: "sendMessageTypingAction" }
      }
      for (const own of events(channel)) {
        const { add, given } = gather()
        add(part(1, 7n, channel))
        for (const other of [...others, ...(channel === 0 ? [] : [typed])]) add(other)
        add(part(2, 7n, channel))
        given.length = 0
        add(own)
        assert.deepStrictEqual(given, [[1, 2], [own._tag]], own._tag)
      }
    }
  })

  it("come together, whatever happens in other chats, and before what follows in theirs", () => {
    const { add, albums, given } = gather()
    add(part(1, 7n))
    add(part(2, 7n))
    add(part(50, undefined, 9))
    add(typing)
    add(part(3, 7n))
    add(part(4, undefined))
    assert.deepStrictEqual(given, [[50], ["updateUserTyping"], [1, 2, 3], [4]])
    assert.strictEqual(albums.open.size, 0)
  })

  it("end when their sender blocks the bot, or their basic group changes, but not with what passes (7.45)", () => {
    const grouped = (id: number, peerId: T.Peer): T.Update => ({
      _tag: "updateNewMessage",
      message: { ...message(id), peerId, groupedId: 7n },
      pts: id,
      ptsCount: 1
    })
    const member = { chatId: 5, userId: 6, date: 1 }
    const action: T.SendMessageAction = { _tag: "sendMessageTypingAction" }
    const ends: ReadonlyArray<readonly [T.Peer, T.Update]> = [
      [{ _tag: "peerUser", userId: 7 }, { _tag: "updateBotStopped", userId: 7, date: 1, stopped: true, qts: 1 }],
      [{ _tag: "peerChat", chatId: 5 }, { _tag: "updateChatParticipant", ...member, actorId: 6, qts: 1 }],
      [{ _tag: "peerChat", chatId: 5 }, { _tag: "updateChatParticipantAdd", ...member, inviterId: 6, version: 1 }]
    ]
    const passing: ReadonlyArray<T.Update> = [
      typing,
      { _tag: "updateUserStatus", userId: 7, status: { _tag: "userStatusOnline", expires: 1 } },
      { _tag: "updateChatUserTyping", chatId: 5, fromId: { _tag: "peerUser", userId: 7 }, action },
      { _tag: "updateEncryptedChatTyping", chatId: 5 },
      { _tag: "updateBotStopped", userId: 5, date: 1, stopped: true, qts: 1 }
    ]
    for (const [chat, end] of ends) {
      const { add, given } = gather()
      add(grouped(1, chat))
      for (const other of passing) add(other)
      add(grouped(2, chat))
      given.length = 0
      add(end)
      assert.deepStrictEqual(given, [[1, 2], [end._tag]])
    }
  })

  it("end with another album, ten messages, an edit of one of theirs, or their time", () => {
    const { add, albums, give, given } = gather()
    add(part(1, 7n))
    add(part(2, 8n))
    for (let id = 3; id < 12; id++) add(part(id, 8n))
    add(part(12, 8n))
    add({ _tag: "updateEditMessage", message: message(12), pts: 13, ptsCount: 1 })
    add(part(14, 9n), 1000)
    Albums.flush(albums, give, 1499)
    assert.strictEqual(Albums.wakeAt(albums), 1500)
    Albums.flush(albums, give, 1500)
    assert.deepStrictEqual(given, [[1], [2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [12], ["updateEditMessage"], [14]])
  })

  it("end when the clock is set back, for nobody knows how long they were gathered", () => {
    const { add, albums, give, given } = gather()
    add(part(1, 7n), 10_000)
    add(part(2, 8n, 9), 9000)
    assert.deepStrictEqual(given, [[1]])
    Albums.flush(albums, give, 8000)
    assert.deepStrictEqual(given, [[1], [2]])
  })

  it("lose, double and turn round nothing, and are bounded", () => {
    const some = fc.array(fc.record({ chat: fc.integer({ min: 1, max: 300 }), group: fc.integer({ min: 0, max: 2 }) }))
    fc.assert(
      fc.property(some, (parts) => {
        const { add, albums, give, given } = gather()
        for (const [i, { chat, group }] of parts.entries()) {
          add(part(i + 1, group === 0 ? undefined : BigInt(group), chat), i)
          assert.isAtMost(albums.open.size, 100)
        }
        Albums.flush(albums, give)
        assert.deepStrictEqual(given.flat().toSorted((a, b) => Number(a) - Number(b)), parts.map((_, i) => i + 1))
        for (const chat of new Set(parts.map(({ chat }) => chat))) {
          const ids = given.flat().filter((id) => parts[Number(id) - 1]?.chat === chat)
          assert.deepStrictEqual(ids, ids.toSorted((a, b) => Number(a) - Number(b)))
        }
      }),
      { numRuns: 300, seed: 4 }
    )
  })
})
