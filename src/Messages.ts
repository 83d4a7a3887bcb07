/**
 * Messages: sending them. Next on the way out: `services/Peers.ts` for the name, `services/Rpc.ts` for the call.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.sendMessage
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as fromTl from "../schema/model/fromTl.ts"
import type { MessageId, UserId } from "../schema/model/Ids.ts"
import type { Message } from "../schema/model/Message.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import { Auth } from "../services/Auth.ts"
import type { PeerLike, PeerNotFound } from "../services/Peers.ts"
import { Peers } from "../services/Peers.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { InvalidCall, Rpc } from "../services/Rpc.ts"

export * from "../schema/model/MessageHeaders.ts"

/**
 * Why a message was not sent.
 *
 * @since 0.1.0
 * @category errors
 */
export type SendError = Method.Error<typeof messages.sendMessage> | PeerNotFound | AlreadySent | InvokeError

/**
 * A message with this idempotency key was sent before, by this process or another one: it stands in the chat, and was not
 * sent again. Telegram does not say which message it is.
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

/**
 * How to send a message.
 *
 * @since 0.1.0
 * @category models
 */
export interface SendOptions {
  /** The message that is answered, in the same chat. */
  readonly replyTo?: MessageId | undefined
  /** Whether it comes without a sound. */
  readonly silent?: boolean | undefined
  /** Whether links are shown with a preview; on unless said. */
  readonly preview?: boolean | undefined
  /**
   * For a message that must be in the chat once, whatever crashes: the application's own name for this message, such as the id of the order that it confirms. Telegram drops a message
   * of the same account with the same key; it remembers the last ones only, so keys are for repetitions within minutes
   * or hours. Another text needs another key. Without one, every call sends a message of its own.
   */
  readonly idempotencyKey?: string | undefined
}

/** The message that a call has made, as the updates in its answer tell. */
const sent = (
  updates: T.Updates,
  call: { readonly peer: T.Peer | undefined; readonly text: string; readonly options: SendOptions | undefined },
  self: UserId
): Option.Option<Message> => {
  if (updates._tag === "updateShortSentMessage") {
    if (call.peer === undefined) return Option.none()
    const { replyTo, silent } = call.options ?? {}
    return fromTl.message({
      _tag: "message",
      out: true,
      silent,
      id: updates.id,
      peerId: call.peer,
      replyTo: replyTo === undefined ? undefined : { _tag: "messageReplyHeader", replyToMsgId: replyTo },
      date: updates.date,
      message: call.text,
      media: updates.media,
      entities: updates.entities
    }, self)
  }
  for (const update of fromTl.updates(updates, self)) {
    if (update._tag === "updateNewMessage" || update._tag === "updateNewChannelMessage") {
      return fromTl.message(update.message, self)
    }
  }
  return Option.none()
}

/** The chat that a call names. */
const peerOf = (input: T.InputPeer, self: UserId): T.Peer | undefined => {
  switch (input._tag) {
    case "inputPeerSelf":
      return { _tag: "peerUser", userId: self }
    case "inputPeerUser":
      return { _tag: "peerUser", userId: input.userId }
    case "inputPeerChat":
      return { _tag: "peerChat", chatId: input.chatId }
    case "inputPeerChannel":
      return { _tag: "peerChannel", channelId: input.channelId }
    default:
      return undefined
  }
}

/**
 * Sends a text of up to 4096 characters and gives the message as it stands in the chat.
 *
 * A message is sent once, however often the connection is lost meanwhile: it carries a random id. When the answer was
 * lost for good the failure is `UnknownOutcome`: the message stands in the chat, as far as anybody can tell. With an
 * `idempotencyKey` it is sent once even when the whole application crashes and does it again, which is `AlreadySent` then.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/method/messages.sendMessage
 */
export const send: (
  to: PeerLike,
  text: string,
  options?: SendOptions
) => Effect.Effect<Message, SendError, Rpc | Peers | Auth> = Effect.fnUntraced(function*(to, text, options) {
  const rpc = yield* Rpc
  const auth = yield* Auth
  const peer = yield* (yield* Peers).resolve(to)
  const self = (auth.self()?.userId ?? 0) as UserId
  const key = options?.idempotencyKey
  const request = messages.sendMessage({
    peer,
    message: text,
    randomId: rpc.randomId(key === undefined ? undefined : { account: self, method: "messages.sendMessage", key }),
    silent: options?.silent,
    noWebpage: options?.preview === false,
    replyTo: options?.replyTo === undefined
      ? undefined
      : { _tag: "inputReplyToMessage", replyToMsgId: options.replyTo }
  })
  const answer = yield* Effect.mapError(
    rpc.invoke(request),
    (error) =>
      error._tag === "RANDOM_ID_DUPLICATE" && key !== undefined ? new AlreadySent({ idempotencyKey: key }) : error
  )
  const message = sent(answer, { peer: peerOf(peer, self), text, options }, self)
  return yield* Effect.mapError(
    message,
    () => new InvalidCall({ method: "messages.sendMessage", reason: "UnreadableAnswer", cause: answer._tag })
  )
})

/**
 * Answers a message in its chat, quoting it.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/method/messages.sendMessage
 */
export const reply = (
  to: Message,
  text: string,
  options?: Omit<SendOptions, "replyTo">
): Effect.Effect<Message, SendError, Rpc | Peers | Auth> => send(to.chat, text, { ...options, replyTo: to.id })
