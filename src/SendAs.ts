/**
 * In whose name an account writes in a group: its own, or that of a channel of its.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/send-as
 */
import * as Effect from "effect/Effect"
import { peer as peerFromTl } from "../schema/model/fromTl/peer.ts"
import type { Peer } from "../schema/model/Peer.ts"
import * as channels from "../schema/tl/api/methods/channels.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { PeerLike } from "../services/Peers.ts"
import { Peers } from "../services/Peers.ts"
import { Rpc } from "../services/Rpc.ts"
import { target, type TargetError } from "./chats/target.ts"

/**
 * A name to write in.
 *
 * @since 0.1.0
 * @category models
 */
export interface Name {
  readonly peer: Peer
  /** Whether only Premium accounts may. */
  readonly needsPremium: boolean
}

/**
 * The names in which the account may write in a chat.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/channels.getSendAs
 */
export const list = (
  chat: PeerLike
): Effect.Effect<ReadonlyArray<Name>, Method.Error<typeof channels.getSendAs> | TargetError, Rpc | Peers> =>
  Effect.flatMap(
    target(chat),
    ({ peer }) =>
      Effect.map(
        Rpc.invoke(channels.getSendAs({ peer })),
        ({ peers }) => peers.map((one) => ({ peer: peerFromTl(one.peer), needsPremium: one.premiumRequired === true }))
      )
  )

/**
 * Sets in whose name the account writes in a chat unless it says otherwise.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.saveDefaultSendAs
 */
export const set: (
  chat: PeerLike,
  as: PeerLike
) => Effect.Effect<void, Method.Error<typeof messages.saveDefaultSendAs> | TargetError, Rpc | Peers> = Effect
  .fnUntraced(function*(chat, as) {
    const { peer } = yield* target(chat)
    const sendAs = yield* (yield* Peers).resolve(as)
    yield* Rpc.invoke(messages.saveDefaultSendAs({ peer, sendAs }))
  })
