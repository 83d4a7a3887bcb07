/**
 * Peers that Telegram does not take any more as they are known: by an old access hash, or by a message that is gone.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/peers
 */
import * as Effect from "effect/Effect"
import { peer as peerFromTl } from "../../schema/model/fromTl.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type { UserId } from "../../schema/model/Ids.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { RpcError } from "../../schema/tl/RpcError.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import { Peers } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import { chunkSize, peerOf, resolve } from "./target.ts"

/** Telegram's words for that. Nothing was done. */
const stale = new Set(["CHANNEL_INVALID", "PEER_ID_INVALID", "USER_ID_INVALID"])

/** Telegram's word for a message that nobody can be named by any more: it is gone, or another chat's. */
const isGone = (error: unknown): boolean => error instanceof RpcError && error._tag === "MSG_ID_INVALID"

/** The chat where a peer was seen that is named by a message. */
const seenIn = (peer: T.InputPeer): T.InputPeer | undefined =>
  peer._tag === "inputPeerUserFromMessage" || peer._tag === "inputPeerChannelFromMessage" ? peer.peer : undefined

/** Looks at the latest messages of a chat: whoever has written there since can be named by that. */
const lookAround = (peer: T.InputPeer): Effect.Effect<void, InvokeError, Rpc> =>
  Effect.flatMap(Rpc, (rpc) =>
    rpc.invoke(messages.getHistory({
      peer,
      offsetId: 0,
      offsetDate: 0,
      addOffset: 0,
      limit: chunkSize,
      maxId: 0,
      minId: 0,
      hash: 0n
    }))).pipe(
      // What Telegram has against that is not what the caller wants to know.
      Effect.catchAll((error) => (error instanceof RpcError ? Effect.void : Effect.fail(error)))
    )

/** Ids lead nowhere else when they are looked up anew. */
const isName = (to: PeerLike): boolean => typeof to === "string" && !/^-?\d+$/.test(to.trim())

/**
 * Names a peer anew after Telegram did not take it: what is known of it is forgotten, and a name looked up once more.
 * Undefined where that would lead nowhere else, or where it was not about that.
 */
const anew = (
  to: PeerLike,
  peer: T.InputPeer,
  error: unknown
): Effect.Effect<T.InputPeer, PeerNotFound | InvokeError, Peers | Rpc> | undefined => {
  // Nobody forgets themselves, so it does not matter who that is.
  const last = peer._tag === "inputPeerSelf" ? undefined : peerOf(peer, 0 as UserId)
  const isStale = error instanceof RpcError && stale.has(error._tag)
  const where = isStale || isGone(error) ? seenIn(peer) : undefined
  if (last === undefined || (where === undefined && !(isStale && isName(to)))) return undefined
  return Effect.flatMap(Peers, (peers) => peers.forget(peerFromTl(last))).pipe(
    Effect.zipRight(where === undefined ? Effect.void : lookAround(where)),
    Effect.zipRight(resolve(to))
  )
}

/** What has failed for the same reason again has the failure that came first. */
const first = <E, E2>(error: E) => (second: E2): E | E2 =>
  error instanceof RpcError && second instanceof RpcError && error._tag === second._tag ? error : second

/**
 * Calls with a peer. When Telegram does not take what a name has led to, that is forgotten, the name is looked up once
 * more, and the call made again. The same where a peer is named by a message that is gone: the latest messages of that
 * chat may have it once more. The call is made twice at most.
 *
 * @since 0.1.0
 * @category calling
 */
export const named = <A, E, R>(
  to: PeerLike,
  peer: T.InputPeer,
  call: (peer: T.InputPeer) => Effect.Effect<A, E, R>
): Effect.Effect<A, E | PeerNotFound | InvokeError, R | Peers | Rpc> =>
  Effect.catchAll(call(peer), (error): Effect.Effect<A, E | PeerNotFound | InvokeError, R | Peers | Rpc> => {
    const again = anew(to, peer, error)
    return again === undefined ? Effect.fail(error) : Effect.mapError(Effect.flatMap(again, call), first(error))
  })

/**
 * A peer, and what it was called.
 *
 * @since 0.1.0
 * @category models
 */
export interface Named {
  readonly to: PeerLike
  readonly peer: T.InputPeer
}

/**
 * Calls with two peers, of which Telegram does not say which one it does not take: both are named anew, as far as they
 * can be, and the call is made again, once for both.
 *
 * @since 0.1.0
 * @category calling
 */
export const namedBoth = <A, E, R>(
  one: Named,
  other: Named,
  call: (one: T.InputPeer, other: T.InputPeer) => Effect.Effect<A, E, R>
): Effect.Effect<A, E | InvokeError, R | Peers | Rpc> =>
  Effect.catchAll(call(one.peer, other.peer), (error): Effect.Effect<A, E | InvokeError, R | Peers | Rpc> => {
    const again = [one, other].map(({ peer, to }) => anew(to, peer, error))
    if (again.every((each) => each === undefined)) return Effect.fail(error)
    // The one that is not found may not be the one that Telegram did not take.
    const orAsBefore = (index: 0 | 1, { peer }: Named) =>
      Effect.catchTag(again[index] ?? Effect.succeed(peer), "PeerNotFound", () => Effect.succeed(peer))
    return Effect.zip(orAsBefore(0, one), orAsBefore(1, other)).pipe(
      Effect.flatMap(([one, other]) => call(one, other)),
      Effect.mapError(first(error))
    )
  })
