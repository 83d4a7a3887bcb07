/**
 * Reading: how far an account has read a chat, and who is told of it.
 *
 * @since 0.1.0
 */
import type { Session } from "../model.ts"
import * as Boxes from "./boxes.ts"
import type { Channel, Peer, Person } from "./model.ts"
import { dialogOf } from "./model.ts"
import * as Notices from "./notices.ts"
import * as Opened from "./opened.ts"
import type { World } from "./World.ts"

/**
 * Reads a private chat or a basic group up to a message, all of it with 0. Gives how far `pts` of the reader went.
 *
 * @since 0.1.0
 * @category transitions
 */
export const read = (world: World, reader: Person, peer: Peer, upTo: number, except?: Session): number => {
  const date = world.environment.timers.seconds()
  const dialog = dialogOf(reader, peer)
  const maxId = upTo === 0 ? Boxes.top(reader, peer) : Math.min(upTo, Boxes.top(reader, peer))
  const fresh = dialog.ids.filter((id) => id > dialog.readInbox && id <= maxId)
  if (maxId <= dialog.readInbox) return 0
  dialog.readInbox = maxId
  const unread = Boxes.unread(reader, peer)
  const event = Boxes.log(reader.box, date, 1, { _tag: "ReadInbox", peer, maxId, unread })
  Notices.happened(world, reader, reader, event, except)
  // The authors learn how far their own copies were read.
  const read = new Map<Person, number>()
  for (const id of fresh) {
    const letter = reader.box.entries.get(id)?.letter
    const copy = letter?.copies.get(letter.author)
    if (letter === undefined || copy === undefined || letter.author === reader) continue
    if (!letter.extras.readAt.has(reader)) letter.extras.readAt.set(reader, date)
    read.set(letter.author, Math.max(copy, read.get(letter.author) ?? 0))
  }
  for (const [author, copy] of read) {
    const seen = peer.kind === "person" ? reader : peer
    const theirs = dialogOf(author, seen)
    if (copy <= theirs.readOutbox) continue
    theirs.readOutbox = copy
    const outbox = Boxes.log(author.box, date, 1, { _tag: "ReadOutbox", peer: seen, maxId: copy })
    Notices.happened(world, author, author, outbox)
  }
  return 1
}

/**
 * Reads the mentions in messages, and plays what can be played; the authors learn that it was. Gives how far `pts` of the
 * reader went.
 *
 * @since 0.1.0
 * @category transitions
 */
export const contents = (
  world: World,
  reader: Person,
  ids: ReadonlyArray<number>,
  except?: Session
): { readonly pts: number; readonly count: number } => {
  if (ids.length === 0) return { pts: reader.box.pts, count: 0 }
  const date = world.environment.timers.seconds()
  const first = Opened.open(world, reader, ids.flatMap((id) => reader.box.entries.get(id)?.letter ?? []))
  const event = Boxes.log(reader.box, date, ids.length, { _tag: "ReadContents", ids })
  Notices.happened(world, reader, reader, event, except)
  for (const { author, copies } of first) {
    const copy = copies.get(author)
    if (copy === undefined) continue
    const heard = Boxes.log(author.box, date, 1, { _tag: "ReadContents", ids: [copy] })
    Notices.happened(world, author, author, heard)
  }
  return { pts: event.pts, count: event.count }
}

/**
 * The same in a channel, where nothing is counted.
 *
 * @since 0.1.0
 * @category transitions
 */
export const contentsOfPosts = (
  world: World,
  reader: Person,
  channel: Channel,
  ids: ReadonlyArray<number>,
  except?: Session
): void => {
  if (ids.length === 0) return
  const tell = (person: Person, messages: ReadonlyArray<number>, other?: Session) => {
    const update = { _tag: "updateChannelReadMessagesContents", channelId: channel.id, messages } as const
    Notices.passing(world, person, update, [channel], other)
  }
  const first = Opened.open(world, reader, ids.flatMap((id) => channel.box.entries.get(id)?.letter ?? []))
  tell(reader, ids, except)
  for (const { author, copies } of first) {
    const id = copies.get(channel)
    if (id !== undefined) tell(author, [id])
  }
}

/**
 * Reads a channel up to a message. Gives whether there was anything to read.
 *
 * @since 0.1.0
 * @category transitions
 */
export const readChannel = (
  world: World,
  reader: Person,
  channel: Channel,
  upTo: number,
  except?: Session
): boolean => {
  const dialog = dialogOf(reader, channel)
  const maxId = Math.min(upTo, Boxes.top(reader, channel))
  if (maxId <= dialog.readInbox) return false
  const authors = new Set<Person>()
  for (const [id, { letter }] of channel.box.entries) {
    if (id <= dialog.readInbox || id > maxId || letter.author === reader) continue
    authors.add(letter.author)
    if (!letter.extras.readAt.has(reader)) letter.extras.readAt.set(reader, world.environment.timers.seconds())
  }
  dialog.readInbox = maxId
  const channelId = channel.id
  const stillUnreadCount = Boxes.unread(reader, channel)
  const { pts } = channel.box
  Notices.passing(
    world,
    reader,
    { _tag: "updateReadChannelInbox", channelId, maxId, stillUnreadCount, pts },
    [channel],
    except
  )
  if (channel.broadcast) return true
  for (const author of authors) {
    const theirs = dialogOf(author, channel)
    if (maxId <= theirs.readOutbox) continue
    theirs.readOutbox = maxId
    Notices.passing(world, author, { _tag: "updateReadChannelOutbox", channelId, maxId }, [channel])
  }
  return true
}
