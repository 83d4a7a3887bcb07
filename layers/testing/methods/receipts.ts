/**
 * Who has read messages, and links to them.
 *
 * @since 0.1.0
 */
import { forbidden, invalid, Refusal } from "../refusal.ts"
import { resolve, resolveChannel } from "../world/access.ts"
import type { Box, Person } from "../world/model.ts"
import { boxOf } from "../world/model.ts"
import * as Reading from "../world/reading.ts"
import { isUnread } from "../world/shown.ts"
import type { Handler } from "./method.ts"
import { method } from "./method.ts"

/** Readers are shown in groups of up to so many members. */
const maxMembers = 100

const getMessageReadParticipants = method("messages.getMessageReadParticipants", "user", (call, { person, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  if (peer.kind === "person") return invalid("PEER_ID_INVALID")
  if (peer.members.size > maxMembers || (peer.kind === "channel" && peer.broadcast)) return invalid("CHAT_TOO_BIG")
  const entry = boxOf(person, peer).entries.get(call.msgId)
  if (entry === undefined || entry.peer !== peer || entry.letter.author !== person) return invalid("MSG_ID_INVALID")
  return [...entry.letter.extras.readAt].map(([reader, date]) => ({
    _tag: "readParticipantDate",
    userId: reader.id,
    date
  }))
})

const getOutboxReadDate = method("messages.getOutboxReadDate", "user", (call, { person, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  if (peer.kind !== "person") return invalid("PEER_ID_INVALID")
  const entry = person.box.entries.get(call.msgId)
  if (entry === undefined || entry.peer !== peer || entry.letter.author !== person) return invalid("MESSAGE_ID_INVALID")
  const date = entry.letter.extras.readAt.get(peer)
  return date === undefined ? forbidden("MESSAGE_NOT_READ_YET") : { _tag: "outboxReadDate", date }
})

/** Those with something that waits for the reader. */
const waiting = (reader: Person, { entries }: Box, ids: ReadonlyArray<number>): ReadonlyArray<number> =>
  ids.filter((id) => {
    const letter = entries.get(id)?.letter
    return letter !== undefined && letter.author !== reader && isUnread(reader, letter)
  })

const readMessageContents = method("messages.readMessageContents", "user", (call, { person, session, world }) => {
  const ids = waiting(person, person.box, call.id)
  const { count, pts } = Reading.contents(world, person, ids, session)
  return { _tag: "messages.affectedMessages", pts, ptsCount: count }
})

const readPostContents = method("channels.readMessageContents", "user", (call, { person, session, world }) => {
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  Reading.contentsOfPosts(world, person, channel, waiting(person, channel.box, call.id), session)
  return true
})

const exportMessageLink = method("channels.exportMessageLink", "user", (call, { person, world }) => {
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  if (!channel.box.entries.has(call.id)) return invalid("MESSAGE_ID_INVALID")
  const where = channel.username ?? `c/${channel.id}`
  const flags = [call.grouped === true ? "" : "single", call.thread === true ? "thread" : ""].filter(Boolean)
  const isAlbum = channel.box.entries.get(call.id)?.letter.groupedId !== undefined
  const asked = (isAlbum ? flags : flags.filter((flag) => flag !== "single")).join("&")
  const link = `https://t.me/${where}/${call.id}${asked === "" ? "" : `?${asked}`}`
  return { _tag: "exportedMessageLink", link, html: `<a href="${link}">${link}</a>` }
})

/**
 * The methods about who has read messages, and links to them.
 *
 * @since 0.1.0
 * @category methods
 */
export const receipts: ReadonlyArray<Handler> = [
  getMessageReadParticipants,
  getOutboxReadDate,
  readMessageContents,
  readPostContents,
  exportMessageLink
]
