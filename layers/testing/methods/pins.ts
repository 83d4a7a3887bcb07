/**
 * Pinning messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/pin
 */
import { invalid, Refusal } from "../refusal.ts"
import { resolve } from "../world/access.ts"
import * as Letters from "../world/letters.ts"
import type { Peer, Person } from "../world/model.ts"
import { boxOf, holderOf } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Pins from "../world/pins.ts"
import type { Handler } from "./method.ts"
import { method } from "./method.ts"

/** So many messages are unpinned by one call. */
const atOnce = 100

const mayPin = (person: Person, peer: Peer): boolean =>
  peer.kind !== "channel" || peer.members.get(person.id)?.admin === true

const updatePinnedMessage = method("messages.updatePinnedMessage", "member", (call, { person, session, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  if (!mayPin(person, peer)) return invalid("CHAT_ADMIN_REQUIRED")
  const oneSided = call.pmOneside === true
  if (oneSided && person.bot !== undefined) return invalid("BOT_ONESIDE_NOT_AVAIL")
  const entry = boxOf(person, peer).entries.get(call.id)
  if (entry === undefined || entry.peer !== peer || entry.letter.action !== undefined) {
    return invalid("MESSAGE_ID_INVALID")
  }
  const pinned = call.unpin !== true
  const holder = holderOf(person, peer)
  const event = Pins.toggle(world, person, entry, pinned, oneSided && peer.kind === "person", session)
  if (event === undefined) return invalid("CHAT_NOT_MODIFIED")
  if (!pinned || oneSided || peer === person) return Notices.ofEvents(world, person, holder, [event])
  const told = Letters.send(
    world,
    person,
    peer,
    { action: { _tag: "messageActionPinMessage" }, replyTo: entry.id, silent: call.silent },
    session
  )
  return Notices.ofEvents(world, person, holder, [event, told.event])
})

const unpinAllMessages = method("messages.unpinAllMessages", "member", (call, { person, session, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  if (!mayPin(person, peer)) return invalid("CHAT_ADMIN_REQUIRED")
  const { count, left } = Pins.clear(world, person, peer, atOnce, session)
  return { _tag: "messages.affectedHistory", pts: boxOf(person, peer).pts, ptsCount: count, offset: left }
})

/**
 * The methods that pin messages.
 *
 * @since 0.1.0
 * @category methods
 */
export const pins: ReadonlyArray<Handler> = [updatePinnedMessage, unpinAllMessages]
