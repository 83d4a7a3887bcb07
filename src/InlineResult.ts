/**
 * Results of inline queries: what is shown in the list, and what is sent when somebody chooses it.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/inline
 */
import * as Either from "effect/Either"
import type { FormattedText } from "../schema/model/Entity.ts"
import * as toTlEntity from "../schema/model/toTl/entity.ts"
import type { KeyboardInvalid } from "../schema/model/toTl/keyboard.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Outgoing } from "./Keyboard.ts"

/**
 * A result, ready to be put into an answer.
 *
 * @since 0.1.0
 * @category models
 */
export interface InlineResult<out E = never> {
  /** 1 to 64 bytes, another one for each result of an answer. */
  readonly id: string
  readonly toInput: Either.Either<T.InputBotInlineResult, E | KeyboardInvalid>
}

/**
 * The keyboard that goes with what is sent. Only with one the bot can edit the message, and is told its name.
 *
 * @since 0.1.0
 * @category models
 */
export interface WithKeyboard<out E = never> {
  readonly keyboard?: Outgoing<E> | undefined
}

/**
 * What is sent when somebody chooses a result.
 *
 * @since 0.1.0
 * @category models
 */
export interface Content<out E = never> {
  readonly toInput: Either.Either<T.InputBotInlineMessage, E | KeyboardInvalid>
}

const content = <E>(
  options: WithKeyboard<E> | undefined,
  make: (replyMarkup: T.ReplyMarkup | undefined) => T.InputBotInlineMessage
): Content<E> => ({
  toInput: options?.keyboard === undefined
    ? Either.right(make(undefined))
    : Either.map(options.keyboard.toInput, make)
})

const textOf = (text: string | FormattedText) => {
  if (typeof text === "string") return { message: text }
  // A bot names users whom it has met by their id alone.
  const entities = toTlEntity.entities(text.entities, (userId) => ({ _tag: "inputUser", userId, accessHash: 0n }))
  return { message: text.text, entities: entities.length === 0 ? undefined : entities }
}

/**
 * A text of up to 4096 characters.
 *
 * @since 0.1.0
 * @category content
 */
export const text = <E = never>(
  text: string | FormattedText,
  options?: WithKeyboard<E> & {
    /** Whether links are shown with a preview; on unless said. */
    readonly preview?: boolean | undefined
  }
): Content<E> =>
  content(options, (replyMarkup) => ({
    _tag: "inputBotInlineMessageText",
    ...textOf(text),
    noWebpage: options?.preview === false,
    replyMarkup
  }))

/**
 * The picture, film or file of the result itself, with a caption of up to 1024 characters.
 *
 * @since 0.1.0
 * @category content
 */
export const caption = <E = never>(
  text: string | FormattedText,
  options?: WithKeyboard<E> & {
    /** Whether the caption stands above. */
    readonly above?: boolean | undefined
  }
): Content<E> =>
  content(options, (replyMarkup) => ({
    _tag: "inputBotInlineMessageMediaAuto",
    ...textOf(text),
    invertMedia: options?.above === true,
    replyMarkup
  }))

/**
 * A place on the earth, in degrees.
 *
 * @since 0.1.0
 * @category models
 */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

const geo = ({ latitude, longitude }: Point): T.InputGeoPoint => ({
  _tag: "inputGeoPoint",
  lat: latitude,
  long: longitude
})

/**
 * A place on the map.
 *
 * @since 0.1.0
 * @category content
 */
export const location = <E = never>(at: Point, options?: WithKeyboard<E>): Content<E> =>
  content(options, (replyMarkup) => ({ _tag: "inputBotInlineMessageMediaGeo", geoPoint: geo(at), replyMarkup }))

/**
 * A place with a name.
 *
 * @since 0.1.0
 * @category content
 */
export const venue = <E = never>(
  at: Point & { readonly title: string; readonly address: string },
  options?: WithKeyboard<E>
): Content<E> =>
  content(options, (replyMarkup) => ({
    _tag: "inputBotInlineMessageMediaVenue",
    geoPoint: geo(at),
    title: at.title,
    address: at.address,
    provider: "",
    venueId: "",
    venueType: "",
    replyMarkup
  }))

/**
 * Somebody's telephone number.
 *
 * @since 0.1.0
 * @category content
 */
export const contact = <E = never>(
  who: { readonly phone: string; readonly firstName: string; readonly lastName?: string; readonly vcard?: string },
  options?: WithKeyboard<E>
): Content<E> =>
  content(options, (replyMarkup) => ({
    _tag: "inputBotInlineMessageMediaContact",
    phoneNumber: who.phone,
    firstName: who.firstName,
    lastName: who.lastName ?? "",
    vcard: who.vcard ?? "",
    replyMarkup
  }))

/**
 * What is sent, in Telegram's own words: invoices, previews of web pages, …
 *
 * @since 0.1.0
 * @category content
 */
export const raw = (message: T.InputBotInlineMessage): Content => ({ toInput: Either.right(message) })

/**
 * What the list shows of a result.
 *
 * @since 0.1.0
 * @category models
 */
export interface Face {
  readonly title?: string | undefined
  readonly description?: string | undefined
  /** The link that belongs to it. */
  readonly url?: string | undefined
  /** The address of a small JPEG picture. */
  readonly thumbnail?: string | undefined
}

const web = (url: string, mimeType: string): T.InputWebDocument => ({
  _tag: "inputWebDocument",
  url,
  size: 0,
  mimeType,
  attributes: []
})

const listed = <E>(
  id: string,
  type: string,
  { description, thumbnail, title, url }: Face,
  sent: Content<E>,
  file?: T.InputWebDocument
): InlineResult<E> => ({
  id,
  toInput: Either.map(sent.toInput, (sendMessage) => ({
    _tag: "inputBotInlineResult",
    id,
    type,
    title,
    description,
    url,
    thumb: thumbnail === undefined ? undefined : web(thumbnail, "image/jpeg"),
    content: file,
    sendMessage
  }))
})

/**
 * A title, and a text that is sent.
 *
 * @since 0.1.0
 * @category results
 */
export const article = <E = never>(
  id: string,
  face: Face & { readonly title: string },
  sends: Content<E>
): InlineResult<E> => listed(id, "article", face, sends)

/**
 * A place on the map, a place with a name, or somebody's number: `kind` says what it looks like in the list.
 *
 * @since 0.1.0
 * @category results
 */
export const card = <E = never>(
  id: string,
  kind: "geo" | "venue" | "contact",
  face: Face & { readonly title: string },
  sends: Content<E>
): InlineResult<E> => listed(id, kind, face, sends)

/**
 * The kinds of files that a result can be.
 *
 * @since 0.1.0
 * @category models
 */
export type FileKind = "photo" | "gif" | "video" | "audio" | "voice" | "file" | "sticker"

/**
 * A file of the web, which Telegram fetches: up to 5 MB for pictures, 20 MB for others. A GIF is an MPEG 4 film.
 *
 * @since 0.1.0
 * @category results
 */
export const webFile = <E = never>(
  id: string,
  kind: Exclude<FileKind, "sticker">,
  file: Face & { readonly address: string; readonly mimeType: string },
  sends: Content<E> = caption<E>("")
): InlineResult<E> => listed(id, kind, file, sends, web(file.address, file.mimeType))

/**
 * A file that Telegram has.
 *
 * @since 0.1.0
 * @category results
 */
export const document = <E = never>(
  id: string,
  kind: Exclude<FileKind, "photo">,
  file: Face & { readonly document: T.InputDocument },
  sends: Content<E> = caption<E>("")
): InlineResult<E> => ({
  id,
  toInput: Either.map(sends.toInput, (sendMessage) => ({
    _tag: "inputBotInlineResultDocument",
    id,
    type: kind,
    title: file.title,
    description: file.description,
    document: file.document,
    sendMessage
  }))
})

/**
 * A photo that Telegram has.
 *
 * @since 0.1.0
 * @category results
 */
export const photo = <E = never>(
  id: string,
  photo: T.InputPhoto,
  sends: Content<E> = caption<E>("")
): InlineResult<E> => ({
  id,
  toInput: Either.map(sends.toInput, (sendMessage) => ({
    _tag: "inputBotInlineResultPhoto",
    id,
    type: "photo",
    photo,
    sendMessage
  }))
})

/**
 * A game of the bot, by its short name.
 *
 * @since 0.1.0
 * @category results
 */
export const game = <E = never>(id: string, shortName: string, options?: WithKeyboard<E>): InlineResult<E> => ({
  id,
  toInput: Either.map(
    content(options, (replyMarkup) => ({ _tag: "inputBotInlineMessageGame", replyMarkup })).toInput,
    (sendMessage) => ({ _tag: "inputBotInlineResultGame", id, shortName, sendMessage })
  )
})
