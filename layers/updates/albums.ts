/**
 * Gathers the messages of an album. Pure: messages go in one by one, in order, and come out alone or together.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#albums-grouped-media
 */
import { carriers } from "../../schema/tl/api/carriers.ts"
import type * as T from "../../schema/tl/api/types.ts"

const none: ReadonlyArray<never> = []

/** More messages are in no album. */
const most = 10

/** So many albums are gathered at a time; a new one then ends the oldest. */
const capacity = 100

/**
 * An album that is not complete yet.
 *
 * @since 0.1.0
 * @category models
 */
interface Album {
  readonly id: bigint
  /** How many had begun before it. */
  readonly number: number
  readonly first: T.Update
  readonly rest: Array<T.Update>
  readonly endsAt: number
}

/**
 * The albums of all chats, the oldest first.
 *
 * @since 0.1.0
 * @category models
 */
export interface Albums {
  readonly window: number
  readonly open: Map<string, Album>
  /** How many have begun. */
  begun: number
}

/** Told what is complete: a message alone, or the first of an album and the rest of it. */
type Give = (first: T.Update, rest?: ReadonlyArray<T.Update>) => void

/**
 * No albums. The window is in milliseconds: an album whose first message is so old is complete.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (window: number): Albums => ({ window, open: new Map(), begun: 0 })

const messageOf = (update: T.Update): T.message | undefined =>
  (update._tag === "updateNewMessage" || update._tag === "updateNewChannelMessage") && update.message._tag === "message"
    ? update.message
    : undefined

const placeOf = (peer: T.Peer): string => {
  switch (peer._tag) {
    case "peerUser":
      return `u${peer.userId}`
    case "peerChat":
      return `g${peer.chatId}`
    case "peerChannel":
      return `c${peer.channelId}`
  }
}

const idOf = (update: T.Update): number => messageOf(update)?.id ?? 0

/** Chats in which something is typed, and those that are secret. */
const passing: ReadonlySet<T.Update["_tag"]> = /* @__PURE__ */ new Set<T.Update["_tag"]>([
  "updateChannelUserTyping",
  "updateChatUserTyping",
  "updateEncryptedChatTyping",
  "updateEncryptedMessagesRead"
])

/**
 * The albums that an update is about, or whose chat it is about. What is typed ends none, nor does what users do elsewhere,
 * such as to come online: what they do with this chat is numbered.
 */
const concerned = ({ open }: Albums, update: T.Update): ReadonlyArray<string> => {
  if (passing.has(update._tag)) return none
  if ("channelId" in update && update.channelId !== undefined) return [`c${update.channelId}`]
  const peer = "peer" in update ? update.peer : undefined
  if (peer !== undefined) {
    if (peer._tag === "peerUser" || peer._tag === "peerChat" || peer._tag === "peerChannel") return [placeOf(peer)]
  }
  if ("message" in update && typeof update.message === "object" && "peerId" in update.message) {
    return update.message.peerId === undefined ? none : [placeOf(update.message.peerId)]
  }
  if ("chatId" in update) return [`g${update.chatId}`]
  if ("userId" in update && carriers[update._tag] !== undefined) return [`u${update.userId}`]
  if (update._tag !== "updateDeleteMessages" && update._tag !== "updateReadMessagesContents") return none
  // Of messages outside of channels, the server says their ids only.
  const ids = new Set(update.messages)
  return Array.from(open).flatMap(([place, { first, rest }]) =>
    !place.startsWith("c") && [first, ...rest].some((part) => ids.has(idOf(part))) ? [place] : []
  )
}

/**
 * Takes an update, and gives out what is complete by that, in order: whatever else happens in a chat ends its album.
 *
 * @since 0.1.0
 * @category transitions
 */
export const add = (
  albums: Albums,
  update: T.Update,
  now: number,
  give: Give
): void => {
  const message = messageOf(update)
  if (isSetBack(albums, now)) flush(albums, give)
  if (message === undefined) {
    if (albums.open.size === 0) return give(update)
    // What is told about messages comes after the messages.
    for (const place of concerned(albums, update)) {
      const album = albums.open.get(place)
      if (album !== undefined) end(albums, place, album, give)
    }
    return give(update)
  }
  const place = placeOf(message.peerId)
  const album = albums.open.get(place)
  if (album !== undefined) {
    if (album.id === message.groupedId && album.rest.length < most - 1) {
      album.rest.push(update)
      if (album.rest.length === most - 1) end(albums, place, album, give)
      return
    }
    end(albums, place, album, give)
  }
  if (message.groupedId === undefined) return give(update)
  const [oldest] = albums.open
  if (albums.open.size >= capacity && oldest !== undefined) end(albums, ...oldest, give)
  const { groupedId: id } = message
  albums.open.set(place, { id, number: albums.begun++, first: update, rest: [], endsAt: now + albums.window })
}

const end = (
  albums: Albums,
  place: string,
  { first, rest }: Album,
  give: Give
): void => {
  albums.open.delete(place)
  give(first, rest)
}

/** Whether albums were begun later than now: the clock was set back, and nobody knows for how long they were gathered. */
const isSetBack = (albums: Albums, now: number): boolean => albums.open.size > 0 && wakeAt(albums) - albums.window > now

/**
 * Gives out the albums that wait for longer than the window; all of them without a time, or when the clock was set back.
 *
 * @since 0.1.0
 * @category transitions
 */
export const flush = (
  albums: Albums,
  give: Give,
  now: number = Number.POSITIVE_INFINITY
): void => {
  const isAll = isSetBack(albums, now)
  for (const [place, album] of albums.open) {
    if (album.endsAt > now && !isAll) return
    end(albums, place, album, give)
  }
}

/**
 * When the next album is complete by its age, in milliseconds since 1970.
 *
 * @since 0.1.0
 * @category timing
 */
export const wakeAt = ({ open }: Albums): number => {
  for (const { endsAt } of open.values()) return endsAt
  return Number.POSITIVE_INFINITY
}

/**
 * The number of the album that has been gathered for longest; infinity when there is none.
 *
 * @since 0.1.0
 * @category accessors
 */
export const oldest = ({ open }: Albums): number => {
  for (const { number } of open.values()) return number
  return Number.POSITIVE_INFINITY
}
