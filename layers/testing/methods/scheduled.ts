/**
 * Messages that are sent later.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/scheduled-messages
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve } from "../world/access.ts"
import * as Letters from "../world/letters.ts"
import type { Peer } from "../world/model.ts"
import { holderOf } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Render from "../world/render.ts"
import * as Scheduled from "../world/scheduled.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

const shown = ({ person, world }: Member, peer: Peer, all: ReadonlyArray<Scheduled.Waiting>): T.messagesMessages => {
  const gallery = Render.gallery(world, person)
  gallery.add(peer)
  gallery.add(person)
  const messages = all.map((waiting) => Scheduled.toMessage(person, waiting))
  return { _tag: "messages.messages", messages, topics: [], chats: gallery.chats(), users: gallery.users() }
}

/** The waiting messages with these ids; all of them must be there. */
const waiting = ({ person }: Member, peer: Peer, ids: ReadonlyArray<number>) => {
  const found = ids.map((id) => Scheduled.find(person, peer, id)).filter((one) => one !== undefined)
  return found.length === ids.length ? found : invalid("MESSAGE_ID_INVALID")
}

const getScheduledHistory = method("messages.getScheduledHistory", "user", (call, caller) => {
  const peer = resolve(caller.world, caller.person, call.peer)
  return peer instanceof Refusal ? peer : shown(caller, peer, Scheduled.all(caller.person, peer))
})

const getScheduledMessages = method("messages.getScheduledMessages", "user", (call, caller) => {
  const peer = resolve(caller.world, caller.person, call.peer)
  if (peer instanceof Refusal) return peer
  const found = call.id.map((id) => Scheduled.find(caller.person, peer, id)).filter((one) => one !== undefined)
  return shown(caller, peer, found)
})

const deleteScheduledMessages = method("messages.deleteScheduledMessages", "user", (call, caller) => {
  const { person, session, world } = caller
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const found = call.id.map((id) => Scheduled.find(person, peer, id)).filter((one) => one !== undefined)
  const gallery = Render.gallery(world, person)
  gallery.add(peer)
  const updates = found.map((one) => Scheduled.remove(world, person, one, undefined, session))
  return Notices.container(world, updates, gallery)
})

const sendScheduledMessages = method("messages.sendScheduledMessages", "user", (call, caller) => {
  const { person, session, world } = caller
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const found = waiting(caller, peer, call.id)
  if (found instanceof Refusal) return found
  const refused = Letters.mayWrite(person, peer)
  if (refused !== undefined) return refused
  const sent = found.map((one) => Scheduled.sendNow(world, person, one, Letters.send, session))
  return Notices.ofEvents(world, person, holderOf(person, peer), sent.map(({ event }) => event))
})

/**
 * The methods about messages that are sent later.
 *
 * @since 0.1.0
 * @category methods
 */
export const scheduled: ReadonlyArray<Handler> = [
  getScheduledHistory,
  getScheduledMessages,
  deleteScheduledMessages,
  sendScheduledMessages
]
