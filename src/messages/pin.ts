/**
 * Pinning messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/pin
 */
import * as Effect from "effect/Effect"
import type { MessageId } from "../../schema/model/Ids.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { Client, MessageLike } from "./target.ts"
import { resolve, untilDone } from "./target.ts"

/**
 * Why a message was not pinned or unpinned.
 *
 * @since 0.1.0
 * @category errors
 */
export type PinError = Method.Error<typeof messages.updatePinnedMessage> | PeerNotFound | InvokeError

/**
 * Why messages were not unpinned.
 *
 * @since 0.1.0
 * @category errors
 */
export type UnpinAllError = Method.Error<typeof messages.unpinAllMessages> | PeerNotFound | InvokeError

/**
 * How a message is pinned.
 *
 * @since 0.1.0
 * @category models
 */
export interface PinOptions {
  /** Whether the members are told; not unless said. */
  readonly notify?: boolean | undefined
  /** In a private chat: only on the account's own side. */
  readonly isOneSided?: boolean | undefined
}

const update = (message: MessageLike, flags: Pick<messages.updatePinnedMessage, "silent" | "unpin" | "pmOneside">) =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(message.chat)
    yield* rpc.invoke(messages.updatePinnedMessage({ ...flags, peer, id: message.id }))
  })

/**
 * Pins a message.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.updatePinnedMessage
 */
export const pin = (message: MessageLike, options?: PinOptions): Effect.Effect<void, PinError, Client> =>
  update(message, { silent: options?.notify !== true, pmOneside: options?.isOneSided })

/**
 * Unpins a message.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.updatePinnedMessage
 */
export const unpin = (message: MessageLike): Effect.Effect<void, PinError, Client> => update(message, { unpin: true })

/**
 * Unpins all messages of a chat, or of one topic. Gives how many there were.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.unpinAllMessages
 */
export const unpinAll = (
  chat: PeerLike,
  options?: { readonly topic?: MessageId | undefined }
): Effect.Effect<number, UnpinAllError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(chat)
    return yield* untilDone(rpc.invoke(messages.unpinAllMessages({ peer, topMsgId: options?.topic })))
  })
