/**
 * Media that somebody plays or opens: recorded messages, and media that can be seen for a while only, and are gone when
 * that is over.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.readMessageContents
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Session } from "../model.ts"
import * as Boxes from "./boxes.ts"
import type { Entry, Letter, Peer, Person } from "./model.ts"
import * as Notices from "./notices.ts"
import { isUnopened, ttlOf } from "./shown.ts"
import type { World } from "./World.ts"

/** Telegram's number for "once". */
const once = 2 ** 31 - 1

/**
 * Whether media may go to a chat: what is there for a while only goes to one other person.
 *
 * @since 0.1.0
 * @category predicates
 */
export const fitsChat = (author: Person, peer: Peer, media: T.MessageMedia | undefined): boolean =>
  ttlOf(media) === undefined || (peer.kind === "person" && peer !== author)

/** What is left of media when their time is over. Whoever has an old reference to the file cannot use it. */
const fade = (world: World, letter: Letter): void => {
  const { media } = letter
  if (media?._tag !== "messageMediaPhoto" && media?._tag !== "messageMediaDocument") return
  const file = media._tag === "messageMediaPhoto" ? media.photo : media.document
  const stored = file === undefined ? undefined : world.files.stored.get(file.id)
  if (stored !== undefined) stored.reference = world.environment.random(16)
  letter.media = media._tag === "messageMediaPhoto"
    ? { _tag: "messageMediaPhoto", ttlSeconds: media.ttlSeconds }
    : {
      _tag: "messageMediaDocument",
      video: media.video,
      round: media.round,
      voice: media.voice,
      ttlSeconds: media.ttlSeconds
    }
}

/**
 * Somebody has played or opened the media of messages that others have sent. The authors are told, and the time of what
 * is there for a while only begins: what can be seen once is gone at once.
 *
 * @since 0.1.0
 * @category transitions
 */
export const open = (world: World, entries: ReadonlyArray<Entry>, except?: Session): void => {
  const { timers } = world.environment
  for (const { letter, out } of entries) {
    if (out || !isUnopened(letter)) continue
    letter.extras.isOpened = true
    const copy = letter.copies.get(letter.author)
    if (copy !== undefined) {
      const event = Boxes.log(letter.author.box, timers.seconds(), 1, { _tag: "ReadContents", ids: [copy] })
      Notices.happened(world, letter.author, letter.author, event, except)
    }
    const ttl = ttlOf(letter.media)
    if (ttl === once) fade(world, letter)
    else if (ttl !== undefined) timers.after(ttl * 1000, () => fade(world, letter))
  }
}
