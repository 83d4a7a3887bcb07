/**
 * What is known of users and chats: above all the access hashes without which Telegram does not talk about them. Every
 * result and every update passes by here.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/peers
 */
import * as Context from "effect/Context"
import type * as T from "../schema/tl/api/types.ts"
import type { Peer } from "../schema/model/Peer.ts"

/**
 * The users and chats seen lately. Plain synchronous functions, on the way of every answer; bounded, the longest unused
 * are forgotten.
 *
 * @since 0.1.0
 * @category tags
 */
export class PeerCache extends Context.Tag("layergram/services/PeerCache")<PeerCache, {
  /** Remembers the users and chats that a result of the API carries; anything else is ignored. */
  readonly learn: (result: unknown) => void
  /** How to name a peer in a call, if its access hash is known or it needs none. */
  readonly inputPeer: (peer: Peer) => T.InputPeer | undefined
  /** The peer that has a public name; without "@", in any case. */
  readonly byUsername: (username: string) => Peer | undefined
  /** Whether a peer is known well enough to be shown to an application. */
  readonly has: (peer: Peer) => boolean
}>() {}
