/**
 * Finds the users and chats that a result or an update carries, and tells the table about them. Pure but for the table.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/min
 */
import * as Predicate from "effect/Predicate"
import type * as T from "../../schema/tl/api/types.ts"
import type { Facts, Table } from "./table.ts"

/**
 * What else wants to know.
 *
 * @since 0.1.0
 * @category models
 */
export interface Watcher {
  /** A full object has passed, as part of updates (`isNews`) or of anything else. */
  readonly seen: (id: number, object: T.user | T.chat | T.channel, isNews: boolean) => void
  /** What was known of a peer is not so any more. */
  readonly stale: (id: number) => void
  /** A connection with a business is in a data centre, or over. */
  readonly connected: (id: string, dc: number | undefined) => void
}

const channelMark = 1_000_000_000_000

/**
 * The marked id of a user, a basic group, or a channel.
 *
 * @since 0.1.0
 * @category conversions
 */
export const mark = {
  user: (id: number): number => id,
  chat: (id: number): number => -id,
  channel: (id: number): number => -channelMark - id,
  peer: (peer: T.Peer): number => {
    if (peer._tag === "peerUser") return peer.userId
    return peer._tag === "peerChat" ? -peer.chatId : -channelMark - peer.channelId
  }
}

interface About {
  readonly username?: string | undefined
  readonly usernames?: ReadonlyArray<T.Username> | undefined
}

const none: ReadonlyArray<string> = []

/** The names that are in use, in lower case, each once. */
const namesOf = ({ username, usernames }: About): ReadonlyArray<string> => {
  if (usernames === undefined) return username === undefined || username === "" ? none : [username.toLowerCase()]
  const all = new Set(username === undefined ? [] : [username.toLowerCase()])
  for (const one of usernames) if (one.active === true) all.add(one.username.toLowerCase())
  return [...all]
}

const facts = (hash: bigint, about: About, phone = ""): Facts => ({ hash, names: namesOf(about), phone })

/** Notes who is seen only in passing, so that a message may say where; and whether all this came with updates. */
interface Passing {
  ids: Set<number> | undefined
  readonly isNews: boolean
}

const noted = (passing: Passing, id: number): void => {
  passing.ids ??= new Set()
  passing.ids.add(id)
}

const isTagged = (value: unknown): value is { readonly _tag: unknown } =>
  typeof value === "object" && value !== null && "_tag" in value

const user = (table: Table, watcher: Watcher, from: T.user, passing: Passing): void => {
  const id = mark.user(from.id)
  if (from.min === true) {
    if (from.accessHash === undefined) return
    const known = table.facts(id)
    // A telephone number that is there and empty: the access hash is the true one, and only the rest is missing.
    if (from.phone === "") return table.put(id, { ...(known ?? facts(0n, {})), hash: from.accessHash })
    if (known !== undefined) return
    noted(passing, id)
    return table.putMin(id, { hash: from.accessHash, chat: 0, message: 0 })
  }
  watcher.seen(id, from, passing.isNews)
  if (from.accessHash === undefined) return table.rename(id, namesOf(from), from.phone)
  table.put(id, facts(from.accessHash, from, from.phone))
}

const channel = (table: Table, watcher: Watcher, from: T.channel | T.channelForbidden, passing: Passing): void => {
  const id = mark.channel(from.id)
  if (from._tag === "channelForbidden") {
    watcher.stale(id)
    return table.put(id, facts(from.accessHash, {}))
  }
  if (from.min === true) {
    if (from.accessHash === undefined || table.hash(id) !== undefined) return
    noted(passing, id)
    return table.putMin(id, { hash: from.accessHash, chat: 0, message: 0 })
  }
  watcher.seen(id, from, passing.isNews)
  if (from.accessHash === undefined) return table.rename(id, namesOf(from))
  table.put(id, facts(from.accessHash, from))
}

const group = (table: Table, watcher: Watcher, from: T.chat | T.chatForbidden, passing: Passing): void => {
  const id = mark.chat(from.id)
  table.put(id, facts(0n, {}))
  if (from._tag === "chatForbidden") return watcher.stale(id)
  watcher.seen(id, from, passing.isNews)
  const { migratedTo } = from
  if (migratedTo === undefined || migratedTo._tag === "inputChannelEmpty") return
  const to = mark.channel(migratedTo.channelId)
  table.migrate(id, to)
  if (migratedTo._tag === "inputChannel" && table.hash(to) === undefined) {
    table.put(to, facts(migratedTo.accessHash, {}))
  }
}

/** A user or chat; anything else is passed over. */
const one = (table: Table, watcher: Watcher, value: unknown, passing: Passing): void => {
  if (!isTagged(value)) return
  // What Telegram's schema calls so has the fields that it says: it was decoded by it.
  const object = value as T.User | T.Chat
  switch (object._tag) {
    case "user":
      return user(table, watcher, object, passing)
    case "channel":
    case "channelForbidden":
      return channel(table, watcher, object, passing)
    case "chat":
    case "chatForbidden":
      return group(table, watcher, object, passing)
  }
}

/** Who is named in a message, as marked ids. */
const named = (message: T.message | T.messageService): ReadonlyArray<number> => {
  const ids: Array<number> = []
  if (message.fromId !== undefined) ids.push(mark.peer(message.fromId))
  if (message._tag === "message") {
    const { entities, fwdFrom, viaBotId } = message
    if (fwdFrom?.fromId !== undefined) ids.push(mark.peer(fwdFrom.fromId))
    if (viaBotId !== undefined) ids.push(viaBotId)
    for (const entity of entities ?? []) if (entity._tag === "messageEntityMentionName") ids.push(entity.userId)
  } else if ("users" in message.action) {
    for (const id of message.action.users) if (typeof id === "number") ids.push(id)
  }
  return ids
}

const migration = (table: Table, { action, peerId }: T.messageService): void => {
  if (action._tag === "messageActionChatMigrateTo") table.migrate(mark.peer(peerId), mark.channel(action.channelId))
  if (action._tag === "messageActionChannelMigrateFrom") table.migrate(mark.chat(action.chatId), mark.peer(peerId))
}

/** Remembers in which message somebody was seen who cannot be named otherwise. */
const messages = (table: Table, all: ReadonlyArray<unknown>, passing: Passing): void => {
  for (const value of all) {
    if (!isTagged(value)) continue
    const message = value as T.Message
    if (message._tag === "messageService") migration(table, message)
    if (passing.ids === undefined || message._tag === "messageEmpty" || message._tag === undefined) continue
    if (message._tag !== "message" && message._tag !== "messageService") continue
    for (const id of named(message)) {
      const hash = passing.ids.has(id) ? table.sighting(id)?.hash : undefined
      if (hash !== undefined) table.putMin(id, { hash, chat: mark.peer(message.peerId), message: message.id })
    }
  }
}

const update = (table: Table, watcher: Watcher, value: unknown, passing: Passing): void => {
  if (!isTagged(value)) return
  const one = value as T.Update
  switch (one._tag) {
    case "updateNewMessage":
    case "updateNewChannelMessage":
    case "updateEditMessage":
    case "updateEditChannelMessage":
      return messages(table, [one.message], passing)
    case "updateUserName":
      table.rename(one.userId, namesOf(one))
      return watcher.stale(one.userId)
    case "updateUserPhone":
      table.rename(one.userId, table.facts(one.userId)?.names ?? none, one.phone)
      return watcher.stale(one.userId)
    case "updateUser":
    case "updateUserStatus":
    case "updateUserEmojiStatus":
      return watcher.stale(one.userId)
    case "updateChannel":
    case "updateChannelParticipant":
      return watcher.stale(mark.channel(one.channelId))
    case "updateChat":
    case "updateChatParticipant":
    case "updateChatParticipantAdd":
    case "updateChatParticipantDelete":
    case "updateChatParticipantAdmin":
      return watcher.stale(mark.chat(one.chatId))
    case "updateChatDefaultBannedRights":
      return watcher.stale(mark.peer(one.peer))
    case "updateBotBusinessConnect": {
      const { connectionId, dcId, disabled } = one.connection
      return watcher.connected(connectionId, disabled === true ? undefined : dcId)
    }
  }
}

/** Folders name their chats as calls do: nothing else may tell of them for long. */
const folder = (table: Table, value: unknown): void => {
  if (!isTagged(value)) return
  const filter = value as T.DialogFilter
  if (filter._tag !== "dialogFilter" && filter._tag !== "dialogFilterChatlist") return
  const excluded = filter._tag === "dialogFilter" ? filter.excludePeers : []
  for (const peer of [...filter.pinnedPeers, ...filter.includePeers, ...excluded]) {
    if (peer._tag !== "inputPeerUser" && peer._tag !== "inputPeerChannel") continue
    const id = peer._tag === "inputPeerUser" ? mark.user(peer.userId) : mark.channel(peer.channelId)
    if (table.hash(id) === undefined) table.put(id, facts(peer.accessHash, {}))
  }
}

/** Where results and updates have users and chats, messages, and updates. */
const owners = ["users", "chats"]
const histories = ["messages", "newMessages"]
const changes = ["updates", "otherUpdates"]

/**
 * Learns from a result of the API, or from updates; anything else is ignored.
 *
 * @since 0.1.0
 * @category transitions
 */
export const learn = (table: Table, watcher: Watcher, result: unknown): void => {
  if (Array.isArray(result)) {
    const passing: Passing = { ids: undefined, isNews: false }
    for (const item of result) one(table, watcher, item, passing)
    return
  }
  // The forms of results: vectors of users and chats beside messages or updates, one user, one chat, updates inside.
  if (!Predicate.isRecord(result)) return
  const isNews = Array.isArray(result["updates"]) || Array.isArray(result["otherUpdates"])
  const passing: Passing = { ids: undefined, isNews }
  for (const field of owners) {
    const items = result[field]
    if (Array.isArray(items)) { for (const item of items) one(table, watcher, item, passing) }
  }
  one(table, watcher, result, passing)
  one(table, watcher, result["user"], passing)
  one(table, watcher, result["chat"], passing)
  update(table, watcher, result["update"], passing)
  const { filters } = result
  if (Array.isArray(filters)) { for (const item of filters) folder(table, item) }
  for (const field of histories) {
    const items = result[field]
    if (Array.isArray(items)) messages(table, items, passing)
  }
  for (const field of changes) {
    const items = result[field]
    if (Array.isArray(items)) { for (const item of items) update(table, watcher, item, passing) }
    else learn(table, watcher, items)
  }
}
