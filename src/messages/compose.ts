/**
 * Drafts, as calls want them.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Repair from "../../layers/support/repairable.ts"
import type { FormattedText } from "../../schema/model/Entity.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { Auth } from "../../services/Auth.ts"
import type { PeerNotFound, Peers } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type * as Draft from "../Draft.ts"
import { prepare } from "../media/outgoing.ts"
import { maxCaption } from "./draft.ts"
import { outgoing } from "../text/outgoing.ts"
import { peerOf, resolve, sameChat, self as selfOf, TextTooLong } from "./target.ts"

/**
 * What all calls that send are told of a draft.
 *
 * @since 0.1.0
 * @category models
 */
export interface Composed {
  /** None where the draft has no text. */
  readonly text: string | undefined
  readonly entities: ReadonlyArray<T.MessageEntity> | undefined
  readonly media: T.InputMedia | undefined
  /** In place of text and media. */
  readonly richMessage: T.InputRichMessage | undefined
  readonly replyMarkup: T.ReplyMarkup | undefined
  readonly noWebpage: boolean | undefined
  readonly invertMedia: boolean | undefined
  readonly scheduleDate: number | undefined
}

/** Stands for no time, but for the moment at which the other one comes online. */
const whenOnline = 0x7ffffffe

/**
 * When a draft is to be sent, as Telegram counts.
 *
 * @since 0.1.0
 * @category conversions
 */
export const scheduleDate = (schedule: Draft.Options["schedule"]): number | undefined => {
  if (schedule === undefined) return undefined
  return schedule === "WhenOnline" ? whenOnline : Math.floor(DateTime.toEpochMillis(schedule) / 1000)
}

const maxText = 4096

/**
 * How many characters a text has as Telegram counts them: a pair of surrogates is one.
 *
 * @since 0.1.0
 * @category checks
 */
export const lengthOf = (text: string): number => {
  let length = text.length
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) length--
  return length
}

/**
 * Refuses a text that the account cannot send. Only where a caption is longer than everybody's may be, Telegram is asked
 * whether this account's may: before anything is uploaded.
 *
 * @since 0.1.0
 * @category checks
 */
const checkLength = (
  text: string,
  { captionLimit, media }: Pick<Draft.Draft<unknown, unknown>, "captionLimit" | "media">
): Effect.Effect<void, TextTooLong | InvokeError, Auth | Rpc> =>
  Effect.gen(function*() {
    const usual = media === undefined ? maxText : maxCaption.standard
    // Nothing has more characters than code units.
    const length = text.length > usual ? lengthOf(text) : text.length
    if (length <= usual) return
    const isFixed = media === undefined || captionLimit === undefined || (yield* Auth).self()?.isBot === true
    const limit = isFixed ? usual : yield* captionLimit(yield* Rpc)
    if (length > limit) return yield* new TextTooLong({ length, limit })
  })

const linkIn = /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/i

const firstLink = ({ entities, text }: FormattedText): string | undefined => {
  for (const entity of entities) {
    if (entity._tag === "TextUrl") return entity.url
    if (entity._tag === "Url") return text.slice(entity.offset, entity.offset + entity.length)
  }
  return linkIn.exec(text)?.[0]
}

/** The preview of a link, where the draft says more than whether there is one. A text that is not sent has no link. */
const webPage = (preview: Draft.Preview | undefined, text: FormattedText | undefined): T.InputMedia | undefined => {
  if (preview === undefined || preview === "off" || preview === "above") return undefined
  const { size, url = "" } = typeof preview === "string" ? { size: preview } : preview
  const link = url.trim() || (text === undefined ? undefined : firstLink(text))
  if (link === undefined) return undefined
  return {
    _tag: "inputMediaWebPage",
    url: link,
    forceLargeMedia: size === "large",
    forceSmallMedia: size === "small",
    // A page that cannot be fetched is no reason not to send the text.
    optional: true
  }
}

const isAbove = (preview: Draft.Preview | undefined): boolean =>
  preview === "above" || (typeof preview === "object" && preview.isAbove === true)

/** A draft, as calls want it, with its media apart. */
const parts = <E, R>(draft: Draft.Draft<E, R>) =>
  Effect.gen(function*() {
    const { keyboard, options } = draft
    const content = draft.content === undefined ? undefined : yield* draft.content
    const text = content === undefined ? undefined : yield* outgoing(content)
    if (text !== undefined) yield* checkLength(text.message, draft)
    const replyMarkup = keyboard === undefined ? undefined : yield* keyboard.replyMarkup()
    const page = options.rich === undefined
      ? webPage(options.preview, text?.message === "" ? undefined : content)
      : undefined
    const media = draft.media === undefined
      ? Repair.final(page)
      : yield* prepare(draft.media)
    const composed: Omit<Composed, "media"> = {
      text: text?.message,
      entities: text?.entities,
      richMessage: options.rich?.input,
      replyMarkup,
      noWebpage: options.preview === "off" ? true : undefined,
      invertMedia: options.isMediaInverted === true || isAbove(options.preview) ? true : undefined,
      scheduleDate: scheduleDate(options.schedule)
    }
    return { composed, media }
  })

/**
 * A draft, as calls want it: its text and media are made now.
 *
 * @since 0.1.0
 * @category conversions
 */
export const compose = <E, R>(
  draft: Draft.Draft<E, R>
): Effect.Effect<Composed, E | TextTooLong | InvokeError, R | Rpc | Peers | Auth> =>
  Effect.map(parts(draft), ({ composed, media }) => ({ ...composed, media: media.value }))

/**
 * Makes a call with a draft: again with other media, where Telegram has lost parts of an upload or does not take a file
 * reference any more.
 *
 * @since 0.1.0
 * @category calling
 */
export const composed = <E, R, A, E2, R2>(
  draft: Draft.Draft<E, R>,
  call: (composed: Composed) => Effect.Effect<A, E2, R2>
): Effect.Effect<A, E | E2 | TextTooLong | InvokeError, R | R2 | Rpc | Peers | Auth> =>
  Effect.flatMap(
    parts(draft),
    ({ composed, media }) =>
      Repair.use<T.InputMedia | undefined, E | InvokeError, R | Rpc | Peers, A, E2, R2>(
        media,
        (media) => call({ ...composed, media })
      )
  )

/**
 * What a draft for `peer` answers, as calls want it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const replyTo = (
  { replyTo, topic }: Draft.Options,
  peer: T.InputPeer
): Effect.Effect<T.InputReplyTo | undefined, PeerNotFound | InvokeError, Peers | Auth> =>
  Effect.gen(function*() {
    if (replyTo === undefined) {
      return topic === undefined
        ? undefined
        : { _tag: "inputReplyToMessage", replyToMsgId: topic, topMsgId: topic }
    }
    if (replyTo._tag === "Story") {
      return { _tag: "inputReplyToStory", peer: yield* resolve(replyTo.peer), storyId: replyTo.storyId }
    }
    const { chat, id, quote } = replyTo
    const self = yield* selfOf
    const from = chat === undefined ? peer : yield* resolve(chat)
    const quoted = quote === undefined ? undefined : yield* outgoing(quote.text)
    return {
      _tag: "inputReplyToMessage",
      replyToMsgId: id,
      topMsgId: topic,
      replyToPeerId: sameChat(peerOf(from, self), peerOf(peer, self)) ? undefined : from,
      quoteText: quoted?.message,
      quoteEntities: quoted?.entities,
      quoteOffset: quote?.offset
    }
  })
