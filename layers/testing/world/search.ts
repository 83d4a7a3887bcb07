/**
 * Which messages are found by what is looked for.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/search
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Entry, Letter, Peer, Person } from "./model.ts"
import { boxOf, idsOf } from "./model.ts"

/**
 * What is looked for.
 *
 * @since 0.1.0
 * @category models
 */
export interface Wanted {
  readonly q: string
  readonly filter: T.MessagesFilter
  readonly from?: Peer | undefined
  /** The first message of a thread. */
  readonly thread?: number | undefined
  readonly minDate: number
  readonly maxDate: number
}

/** All words of the query are beginnings of words of the text. */
const says = (text: string, query: string): boolean => {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}_]+/u)
  return query.toLowerCase().split(/\s+/).filter((word) => word !== "")
    .every((word) => words.some((one) => one.startsWith(word)))
}

const attributes = ({ media }: Letter): ReadonlyArray<T.DocumentAttribute> =>
  media?._tag === "messageMediaDocument" && media.document?._tag === "document" ? media.document.attributes : []

const has = (letter: Letter, tag: T.DocumentAttribute["_tag"]): boolean =>
  attributes(letter).some(({ _tag }) => _tag === tag)

const isVideo = (letter: Letter): boolean =>
  attributes(letter).some((one) => one._tag === "documentAttributeVideo" && one.roundMessage !== true) &&
  !has(letter, "documentAttributeAnimated")

const isRound = (letter: Letter): boolean =>
  attributes(letter).some((one) => one._tag === "documentAttributeVideo" && one.roundMessage === true)

const isVoice = (letter: Letter): boolean =>
  attributes(letter).some((one) => one._tag === "documentAttributeAudio" && one.voice === true)

const isMusic = (letter: Letter): boolean =>
  attributes(letter).some((one) => one._tag === "documentAttributeAudio" && one.voice !== true)

const hasLink = ({ entities }: Letter): boolean =>
  entities.some(({ _tag }) => _tag === "messageEntityUrl" || _tag === "messageEntityTextUrl")

const isPhoto = ({ media }: Letter): boolean => media?._tag === "messageMediaPhoto"

const kinds: Readonly<Record<T.MessagesFilter["_tag"], (entry: Entry, viewer: Person) => boolean>> = {
  inputMessagesFilterEmpty: () => true,
  inputMessagesFilterPhotos: ({ letter }) => isPhoto(letter),
  inputMessagesFilterVideo: ({ letter }) => isVideo(letter),
  inputMessagesFilterPhotoVideo: ({ letter }) => isPhoto(letter) || isVideo(letter),
  inputMessagesFilterDocument: ({ letter }) =>
    letter.media?._tag === "messageMediaDocument" && !isVideo(letter) && !isRound(letter) && !isVoice(letter) &&
    !isMusic(letter) && !has(letter, "documentAttributeSticker") && !has(letter, "documentAttributeAnimated"),
  inputMessagesFilterUrl: ({ letter }) => hasLink(letter),
  inputMessagesFilterGif: ({ letter }) => has(letter, "documentAttributeAnimated"),
  inputMessagesFilterVoice: ({ letter }) => isVoice(letter),
  inputMessagesFilterMusic: ({ letter }) => isMusic(letter),
  inputMessagesFilterRoundVideo: ({ letter }) => isRound(letter),
  inputMessagesFilterRoundVoice: ({ letter }) => isRound(letter) || isVoice(letter),
  inputMessagesFilterChatPhotos: ({ letter }) => letter.action?._tag === "messageActionChatEditPhoto",
  inputMessagesFilterPhoneCalls: ({ letter }) => letter.action?._tag === "messageActionPhoneCall",
  inputMessagesFilterMyMentions: ({ letter }, viewer) => letter.extras.mentions.has(viewer),
  inputMessagesFilterGeo: ({ letter: { media } }) =>
    media?._tag === "messageMediaGeo" || media?._tag === "messageMediaVenue" || media?._tag === "messageMediaGeoLive",
  inputMessagesFilterContacts: ({ letter }) => letter.media?._tag === "messageMediaContact",
  inputMessagesFilterPoll: ({ letter }) => letter.media?._tag === "messageMediaPoll",
  inputMessagesFilterPinned: ({ pinned }) => pinned
}

const isInThread = ({ id, letter, peer }: Entry, viewer: Person, thread: number): boolean => {
  if (id === thread) return true
  const holder = peer.kind === "channel" ? peer : viewer
  for (let above = letter.replyTo; above !== undefined; above = above.replyTo) {
    if (above.copies.get(holder) === thread) return true
  }
  return false
}

/**
 * The messages of a chat that are found, the newest first.
 *
 * @since 0.1.0
 * @category reading
 */
export const found = (viewer: Person, peer: Peer, wanted: Wanted): ReadonlyArray<Entry> => {
  const { entries } = boxOf(viewer, peer)
  const isWanted = (entry: Entry): boolean => {
    const { letter } = entry
    // Dates are borders that do not belong to what is wanted.
    if (wanted.minDate > 0 && letter.date <= wanted.minDate) return false
    if (wanted.maxDate > 0 && letter.date >= wanted.maxDate) return false
    if (wanted.from !== undefined && letter.from !== wanted.from) return false
    if (wanted.thread !== undefined && !isInThread(entry, viewer, wanted.thread)) return false
    return kinds[wanted.filter._tag](entry, viewer) && says(letter.text, wanted.q)
  }
  return idsOf(viewer, peer).toReversed().map((id) => entries.get(id)).filter((entry) => entry !== undefined)
    .filter(isWanted)
}
