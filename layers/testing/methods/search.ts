/**
 * Finding messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/search
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve } from "../world/access.ts"
import type { Entry, Peer } from "../world/model.ts"
import { boxOf, idsOf, marked } from "../world/model.ts"
import { part } from "../world/paging.ts"
import * as Reading from "../world/reading.ts"
import * as Render from "../world/render.ts"
import * as Search from "../world/search.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

/** Messages with everybody who is named in them. */
const shown = ({ person, world }: Member, entries: ReadonlyArray<Entry>) => {
  const gallery = Render.gallery(world, person)
  for (const entry of entries) gallery.addEntry(entry)
  return {
    messages: entries.map((entry) => Render.toMessage(person, entry)),
    topics: [],
    chats: gallery.chats(),
    users: gallery.users()
  }
}

const answer = (
  caller: Member,
  peer: Peer,
  all: ReadonlyArray<Entry>,
  of: Parameters<typeof part>[1]
): T.MessagesMessages => {
  const { entries, first } = part(all, of)
  const found = shown(caller, entries)
  const count = all.length
  if (peer.kind === "channel") return { _tag: "messages.channelMessages", pts: peer.box.pts, count, ...found }
  if (entries.length === count) return { _tag: "messages.messages", ...found }
  return { _tag: "messages.messagesSlice", count, offsetIdOffset: first, ...found }
}

const search = method("messages.search", "user", (call, caller) => {
  const { person, world } = caller
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const from = call.fromId === undefined ? undefined : resolve(world, person, call.fromId)
  if (from instanceof Refusal) return invalid("FROM_PEER_INVALID")
  if (call.q.trim() === "" && call.filter._tag === "inputMessagesFilterEmpty" && from === undefined) {
    if (call.topMsgId === undefined && call.minDate === 0 && call.maxDate === 0) return invalid("SEARCH_QUERY_EMPTY")
  }
  const { filter, maxDate, minDate, q, topMsgId } = call
  return answer(caller, peer, Search.found(person, peer, { q, filter, from, thread: topMsgId, minDate, maxDate }), call)
})

const getReplies = method("messages.getReplies", "user", (call, caller) => {
  const { person, world } = caller
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  if (!boxOf(person, peer).entries.has(call.msgId)) return invalid("MSG_ID_INVALID")
  const filter: T.MessagesFilter = { _tag: "inputMessagesFilterEmpty" }
  const all = Search.found(person, peer, { q: "", filter, thread: call.msgId, minDate: 0, maxDate: 0 })
  return answer(caller, peer, all.filter(({ id }) => id !== call.msgId), call)
})

/** Of which kind the chats are. */
interface Kinds {
  readonly broadcastsOnly?: boolean | undefined
  readonly groupsOnly?: boolean | undefined
  readonly usersOnly?: boolean | undefined
}

const isOfKind = (peer: Peer, call: Kinds): boolean => {
  if (call.broadcastsOnly === true) return peer.kind === "channel" && peer.broadcast
  if (call.groupsOnly === true) return peer.kind === "group" || (peer.kind === "channel" && !peer.broadcast)
  return call.usersOnly !== true || peer.kind === "person"
}

const maxFound = 100

const searchGlobal = method("messages.searchGlobal", "user", (call, caller) => {
  const { person } = caller
  if (call.q.trim() === "" && call.filter._tag === "inputMessagesFilterEmpty") return invalid("SEARCH_QUERY_EMPTY")
  if (call.folderId !== undefined && call.folderId > 1) return invalid("FOLDER_ID_INVALID")
  const { filter, maxDate, minDate, q } = call
  const all = [...person.dialogs.values()]
    .filter(({ extras, peer }) =>
      isOfKind(peer, call) && (call.folderId === undefined || extras.isArchived === (call.folderId === 1))
    )
    .flatMap(({ peer }) => Search.found(person, peer, { q, filter, minDate, maxDate }))
    .sort((a, b) => b.letter.date - a.letter.date || marked(a.peer) - marked(b.peer) || b.id - a.id)
  const before = call.offsetId === 0
    ? -1
    : all.findIndex((one) =>
      one.id === call.offsetId && one.letter.date === call.offsetRate &&
      sameInput(caller, call.offsetPeer, one.peer)
    )
  if (call.offsetId !== 0 && before < 0) return { _tag: "messages.messages", ...shown(caller, []) }
  const page = all.slice(before + 1, before + 1 + Math.min(maxFound, Math.max(1, call.limit)))
  if (before < 0 && page.length === all.length) return { _tag: "messages.messages", ...shown(caller, page) }
  return {
    _tag: "messages.messagesSlice",
    count: all.length,
    nextRate: page.at(-1)?.letter.date,
    ...shown(caller, page)
  }
})

const sameInput = ({ person, world }: Member, input: T.InputPeer, peer: Peer): boolean =>
  input._tag !== "inputPeerEmpty" && resolve(world, person, input) === peer

/** The messages that mention an account and that it has not read, the newest first. */
const unreadMentions = ({ person }: Member, peer: Peer): ReadonlyArray<Entry> =>
  idsOf(person, peer).toReversed()
    .map((id) => boxOf(person, peer).entries.get(id))
    .filter((entry) => entry !== undefined)
    .filter(({ letter }) => letter.extras.unreadMentions.has(person))

const getUnreadMentions = method("messages.getUnreadMentions", "user", (call, caller) => {
  const peer = resolve(caller.world, caller.person, call.peer)
  if (peer instanceof Refusal) return peer
  return answer(caller, peer, unreadMentions(caller, peer), call)
})

/** So many mentions are read by one call. */
const atOnce = 100

const readMentions = method("messages.readMentions", "user", (call, caller) => {
  const { person, session, world } = caller
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const all = unreadMentions(caller, peer)
  const read = all.slice(0, atOnce)
  const ids = read.map(({ id }) => id)
  const offset = all.length - read.length
  if (peer.kind === "channel") {
    Reading.contentsOfPosts(world, person, peer, ids, session)
    return { _tag: "messages.affectedHistory", pts: peer.box.pts, ptsCount: 0, offset }
  }
  const { count, pts } = Reading.contents(world, person, ids, session)
  return { _tag: "messages.affectedHistory", pts, ptsCount: count, offset }
})

/**
 * The methods that find messages.
 *
 * @since 0.1.0
 * @category methods
 */
export const searching: ReadonlyArray<Handler> = [search, getReplies, searchGlobal, getUnreadMentions, readMentions]
