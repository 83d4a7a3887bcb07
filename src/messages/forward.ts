/**
 * Forwarding and copying messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.forwardMessages
 */
import * as Effect from "effect/Effect"
import type { MessageId } from "../../schema/model/Ids.ts"
import type { Message } from "../../schema/model/Message.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type * as Draft from "../Draft.ts"
import { namedBoth } from "./again.ts"
import { scheduleDate } from "./compose.ts"
import type { Client, MessageLike } from "./target.ts"
import { chunkSize, peerOf, resolve, sameChat, self as selfOf, sentWith } from "./target.ts"

/**
 * Why messages were not forwarded.
 *
 * @since 0.1.0
 * @category errors
 */
export type ForwardError = Method.Error<typeof messages.forwardMessages> | PeerNotFound | InvokeError

/**
 * What is forwarded, where to, and how.
 *
 * @since 0.1.0
 * @category models
 */
export interface ForwardOptions {
  readonly messages: MessageLike | ReadonlyArray<MessageLike>
  readonly to: PeerLike
  /** Into which topic of a forum. */
  readonly topic?: MessageId | undefined
  /** Without saying where they come from. */
  readonly dropAuthor?: boolean | undefined
  /** Media without their captions; their authors are dropped, too. */
  readonly dropCaptions?: boolean | undefined
  readonly isSilent?: boolean | undefined
  readonly isBackground?: boolean | undefined
  readonly isProtected?: boolean | undefined
  readonly schedule?: Draft.Options["schedule"]
  readonly sendAs?: PeerLike | undefined
}

/** Messages of one chat, as many as one call takes. */
interface Portion {
  readonly chat: PeerLike
  readonly peer: T.Peer | undefined
  readonly ids: Array<MessageId>
}

/** Messages that stand in the same chat, one after the other. */
const portions = (all: ReadonlyArray<MessageLike>) =>
  Effect.gen(function*() {
    const self = yield* selfOf
    const made: Array<Portion> = []
    for (const { chat, id } of all) {
      const peer = peerOf(yield* resolve(chat), self)
      const last = made.at(-1)
      const isMore = last !== undefined && last.ids.length < chunkSize && sameChat(last.peer, peer)
      if (isMore) last.ids.push(id)
      else made.push({ chat, peer, ids: [id] })
    }
    return made
  })

/**
 * Forwards messages, in their order, and gives the copies in the same order. They go a hundred at a time; when one part
 * fails, the parts before it have been forwarded.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/method/messages.forwardMessages
 */
export const forward = (options: ForwardOptions): Effect.Effect<ReadonlyArray<Message>, ForwardError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const self = yield* selfOf
    // Nothing is forwarded to whom nobody knows.
    yield* resolve(options.to)
    const sendAs = options.sendAs === undefined ? undefined : yield* resolve(options.sendAs)
    const wanted = "id" in options.messages ? [options.messages] : options.messages
    const copies: Array<Message> = []
    for (const { chat, ids } of yield* portions(wanted)) {
      const randomId = ids.map(() => rpc.randomId())
      const how = {
        id: ids,
        randomId,
        topMsgId: options.topic,
        dropAuthor: options.dropAuthor === true || options.dropCaptions === true,
        dropMediaCaptions: options.dropCaptions,
        silent: options.isSilent,
        background: options.isBackground,
        noforwards: options.isProtected,
        scheduleDate: scheduleDate(options.schedule),
        sendAs
      }
      // What was named anew for the part before is remembered.
      const from = { to: chat, peer: yield* resolve(chat) }
      const to = { to: options.to, peer: yield* resolve(options.to) }
      const answer = yield* namedBoth(
        from,
        to,
        (fromPeer, toPeer) => rpc.invoke(messages.forwardMessages({ ...how, fromPeer, toPeer }))
      )
      copies.push(...sentWith(answer, randomId, self))
    }
    return copies
  })

/**
 * Sends messages again, without saying where they come from.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/method/messages.forwardMessages
 */
export const copy = (
  options: Omit<ForwardOptions, "dropAuthor">
): Effect.Effect<ReadonlyArray<Message>, ForwardError, Client> => forward({ ...options, dropAuthor: true })
