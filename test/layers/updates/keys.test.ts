import { assert, describe, it } from "@effect/vitest"
import { keys } from "../../../layers/updates/chat.ts"
import { update } from "../../../schema/model/fromTl/update.ts"
import type { Update } from "../../../schema/model/Update.ts"
import { AlbumReceived } from "../../../schema/model/update/messages.ts"
import { UnknownUpdate } from "../../../schema/model/update/raw.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { samples, self } from "../../schema/model/updateSamples.ts"
import { message } from "./harness.ts"

const [user, group, channel] = [7, -8, -1_000_000_000_009]
const pts = { pts: 1, ptsCount: 1 }

/** What the samples of each kind are ordered by. The compiler refuses this where a kind is missing. */
const wanted: { readonly [Tag in Update["_tag"]]: ReadonlyArray<number | string | undefined> } = {
  NewMessage: [user, channel],
  AlbumReceived: [],
  MessageEdited: [user, user],
  MessagesDeleted: ["messages of long ago", channel],
  MessagesRead: [user, user, channel, channel],
  ContentsRead: ["messages of long ago", channel],
  PaidMediaChanged: [channel],
  ReactionsChanged: [group],
  ReactionCountsChanged: [channel, channel],
  PollVoted: [user],
  PollChanged: ["poll 3"],
  CallbackQuery: [user, user],
  InlineCallbackQuery: [user, user],
  BusinessCallbackQuery: [user],
  InlineQuery: [user],
  ChosenInlineResult: [user],
  GuestQuery: [user],
  ShippingQuery: [user],
  PreCheckoutQuery: [user],
  Typing: [user, group, channel],
  ChatMemberChanged: [channel, group],
  UserStatusChanged: [user, user],
  JoinRequested: [channel],
  ChatBoosted: [channel],
  BotStopped: [user],
  PaidMediaPurchased: [user],
  BusinessConnectionChanged: [user],
  BusinessMessage: [user],
  BusinessMessageEdited: [user],
  BusinessMessagesDeleted: [user],
  FolderChanged: ["folders", "folders"],
  FoldersReordered: ["folders"],
  FoldersChanged: ["folders"],
  RawUpdate: [undefined, undefined],
  UnknownUpdate: []
}

const of = (tl: T.Update): Update => update(tl, self)
const deleted = (...messages: ReadonlyArray<number>) => of({ _tag: "updateDeleteMessages", messages, ...pts })
const written = (id: number, userId: number) =>
  of({ _tag: "updateNewMessage", message: { ...message(id), peerId: { _tag: "peerUser", userId } }, ...pts })

describe("what updates are ordered by (7.33, F207)", () => {
  it("is known of every kind: the chat, or the user, or a matter of its own", () => {
    for (const [tag, all] of Object.entries(wanted)) {
      const own = samples.filter(([name]) => name === tag).map(([, tl]) => keys(100)(of(tl)))
      assert.deepStrictEqual(own, [...all], tag)
    }
  })

  it("of an album, of a poll of which Telegram says where it is, and of what nobody can read", () => {
    const key = keys(100)
    const [first] = [written(5, 7)]
    if (first?._tag !== "NewMessage") return assert.fail()
    assert.strictEqual(key(new AlbumReceived({ messages: [first.message] }, true)), user)
    assert.strictEqual(key(new UnknownUpdate({ constructorId: 1, bytes: new Uint8Array(4) }, true)), undefined)
    const poll: T.Update = { _tag: "updateMessagePoll", pollId: 3n, results: { _tag: "pollResults" } }
    assert.strictEqual(key(of({ ...poll, peer: { _tag: "peerChat", chatId: 8 }, msgId: 5 })), group)
  })

  it("of what has no model is where Telegram says that it was", () => {
    const key = (tl: T.Update) => keys(100)(of(tl))
    const peer = { _tag: "peerUser", userId: 7 } as const
    assert.strictEqual(key({ _tag: "updatePinnedMessages", peer, messages: [5], ...pts }), user)
    assert.strictEqual(key({ _tag: "updatePinnedChannelMessages", channelId: 9, messages: [5], ...pts }), channel)
    assert.strictEqual(key({ _tag: "updateDialogPinned", peer: { _tag: "dialogPeer", peer } }), user)
    assert.strictEqual(
      key({
        _tag: "updateChatDefaultBannedRights",
        peer: { _tag: "peerChat", chatId: 8 },
        defaultBannedRights: { _tag: "chatBannedRights", untilDate: 0 },
        version: 1
      }),
      group
    )
    assert.strictEqual(key({ _tag: "updateUserPhone", userId: 7, phone: "1" }), user)
  })

  it("of private messages that are deleted is the chat that they were in, as long as it is remembered (7.34)", () => {
    const key = keys(256)
    for (const [id, userId] of [[10, 7], [11, 8], [12, 7]] as const) key(written(id, userId))
    assert.strictEqual(key(deleted(10)), 7)
    assert.strictEqual(key(deleted(11)), 8)
    assert.strictEqual(key(deleted(10, 11)), 8, "behind the newest")
    assert.strictEqual(key(of({ _tag: "updateReadMessagesContents", messages: [12], ...pts })), 7)
    assert.strictEqual(key(deleted(9)), "messages of long ago")
    // Channels count their messages themselves.
    key(
      of({
        _tag: "updateNewChannelMessage",
        message: { ...message(13), peerId: { _tag: "peerChannel", channelId: 9 } },
        ...pts
      })
    )
    assert.strictEqual(key(deleted(13)), "messages of long ago")
    for (let id = 20; id < 20 + 256; id++) key(written(id, 9))
    assert.strictEqual(key(deleted(20)), 9)
    assert.strictEqual(key(deleted(10)), "messages of long ago")
  })
})
