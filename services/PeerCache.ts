/**
 * What is known of users and chats: above all the access hashes without which Telegram does not talk about them; and where
 * the businesses live that a bot works for. Every result and every update passes by here.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/peers
 */
import * as Context from "effect/Context"
import type { Peer } from "../schema/model/Peer.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { StoredPeer } from "./SessionStore.ts"

/**
 * How much a cache holds.
 *
 * @since 0.1.0
 * @category models
 */
export interface PeerStats {
  /** Peers whose access hash is known, basic groups included. */
  readonly full: number
  /** Peers that were seen in passing only (`min`). */
  readonly min: number
  /** Public names. */
  readonly names: number
  /** Users and chats that were looked up or came with an update, and are as they were. */
  readonly objects: number
  /** Peers that wait to be written into the session store. */
  readonly unsaved: number
}

/**
 * The users and chats seen lately. Plain synchronous functions, on the way of every answer; bounded, the longest unused
 * are forgotten.
 *
 * @since 0.1.0
 * @category tags
 */
export class PeerCache extends Context.Tag("layergram/services/PeerCache")<PeerCache, {
  /**
   * Remembers the users and chats that a result of the API carries; anything else is ignored. What is old (`isOld`) tells
   * how to name those in calls of whom nothing is known, but not how they are, nor by which public names to find them.
   */
  readonly learn: (result: unknown, options?: { readonly isOld?: boolean | undefined }) => void
  /** How to name a peer in a call, if its access hash is known or it needs none. */
  readonly inputPeer: (peer: Peer) => T.InputPeer | undefined
  /** The same by the message it was last seen in, for one that was seen in passing only. Not for bots. */
  readonly inPassing: (peer: Peer) => T.InputPeer | undefined
  /** How to name a peer where its picture is asked for, and nowhere else. */
  readonly forPhoto: (peer: Peer) => T.InputPeer | undefined
  /** The peer that has a public name; without "@", in any case. */
  readonly byUsername: (username: string) => Peer | undefined
  /** The peer that has a telephone number, in digits. */
  readonly byPhone: (phone: string) => Peer | undefined
  /** The supergroup that a basic group has become. */
  readonly migratedTo: (peer: Peer) => Peer | undefined
  /** Whether a peer is known well enough to be shown to an application. */
  readonly has: (peer: T.Peer) => boolean
  /** A user or chat that was looked up or came with an update lately, and has not changed. */
  readonly object: (peer: Peer) => T.user | T.chat | T.channel | undefined
  /** Keeps a user or chat that was looked up. */
  readonly keep: (object: T.user | T.chat | T.channel) => void
  /** Takes in what a store remembers: older than anything that was learned. */
  readonly restore: (peer: StoredPeer) => void
  /** Takes up to so many peers of which the store does not know the latest. */
  readonly takeUnsaved: (limit: number) => ReadonlyArray<StoredPeer>
  /** Those that were taken and could not be stored wait again. */
  readonly putBack: (peers: ReadonlyArray<StoredPeer>) => void
  /** Is called, until it is replaced, when there is something to be saved. */
  readonly onUnsaved: (listener: () => void) => void
  /** The data centre of a connection with a business, as it was told last. */
  readonly connection: (id: string) => number | undefined
  /** A connection with a business is in a data centre; or it is over, or wherever, and Telegram has to be asked. */
  readonly connected: (id: string, dc: number | undefined) => void
  /** Forgets a peer whose access hash Telegram does not take. */
  readonly forget: (peer: Peer) => void
  /** Forgets who was seen in passing, and all public names. */
  readonly prune: () => void
  /** Forgets everything: what one account knows is of no use to another. */
  readonly clear: () => void
  readonly stats: () => PeerStats
}>() {}
