import { assert, describe, it } from "@effect/vitest"
import { DateTime, Duration, Equal, Option, Schema } from "effect"
import * as fromTl from "../../../schema/model/fromTl.ts"
import { UserId } from "../../../schema/model/Ids.ts"
import { RemoveKeyboard } from "../../../schema/model/Keyboard.ts"
import { Message } from "../../../schema/model/Message.ts"
import { PeerChannel, PeerChat, PeerUser } from "../../../schema/model/Peer.ts"
import type * as T from "../../../schema/tl/api/types.ts"

const self = UserId.make(1)

const converted = (from: T.Message): Message => Option.getOrThrow(fromTl.message(from, self))

const plain: T.message = {
  _tag: "message",
  id: 7,
  peerId: { _tag: "peerUser", userId: 5 },
  date: 1_767_225_600,
  message: "hello"
}

const post: T.message = {
  ...plain,
  post: true,
  silent: true,
  mentioned: true,
  media: { _tag: "messageMediaDice", value: 3, emoticon: "🎲" },
  pinned: true,
  noforwards: true,
  mediaUnread: true,
  invertMedia: true,
  fromScheduled: true,
  peerId: { _tag: "peerChannel", channelId: 2_000_000_001 },
  viaBotId: 9,
  editDate: 1_767_225_601,
  views: 100,
  forwards: 3,
  postAuthor: "Alice",
  groupedId: 12_345_678_901_234n,
  replyMarkup: { _tag: "replyKeyboardHide" },
  ttlPeriod: 86_400,
  effect: 77n,
  restrictionReason: [{ _tag: "restrictionReason", platform: "ios", reason: "porn", text: "not here" }],
  fwdFrom: {
    _tag: "messageFwdHeader",
    fromId: { _tag: "peerChannel", channelId: 3 },
    date: 1_700_000_000,
    channelPost: 44,
    savedFromPeer: { _tag: "peerUser", userId: 5 },
    savedFromMsgId: 6
  },
  replyTo: {
    _tag: "messageReplyHeader",
    forumTopic: true,
    quote: true,
    replyToMsgId: 3,
    replyToTopId: 2,
    quoteText: "hell",
    quoteOffset: 0
  },
  replies: {
    _tag: "messageReplies",
    comments: true,
    replies: 4,
    repliesPts: 9,
    channelId: 8,
    maxId: 12,
    recentRepliers: [{ _tag: "peerUser", userId: 5 }]
  },
  reactions: {
    _tag: "messageReactions",
    canSeeList: true,
    results: [
      { _tag: "reactionCount", chosenOrder: 0, reaction: { _tag: "reactionEmoji", emoticon: "👍" }, count: 2 },
      { _tag: "reactionCount", reaction: { _tag: "reactionCustomEmoji", documentId: 5n }, count: 1 },
      { _tag: "reactionCount", reaction: { _tag: "reactionEmpty" }, count: 1 }
    ],
    recentReactions: [{
      _tag: "messagePeerReaction",
      big: true,
      peerId: { _tag: "peerUser", userId: 5 },
      date: 1_767_225_600,
      reaction: { _tag: "reactionPaid" }
    }]
  }
}

const service: T.messageService = {
  _tag: "messageService",
  out: true,
  id: 8,
  fromId: { _tag: "peerUser", userId: 1 },
  peerId: { _tag: "peerChat", chatId: 4 },
  date: 1_767_225_600,
  action: { _tag: "messageActionChatAddUser", users: [5, 6] }
}

describe("a message", () => {
  it("has id, text, date, chat and side (F45, F46, F49, F50, F52)", () => {
    const message = converted(plain)
    assert.strictEqual(message.id, 7)
    assert.strictEqual(message.text, "hello")
    assert.strictEqual(DateTime.toEpochMillis(message.date), 1_767_225_600_000)
    assert.isTrue(Equal.equals(message.chat, PeerUser.make({ id: UserId.make(5) })))
    assert.isFalse(message.isOutgoing)
  })

  it("is from the other side of a private chat, from oneself, or from nobody (F51, 8.21)", () => {
    const sender = (from: T.message) => Option.map(converted(from).sender, ({ id }) => Number(id))
    assert.deepStrictEqual(sender(plain), Option.some(5))
    assert.deepStrictEqual(sender({ ...plain, out: true }), Option.some(1))
    assert.deepStrictEqual(sender({ ...plain, fromId: { _tag: "peerUser", userId: 6 } }), Option.some(6))
    assert.deepStrictEqual(sender(post), Option.none())
    assert.instanceOf(converted(service).chat, PeerChat)
    assert.instanceOf(converted(post).chat, PeerChannel)
  })

  it("has everything else that stands in and around it (F53, F54, F191)", () => {
    const message = converted(post)
    assert.deepStrictEqual(message.viaBot, Option.some(UserId.make(9)))
    assert.deepStrictEqual(Option.map(message.replyToId, Number), Option.some(3))
    assert.deepStrictEqual(Option.map(message.thread, Number), Option.some(2))
    for (const flag of ["isPost", "isSilent", "isMention", "isPinned", "isProtected", "isMediaUnread"] as const) {
      assert.isTrue(message[flag], flag)
      assert.isFalse(converted(plain)[flag], flag)
    }
    assert.deepStrictEqual(Option.map(message.media, ({ _tag }) => _tag), Option.some("Dice"))
    assert.isTrue(message.isMediaInverted && message.wasScheduled)
    assert.deepStrictEqual([message.views, message.forwards], [Option.some(100), Option.some(3)])
    assert.deepStrictEqual(message.albumId, Option.some(12_345_678_901_234n))
    assert.deepStrictEqual(message.keyboard, Option.some(new RemoveKeyboard({ selective: false })))
    assert.deepStrictEqual(message.effectId, Option.some(77n))
    assert.deepStrictEqual(message.postAuthor, Option.some("Alice"))
    assert.isTrue(Option.isSome(message.editDate))
    assert.isTrue(Option.isNone(converted({ ...post, editHide: true }).editDate), "an edit that is not shown")
    assert.strictEqual(Duration.toHours(Option.getOrThrow(message.ttl)), 24)
    assert.strictEqual(message.restrictions[0]?.platform, "ios")
    const forward = Option.getOrThrow(message.forward)
    assert.deepStrictEqual(Option.map(forward.post, Number), Option.some(44))
    assert.strictEqual(Number(Option.getOrThrow(forward.savedFrom).id), 6)
    const reply = Option.getOrThrow(message.replyTo)
    assert(reply._tag === "ReplyToMessage")
    assert.strictEqual(Option.getOrThrow(reply.quote).text, "hell")
    const replies = Option.getOrThrow(message.replies)
    assert.deepStrictEqual([replies.count, replies.areComments, replies.recent.length], [4, true, 1])
  })

  it("counts its reactions, and says who has reacted (F191)", () => {
    const reactions = Option.getOrThrow(converted(post).reactions)
    assert.strictEqual(reactions.total, 3)
    assert.deepStrictEqual(reactions.counts.map(({ count, isMine, reaction }) => [reaction._tag, count, isMine]), [
      ["EmojiReaction", 2, true],
      ["CustomEmojiReaction", 1, false]
    ])
    const [recent] = reactions.recent
    assert.deepStrictEqual([recent?.reaction._tag, recent?.isBig, recent?.isMine], ["PaidReaction", true, false])
  })

  it("answers another one in the chat, one elsewhere, or a story (F54)", () => {
    const header = (replyTo: T.MessageReplyHeader) => converted({ ...plain, replyTo })
    const elsewhere = header({
      _tag: "messageReplyHeader",
      replyToMsgId: 3,
      replyToPeerId: { _tag: "peerUser", userId: 6 }
    })
    assert.isTrue(Option.isNone(elsewhere.replyToId))
    assert.strictEqual(Option.getOrThrow(elsewhere.replyTo)._tag, "ReplyToMessage")
    const story = header({ _tag: "messageReplyStoryHeader", peer: { _tag: "peerUser", userId: 6 }, storyId: 2 })
    assert.strictEqual(Option.getOrThrow(story.replyTo)._tag, "ReplyToStory")
    assert.isTrue(Option.isNone(story.replyToId) && Option.isNone(story.thread))
    const inTopic = header({ _tag: "messageReplyHeader", forumTopic: true, replyToMsgId: 5 })
    assert.deepStrictEqual(Option.map(inTopic.thread, Number), Option.some(5))
  })

  it("of the service says what has happened, in a closed union (F191)", () => {
    const tagOf = (action: T.MessageAction) => Option.getOrThrow(converted({ ...service, action }).action)._tag
    assert.strictEqual(converted(service).text, "")
    const tags: ReadonlyArray<readonly [T.MessageAction, string]> = [
      [service.action, "MembersAdded"],
      [{ _tag: "messageActionChatCreate", title: "g", users: [5] }, "GroupCreated"],
      [{ _tag: "messageActionChannelCreate", title: "c" }, "ChannelCreated"],
      [{ _tag: "messageActionChatDeleteUser", userId: 5 }, "MemberRemoved"],
      [{ _tag: "messageActionChatJoinedByLink", inviterId: 5 }, "MemberJoined"],
      [{ _tag: "messageActionChatJoinedByRequest" }, "MemberJoined"],
      [{ _tag: "messageActionChatMigrateTo", channelId: 5 }, "MigratedTo"],
      [{ _tag: "messageActionChannelMigrateFrom", title: "g", chatId: 5 }, "MigratedFrom"],
      [{ _tag: "messageActionChatEditTitle", title: "h" }, "TitleChanged"],
      [{ _tag: "messageActionChatEditPhoto", photo: { _tag: "photoEmpty", id: 1n } }, "PhotoChanged"],
      [{ _tag: "messageActionChatDeletePhoto" }, "PhotoChanged"],
      [{ _tag: "messageActionPinMessage" }, "MessagePinned"],
      [{ _tag: "messageActionSetMessagesTTL", period: 60 }, "TtlChanged"],
      [{ _tag: "messageActionTopicCreate", title: "t", iconColor: 1 }, "TopicCreated"],
      [{ _tag: "messageActionTopicEdit", closed: true }, "TopicEdited"],
      [{ _tag: "messageActionWebViewDataSentMe", text: "b", data: "d" }, "WebAppData"],
      [{ _tag: "messageActionRequestedPeer", buttonId: 1, peers: [] }, "PeersShared"],
      [{
        _tag: "messageActionPaymentSentMe",
        currency: "XTR",
        totalAmount: 5n,
        payload: new Uint8Array(1),
        charge: { _tag: "paymentCharge", id: "a", providerChargeId: "b" }
      }, "PaymentReceived"],
      [{ _tag: "messageActionHistoryClear" }, "RawAction"]
    ]
    for (const [action, tag] of tags) assert.strictEqual(tagOf(action), tag)
  })

  it("is plain data: it equals its copy, and comes back from JSON (F56, F6)", () => {
    const codec = Schema.parseJson(Message)
    for (const from of [plain, post, { ...service, action: { _tag: "messageActionPinMessage" } as const }]) {
      const message = converted(from)
      assert.instanceOf(message, Message)
      const again = Schema.decodeSync(codec)(Schema.encodeSync(codec)(message))
      assert.deepStrictEqual(again, message)
      assert.deepStrictEqual(Object.keys(message).toSorted(), Object.keys(again).toSorted())
      assert.isTrue(Equal.equals(converted(plain), converted(plain)))
      assert.isFalse(Equal.equals(converted(plain), converted({ ...plain, message: "bye" })))
    }
  })

  it("that is empty is none", () => {
    assert.isTrue(Option.isNone(fromTl.message({ _tag: "messageEmpty", id: 1 }, self)))
    assert.lengthOf(fromTl.messages([{ _tag: "messageEmpty", id: 1 }, plain], self), 1)
  })
})
