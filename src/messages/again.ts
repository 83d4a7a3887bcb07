/**
 * Public names that lead to somebody by an access hash that Telegram does not take any more.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/peers
 */
import * as Effect from "effect/Effect"
import { peer as peerFromTl } from "../../schema/model/fromTl.ts"
import type { UserId } from "../../schema/model/Ids.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { RpcError } from "../../schema/tl/RpcError.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import { Peers } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { peerOf, resolve } from "./target.ts"

/** Telegram's words for that. Nothing was done. */
const stale = new Set(["CHANNEL_INVALID", "PEER_ID_INVALID", "USER_ID_INVALID"])

/** Ids lead nowhere else when they are looked up anew. */
const isName = (to: PeerLike): boolean => typeof to === "string" && !/^-?\d+$/.test(to.trim())

/**
 * Calls with a peer. When Telegram does not take what a name has led to, that is forgotten, the name is looked up once
 * more, and the call made again.
 *
 * @since 0.1.0
 * @category calling
 */
export const named = <A, E, R>(
  to: PeerLike,
  peer: T.InputPeer,
  call: (peer: T.InputPeer) => Effect.Effect<A, E, R>
): Effect.Effect<A, E | PeerNotFound | InvokeError, R | Peers> =>
  Effect.catchAll(call(peer), (error): Effect.Effect<A, E | PeerNotFound | InvokeError, R | Peers> => {
    // Nobody forgets themselves, so it does not matter who that is.
    const last = peer._tag === "inputPeerSelf" ? undefined : peerOf(peer, 0 as UserId)
    const isStale = error instanceof RpcError && stale.has(error._tag)
    if (!isStale || !isName(to) || last === undefined) return Effect.fail(error)
    return Effect.flatMap(Peers, (peers) => peers.forget(peerFromTl(last))).pipe(
      Effect.zipRight(resolve(to)),
      Effect.flatMap(call)
    )
  })
