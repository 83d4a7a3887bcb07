/**
 * Stars, and media that are paid for with them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/paid-media
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Session } from "../model.ts"
import { invalid, Refusal } from "../refusal.ts"
import type { Entry, Letter, Peer, Person } from "./model.ts"
import * as Notices from "./notices.ts"
import { tellBot } from "./participants.ts"
import { hasPaid, toMedia } from "./shown.ts"
import { toPeer } from "./toPeer.ts"
import type { World } from "./World.ts"

/** What people have at first, so that they can buy something. */
const startingStars = 10_000n

/**
 * How many stars somebody has.
 *
 * @since 0.1.0
 * @category accessors
 */
export const balance = (world: World, person: Person): bigint =>
  world.desk.stars.get(person) ?? (person.bot === undefined ? startingStars : 0n)

/**
 * Pays stars to somebody, or to nobody whose stars this world counts.
 *
 * @since 0.1.0
 * @category transitions
 */
export const pay = (world: World, from: Person, to: Person | undefined, stars: bigint): Refusal | undefined => {
  const left = balance(world, from) - stars
  if (left < 0n) return invalid("BALANCE_TOO_LOW")
  world.desk.stars.set(from, left)
  if (to !== undefined) world.desk.stars.set(to, balance(world, to) + stars)
  return undefined
}

/**
 * Whether paid media may go to a chat: bots send them anywhere, others to their channels.
 *
 * @since 0.1.0
 * @category predicates
 */
export const fitsChat = (author: Person, peer: Peer, media: T.MessageMedia | undefined): boolean =>
  media?._tag !== "messageMediaPaidMedia" || author.bot !== undefined || (peer.kind === "channel" && peer.broadcast)

/**
 * Paid media that somebody can buy.
 *
 * @since 0.1.0
 * @category models
 */
export interface Offer {
  readonly letter: Letter
  readonly media: T.messageMediaPaidMedia
}

/**
 * What somebody can buy.
 *
 * @since 0.1.0
 * @category accessors
 */
export const offer = (buyer: Person, { letter }: Entry): Offer | Refusal => {
  const { media } = letter
  if (media?._tag !== "messageMediaPaidMedia") return invalid("INVOICE_INVALID")
  return hasPaid(buyer, letter) ? invalid("INVOICE_ALREADY_PAID") : { letter, media }
}

/**
 * The paid media of a message as somebody sees them, as an update.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toUpdate = (viewer: Person, { id, letter, peer }: Entry): T.updateMessageExtendedMedia | undefined => {
  const media = toMedia(viewer, letter)
  return media?._tag === "messageMediaPaidMedia"
    ? { _tag: "updateMessageExtendedMedia", peer: toPeer(peer), msgId: id, extendedMedia: media.extendedMedia }
    : undefined
}

/**
 * Buys the media of a message. The buyer's other clients are told, and the bot, where one has sent them.
 *
 * @since 0.1.0
 * @category transitions
 */
export const buy = (world: World, buyer: Person, entry: Entry, except?: Session): T.Update | Refusal => {
  const found = offer(buyer, entry)
  if (found instanceof Refusal) return found
  const { letter, media } = found
  const seller = letter.author.bot === undefined ? undefined : letter.author
  const refused = pay(world, buyer, seller, media.starsAmount)
  if (refused !== undefined) return refused
  letter.extras.buyers.add(buyer)
  const update = toUpdate(buyer, entry)
  if (update === undefined) return invalid("INVOICE_INVALID")
  Notices.passing(world, buyer, update, [entry.peer], except)
  if (seller !== undefined) {
    const payload = world.desk.payloads.get(letter) ?? ""
    const sold = (qts: number): T.Update => ({ _tag: "updateBotPurchasedPaidMedia", userId: buyer.id, payload, qts })
    tellBot(world, seller, sold, [buyer])
  }
  return update
}
