/**
 * What a draft is, and what it can be made of. What is said about one is in `src/Draft.ts`.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as Either from "effect/Either"
import type { Pipeable } from "effect/Pipeable"
import { pipeArguments } from "effect/Pipeable"
import * as Predicate from "effect/Predicate"
import type * as Types from "effect/Types"
import type { Repairable } from "../../layers/support/repairable.ts"
import { FormattedText } from "../../schema/model/Entity.ts"
import type { MessageId } from "../../schema/model/Ids.ts"
import type { Keyboard } from "../../schema/model/Keyboard.ts"
import type { sendMedia } from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { PeerLike, Peers } from "../../services/Peers.ts"
import type { InvokeError, Rpc } from "../../services/Rpc.ts"
import * as Html from "../Html.ts"
import * as Markdown from "../Markdown.ts"
import type { Rich } from "../Rich.ts"
import type { Outgoing } from "../Keyboard.ts"

const TypeId: unique symbol = Symbol.for("layergram/Draft")

/**
 * A picture, a film, a poll …, as Telegram wants it: made when the draft is sent.
 *
 * @since 0.1.0
 * @category models
 */
export interface DraftMedia<out E = never, out R = never> {
  readonly toInput: Effect.Effect<T.InputMedia, E, R>
  /** The same, and what to send where Telegram does not take it. */
  readonly prepare?:
    | Effect.Effect<Repairable<T.InputMedia, E | InvokeError, R | Rpc | Peers>, E, R | Rpc | Peers>
    | undefined
}

/**
 * A keyboard, and as Telegram takes it: looked at when the draft is sent.
 *
 * @since 0.1.0
 * @category models
 */
export interface DraftKeyboard<out E = never> {
  readonly keyboard: Keyboard | Outgoing<E>
  readonly replyMarkup: () => Either.Either<T.ReplyMarkup, E>
}

/**
 * How the preview of a link is shown: not at all, small or large, or above the text. Unless `url` says which one, it is
 * the first link of the text.
 *
 * @since 0.1.0
 * @category models
 */
export type Preview = "off" | "small" | "large" | "above" | {
  readonly url?: string | undefined
  readonly size?: "small" | "large" | undefined
  readonly isAbove?: boolean | undefined
}

/**
 * What a draft answers.
 *
 * @since 0.1.0
 * @category models
 */
export type ReplyTarget =
  | {
    readonly _tag: "Message"
    readonly id: MessageId
    /** The chat it stands in, where that may be another one. */
    readonly chat: PeerLike | undefined
    readonly quote: { readonly text: FormattedText; readonly offset: number | undefined } | undefined
  }
  | { readonly _tag: "Story"; readonly peer: PeerLike; readonly storyId: number }

/**
 * What is said about a message.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  readonly replyTo?: ReplyTarget | undefined
  readonly topic?: MessageId | undefined
  readonly isSilent?: boolean | undefined
  readonly isBackground?: boolean | undefined
  readonly isProtected?: boolean | undefined
  readonly isMediaInverted?: boolean | undefined
  readonly clearsDraft?: boolean | undefined
  readonly preview?: Preview | undefined
  readonly rich?: Rich | undefined
  readonly schedule?: DateTime.DateTime | "WhenOnline" | undefined
  readonly effectId?: bigint | undefined
  readonly sendAs?: PeerLike | undefined
  readonly maxStars?: bigint | undefined
  readonly idempotencyKey?: string | undefined
}

/**
 * What a draft may have that sending can fail for, beside its text: media (a preview that is more than the link's own is
 * media, too), or an idempotency key.
 *
 * @since 0.1.0
 * @category models
 */
export type Part = "Media" | "Key"

/**
 * A message that is not sent yet. Making its parts may fail with `E` and need `R`; sending one without media or key
 * (`P`) does not fail for them.
 *
 * @since 0.1.0
 * @category models
 */
export interface Draft<out E = never, out R = never, out P extends Part = Part> extends Pipeable {
  readonly [TypeId]: Types.Covariant<P>
  /** The text; a draft without one leaves the text of a message as it is when that is edited. */
  readonly content: Effect.Effect<FormattedText, E, R> | undefined
  readonly media: DraftMedia<E, R> | undefined
  readonly keyboard: DraftKeyboard<E> | undefined
  readonly options: Options
  /**
   * The method by which a message with media is sent: every draft that may have some brings it along, for the method
   * knows all kinds of media, which a program whose drafts are texts need not contain.
   */
  readonly sendMedia: typeof sendMedia | undefined
  /** How long the caption of media may be, where it is longer than everybody's may be; comes with media likewise. */
  readonly captionLimit: ((rpc: Rpc["Type"]) => Effect.Effect<number, InvokeError>) | undefined
}

/**
 * How long captions may be, and where Telegram says otherwise.
 *
 * @since 0.1.0
 * @category constants
 */
export const maxCaption = { key: "caption_length_limit", standard: 1024, premium: 4096 }

/**
 * What can be sent: a text, a text with entities, or a draft.
 *
 * @since 0.1.0
 * @category models
 */
export type Content<E = never, R = never, P extends Part = Part> = Text | Draft<E, R, P>

/**
 * What is text and nothing else. Functions that take content have a signature for it alone, for it says nothing about
 * errors and requirements: the compiler would take both from where the effect is used, which may be `any`.
 *
 * @since 0.1.0
 * @category models
 */
export type Text = string | FormattedText

const Proto = {
  [TypeId]: (_: never) => _,
  pipe() {
    return pipeArguments(this, arguments)
  }
} as const

/**
 * A draft of its parts.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <E, R, P extends Part = Part>(
  parts: Omit<Draft<E, R>, typeof TypeId | "pipe">
): Draft<E, R, P> => Object.assign(Object.create(Proto), parts)

/**
 * Whether something is a draft.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isDraft = (value: unknown): value is Draft<unknown, unknown> => Predicate.hasProperty(value, TypeId)

/**
 * A draft that says nothing yet.
 *
 * @since 0.1.0
 * @category constructors
 */
export const empty: Draft<never, never, never> = /* @__PURE__ */ make({
  content: undefined,
  media: undefined,
  keyboard: undefined,
  options: {},
  sendMedia: undefined,
  captionLimit: undefined
})

/**
 * A text without entities.
 *
 * @since 0.1.0
 * @category conversions
 */
export const plain = (text: string): FormattedText => new FormattedText({ text, entities: [] }, true)

const withContent = <E, R>(content: Effect.Effect<FormattedText, E, R>): Draft<E, R, never> =>
  make({ ...empty, content })

/**
 * A text, as it is, but for what Telegram would change in it: see `Messages.send`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const text = (text: string): Draft<never, never, never> => withContent(Effect.succeed(plain(text)))

/**
 * A text with entities.
 *
 * @since 0.1.0
 * @category constructors
 */
export const formatted = (text: FormattedText): Draft<never, never, never> => withContent(Effect.succeed(text))

/**
 * A text that is yet to be made, when the draft is sent: one that is parsed, translated, read from somewhere.
 *
 * @since 0.1.0
 * @category constructors
 */
export const textEffect = <E, R>(content: Effect.Effect<string | FormattedText, E, R>): Draft<E, R, never> =>
  withContent(Effect.map(content, (made) => (typeof made === "string" ? plain(made) : made)))

/**
 * A text in MarkdownV2, parsed when the draft is sent, which fails with `MarkdownError` where it is none.
 *
 * @since 0.1.0
 * @category constructors
 * @see https://core.telegram.org/bots/api#markdownv2-style
 */
export const markdown = (source: string): Draft<Markdown.MarkdownError, never, never> =>
  withContent(Effect.suspend(() => Markdown.parse(source)))

/**
 * A text in Telegram's HTML, parsed when the draft is sent, which fails with `HtmlError` where it is none.
 *
 * @since 0.1.0
 * @category constructors
 * @see https://core.telegram.org/bots/api#html-style
 */
export const html = (source: string): Draft<Html.HtmlError, never, never> =>
  withContent(Effect.suspend(() => Html.parse(source)))

/** What the compiler cannot keep out of programs without types. */
const refuse = (given: unknown): never => {
  const advice = Effect.isEffect(given) ? " (an Effect that makes a text goes into Draft.textEffect)" : ""
  const what = given === null ? "null" : typeof given
  throw new TypeError(`a message is a string, a FormattedText or a Draft, not ${what}${advice}`)
}

/**
 * A draft of whatever can be sent. Throws for anything else.
 *
 * @since 0.1.0
 * @category constructors
 */
export const from = <E = never, R = never, P extends Part = Part>(content: Content<E, R, P>): Draft<E, R, P> => {
  if (typeof content === "string") return text(content)
  if (content instanceof FormattedText) return formatted(content)
  return isDraft(content) ? content : refuse(content)
}
