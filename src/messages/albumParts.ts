/**
 * What an album is made of, and what is none.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#albums-grouped-media
 */
import * as Either from "effect/Either"
import * as Equal from "effect/Equal"
import * as Schema from "effect/Schema"
import type { FormattedText } from "../../schema/model/Entity.ts"
import * as Draft from "../Draft.ts"
import type { Kind, OutgoingMedia } from "../media/outgoing.ts"

/**
 * A part of an album: media, or media with a caption. A caption that is a draft may say what the album answers, whether
 * it comes without a sound and so on: that holds for the whole album, so no other part may say something else. It has no
 * keyboard, for albums have none.
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
 * These parts are no album. Nothing was uploaded. The reasons:
 *
 * - `TooFew` (fewer than two) or `TooMany` (more than ten).
 * - `Mixed`: they do not go together, or not into any album.
 * - `Keyboard`: a caption has a keyboard, which Telegram takes under single messages only.
 * - `Caption`: a caption has media of its own, or says something rich; it is a text.
 * - `Contradiction`: two parts say different things of what holds for the whole album: `option` is what about.
 *
 * @since 0.1.0
 * @category errors
 */
export class AlbumInvalid extends Schema.TaggedError<AlbumInvalid>()("AlbumInvalid", {
  reason: Schema.Literal("TooFew", "TooMany", "Mixed", "Keyboard", "Caption", "Contradiction"),
  count: Schema.Int,
  option: Schema.optional(Schema.String)
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
    switch (this.reason) {
      case "Mixed":
        return "an album is of photos and films, or of files, or of pieces of music"
      case "Keyboard":
        return "an album has no keyboard: send one under a message of its own"
      case "Caption":
        return "a caption in an album is a text, without media of its own"
      case "Contradiction":
        return `the parts of an album do not agree on ${this.option}, which holds for all of it`
      default:
        return `an album has from ${least} to ${most} parts, and not ${this.count}`
    }
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

/** Whether two values of an option say the same: they may be of several parts, as a message that is quoted is. */
const agree = (one: unknown, other: unknown): boolean => {
  if (Equal.equals(one, other)) return true
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false
  const others = new Map<string, unknown>(Object.entries(other))
  const all = Object.entries(one)
  return all.length === others.size && all.every(([key, value]) => others.has(key) && agree(value, others.get(key)))
}

const captionOf = (item: AlbumItem): Draft.Draft<unknown, unknown> | undefined =>
  "caption" in item && Draft.isDraft(item.caption) ? item.caption : undefined

/** On what the captions do not agree. Of previews there are none beside media. */
const contradiction = (captions: ReadonlyArray<Draft.Draft<unknown, unknown>>): string | undefined => {
  const said = new Map<string, unknown>()
  for (const { options } of captions) {
    for (const [option, value] of Object.entries(options)) {
      if (value === undefined || option === "preview") continue
      if (said.has(option) && !agree(said.get(option), value)) return option
      said.set(option, value)
    }
  }
  return undefined
}

/** Why parts are no album, if they are none. */
const fault = (items: ReadonlyArray<AlbumItem>): Pick<AlbumInvalid, "reason" | "option"> | undefined => {
  const [first] = items
  if (first === undefined || items.length < least) return { reason: "TooFew" }
  if (items.length > most) return { reason: "TooMany" }
  const group = groupOf(first)
  if (group === undefined || items.some((item) => groupOf(item) !== group)) return { reason: "Mixed" }
  const captions = items.flatMap((item) => captionOf(item) ?? [])
  if (captions.some(({ keyboard }) => keyboard !== undefined)) return { reason: "Keyboard" }
  const isMore = captions.some(({ media, options }) => media !== undefined || options.rich !== undefined)
  if (isMore) return { reason: "Caption" }
  const option = contradiction(captions)
  return option === undefined ? undefined : { reason: "Contradiction", option }
}

/**
 * The parts, if they are an album.
 *
 * @since 0.1.0
 * @category checks
 */
export const checked = <I extends AlbumItem>(
  items: ReadonlyArray<I>
): Either.Either<ReadonlyArray<I>, AlbumInvalid> => {
  const found = fault(items)
  return found === undefined ? Either.right(items) : Either.left(new AlbumInvalid({ ...found, count: items.length }))
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
  return checked(items)
}
