/**
 * Data that are made up, but look like what a busy chat looks like: short and long texts in two alphabets, entities,
 * reactions, photos, users with pictures. The same in every run.
 */
import type * as T from "../schema/tl/api/types.ts"

let seed = 42
const random = (below: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
  return Math.floor((seed / 0x80000000) * below)
}
const chance = (percent: number): boolean => random(100) < percent
const pick = <A>(items: ReadonlyArray<A>): A => items[random(items.length)] as A
const many = <A>(count: number, make: (index: number) => A): ReadonlyArray<A> =>
  Array.from({ length: count }, (_, i) => make(i))
export const long = (): bigint => BigInt.asIntN(64, (BigInt(random(0x7fffffff)) << 33n) ^ BigInt(random(0x7fffffff)))
export const octets = (length: number): Uint8Array => Uint8Array.from({ length }, () => random(256))

const english =
  "the a message when where people could their about would there think which after from with this that have".split(" ")
const russian = "что это как его она они мы было быть сообщение когда только ещё если можно очень будет сегодня время"
  .split(" ")
const text = (words: number): string => {
  const language = chance(50) ? english : russian
  const ending = chance(20) ? " \u{1F600}" : chance(50) ? "." : ""
  return many(words, () => pick(language)).join(" ") + ending
}

export const userIds = many(60, () => 100_000_000 + random(2_000_000_000))
const date = () => 1_780_000_000 + random(10_000_000)

export const user = (id: number): T.User => ({
  _tag: "user",
  contact: chance(30),
  premium: chance(20),
  id,
  accessHash: long(),
  firstName: pick(["Alice", "Bob", "Мария", "Дмитрий", "Chloé", "Ivan"]),
  lastName: chance(60) ? pick(["Smith", "Иванова", "Garcia", "Müller"]) : undefined,
  username: chance(70) ? `user_${id}` : undefined,
  photo: chance(80)
    ? { _tag: "userProfilePhoto", photoId: long(), strippedThumb: octets(120), dcId: 1 + random(5) }
    : undefined,
  status: { _tag: "userStatusOffline", wasOnline: date() },
  emojiStatus: chance(15) ? { _tag: "emojiStatus", documentId: long() } : undefined,
  storiesMaxId: chance(10) ? { _tag: "recentStory", maxId: random(1000) } : undefined
})

const channel = (id: number): T.Chat => ({
  _tag: "channel",
  megagroup: true,
  hasLink: true,
  id,
  accessHash: long(),
  title: text(3),
  username: `chat_${id}`,
  photo: { _tag: "chatPhoto", photoId: long(), strippedThumb: octets(120), dcId: 2 },
  date: date(),
  defaultBannedRights: {
    _tag: "chatBannedRights",
    sendPolls: true,
    changeInfo: true,
    pinMessages: true,
    untilDate: 0x7fffffff
  },
  participantsCount: random(100_000)
})

const sizes = (): ReadonlyArray<T.PhotoSize> => [
  { _tag: "photoStrippedSize", type: "i", bytes: octets(140) },
  { _tag: "photoSize", type: "m", w: 320, h: 240, size: 12_000 + random(9000) },
  { _tag: "photoSize", type: "x", w: 800, h: 600, size: 70_000 + random(9000) },
  { _tag: "photoSizeProgressive", type: "y", w: 1280, h: 960, sizes: many(5, (i) => 9000 * (i + 1)) }
]

const media = (): T.MessageMedia =>
  chance(70)
    ? {
      _tag: "messageMediaPhoto",
      photo: {
        _tag: "photo",
        id: long(),
        accessHash: long(),
        fileReference: octets(28),
        date: date(),
        sizes: sizes(),
        dcId: 2
      }
    }
    : {
      _tag: "messageMediaDocument",
      document: {
        _tag: "document",
        id: long(),
        accessHash: long(),
        fileReference: octets(28),
        date: date(),
        mimeType: "video/mp4",
        size: random(90_000_000),
        thumbs: sizes(),
        dcId: 4,
        attributes: [
          { _tag: "documentAttributeVideo", supportsStreaming: true, duration: random(900) / 7, w: 1280, h: 720 },
          { _tag: "documentAttributeFilename", fileName: `VID_${random(1e6)}.mp4` }
        ]
      }
    }

const entities = (): ReadonlyArray<T.MessageEntity> =>
  many(1 + random(4), (i) =>
    pick<T.MessageEntity>([
      { _tag: "messageEntityBold", offset: i * 7, length: 4 },
      { _tag: "messageEntityUrl", offset: i * 7, length: 5 },
      { _tag: "messageEntityMention", offset: i * 7, length: 3 },
      { _tag: "messageEntityTextUrl", offset: i * 7, length: 4, url: `https://example.com/${random(1e6)}` }
    ]))

/** Entities lie within the text. */
const fitting = (made: T.message): T.message => {
  const entities = made.entities?.filter(({ length, offset }) => offset + length <= made.message.length) ?? []
  return { ...made, entities: entities.length === 0 ? undefined : entities }
}

const message = (id: number, peerId: T.Peer): T.message =>
  fitting({
    _tag: "message",
    out: chance(10),
    id,
    fromId: { _tag: "peerUser", userId: pick(userIds) },
    peerId,
    fwdFrom: chance(8)
      ? {
        _tag: "messageFwdHeader",
        fromId: { _tag: "peerChannel", channelId: 1_000_000_000 + random(1e9) },
        date: date()
      }
      : undefined,
    replyTo: chance(35) ? { _tag: "messageReplyHeader", replyToMsgId: random(id) } : undefined,
    date: date(),
    message: chance(5) ? "" : text(2 + random(chance(10) ? 90 : 20)),
    media: chance(15) ? media() : undefined,
    entities: chance(25) ? entities() : undefined,
    editDate: chance(7) ? date() : undefined,
    reactions: chance(25)
      ? {
        _tag: "messageReactions",
        canSeeList: true,
        results: many(1 + random(3), () => ({
          _tag: "reactionCount",
          reaction: { _tag: "reactionEmoji", emoticon: pick(["\u{1F44D}", "❤", "\u{1F525}"]) },
          count: random(40)
        }))
      }
      : undefined
  })

const chat: T.Peer = { _tag: "peerChannel", channelId: 1_234_567_890 }

export const history: T.MessagesMessages = {
  _tag: "messages.channelMessages",
  pts: 10_000,
  count: 48_211,
  messages: many(100, (i) => message(50_000 - i, chat)),
  topics: [],
  chats: [channel(1_234_567_890)],
  users: userIds.slice(0, 40).map(user)
}

const dialogPeers: ReadonlyArray<T.Peer> = many(
  100,
  (i) =>
    i % 3 === 0
      ? { _tag: "peerChannel", channelId: 1_000_000_000 + i }
      : { _tag: "peerUser", userId: userIds[i % 60] as number }
)

export const dialogs: T.MessagesDialogs = {
  _tag: "messages.dialogsSlice",
  count: 312,
  dialogs: dialogPeers.map((peer) => ({
    _tag: "dialog",
    peer,
    topMessage: 1 + random(90_000),
    readInboxMaxId: random(90_000),
    readOutboxMaxId: random(90_000),
    unreadCount: random(30),
    unreadMentionsCount: 0,
    unreadReactionsCount: 0,
    unreadPollVotesCount: 0,
    notifySettings: { _tag: "peerNotifySettings", muteUntil: chance(30) ? 0x7fffffff : undefined },
    pts: peer._tag === "peerChannel" ? random(90_000) : undefined
  })),
  messages: dialogPeers.map((peer, i) => message(1000 + i, peer)),
  chats: dialogPeers.flatMap((peer) => (peer._tag === "peerChannel" ? [channel(peer.channelId)] : [])),
  users: userIds.map(user)
}

export const update: T.Updates = {
  _tag: "updates",
  updates: [{
    _tag: "updateNewChannelMessage",
    message: { ...message(50_001, chat), message: "And what would they think about that, ещё раз?" },
    pts: 10_001,
    ptsCount: 1
  }],
  users: [user(userIds[0] as number)],
  chats: [],
  date: date(),
  seq: 0
}
