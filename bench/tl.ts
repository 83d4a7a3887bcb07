/**
 * Decodes and encodes the same bytes with our codec and with mtcute's. The data are made up, but look like what a
 * busy chat looks like: short and long texts in two alphabets, entities, reactions, photos, users with pictures.
 *
 * mtcute 0.30 knows layer 227. Two constructors got a new id since, `user` and `channel`, for an optional field that is
 * not used here: mtcute is given the same bytes with its own ids in their place.
 */
import * as Codec from "../schema/tl/Codec.ts"
import { Reader } from "../schema/tl/Reader.ts"
import { Writer } from "../schema/tl/Writer.ts"
import type * as Method from "../schema/tl/Method.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import * as upload from "../schema/tl/api/methods/upload.ts"
import { readMessagesDialogs, readMessagesMessages, readUpdates } from "../schema/tl/api/read.ts"
import type * as T from "../schema/tl/api/types.ts"
import { writeMessagesDialogs, writeMessagesMessages, writeUpdates } from "../schema/tl/api/write.ts"
import { writeRequest } from "../schema/tl/Method.ts"
import { compare, table } from "./harness.ts"

/** What of mtcute is used; its packages are only there where the benchmarks are installed. */
interface Mtcute {
  readonly TlBinaryReader: { readonly deserializeObject: (map: unknown, data: Uint8Array) => unknown }
  readonly TlBinaryWriter: { readonly serializeObject: (map: unknown, value: unknown) => Uint8Array }
}
const modules = new URL("../test/foreign/node_modules/", import.meta.url).href
const load = async <A>(path: string): Promise<A> => await import(modules + path)
const { TlBinaryReader, TlBinaryWriter } = await load<Mtcute>("@mtcute/tl-runtime/index.js")
const { __tlReaderMap: readers } = await load<Record<string, unknown>>("@mtcute/core/tl/binary/reader.js")
const { __tlWriterMap: writers } = await load<Record<string, unknown>>("@mtcute/core/tl/binary/writer.js")
const { default: Long } = await load<{
  readonly default: { readonly fromBits: (low: number, high: number) => unknown }
}>("long/index.js")

/** Our ids of `user` and `channel`, and those of layer 227. */
const theirIds = new Map([[0xb1b8cc83 | 0, 829899656], [0xd49f34c6 | 0, 473084188]])

const forMtcute = (bytes: Uint8Array): Uint8Array => {
  const words = new Int32Array(Uint8Array.from(bytes).buffer)
  return new Uint8Array(words.map((word) => theirIds.get(word) ?? word).buffer)
}

/** The same value as mtcute wants it. */
const theirValue = (value: unknown): unknown => {
  if (typeof value === "bigint") {
    return Long.fromBits(Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> 32n)))
  }
  if (Array.isArray(value)) return value.map(theirValue)
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key === "_tag" ? "_" : key, theirValue(field)])
  )
}

// ---- data

let seed = 42
const random = (below: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
  return Math.floor((seed / 0x80000000) * below)
}
const chance = (percent: number): boolean => random(100) < percent
const pick = <A>(items: ReadonlyArray<A>): A => items[random(items.length)] as A
const many = <A>(count: number, make: (index: number) => A): ReadonlyArray<A> =>
  Array.from({ length: count }, (_, i) => make(i))
const long = (): bigint => BigInt.asIntN(64, (BigInt(random(0x7fffffff)) << 33n) ^ BigInt(random(0x7fffffff)))
const octets = (length: number): Uint8Array => Uint8Array.from({ length }, () => random(256))

const english =
  "the a message when where people could their about would there think which after from with this that have".split(" ")
const russian = "что это как его она они мы было быть сообщение когда только ещё если можно очень будет сегодня время"
  .split(" ")
const text = (words: number): string => {
  const language = chance(50) ? english : russian
  const ending = chance(20) ? " \u{1F600}" : chance(50) ? "." : ""
  return many(words, () => pick(language)).join(" ") + ending
}

const userIds = many(60, () => 100_000_000 + random(2_000_000_000))
const date = () => 1_780_000_000 + random(10_000_000)

const user = (id: number): T.User => ({
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

const message = (id: number, peerId: T.Peer): T.message => ({
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

const history: T.MessagesMessages = {
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

const dialogs: T.MessagesDialogs = {
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

const update: T.Updates = {
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

const peer: T.InputPeer = { _tag: "inputPeerUser", userId: 1_987_654_321, accessHash: long() }

const send = messages.sendMessage({
  peer,
  message: "Hello there, this is a message of an ordinary length for a chat.",
  randomId: long(),
  replyTo: { _tag: "inputReplyToMessage", replyToMsgId: 4711 },
  entities: [{ _tag: "messageEntityBold", offset: 0, length: 5 }]
})

const getHistory = messages.getHistory({
  peer,
  offsetId: 0,
  offsetDate: 0,
  addOffset: 0,
  limit: 100,
  maxId: 0,
  minId: 0,
  hash: 0n
})

const savePart = upload.saveFilePart({ fileId: long(), filePart: 7, bytes: octets(512 * 1024) })

// ---- measurements

const same = (name: string, ours: Uint8Array, theirs: Uint8Array): void => {
  if (Buffer.compare(ours, theirs) !== 0) throw new Error(`${name}: the bytes differ`)
}

type WriteOf<A> = (writer: Writer, value: A) => void

// The session keeps one reader and one writer for all messages, so both ways are measured.
const keptReader = new Reader(new Uint8Array(0))
const keptWriter = new Writer()

const decoding = <A>(name: string, value: A, write: WriteOf<A>, read: (r: Reader) => A) => {
  const bytes = Codec.encodeUnsafe(value, write)
  const theirs = forMtcute(bytes)
  same(name, bytes, Codec.encodeUnsafe(Codec.decodeUnsafe(bytes, read), write))
  same(name, theirs, TlBinaryWriter.serializeObject(writers, TlBinaryReader.deserializeObject(readers, theirs)))
  return compare(`${name}, ${bytes.length} bytes`, "mtcute", {
    mtcute: { run: () => TlBinaryReader.deserializeObject(readers, theirs) },
    layergram: { run: () => Codec.decodeUnsafe(bytes, read) },
    "with a kept reader": {
      run: () => {
        keptReader.reset(bytes)
        return read(keptReader)
      }
    }
  })
}

const encoding = <A>(name: string, value: A, write: WriteOf<A>, their: unknown) => {
  const bytes = Codec.encodeUnsafe(value, write)
  same(name, forMtcute(bytes), TlBinaryWriter.serializeObject(writers, their))
  return compare(`${name}, ${bytes.length} bytes`, "mtcute", {
    mtcute: { run: () => TlBinaryWriter.serializeObject(writers, their) },
    layergram: { run: () => Codec.encodeUnsafe(value, write) },
    "into a kept writer": {
      run: () => {
        keptWriter.reset()
        write(keptWriter, value)
        return keptWriter.view()
      }
    }
  })
}

const call = <A, E extends string>(name: string, request: Method.Request<A, E>) =>
  encoding(name, request, writeRequest, theirValue({ ...Object(request.params), _tag: request.method._tag }))

console.log(table("TL, decoding", [
  decoding("history of 100 messages", history, writeMessagesMessages, readMessagesMessages),
  decoding("100 dialogs", dialogs, writeMessagesDialogs, readMessagesDialogs),
  decoding("one update", update, writeUpdates, readUpdates)
]))
console.log(table("TL, encoding", [
  call("messages.sendMessage", send),
  call("messages.getHistory", getHistory),
  call("upload.saveFilePart", savePart),
  encoding("history of 100 messages", history, writeMessagesMessages, theirValue(history))
]))
