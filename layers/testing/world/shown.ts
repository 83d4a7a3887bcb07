/**
 * What belongs to messages besides what they say, as an account sees it: reactions, and how polls stand.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { LetterReaction } from "./extras.ts"
import type { Entry, Letter, Person } from "./model.ts"
import { toPeer } from "./toPeer.ts"

/**
 * Whether two reactions are the same.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isSame = (a: T.Reaction, b: T.Reaction): boolean => {
  if (a._tag === "reactionEmoji" && b._tag === "reactionEmoji") return a.emoticon === b.emoticon
  if (a._tag === "reactionCustomEmoji" && b._tag === "reactionCustomEmoji") return a.documentId === b.documentId
  return a._tag === b._tag
}

/**
 * Whether it is shown who has reacted: not in channels.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isOpen = ({ peer }: Entry): boolean => peer.kind !== "channel" || !peer.broadcast

/**
 * A reaction with who has reacted.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toPeerReaction = (
  viewer: Person,
  letter: Letter,
  { date, isBig, isUnread, person, reaction }: LetterReaction
): T.messagePeerReaction => ({
  _tag: "messagePeerReaction",
  big: isBig,
  unread: isUnread && letter.author === viewer ? true : undefined,
  my: person === viewer,
  peerId: toPeer(person),
  date,
  reaction
})

/**
 * The reactions to a message, as an account sees them; none where there are none.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toReactions = (viewer: Person, entry: Entry): T.messageReactions | undefined => {
  const { reactions } = entry.letter.extras
  if (reactions.length === 0) return undefined
  const results: Array<{ reaction: T.Reaction; count: number; chosenOrder: number | undefined }> = []
  for (const { person, reaction } of reactions) {
    const chosenOrder = person === viewer ? results.filter((one) => one.chosenOrder !== undefined).length : undefined
    const counted = results.find((one) => isSame(one.reaction, reaction))
    if (counted === undefined) results.push({ reaction, count: 1, chosenOrder })
    else {
      counted.count++
      counted.chosenOrder ??= chosenOrder
    }
  }
  results.sort((a, b) => b.count - a.count)
  return {
    _tag: "messageReactions",
    canSeeList: isOpen(entry) ? true : undefined,
    results: results.map(({ chosenOrder, count, reaction }) => ({
      _tag: "reactionCount",
      chosenOrder,
      count,
      reaction
    })),
    recentReactions: isOpen(entry)
      ? reactions.slice(-3).toReversed().map((one) => toPeerReaction(viewer, entry.letter, one))
      : undefined
  }
}

/** Whether there is something to be played or opened. */
const isClosed = (media: T.MessageMedia | undefined): boolean =>
  (media?._tag === "messageMediaDocument" && (media.voice === true || media.round === true)) ||
  ttlOf(media) !== undefined

/**
 * Whether something of a letter waits for an account besides the text: a mention of it, or what was not played or opened
 * yet. Who has written it sees whether anybody has opened it.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isUnread = (viewer: Person, { author, extras, media }: Letter): boolean => {
  if (extras.unreadMentions.has(viewer)) return true
  if (!isClosed(media)) return false
  return author === viewer ? extras.openedBy.size === 0 : !extras.openedBy.has(viewer)
}

/**
 * Whether the author of a letter has not seen some of the reactions to it.
 *
 * @since 0.1.0
 * @category predicates
 */
export const hasUnreadReactions = (viewer: Person, { author, extras }: Letter): boolean =>
  author === viewer && extras.reactions.some((one) => one.isUnread)

/**
 * Whether two lists of bytes are the same.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i])

/**
 * The results of a letter's poll, as an account sees them: who has not voted sees none until it is closed.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toResults = (viewer: Person, letter: Letter, poll: T.poll): T.pollResults => {
  const { votes } = letter.extras
  const own = votes.get(viewer)
  if (own === undefined && poll.closed !== true && letter.author !== viewer) {
    return { _tag: "pollResults", totalVoters: votes.size }
  }
  const known = letter.media?._tag === "messageMediaPoll" ? letter.media.results : undefined
  const correct = known?.results
  const results = poll.answers.flatMap((answer): ReadonlyArray<T.pollAnswerVoters> => {
    if (answer._tag !== "pollAnswer") return []
    const { option } = answer
    const voters = [...votes.values()].filter(({ options }) => options.some((one) => isEqual(one, option))).length
    const chosen = own?.options.some((one) => isEqual(one, option))
    const isCorrect = correct?.some((one) => isEqual(one.option, option) && one.correct === true)
    return [{ _tag: "pollAnswerVoters", option, voters, chosen, correct: isCorrect === true ? true : undefined }]
  })
  return {
    _tag: "pollResults",
    results,
    totalVoters: votes.size,
    solution: known?.solution,
    solutionEntities: known?.solutionEntities,
    recentVoters: poll.publicVoters === true ? [...votes.keys()].slice(-3).map((one) => toPeer(one)) : undefined
  }
}

/**
 * Whether an account sees paid media: whoever has paid, and whoever has sent them.
 *
 * @since 0.1.0
 * @category predicates
 */
export const hasPaid = (viewer: Person, { author, extras, from }: Letter): boolean =>
  viewer === author || extras.buyers.has(viewer) ||
  (from.kind === "channel" && from.members.get(viewer.id)?.admin === true)

/** What paid media look like from afar. */
const toPreview = (one: T.MessageExtendedMedia): T.MessageExtendedMedia => {
  if (one._tag === "messageExtendedMediaPreview") return one
  const { media } = one
  if (media._tag === "messageMediaPhoto" && media.photo?._tag === "photo") {
    const largest = media.photo.sizes.findLast((size) => size._tag === "photoSize")
    return { _tag: "messageExtendedMediaPreview", w: largest?.w, h: largest?.h }
  }
  const film = media._tag === "messageMediaDocument" && media.document?._tag === "document"
    ? media.document.attributes.find((attribute) => attribute._tag === "documentAttributeVideo")
    : undefined
  return {
    _tag: "messageExtendedMediaPreview",
    w: film?.w,
    h: film?.h,
    videoDuration: film === undefined ? undefined : Math.round(film.duration)
  }
}

/**
 * What a message carries, as an account sees it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toMedia = (viewer: Person, letter: Letter): T.MessageMedia | undefined => {
  const { media } = letter
  if (media?._tag === "messageMediaPaidMedia" && !hasPaid(viewer, letter)) {
    return { ...media, extendedMedia: media.extendedMedia.map(toPreview) }
  }
  return media?._tag === "messageMediaPoll" ? { ...media, results: toResults(viewer, letter, media.poll) } : media
}

/**
 * For how many seconds media can be seen, once somebody has opened them; none where that has no end.
 *
 * @since 0.1.0
 * @category accessors
 */
export const ttlOf = (media: T.MessageMedia | undefined): number | undefined =>
  media?._tag === "messageMediaPhoto" || media?._tag === "messageMediaDocument" ? media.ttlSeconds : undefined
