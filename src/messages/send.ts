/**
 * Sending. Next on the way out: `services/Peers.ts` for the name, `services/Rpc.ts` for the call.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.sendMessage
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as fromTl from "../../schema/model/fromTl.ts"
import type { UserId } from "../../schema/model/Ids.ts"
import type { Message } from "../../schema/model/Message.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { Auth } from "../../services/Auth.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import * as Draft from "../Draft.ts"
import { named } from "./again.ts"
import { type Composed, composed, replyTo } from "./compose.ts"
import type { Client, MessageLike, TextTooLong } from "./target.ts"
import { carriedBy, peerOf, resolve, self as selfOf, sentWith, TextEmpty, unreadable } from "./target.ts"

/**
 * Why a text was not sent: one without media and key.
 *
 * @since 0.1.0
 * @category errors
 */
export type SendTextError =
  | Method.Error<typeof messages.sendMessage>
  | PeerNotFound
  | TextEmpty
  | TextTooLong
  | InvokeError

/** What else can happen to what a draft may have. */
interface PartErrors {
  readonly Media: Method.Error<typeof messages.sendMedia>
  readonly Key: AlreadySent
}

/**
 * Why a message was not sent: one with any parts, unless they are named. What it takes to make them is in the draft's own
 * type.
 *
 * @since 0.1.0
 * @category errors
 */
export type SendError<P extends Draft.Part = Draft.Part> = SendTextError | PartErrors[P]

/**
 * A message with this idempotency key was sent before, by this process or another one: it stands in the chat, and was not
 * sent again.
 *
 * It does not name the message, because nothing tells which one it is: Telegram refuses the number of a message that it
 * has without the id that it gave it (`updateMessageID` comes only with the first answer, never with a difference), and a
 * client keeps no list of what it has sent. Keep the id of the message that `send` gives where it is needed again.
 *
 * @since 0.1.0
 * @category errors
 */
export class AlreadySent extends Schema.TaggedError<AlreadySent>()("AlreadySent", {
  idempotencyKey: Schema.String
}) {
  /** No: it is done. */
  get retryable(): boolean {
    return false
  }
  /** It was. */
  get mayHaveBeenExecuted(): boolean {
    return true
  }
  override get message(): string {
    return `the message with the key "${this.idempotencyKey}" was sent before`
  }
}

/** What a call has sent, for answers that do not repeat it. */
interface Sent {
  readonly peer: T.InputPeer
  readonly text: string
  readonly randomId: bigint
  readonly replyTo: T.InputReplyTo | undefined
  readonly options: Draft.Options
}

const header = (replyTo: T.InputReplyTo | undefined): T.MessageReplyHeader | undefined => {
  if (replyTo?._tag !== "inputReplyToMessage") return undefined
  const { quoteEntities, quoteOffset, quoteText, replyToMsgId, topMsgId } = replyTo
  return {
    _tag: "messageReplyHeader",
    replyToMsgId,
    replyToTopId: topMsgId === replyToMsgId ? undefined : topMsgId,
    forumTopic: topMsgId === undefined ? undefined : true,
    quote: quoteText === undefined ? undefined : true,
    quoteText,
    quoteEntities,
    quoteOffset
  }
}

/** The short answer leaves out what the call has said. */
const ofShort = (answer: T.updateShortSentMessage, sent: Sent, self: UserId): Option.Option<Message> => {
  const peerId = peerOf(sent.peer, self)
  if (peerId === undefined) return Option.none()
  const { isMediaInverted, isProtected, isSilent, effectId } = sent.options
  return fromTl.message({
    _tag: "message",
    out: true,
    silent: isSilent,
    noforwards: isProtected,
    invertMedia: isMediaInverted,
    effect: effectId,
    id: answer.id,
    peerId,
    replyTo: header(sent.replyTo),
    date: answer.date,
    message: sent.text,
    media: answer.media,
    entities: answer.entities,
    ttlPeriod: answer.ttlPeriod
  }, self)
}

/** The message that a call has made, as the updates in its answer tell. */
const made = (answer: T.Updates, sent: Sent, self: UserId): Option.Option<Message> => {
  if (answer._tag === "updateShortSentMessage") return ofShort(answer, sent, self)
  const [message] = sentWith(answer, [sent.randomId], self)
  if (message !== undefined) return Option.some(message)
  const [first] = carriedBy(answer, self)
  return first === undefined ? Option.none() : fromTl.message(first, self)
}

/**
 * The number by which Telegram knows a message again: the same for the same idempotency key.
 *
 * @since 0.1.0
 * @category sending
 */
export const numbered = (
  idempotencyKey: string | undefined,
  method = "messages.sendMessage"
): Effect.Effect<bigint, never, Rpc | Auth> =>
  Effect.zipWith(
    Rpc,
    selfOf,
    (rpc, account) => rpc.randomId(idempotencyKey === undefined ? undefined : { account, method, key: idempotencyKey })
  )

/**
 * What Telegram says of a number that it knows, as the failure that it is.
 *
 * @since 0.1.0
 * @category errors
 */
export const alreadySent = (idempotencyKey: string | undefined) => <E extends { readonly _tag: string }>(error: E) =>
  idempotencyKey !== undefined &&
    // The first try of this very call may have been the one that sent it.
    (error._tag === "RANDOM_ID_DUPLICATE" || ("cause" in error && error.cause === "RANDOM_ID_DUPLICATE"))
    ? new AlreadySent({ idempotencyKey })
    : error

/**
 * Sends a message and gives it as it stands in the chat. A text has up to 4096 characters (`TextTooLong`), the caption of
 * media up to 1024, or 4096 with Premium. Only a caption may be empty (`TextEmpty`), or what stands above the preview of a
 * link that the draft names.
 *
 * What Telegram would change in a text is changed before it is sent, and its entities stay where they belong: spaces and
 * line feeds at both ends are cut off, control characters are spaces. A half of a surrogate pair, which no text on the
 * network can have, becomes U+FFFD, as `String.prototype.toWellFormed` has it.
 *
 * A message is sent once, however often the connection is lost meanwhile: it carries a random id. When the answer was
 * lost for good the failure is `UnknownOutcome`: the message stands in the chat, as far as anybody can tell. With a
 * `Draft.idempotencyKey` it is sent once even when the whole application crashes and does it again, which is
 * `AlreadySent` then.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/method/messages.sendMessage
 */
export function send(to: PeerLike, content: Draft.Text): Effect.Effect<Message, SendTextError, Client>
export function send<E, R, P extends Draft.Part>(
  to: PeerLike,
  content: Draft.Content<E, R, P>
): Effect.Effect<Message, SendError<P> | E, Client | R>
export function send<E, R>(
  to: PeerLike,
  content: Draft.Content<E, R>
): Effect.Effect<Message, SendError | E, Client | R> {
  return Effect.gen(function*() {
    const rpc = yield* Rpc
    const draft = Draft.from(content)
    const { options } = draft
    // Nothing is uploaded for whom nobody knows.
    const found = yield* resolve(to)
    const sendAs = options.sendAs === undefined ? undefined : yield* resolve(options.sendAs)
    const self = yield* selfOf
    const randomId = yield* numbered(options.idempotencyKey)
    const common = {
      randomId,
      silent: options.isSilent,
      background: options.isBackground,
      clearDraft: options.clearsDraft,
      noforwards: options.isProtected,
      effect: options.effectId,
      allowPaidStars: options.maxStars,
      sendAs
    }
    const sending = (peer: T.InputPeer, { media, text = "", ...composed }: Composed) =>
      Effect.gen(function*() {
        if (text === "" && media === undefined && composed.richMessage === undefined) return yield* new TextEmpty()
        const reply = yield* replyTo(options, peer)
        const said = { ...composed, ...common, message: text, peer, replyTo: reply }
        const call: Effect.Effect<T.Updates, SendError> = media === undefined || draft.sendMedia === undefined
          ? rpc.invoke(messages.sendMessage(said))
          : rpc.invoke(draft.sendMedia({ ...said, media }))
        const answer = yield* Effect.mapError(call, alreadySent(options.idempotencyKey))
        return [answer, { peer, text, randomId, replyTo: reply, options }] as const
      })
    const [answer, sent] = yield* composed(draft, (what) => named(to, found, (peer) => sending(peer, what)))
    const message = made(answer, sent, self)
    return yield* Effect.mapError(message, () => unreadable("messages.sendMessage", answer._tag))
  })
}

/**
 * Answers a message in its chat, quoting it; in a forum, in its topic.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/method/messages.sendMessage
 */
export function reply(to: MessageLike, content: Draft.Text): Effect.Effect<Message, SendTextError, Client>
export function reply<E, R, P extends Draft.Part>(
  to: MessageLike,
  content: Draft.Content<E, R, P>
): Effect.Effect<Message, SendError<P> | E, Client | R>
export function reply<E, R>(
  to: MessageLike,
  content: Draft.Content<E, R>
): Effect.Effect<Message, SendError | E, Client | R> {
  const draft = Draft.from(content)
  const quote = draft.options.replyTo?._tag === "Message" ? draft.options.replyTo.quote : undefined
  return send(to.chat, Draft.replyTo(draft, to.id, { quote: quote?.text, quoteOffset: quote?.offset }))
}

/**
 * Throws a die, or another of the emoji that Telegram makes a game of, and gives the message with what has come of it.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/api/dice
 */
export const dice = (to: PeerLike, emoji: string = "🎲"): Effect.Effect<Message, SendError, Client> =>
  send(to, Draft.media(Draft.empty, { toInput: Effect.succeed({ _tag: "inputMediaDice", emoticon: emoji }) }))
