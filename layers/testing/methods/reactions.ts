/**
 * Reactions to messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/reactions
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { forbidden, invalid, Refusal } from "../refusal.ts"
import { resolve } from "../world/access.ts"
import type { Entry } from "../world/model.ts"
import { boxOf, idsOf } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import { fromOffset } from "../world/paging.ts"
import * as Reactions from "../world/reactions.ts"
import * as Render from "../world/render.ts"
import { hasUnreadReactions } from "../world/shown.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

const find = ({ person, world }: Member, input: T.InputPeer, id: number): Entry | Refusal => {
  const peer = resolve(world, person, input)
  if (peer instanceof Refusal) return peer
  const entry = boxOf(person, peer).entries.get(id)
  return entry === undefined || entry.peer !== peer ? invalid("MESSAGE_ID_INVALID") : entry
}

const sendReaction = method("messages.sendReaction", "member", (call, caller) => {
  const { person, session, world } = caller
  const entry = find(caller, call.peer, call.msgId)
  if (entry instanceof Refusal) return entry
  const wanted = (call.reaction ?? []).filter(({ _tag }) => _tag !== "reactionEmpty")
  const refused = Reactions.check(person, wanted) ??
    Reactions.set(world, person, entry, wanted, call.big === true, session)
  if (refused !== undefined) return refused
  const gallery = Render.gallery(world, person)
  gallery.addEntry(entry)
  gallery.add(person)
  return Notices.container(world, [Reactions.changed(person, entry)], gallery)
})

const maxListed = 100

const getMessageReactionsList = method("messages.getMessageReactionsList", "user", (call, caller) => {
  const { person, world } = caller
  const entry = find(caller, call.peer, call.id)
  if (entry instanceof Refusal) return entry
  const all = Reactions.list(person, entry, call.reaction)
  if (all === undefined) return forbidden("BROADCAST_FORBIDDEN")
  const { nextOffset, page } = fromOffset(all, call, maxListed)
  const gallery = Render.gallery(world, person)
  for (const one of page) gallery.add(one.person)
  return {
    _tag: "messages.messageReactionsList",
    count: all.length,
    reactions: page.map(({ shown }) => shown),
    chats: gallery.chats(),
    users: gallery.users(),
    nextOffset
  }
})

const getMessagesReactions = method("messages.getMessagesReactions", "user", (call, caller) => {
  const { person, world } = caller
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const entries = call.id.map((id) => boxOf(person, peer).entries.get(id)).filter((entry) => entry?.peer === peer)
    .filter((entry) => entry !== undefined)
  const gallery = Render.gallery(world, person)
  for (const entry of entries) gallery.addEntry(entry)
  return Notices.container(world, entries.map((entry) => Reactions.changed(person, entry)), gallery)
})

/** The reactions to so many messages are read by one call. */
const atOnce = 100

const readReactions = method("messages.readReactions", "user", (call, { person, session, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const { entries, pts } = boxOf(person, peer)
  const all = idsOf(person, peer).flatMap((id) => entries.get(id) ?? [])
    .filter(({ letter }) => hasUnreadReactions(person, letter))
  Reactions.read(world, person, all.slice(0, atOnce), session)
  // No message has changed that is counted: reactions are told of as they are.
  return { _tag: "messages.affectedHistory", pts, ptsCount: 0, offset: Math.max(0, all.length - atOnce) }
})

/**
 * The methods about reactions.
 *
 * @since 0.1.0
 * @category methods
 */
export const reactions: ReadonlyArray<Handler> = [
  sendReaction,
  getMessageReactionsList,
  getMessagesReactions,
  readReactions
]
