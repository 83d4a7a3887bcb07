/**
 * Messages that are not sent yet: immutable values that are made of a text and what is to be said about it.
 *
 * ```ts
 * const draft = Draft.text("Good night").pipe(Draft.silent(), Draft.at(DateTime.unsafeMake("2026-12-24T22:00:00Z")))
 * const sent = Messages.send("@alice", draft)
 * ```
 *
 * What a draft carries may have to be made first, which may fail or need something: `E` and `R` say so, and sending it
 * fails with `E`, too, and needs `R`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.sendMessage
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import { limitOf } from "../layers/support/limits.ts"
import type { FormattedText } from "../schema/model/Entity.ts"
import type { MessageId } from "../schema/model/Ids.ts"
import type { Keyboard } from "../schema/model/Keyboard.ts"
import type { MessageRef } from "../schema/model/MessageHeaders.ts"
import type { KeyboardInvalid } from "../schema/model/toTl/keyboard.ts"
import { keyboard as replyMarkup } from "../schema/model/toTl/keyboard.ts"
import { sendMedia } from "../schema/tl/api/methods/messages.ts"
import type { PeerLike } from "../services/Peers.ts"
import type { Outgoing } from "./Keyboard.ts"
import type { Draft, DraftMedia, Options, Part, Preview, ReplyTarget } from "./messages/draft.ts"
import { isDraft, make, maxCaption, plain } from "./messages/draft.ts"
import type { Rich } from "./Rich.ts"

export { empty, formatted, from, html, isDraft, markdown, text, textEffect } from "./messages/draft.ts"
export type {
  Content,
  Draft,
  DraftKeyboard,
  DraftMedia,
  Options,
  Part,
  Preview,
  ReplyTarget,
  Text
} from "./messages/draft.ts"

const isSelf = (args: IArguments): boolean => isDraft(args[0])

/** Says one thing about a draft, with the draft first or in a pipe. */
interface Setter<A> {
  (value: A): <E, R, P extends Part>(self: Draft<E, R, P>) => Draft<E, R, P>
  <E, R, P extends Part>(self: Draft<E, R, P>, value: A): Draft<E, R, P>
}

/** The same for what is so unless `false` is given. */
interface Flag {
  (value?: boolean): <E, R, P extends Part>(self: Draft<E, R, P>) => Draft<E, R, P>
  <E, R, P extends Part>(self: Draft<E, R, P>, value?: boolean): Draft<E, R, P>
}

const set = <E, R, P extends Part>(self: Draft<E, R, P>, options: Options): Draft<E, R, P> =>
  make({ ...self, options: { ...self.options, ...options } })

const setter = <A>(options: (value: A) => Options): Setter<A> =>
  dual(2, <E, R, P extends Part>(self: Draft<E, R, P>, value: A): Draft<E, R, P> => set(self, options(value)))

const flag = (options: (value: boolean) => Options): Flag =>
  dual(isSelf, <E, R, P extends Part>(self: Draft<E, R, P>, value = true): Draft<E, R, P> => set(self, options(value)))

/**
 * Gives a draft another text, or one to a draft that had none. Everything else stays.
 *
 * @since 0.1.0
 * @category content
 */
export const withText: {
  (text: string | FormattedText): <E, R, P extends Part>(self: Draft<E, R, P>) => Draft<E, R, P>
  <E, R, P extends Part>(self: Draft<E, R, P>, text: string | FormattedText): Draft<E, R, P>
} = /* @__PURE__ */ dual(
  2,
  <E, R, P extends Part>(self: Draft<E, R, P>, text: string | FormattedText): Draft<E, R, P> =>
    make({
      ...set(self, { rich: undefined }),
      content: Effect.succeed(typeof text === "string" ? plain(text) : text)
    })
)

/**
 * Says something rich instead of a text and media.
 *
 * @since 0.1.0
 * @category content
 */
export const rich: Setter<Rich> = /* @__PURE__ */ dual(
  2,
  <E, R, P extends Part>(self: Draft<E, R, P>, rich: Rich): Draft<E, R, P> =>
    make<E, R, P>({ ...set(self, { rich }), content: undefined, media: undefined })
)

const captionLimit: Draft["captionLimit"] = (rpc) => limitOf(rpc, maxCaption)

/**
 * Attaches a picture, a film, a poll …; the text becomes its caption, of up to 1024 characters (4096 with Premium).
 *
 * @since 0.1.0
 * @category content
 */
export const media: {
  <E2, R2>(
    media: DraftMedia<E2, R2>
  ): <E, R, P extends Part>(self: Draft<E, R, P>) => Draft<E | E2, R | R2, P | "Media">
  <E, R, P extends Part, E2, R2>(
    self: Draft<E, R, P>,
    media: DraftMedia<E2, R2>
  ): Draft<E | E2, R | R2, P | "Media">
} = /* @__PURE__ */ dual(
  2,
  <E, R, P extends Part, E2, R2>(
    self: Draft<E, R, P>,
    media: DraftMedia<E2, R2>
  ): Draft<E | E2, R | R2, P | "Media"> =>
    make<E | E2, R | R2, P | "Media">({ ...set(self, { rich: undefined }), media, sendMedia, captionLimit })
)

/**
 * Takes the media off a draft.
 *
 * @since 0.1.0
 * @category content
 */
export const clearMedia = <E, R, P extends Part>(self: Draft<E, R, P>): Draft<E, R, P> =>
  make({ ...self, media: undefined })

/**
 * Puts a keyboard under the message, or in place of the letters. Only bots have keyboards: Telegram sends the message of
 * a user's account without it.
 *
 * @since 0.1.0
 * @category content
 * @see https://core.telegram.org/api/bots/buttons
 */
export const keyboard: {
  <E2 = never>(
    keyboard: Keyboard | Outgoing<E2>
  ): <E, R, P extends Part>(self: Draft<E, R, P>) => Draft<E | E2 | KeyboardInvalid, R, P>
  <E, R, P extends Part, E2 = never>(
    self: Draft<E, R, P>,
    keyboard: Keyboard | Outgoing<E2>
  ): Draft<E | E2 | KeyboardInvalid, R, P>
} = /* @__PURE__ */ dual(
  2,
  <E, R, P extends Part, E2>(
    self: Draft<E, R, P>,
    keyboard: Keyboard | Outgoing<E2>
  ): Draft<E | E2 | KeyboardInvalid, R, P> =>
    make<E | E2 | KeyboardInvalid, R, P>({
      ...self,
      keyboard: { keyboard, replyMarkup: () => "toInput" in keyboard ? keyboard.toInput : replyMarkup(keyboard) }
    })
)

/**
 * What of the message is quoted: its text as it stands there, and where, in UTF-16 code units, if it stands there more
 * than once.
 *
 * @since 0.1.0
 * @category models
 */
export interface ReplyOptions {
  readonly quote?: string | FormattedText | undefined
  readonly quoteOffset?: number | undefined
}

const target = (message: MessageRef | MessageId, options: ReplyOptions | undefined): ReplyTarget => {
  const { quote, quoteOffset } = options ?? {}
  return {
    _tag: "Message",
    id: typeof message === "number" ? message : message.id,
    chat: typeof message === "number" ? undefined : message.chat,
    quote: quote === undefined
      ? undefined
      : { text: typeof quote === "string" ? plain(quote) : quote, offset: quoteOffset }
  }
}

/**
 * Answers a message of the chat, or of another one, and may quote a part of it.
 *
 * @since 0.1.0
 * @category options
 */
export const replyTo: {
  (
    message: MessageRef | MessageId,
    options?: ReplyOptions
  ): <E, R, P extends Part>(self: Draft<E, R, P>) => Draft<E, R, P>
  <E, R, P extends Part>(self: Draft<E, R, P>, message: MessageRef | MessageId, options?: ReplyOptions): Draft<E, R, P>
} = /* @__PURE__ */ dual(
  isSelf,
  <E, R, P extends Part>(
    self: Draft<E, R, P>,
    message: MessageRef | MessageId,
    options?: ReplyOptions
  ): Draft<E, R, P> => set(self, { replyTo: target(message, options) })
)

/**
 * Answers a story.
 *
 * @since 0.1.0
 * @category options
 */
export const replyToStory: Setter<{ readonly peer: PeerLike; readonly storyId: number }> = /* @__PURE__ */ setter((
  story
) => ({
  replyTo: { _tag: "Story", ...story }
}))

/**
 * Into which topic of a forum it goes, or under which post: the id of the thread's first message.
 *
 * @since 0.1.0
 * @category options
 */
export const topic: Setter<MessageId> = /* @__PURE__ */ setter((topic) => ({ topic }))

/**
 * Without a sound.
 *
 * @since 0.1.0
 * @category options
 */
export const silent: Flag = /* @__PURE__ */ flag((isSilent) => ({ isSilent }))

/**
 * Sent in the background, as applications do for messages that nobody waits for.
 *
 * @since 0.1.0
 * @category options
 */
export const background: Flag = /* @__PURE__ */ flag((isBackground) => ({ isBackground }))

/**
 * Not to be forwarded or saved.
 *
 * @since 0.1.0
 * @category options
 */
export const protect: Flag = /* @__PURE__ */ flag((isProtected) => ({ isProtected }))

/**
 * With the text above the media, and the preview of a link above the text.
 *
 * @since 0.1.0
 * @category options
 */
export const invertMedia: Flag = /* @__PURE__ */ flag((isMediaInverted) => ({ isMediaInverted }))

/**
 * Clears the chat's draft in the cloud when it is sent.
 *
 * @since 0.1.0
 * @category options
 */
export const clearDraft: Flag = /* @__PURE__ */ flag((clearsDraft) => ({ clearsDraft }))

/**
 * How links are previewed. The preview of a given `url` may stand alone, without a text, if there is one (else Telegram
 * says `MESSAGE_EMPTY`); an empty `url` is none.
 *
 * @since 0.1.0
 * @category options
 */
export const preview: {
  (preview: "off" | "above"): <E, R, P extends Part>(self: Draft<E, R, P>) => Draft<E, R, P>
  (preview: Preview): <E, R, P extends Part>(self: Draft<E, R, P>) => Draft<E, R, P | "Media">
  <E, R, P extends Part>(self: Draft<E, R, P>, preview: "off" | "above"): Draft<E, R, P>
  <E, R, P extends Part>(self: Draft<E, R, P>, preview: Preview): Draft<E, R, P | "Media">
} = /* @__PURE__ */ dual(
  2,
  // A preview that says more than whether there is one, and where, is media.
  <E, R, P extends Part>(self: Draft<E, R, P>, preview: Preview): Draft<E, R, P | "Media"> =>
    make({ ...set(self, { preview }), sendMedia })
)

/**
 * Sent by Telegram at that time: within a year from now. Fractions of a second are cut off.
 *
 * @since 0.1.0
 * @category options
 * @see https://core.telegram.org/api/scheduled-messages
 */
export const at: Setter<DateTime.DateTime> = /* @__PURE__ */ setter((schedule) => ({ schedule }))

/**
 * Sent by Telegram as soon as the other one is online: for private chats with those who show that.
 *
 * @since 0.1.0
 * @category options
 * @see https://core.telegram.org/api/scheduled-messages
 */
export const whenOnline = <E, R, P extends Part>(self: Draft<E, R, P>): Draft<E, R, P> =>
  set(self, { schedule: "WhenOnline" })

/**
 * With an animation, in a private chat.
 *
 * @since 0.1.0
 * @category options
 * @see https://core.telegram.org/api/effects
 */
export const effect: Setter<bigint> = /* @__PURE__ */ setter((effectId) => ({ effectId }))

/**
 * In the name of a channel, or of the group itself.
 *
 * @since 0.1.0
 * @category options
 * @see https://core.telegram.org/api/send-as
 */
export const sendAs: Setter<PeerLike> = /* @__PURE__ */ setter((sendAs) => ({ sendAs }))

/**
 * How many stars the message may cost, where the chat asks for some. Unless said, none: sending fails instead.
 *
 * @since 0.1.0
 * @category options
 * @see https://core.telegram.org/api/paid-messages
 */
export const maxStars: Setter<bigint> = /* @__PURE__ */ setter((maxStars) => ({ maxStars }))

/**
 * For a message that must be in the chat once, whatever crashes: the application's own name for this message, such as
 * the id of the order that it confirms. Telegram drops a message of the same account with the same key; it remembers the
 * last ones only, so keys are for repetitions within minutes or hours. Another text needs another key. Without one, every
 * call sends a message of its own.
 *
 * @since 0.1.0
 * @category options
 */
export const idempotencyKey: {
  (key: string): <E, R, P extends Part>(self: Draft<E, R, P>) => Draft<E, R, P | "Key">
  <E, R, P extends Part>(self: Draft<E, R, P>, key: string): Draft<E, R, P | "Key">
} = /* @__PURE__ */ dual(
  2,
  <E, R, P extends Part>(self: Draft<E, R, P>, idempotencyKey: string): Draft<E, R, P | "Key"> =>
    set<E, R, P | "Key">(self, { idempotencyKey })
)
