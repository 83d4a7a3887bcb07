/**
 * Tells a chat what the account is doing, once. To keep it shown while something is done, see `Typing`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.setTyping
 */
import * as Effect from "effect/Effect"
import type { ChatAction } from "../schema/model/ChatAction.ts"
import { toTl } from "../schema/model/ChatAction.ts"
import type { MessageId } from "../schema/model/Ids.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../services/Peers.ts"
import { Peers } from "../services/Peers.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"

export type { ChatAction, Progress, SeeEmoji, SendEmoji } from "../schema/model/ChatAction.ts"

/**
 * Why nobody was told.
 *
 * @since 0.1.0
 * @category errors
 */
export type SendError = Method.Error<typeof messages.setTyping> | PeerNotFound | InvokeError

/**
 * Where in a chat.
 *
 * @since 0.1.0
 * @category models
 */
export interface SendOptions {
  /** The first message of the topic or thread. */
  readonly topic?: MessageId | undefined
}

/**
 * Shows an action to the others in a chat, for six seconds or until the account writes something there. Telegram wants no
 * more than one every five seconds.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/method/messages.setTyping
 */
export const send: (
  to: PeerLike,
  action: ChatAction,
  options?: SendOptions
) => Effect.Effect<void, SendError, Rpc | Peers> = Effect.fn("ChatActions.send")(function*(to, action, options) {
  const rpc = yield* Rpc
  const peer = yield* (yield* Peers).resolve(to)
  yield* rpc.invoke(messages.setTyping({ peer, topMsgId: options?.topic, action: toTl(action) }))
})
