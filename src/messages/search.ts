/**
 * Finding messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/search
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type * as Stream from "effect/Stream"
import * as fromTl from "../../schema/model/fromTl.ts"
import { MessageId } from "../../schema/model/Ids.ts"
import type { Message } from "../../schema/model/Message.ts"
import { Peer } from "../../schema/model/Peer.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { Cursor, HistoryOptions, Page } from "./history.ts"
import { offsets, pages, toPage } from "./history.ts"
import type { Client } from "./target.ts"
import { chunkSize, resolve, self as selfOf } from "./target.ts"

const filters = {
  all: "inputMessagesFilterEmpty",
  photos: "inputMessagesFilterPhotos",
  videos: "inputMessagesFilterVideo",
  photosAndVideos: "inputMessagesFilterPhotoVideo",
  files: "inputMessagesFilterDocument",
  links: "inputMessagesFilterUrl",
  gifs: "inputMessagesFilterGif",
  voice: "inputMessagesFilterVoice",
  music: "inputMessagesFilterMusic",
  roundVideos: "inputMessagesFilterRoundVideo",
  voiceAndRound: "inputMessagesFilterRoundVoice",
  chatPhotos: "inputMessagesFilterChatPhotos",
  calls: "inputMessagesFilterPhoneCalls",
  missedCalls: "inputMessagesFilterPhoneCalls",
  mentions: "inputMessagesFilterMyMentions",
  places: "inputMessagesFilterGeo",
  contacts: "inputMessagesFilterContacts",
  polls: "inputMessagesFilterPoll",
  pinned: "inputMessagesFilterPinned"
} as const

/**
 * Which kind of message is looked for.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/type/MessagesFilter
 */
export type Filter = keyof typeof filters

const filterOf = (filter: Filter | undefined): T.MessagesFilter => {
  const tag = filters[filter ?? "all"]
  return tag === "inputMessagesFilterPhoneCalls" ? { _tag: tag, missed: filter === "missedCalls" } : { _tag: tag }
}

/**
 * What is looked for in a chat: messages that have all of it.
 *
 * @since 0.1.0
 * @category models
 */
export interface SearchOptions extends Omit<HistoryOptions, "reverse"> {
  /** Words of the text. */
  readonly query?: string | undefined
  readonly filter?: Filter | undefined
  /** Who has written it; `"me"` for oneself. */
  readonly sender?: PeerLike | undefined
  /** In which topic of a forum, or under which message. */
  readonly topic?: MessageId | undefined
  /** In "Saved Messages": those that were saved from there. */
  readonly savedFrom?: PeerLike | undefined
  /** Only messages with higher ids. */
  readonly minId?: MessageId | undefined
  /** Only messages with lower ids. */
  readonly maxId?: MessageId | undefined
  /** How many messages to leave out before the first. */
  readonly skip?: number | undefined
}

/**
 * Why a chat could not be searched.
 *
 * @since 0.1.0
 * @category errors
 */
export type SearchError = Method.Error<typeof messages.search> | PeerNotFound | InvokeError

const unix = (time: DateTime.DateTime | undefined, more = 0): number =>
  time === undefined ? 0 : Math.floor(DateTime.toEpochMillis(time) / 1000) + more

/**
 * A page of the messages that are looked for in a chat, the newest first. The account must be a user's.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.search
 */
export const searchPage = (chat: PeerLike, options: SearchOptions = {}): Effect.Effect<Page, SearchError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const { cursor, maxId = 0, minId = 0, pageSize, savedFrom, sender } = options
    // Telegram searches by time itself; a page is asked for by id only.
    const { addOffset, limit, offsetId } = offsets({ cursor, pageSize })
    const answer = yield* rpc.invoke(messages.search({
      peer: yield* resolve(chat),
      q: options.query ?? "",
      filter: filterOf(options.filter),
      fromId: sender === undefined ? undefined : yield* resolve(sender),
      savedPeerId: savedFrom === undefined ? undefined : yield* resolve(savedFrom),
      topMsgId: options.topic,
      minDate: unix(options.from, -1),
      maxDate: unix(options.until, 1),
      minId,
      maxId,
      // Telegram looks at the limits when it has cut out the page: it has to begin within them.
      offsetId: offsetId === 0 ? maxId : offsetId,
      addOffset: addOffset + (cursor === undefined ? options.skip ?? 0 : 0),
      limit,
      hash: 0n
    }))
    const page = toPage({ ...options, reverse: false }, answer, yield* selfOf)
    return { ...page, next: Option.filter(page.next, ({ beyond }) => beyond > minId) }
  })

/**
 * The messages that are looked for in a chat, as a stream, the newest first. The account must be a user's.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.search
 */
export const search = (chat: PeerLike, options: SearchOptions = {}): Stream.Stream<Message, SearchError, Client> =>
  pages<SearchOptions, SearchError, Client>(
    options,
    (from) =>
      Effect.map(
        searchPage(chat, from),
        ({ messages, next }) =>
          [messages, Option.map(next, (cursor: Cursor): SearchOptions => ({ ...from, cursor }))] as const
      )
  )

/**
 * The message that was pinned last.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/api/pin
 */
export const pinned = (chat: PeerLike): Effect.Effect<Option.Option<Message>, SearchError, Client> =>
  Effect.map(searchPage(chat, { filter: "pinned", pageSize: 1 }), ({ messages }) => Option.fromNullable(messages[0]))

/**
 * How far somebody has come in the messages of all chats. It can be kept, as JSON for one, and used by another process.
 *
 * @since 0.1.0
 * @category models
 */
export class GlobalCursor extends Schema.TaggedClass<GlobalCursor>("layergram/GlobalCursor")("GlobalCursor", {
  rate: Schema.Int,
  chat: Peer,
  beyond: MessageId
}) {}

/**
 * What is looked for in all chats.
 *
 * @since 0.1.0
 * @category models
 */
export interface GlobalSearchOptions {
  readonly query?: string | undefined
  readonly filter?: Filter | undefined
  /** Only in channels, in groups, or in private chats. */
  readonly only?: "channels" | "groups" | "users" | undefined
  /** Only in chats that are not archived, or that are. */
  readonly folder?: "main" | "archive" | undefined
  readonly from?: DateTime.DateTime | undefined
  readonly until?: DateTime.DateTime | undefined
  readonly cursor?: GlobalCursor | undefined
  readonly pageSize?: number | undefined
}

/**
 * Why all chats could not be searched.
 *
 * @since 0.1.0
 * @category errors
 */
export type GlobalSearchError = Method.Error<typeof messages.searchGlobal> | PeerNotFound | InvokeError

const folderId = (folder: GlobalSearchOptions["folder"]): number | undefined =>
  folder === undefined ? undefined : folder === "archive" ? 1 : 0

/** Where the next page begins: after the last message that has an id and a chat, if that is none of the page before. */
const after = (
  { messages: all, ...answer }: { readonly messages: ReadonlyArray<T.Message>; readonly nextRate?: number | undefined },
  before: GlobalCursor | undefined
): GlobalCursor | undefined => {
  const last = all.findLast((one) => one._tag !== "messageEmpty")
  if (last === undefined) return undefined
  const chat = fromTl.peer(last.peerId)
  const next = new GlobalCursor({ rate: answer.nextRate ?? last.date, chat, beyond: last.id as MessageId }, true)
  const isSame = before !== undefined && before.beyond === next.beyond && before.rate === next.rate &&
    before.chat._tag === chat._tag && before.chat.id === chat.id
  return isSame ? undefined : next
}

/**
 * A page of the messages that are looked for in all chats, the newest first. The account must be a user's.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.searchGlobal
 */
export const searchGlobalPage = (
  options: GlobalSearchOptions = {}
): Effect.Effect<Page<GlobalCursor>, GlobalSearchError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const { cursor, only } = options
    const answer = yield* rpc.invoke(messages.searchGlobal({
      q: options.query ?? "",
      filter: filterOf(options.filter),
      broadcastsOnly: only === "channels",
      groupsOnly: only === "groups",
      usersOnly: only === "users",
      folderId: folderId(options.folder),
      minDate: unix(options.from, -1),
      maxDate: unix(options.until, 1),
      offsetRate: cursor?.rate ?? 0,
      offsetId: cursor?.beyond ?? 0,
      offsetPeer: cursor === undefined ? { _tag: "inputPeerEmpty" } : yield* resolve(cursor.chat),
      limit: Math.min(chunkSize, Math.max(1, options.pageSize ?? chunkSize))
    }))
    if (answer._tag === "messages.messagesNotModified") {
      return { messages: [], next: Option.none(), total: answer.count }
    }
    return {
      messages: fromTl.messages(answer.messages, yield* selfOf),
      next: Option.fromNullable(after(answer, cursor)),
      total: "count" in answer ? answer.count : answer.messages.length
    }
  })

/**
 * The messages that are looked for in all chats, as a stream, the newest first. The account must be a user's.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.searchGlobal
 */
export const searchGlobal = (
  options: GlobalSearchOptions = {}
): Stream.Stream<Message, GlobalSearchError, Client> =>
  pages<GlobalSearchOptions, GlobalSearchError, Client>(
    options,
    (from) =>
      Effect.map(searchGlobalPage(from), ({ messages, next }) =>
        [messages, Option.map(next, (cursor): GlobalSearchOptions => ({ ...from, cursor }))] as const)
  )
