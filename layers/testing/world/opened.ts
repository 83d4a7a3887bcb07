/**
 * Media that somebody plays or opens: recorded messages, and media that can be seen for a while only, and are gone when
 * that is over.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.readMessageContents
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Letter, Peer, Person } from "./model.ts"
import { isUnread, ttlOf } from "./shown.ts"
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
 * Somebody sees what mentions them, and plays or opens the media that others have sent. The time of what is there for a
 * while only begins: what can be seen once is gone at once. Gives the letters that nobody had opened before.
 *
 * @since 0.1.0
 * @category transitions
 */
export const open = (world: World, reader: Person, letters: ReadonlyArray<Letter>): ReadonlyArray<Letter> => {
  const first: Array<Letter> = []
  for (const letter of letters) {
    const { author, extras } = letter
    extras.unreadMentions.delete(reader)
    if (author === reader || !isUnread(reader, letter)) continue
    const isFirst = extras.openedBy.size === 0
    extras.openedBy.add(reader)
    if (!isFirst) continue
    first.push(letter)
    const ttl = ttlOf(letter.media)
    if (ttl === once) fade(world, letter)
    else if (ttl !== undefined) world.environment.timers.after(ttl * 1000, () => fade(world, letter))
  }
  return first
}
