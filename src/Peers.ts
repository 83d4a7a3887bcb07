/**
 * Users, groups and channels: what names them, and how they are found.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/peers
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { AnyChat } from "../schema/model/Chat.ts"
import { chat as chatFromTl } from "../schema/model/fromTl/chat.ts"
import { peer as peerFromTl } from "../schema/model/fromTl/peer.ts"
import { user as userFromTl } from "../schema/model/fromTl/user.ts"
import type { Peer } from "../schema/model/Peer.ts"
import type { User } from "../schema/model/User.ts"
import * as contacts from "../schema/tl/api/methods/contacts.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { PeerStats } from "../services/PeerCache.ts"
import type { AccessHashMissing, LookupError, PeerLike, PeerNotFound } from "../services/Peers.ts"
import { Peers } from "../services/Peers.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"
import type { SessionStoreError } from "../services/SessionStore.ts"
import type { TargetError } from "./chats/target.ts"
import { channelOf, userOf } from "./chats/target.ts"

export * from "../schema/model/Peer.ts"
export type { PeerStats } from "../services/PeerCache.ts"
export * from "../services/Peers.ts"
export { type TargetError, WrongPeer } from "./chats/target.ts"

/**
 * How to name a peer in a raw call. See `PeerLike` for what names it. What is not remembered comes from the session store
 * or is asked of Telegram: once, however many ask at the same time.
 *
 * @since 0.1.0
 * @category resolving
 */
export const resolve = (peer: PeerLike): Effect.Effect<T.InputPeer, PeerNotFound | InvokeError, Peers> =>
  Effect.flatMap(Peers, (peers) => peers.resolve(peer))

/**
 * How to name a user in a raw call that takes an `InputUser`. `WrongPeer` for groups and channels.
 *
 * ```ts
 * Effect.flatMap(Peers.resolveUser("@alice"), (id) => Rpc.invoke(users.getFullUser({ id })))
 * ```
 *
 * @since 0.1.0
 * @category resolving
 */
export const resolveUser = (peer: PeerLike): Effect.Effect<T.InputUser, TargetError, Peers> => userOf(peer)

/**
 * How to name a channel or supergroup in a raw call that takes an `InputChannel`. `WrongPeer` for users and basic groups.
 *
 * @since 0.1.0
 * @category resolving
 */
export const resolveChannel = (peer: PeerLike): Effect.Effect<T.InputChannel, TargetError, Peers> =>
  Effect.map(channelOf(peer), ({ channel }) => channel)

/**
 * How to name exactly this peer in a raw call, if its access hash is known. Nothing is sent.
 *
 * @since 0.1.0
 * @category resolving
 */
export const input = (peer: Peer): Effect.Effect<T.InputPeer, AccessHashMissing | SessionStoreError, Peers> =>
  Effect.flatMap(Peers, (peers) => peers.input(peer))

/**
 * Who or what a peer is: a user, a group or a channel. Any number of look-ups at the same time share calls of 100, for
 * users, basic groups and channels by a method of their own each; what was looked up is kept for some minutes, unless an
 * update tells that it has changed.
 *
 * @since 0.1.0
 * @category reading
 */
export const get = (peer: PeerLike): Effect.Effect<User | AnyChat, LookupError, Peers> =>
  Effect.flatMap(Peers, (peers) => peers.get(peer))

/**
 * Who has a public name, "@" or not.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/contacts.resolveUsername
 */
export const byUsername = (username: string): Effect.Effect<User | AnyChat, LookupError, Peers> =>
  get(username.startsWith("@") ? username : `@${username}`)

/**
 * Learns of the users and chats in a result that did not come by this client, such as one from a file. It may be old: it
 * changes nothing that is known, and no public names are learned from it. Results of the client's own calls, raw ones, too,
 * are learned from without asking.
 *
 * @since 0.1.0
 * @category cache
 */
export const learn = (result: unknown): Effect.Effect<void, never, Peers> =>
  Effect.flatMap(Peers, (peers) => peers.learn(result))

/**
 * How many peers are remembered.
 *
 * @since 0.1.0
 * @category cache
 */
export const stats: Effect.Effect<PeerStats, never, Peers> = Effect.flatMap(Peers, (peers) => peers.stats)

/**
 * Forgets who was seen in passing only, and all public names. Access hashes stay.
 *
 * @since 0.1.0
 * @category cache
 */
export const prune: Effect.Effect<void, never, Peers> = Effect.flatMap(Peers, (peers) => peers.prune)

/**
 * Why a search failed.
 *
 * @since 0.1.0
 * @category errors
 */
export type SearchError = Method.Error<typeof contacts.search> | InvokeError

/**
 * What a search has found.
 *
 * @since 0.1.0
 * @category models
 */
export interface Found {
  /** Contacts, and chats of the account. */
  readonly own: ReadonlyArray<User | AnyChat>
  /** Everybody else whose public name fits. */
  readonly others: ReadonlyArray<User | AnyChat>
}

/** Those of the answer that it names, in its order. */
const named = (peers: ReadonlyArray<T.Peer>, all: ReadonlyArray<User | AnyChat>): ReadonlyArray<User | AnyChat> => {
  const byPeer = new Map(all.map((one) => [`${one.peer._tag} ${one.id}`, one]))
  return peers.flatMap((from) => {
    const peer = peerFromTl(from)
    return byPeer.get(`${peer._tag} ${peer.id}`) ?? []
  })
}

/**
 * Searches for users, groups and channels by name: of the account's own, and of all public ones. A query of fewer than 3
 * characters finds nothing public. For users only.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/contacts.search
 */
export const search: (
  query: string,
  options?: { readonly limit?: number | undefined }
) => Effect.Effect<Found, SearchError, Rpc> = Effect.fnUntraced(function*(query, options) {
  const rpc = yield* Rpc
  const answer = yield* rpc.invoke(contacts.search({ q: query, limit: options?.limit ?? 20 }))
  const all = [
    ...answer.users.flatMap((user) => Option.toArray(userFromTl(user))),
    ...answer.chats.flatMap((chat) => Option.toArray(chatFromTl(chat)))
  ]
  return { own: named(answer.myResults, all), others: named(answer.results, all) }
})
