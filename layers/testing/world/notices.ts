/**
 * The updates that tell accounts of what has happened in their boxes.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Session } from "../model.ts"
import type { BoxEvent, Entry, Holder, Peer, Person } from "./model.ts"
import { holderOf, marked } from "./model.ts"
import * as Render from "./render.ts"
import type { World } from "./World.ts"

/**
 * A container of updates with everybody who is named in them.
 *
 * @since 0.1.0
 * @category constructors
 */
export const container = (
  world: World,
  updates: ReadonlyArray<T.Update>,
  gallery: Render.Gallery
): T.updates => ({
  _tag: "updates",
  updates,
  users: gallery.users(),
  chats: gallery.chats(),
  date: world.environment.timers.seconds(),
  seq: 0
})

/**
 * Events of one box as a container.
 *
 * @since 0.1.0
 * @category constructors
 */
export const ofEvents = (world: World, viewer: Person, holder: Holder, events: ReadonlyArray<BoxEvent>): T.updates => {
  const gallery = Render.gallery(world, viewer)
  if (holder.kind === "channel") gallery.add(holder)
  const updates: Array<T.Update> = []
  for (const event of events) {
    const { what } = event
    const update = Render.toUpdate(viewer, holder, event)
    if (update !== undefined) updates.push(update)
    const entry = "id" in what ? holder.box.entries.get(what.id) : undefined
    if (entry !== undefined) gallery.addEntry(entry)
    if ("peer" in what) gallery.add(what.peer)
    if ("peers" in what) { for (const { peer } of what.peers) gallery.add(peer) }
  }
  return container(world, updates, gallery)
}

/** The short form, for a plain message among people whom the account knows already. */
const short = (viewer: Person, entry: Entry, { count, pts }: BoxEvent): T.Updates | undefined => {
  const { effect, isInverted, isProtected, mentions, wasScheduled } = entry.letter.extras
  if (mentions.size > 0 || isProtected || isInverted || wasScheduled || effect !== undefined) return undefined
  const { letter, peer } = entry
  const plain = letter.media === undefined && letter.rich === undefined && letter.markup === undefined &&
    letter.action === undefined &&
    letter.origin === undefined && letter.viaBot === undefined && letter.groupedId === undefined &&
    letter.from.kind === "person" &&
    !letter.entities.some((entity) => entity._tag === "messageEntityMentionName")
  if (!plain || peer.kind === "channel" || !viewer.known.has(marked(peer)) || !viewer.known.has(letter.author.id)) {
    return undefined
  }
  const message = Render.toMessage(viewer, entry)
  if (message._tag !== "message") return undefined
  const { date, entities, id, out, replyTo, silent } = message
  const common = { out, silent, id, message: letter.text, pts, ptsCount: count, date, replyTo, entities }
  return peer.kind === "person"
    ? { _tag: "updateShortMessage", ...common, userId: peer.id }
    : { _tag: "updateShortChatMessage", ...common, fromId: letter.author.id, chatId: peer.id }
}

/**
 * Tells an account of a new message.
 *
 * @since 0.1.0
 * @category telling
 */
export const arrived = (
  world: World,
  viewer: Person,
  { entry, event }: { readonly entry: Entry; readonly event: BoxEvent },
  except?: Session
): void => {
  const { peer } = entry
  const holder = holderOf(viewer, peer)
  const shortened = world.environment.settings.shortUpdates ? short(viewer, entry, event) : undefined
  world.tell(viewer, { render: () => shortened ?? ofEvents(world, viewer, holder, [event]), except })
  if (entry.letter.author === viewer) return
  for (const listener of viewer.listeners) listener({ entry, peer })
}

/**
 * Tells an account of anything else in one of its boxes.
 *
 * @since 0.1.0
 * @category telling
 */
export const happened = (world: World, viewer: Person, holder: Holder, event: BoxEvent, except?: Session): void =>
  world.tell(viewer, { render: () => ofEvents(world, viewer, holder, [event]), except })

/**
 * Tells an account something that no box counts: typing, a pressed button.
 *
 * @since 0.1.0
 * @category telling
 */
export const passing = (
  world: World,
  viewer: Person,
  update: T.Update,
  peers: ReadonlyArray<Peer> = [],
  except?: Session
): void =>
  world.tell(viewer, {
    except,
    render: () => {
      const date = world.environment.timers.seconds()
      const unknown = peers.filter((peer) => !viewer.known.has(marked(peer)))
      if (unknown.length === 0) return { _tag: "updateShort", update, date }
      const gallery = Render.gallery(world, viewer)
      for (const peer of peers) gallery.add(peer)
      return container(world, [update], gallery)
    }
  })

/**
 * Tells the others in a chat that somebody is typing.
 *
 * @since 0.1.0
 * @category telling
 */
export const typing = (
  world: World,
  person: Person,
  peer: Peer,
  action: T.SendMessageAction,
  topMsgId?: number
): void => {
  const fromId = Render.toPeer(person)
  const tellMembers = ({ members }: Exclude<Peer, Person>, update: T.Update) => {
    for (const member of members.values()) {
      if (member.person !== person) passing(world, member.person, update, [person, peer])
    }
  }
  switch (peer.kind) {
    case "person": {
      if (peer === person) return
      // The two sides of a private chat have numbers of their own for the same messages.
      const entry = topMsgId === undefined ? undefined : person.box.entries.get(topMsgId)
      const thread = entry?.letter.copies.get(peer)
      return passing(world, peer, { _tag: "updateUserTyping", userId: person.id, topMsgId: thread, action }, [person])
    }
    case "group":
      return tellMembers(peer, { _tag: "updateChatUserTyping", chatId: peer.id, fromId, action })
    case "channel":
      return tellMembers(peer, { _tag: "updateChannelUserTyping", channelId: peer.id, topMsgId, fromId, action })
  }
}
