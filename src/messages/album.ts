/**
 * Albums: photos, films, files or pieces of music that are sent as one.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#albums-grouped-media
 */
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Schema from "effect/Schema"
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
 * Two to ten parts that go together: photos and films, or files, or pieces of music. What is only known when the program
 * runs becomes one by `albumFrom`.
 *
 * @since 0.1.0
 * @category models
 */
export type Album<E = unknown, R = unknown> =
  | Parts<AlbumItem<E, R, "Photo" | "Video" | "LivePhoto">>
  | Parts<AlbumItem<E, R, "Document">>
  | Parts<AlbumItem<E, R, "Audio">>

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

/**
 * These parts are no album: `TooFew` (fewer than two) or `TooMany` (more than ten), or `Mixed`: they do not go together,
 * or not into any album. Nothing was uploaded.
 *
 * @since 0.1.0
 * @category errors
 */
export class AlbumInvalid extends Schema.TaggedError<AlbumInvalid>()("AlbumInvalid", {
  reason: Schema.Literal("TooFew", "TooMany", "Mixed"),
  count: Schema.Int
}) {
  /** No: the parts stay what they are. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was sent. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return this.reason === "Mixed"
      ? "an album is of photos and films, or of files, or of pieces of music"
      : `an album has from ${least} to ${most} parts, and not ${this.count}`
  }
}

const least = 2
const most = 10

/** What goes together. */
const groups: { readonly [K in Kind]?: string } = {
  Photo: "pictures",
  Video: "pictures",
  LivePhoto: "pictures",
  Document: "files",
  Audio: "music"
}

const groupOf = (item: AlbumItem): string | undefined => groups["kind" in item ? item.kind : item.media.kind]

/** Why something is no album. */
const fault = (items: ReadonlyArray<AlbumItem>): AlbumInvalid["reason"] | undefined => {
  const [first] = items
  if (first === undefined || items.length < least) return "TooFew"
  if (items.length > most) return "TooMany"
  const group = groupOf(first)
  return group === undefined || items.some((item) => groupOf(item) !== group) ? "Mixed" : undefined
}

/**
 * Makes an album of parts whose number, or kind, is only known when the program runs:
 * `Effect.flatMap(Messages.albumFrom(photos), (album) => Messages.sendAlbum(to, album))`.
 *
 * @since 0.1.0
 * @category constructors
 */
export function albumFrom<I extends AlbumItem>(
  items: ReadonlyArray<I>
): Either.Either<
  Album<I extends AlbumItem<infer E, infer _R> ? E : never, I extends AlbumItem<infer _E, infer R> ? R : never>,
  AlbumInvalid
>
export function albumFrom(
  items: ReadonlyArray<AlbumItem>
): Either.Either<ReadonlyArray<AlbumItem | undefined>, AlbumInvalid> {
  const reason = fault(items)
  return reason === undefined ? Either.right(items) : Either.left(new AlbumInvalid({ reason, count: items.length }))
}

/** A message for each part, in the order of the parts. Of albums of run time nobody knows how many there are. */
type Sent<A extends Album> = [2 | 10] extends [A["length"]] ? ReadonlyArray<Message>
  : { readonly [Index in keyof A]: Message }

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
    const multiMedia = yield* Effect.forEach(parts, (part, index) => {
      const key = options.idempotencyKey
      // What is needed, and what can fail, is in the types of the declaration above.
      // @effect-diagnostics-next-line anyUnknownInErrorContext:off
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
