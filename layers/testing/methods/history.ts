/**
 * Reading messages and chats.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/offsets
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve, resolveChannel } from "../world/access.ts"
import { mayWrite } from "../world/letters.ts"
import type { Box, Peer } from "../world/model.ts"
import { boxOf, idsOf } from "../world/model.ts"
import { part } from "../world/paging.ts"
import * as Notices from "../world/notices.ts"
import * as Reading from "../world/reading.ts"
import * as Render from "../world/render.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

const maxMessages = 100

/** The message that a client names; what a reply answers is found through the reply. */
const named = (holder: Peer, box: Box, input: T.InputMessage): number | undefined => {
  switch (input._tag) {
    case "inputMessageID":
      return input.id
    case "inputMessageReplyTo": {
      const replied = box.entries.get(input.id)?.letter.replyTo
      return holder.kind === "group" ? undefined : replied?.copies.get(holder)
    }
    default:
      return undefined
  }
}

/** Messages in the order in which they were asked for; those that are not there are empty. */
const collect = ({ person, world }: Member, holder: Peer, box: Box, inputs: ReadonlyArray<T.InputMessage>) => {
  const gallery = Render.gallery(world, person)
  const messages = inputs.map((input): T.Message => {
    const id = named(holder, box, input)
    const entry = id === undefined ? undefined : box.entries.get(id)
    if (entry === undefined) return { _tag: "messageEmpty", id: id ?? 0 }
    gallery.addEntry(entry)
    return Render.toMessage(person, entry)
  })
  return { messages, topics: [], chats: gallery.chats(), users: gallery.users() }
}

const getMessages = method("messages.getMessages", "member", (call, caller) => {
  if (call.id.length > maxMessages) return invalid("MSG_ID_INVALID")
  return { _tag: "messages.messages", ...collect(caller, caller.person, caller.person.box, call.id) }
})

const getPosts = method("channels.getMessages", "member", (call, caller) => {
  const channel = resolveChannel(caller.world, caller.person, call.channel)
  if (channel instanceof Refusal) return channel
  if (call.id.length === 0) return invalid("MESSAGE_IDS_EMPTY")
  const collected = collect(caller, channel, channel.box, call.id)
  return {
    _tag: "messages.channelMessages",
    pts: channel.box.pts,
    count: collected.messages.length,
    ...collected
  }
})

const getHistory = method("messages.getHistory", "user", (call, { person, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const box = boxOf(person, peer)
  const newestFirst = idsOf(person, peer).toReversed().map((id) => box.entries.get(id))
    .filter((entry) => entry !== undefined)
  const { entries, first } = part(newestFirst, call)
  const gallery = Render.gallery(world, person)
  gallery.add(peer)
  for (const entry of entries) gallery.addEntry(entry)
  const found = {
    messages: entries.map((entry) => Render.toMessage(person, entry)),
    topics: [],
    chats: gallery.chats(),
    users: gallery.users()
  }
  const count = newestFirst.length
  if (peer.kind === "channel") return { _tag: "messages.channelMessages", pts: box.pts, count, ...found }
  if (entries.length === count) return { _tag: "messages.messages", ...found }
  return { _tag: "messages.messagesSlice", count, offsetIdOffset: first, ...found }
})

const readHistory = method("messages.readHistory", "user", (call, { person, session, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  if (peer.kind === "channel") return invalid("PEER_ID_INVALID")
  const ptsCount = Reading.read(world, person, peer, call.maxId, session)
  return { _tag: "messages.affectedMessages", pts: person.box.pts, ptsCount }
})

const readPosts = method("channels.readHistory", "user", (call, { person, session, world }) => {
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  return Reading.readChannel(world, person, channel, call.maxId === 0 ? channel.box.lastId : call.maxId, session)
})

const setTyping = method("messages.setTyping", "member", (call, { person, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const { action, topMsgId } = call
  const refused = mayWrite(person, peer)
  if (refused !== undefined) return refused
  if (topMsgId !== undefined && !boxOf(person, peer).entries.has(topMsgId)) return invalid("MSG_ID_INVALID")
  Notices.typing(world, person, peer, action, topMsgId)
  return true
})

/**
 * The methods that read messages and chats.
 *
 * @since 0.1.0
 * @category methods
 */
export const history: ReadonlyArray<Handler> = [
  getMessages,
  getPosts,
  getHistory,
  readHistory,
  readPosts,
  setTyping
]
