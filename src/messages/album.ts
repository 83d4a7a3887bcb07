/**
 * Albums: photos, films, files or pieces of music that are sent as one.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#albums-grouped-media
 */
import * as Effect from "effect/Effect"
import type { FormattedText } from "../../schema/model/Entity.ts"
import type { Message } from "../../schema/model/Message.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import * as Draft from "../Draft.ts"
import type { KeyboardInvalid } from "../../schema/model/toTl/keyboard.ts"
import { inputOf, storeInput } from "../media/existing.ts"
import type { Kind, OutgoingMedia } from "../media/outgoing.ts"
import { type AlreadySent, alreadySent, numbered } from "./send.ts"
import { compose, replyTo, scheduleDate } from "./compose.ts"
import type { Client, TextTooLong } from "./target.ts"
import { resolve, self as selfOf, sentWith, unreadable } from "./target.ts"

/**
 * Why an album was not sent.
 *
 * @since 0.1.0
 * @category errors
 */
export type SendAlbumError =
  | Method.Error<typeof messages.sendMultiMedia>
  | Method.Error<typeof messages.uploadMedia>
  | PeerNotFound
  | TextTooLong
  | KeyboardInvalid
  | AlreadySent
  | InvokeError

/**
 * A part of an album: media, or media with a caption. A caption that is a draft may say what the album answers, whether
 * it comes without a sound and so on: for each of these, the first part that says it holds for the whole album.
 *
 * @since 0.1.0
 * @category models
 */
export type AlbumItem<E = unknown, R = unknown, K extends Kind = Kind> = OutgoingMedia<E, R, K> | {
  readonly media: OutgoingMedia<E, R, K>
  readonly caption: string | FormattedText | Draft.Draft<E, R>
}

type Parts<Item> = readonly [
  Item,
  Item,
  Item?,
  Item?,
  Item?,
  Item?,
  Item?,
  Item?,
  Item?,
  Item?
]

/**
 * Two to ten parts that go together: photos and films, or files, or pieces of music.
 *
 * @since 0.1.0
 * @category models
 */
export type Album =
  | Parts<AlbumItem<unknown, unknown, "Photo" | "Video" | "LivePhoto">>
  | Parts<AlbumItem<unknown, unknown, "Document">>
  | Parts<AlbumItem<unknown, unknown, "Audio">>

/**
 * How the parts of an album can fail.
 *
 * @since 0.1.0
 * @category errors
 */
export type AlbumError<A extends Album> = Exclude<A[number], undefined> extends AlbumItem<infer E, infer _R> ? E : never

/**
 * What the parts of an album need.
 *
 * @since 0.1.0
 * @category models
 */
export type AlbumContext<A extends Album> = Exclude<A[number], undefined> extends AlbumItem<infer _E, infer R> ? R
  : never

/** A message for each part, in the order of the parts. */
type Sent<A extends Album> = { readonly [Index in keyof A]: Message }

/** So many parts are uploaded at the same time. */
const concurrency = 3

interface Part<E, R> {
  readonly media: OutgoingMedia<E, R>
  readonly draft: Draft.Draft<E, R>
}

const partOf = <E, R>(item: AlbumItem<E, R>): Part<E, R> =>
  "kind" in item
    ? { media: item, draft: Draft.text("") }
    : { media: item.media, draft: Draft.from<E, R>(item.caption) }

/** Only media that Telegram has already can be a part of an album. */
const stored = (
  rpc: Rpc["Type"],
  peer: T.InputPeer,
  media: T.InputMedia
): Effect.Effect<T.InputMedia, SendAlbumError> =>
  media._tag === "inputMediaPhoto" || media._tag === "inputMediaDocument"
    ? Effect.succeed(media)
    : Effect.map(storeInput(rpc, peer, media), (file) => inputOf(file))

/** A part, with its media stored at Telegram and a number by which it is known again. */
const single = <E, R>(
  rpc: Rpc["Type"],
  peer: T.InputPeer,
  { draft, media }: Part<E, R>,
  key: string | undefined
): Effect.Effect<T.inputSingleMedia, E | SendAlbumError, R | Client> =>
  Effect.gen(function*() {
    const { entities, media: input, text } = yield* compose(Draft.media(draft, media))
    return {
      _tag: "inputSingleMedia",
      media: yield* stored(rpc, peer, input ?? { _tag: "inputMediaEmpty" }),
      randomId: yield* numbered(key, "messages.sendMultiMedia"),
      message: text ?? "",
      entities
    }
  })

/** What is said about the album: the first part that says something is heard. */
const optionsOf = <E, R>(parts: ReadonlyArray<Part<E, R>>): Draft.Options => {
  const heard: { [Key in keyof Draft.Options]: Draft.Options[Key] } = {}
  for (const { draft } of parts.toReversed()) Object.assign(heard, draft.options)
  return heard
}

/**
 * Sends an album, and gives its messages in the order of its parts. Everything is uploaded before anything is sent, so
 * an album arrives whole or not at all; `onProgress` of each part tells how far it is. With a `Draft.idempotencyKey` in one
 * of its captions it is sent once, as messages are.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/method/messages.sendMultiMedia
 */
export function sendAlbum<const A extends Album>(
  to: PeerLike,
  album: A
): Effect.Effect<Sent<A>, SendAlbumError | AlbumError<A>, Client | AlbumContext<A>>
export function sendAlbum(
  to: PeerLike,
  album: ReadonlyArray<AlbumItem | undefined>
): Effect.Effect<ReadonlyArray<Message>, unknown, unknown> {
  return Effect.gen(function*() {
    const rpc = yield* Rpc
    const self = yield* selfOf
    const parts = album.flatMap((item) => (item === undefined ? [] : [partOf(item)]))
    const options = optionsOf(parts)
    const peer = yield* resolve(to)
    const reply = yield* replyTo(options, peer)
    // What is needed, and what can fail, is in the types of the declaration above.
    // @effect-diagnostics-next-line anyUnknownInErrorContext:off
    const multiMedia = yield* Effect.forEach(parts, (part, index) => {
      const key = options.idempotencyKey
      return single(rpc, peer, part, key === undefined ? undefined : `${key} ${index}`)
    }, { concurrency })
    const call = rpc.invoke(messages.sendMultiMedia({
      peer,
      multiMedia,
      replyTo: reply,
      silent: options.isSilent,
      background: options.isBackground,
      clearDraft: options.clearsDraft,
      noforwards: options.isProtected,
      invertMedia: options.isMediaInverted,
      effect: options.effectId,
      allowPaidStars: options.maxStars,
      scheduleDate: scheduleDate(options.schedule),
      sendAs: options.sendAs === undefined ? undefined : yield* resolve(options.sendAs)
    }))
    const answer = yield* Effect.mapError(call, alreadySent(options.idempotencyKey))
    const sent = sentWith(answer, multiMedia.map(({ randomId }) => randomId), self)
    return sent.length === multiMedia.length
      ? sent
      : yield* unreadable("messages.sendMultiMedia", answer._tag)
  })
}
