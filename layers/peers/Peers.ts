/**
 * Peers: by what is remembered, by the session store, by asking Telegram.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type { AnyChat } from "../../schema/model/Chat.ts"
import { chat as chatFromTl } from "../../schema/model/fromTl/chat.ts"
import { userPeer } from "../../schema/model/fromTl/peer.ts"
import { user as userFromTl } from "../../schema/model/fromTl/user.ts"
import type { Peer } from "../../schema/model/Peer.ts"
import { fromMarkedId, toMarkedId } from "../../schema/model/Peer.ts"
import { parse } from "../../schema/model/PeerName.ts"
import type { User } from "../../schema/model/User.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { Auth } from "../../services/Auth.ts"
import { PeerCache } from "../../services/PeerCache.ts"
import type { LookupError, PeerLike } from "../../services/Peers.ts"
import { AccessHashMissing, PeerNotFound, Peers } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import { SessionStore } from "../../services/SessionStore.ts"
import * as Flights from "../support/flights.ts"
import * as Recent from "../support/recent.ts"
import * as Keeper from "./keeper.ts"
import * as Lookups from "./lookups.ts"
import * as Names from "./names.ts"

type Named = Exclude<PeerLike, number | string>
type Tried = PeerNotFound["tried"][number]

/** So many peers are remembered that the store does not know. */
const strangers = 10_000

const self = { _tag: "inputPeerSelf" } as const

const peerOf = (named: Named): Peer => {
  if ("chat" in named) return named.chat
  return "peer" in named ? named.peer : named
}

const notFound = (peer: PeerLike, reason: PeerNotFound["reason"], ...tried: ReadonlyArray<Tried>) => {
  if (typeof peer !== "object") return new PeerNotFound({ peer: String(peer), reason, tried })
  const { _tag, id } = peerOf(peer)
  return new PeerNotFound({ peer: `${_tag} ${id}`, reason, tried })
}

/** Bots may name whom they have met without an access hash. */
const withoutHash = (peer: Peer): T.InputPeer => {
  switch (peer._tag) {
    case "PeerUser":
      return { _tag: "inputPeerUser", userId: peer.id, accessHash: 0n }
    case "PeerChat":
      return { _tag: "inputPeerChat", chatId: peer.id }
    case "PeerChannel":
      return { _tag: "inputPeerChannel", channelId: peer.id, accessHash: 0n }
  }
}

const modelOf = (found: T.User | T.Chat): Option.Option<User | AnyChat> =>
  found._tag === "user" || found._tag === "userEmpty" ? userFromTl(found) : chatFromTl(found)

/**
 * Peers over the cache and the store.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Peers, never, PeerCache | Rpc | Auth | SessionStore> = Layer.scoped(
  Peers,
  Effect.gen(function*() {
    const cache = yield* PeerCache
    const rpc = yield* Rpc
    const auth = yield* Auth
    const store = yield* SessionStore
    const clock = yield* Effect.clock
    const names = Names.make({ cache, store, rpc, now: () => clock.unsafeCurrentTimeMillis() })
    const lookUp = Lookups.make(rpc)
    const isBot = () => auth.self()?.isBot === true
    const isSelf = (peer: Peer) => peer._tag === "PeerUser" && peer.id === auth.self()?.userId

    // Whom the store did not know; whoever is met later is in the cache.
    const absent = Recent.make<number, true>(strangers)
    yield* Keeper.run({ cache, store, auth, saved: (peer) => absent.delete(toMarkedId(peer)) })
    const restored = (peer: Peer) =>
      absent.get(toMarkedId(peer)) === true ? Effect.void : Effect.map(
        store.peer(peer),
        Option.match({
          onNone: () => absent.set(toMarkedId(peer), true),
          onSome: cache.restore
        })
      )

    /** Whose chats were listed. */
    let scannedAs: number | undefined
    const scan = Flights.make((userId: number | undefined) =>
      Effect.map(
        rpc.invoke(messages.getDialogs({ offsetDate: 0, offsetId: 0, offsetPeer: self, limit: 100, hash: 0n })),
        () => {
          scannedAs = userId
        }
      )
    )
    /** The chats of a user account are those that it is most likely to mean. Once is enough. */
    const scanned = Effect.suspend(() => {
      const userId = auth.self()?.userId
      if (userId !== undefined && userId === scannedAs) return Effect.void
      return Effect.catchAll(scan(userId), (error) => Effect.logDebug("the chats could not be listed", error._tag))
    })

    const remembered = (peer: Peer): T.InputPeer | undefined => (isSelf(peer) ? self : cache.inputPeer(peer))

    /** Nothing is sent for this. */
    const inStore = (peer: Peer) =>
      Effect.map(restored(peer), () => cache.inputPeer(peer) ?? (isBot() ? withoutHash(peer) : cache.inPassing(peer)))

    const slowly = Effect.fnUntraced(function*(peer: Peer) {
      const stored = yield* inStore(peer)
      if (stored !== undefined) return stored
      yield* scanned
      return cache.inputPeer(peer) ??
        (yield* notFound(peer, "AccessHashMissing", "cache", "store", "messages.getDialogs"))
    })

    const byPeer = (named: Peer): Effect.Effect<T.InputPeer, PeerNotFound | InvokeError> =>
      Effect.suspend(() => {
        const peer = named._tag === "PeerChat" ? cache.migratedTo(named) ?? named : named
        const known = remembered(peer)
        return known === undefined ? slowly(peer) : Effect.succeed(known)
      })

    /** The peer that is meant; none is asked about but who has a name. */
    const meant = (peer: PeerLike): Effect.Effect<Peer | undefined, PeerNotFound | InvokeError> => {
      if (typeof peer === "object") return Effect.succeed(peerOf(peer))
      if (typeof peer === "number") {
        return Effect.mapError(fromMarkedId(peer), () => notFound(peer, "Malformed", "format"))
      }
      const name = parse(peer)
      switch (name._tag) {
        case "Self":
          return Effect.succeed(undefined)
        case "Known":
          return Effect.succeed(name.peer)
        case "Username":
          return names.byUsername(name.username.toLowerCase())
        case "Phone":
          return names.byPhone(name.phone)
        case "Invite":
          return Effect.fail(notFound(peer, "Invite", "format"))
        case "Malformed":
          return Effect.fail(notFound(peer, "Malformed", "format"))
      }
    }

    const resolve = (peer: PeerLike): Effect.Effect<T.InputPeer, PeerNotFound | InvokeError> =>
      typeof peer === "object"
        ? byPeer(peerOf(peer))
        : Effect.flatMap(meant(peer), (peer) => (peer === undefined ? Effect.succeed(self) : byPeer(peer)))

    const get = Effect.fnUntraced(function*(named: PeerLike, fresh: boolean) {
      const id = auth.self()?.userId
      const meantPeer = yield* meant(named)
      if (meantPeer === undefined && id === undefined) return yield* notFound(named, "Unknown", "cache")
      const known = meantPeer ?? userPeer(id ?? 0)
      const peer = known._tag === "PeerChat" ? cache.migratedTo(known) ?? known : known
      const kept = fresh || rpc.isClosed() ? undefined : cache.object(peer)
      if (kept !== undefined) return yield* Effect.orDie(modelOf(kept))
      const found = yield* lookUp(peer, yield* byPeer(peer))
      if (found._tag === "user" || found._tag === "chat" || found._tag === "channel") cache.keep(found)
      return yield* Effect.mapError(
        modelOf(found),
        () => notFound(named, "Unknown", "cache", "store", "users.getUsers")
      )
    })

    const orMissing = (peer: Peer) => (found: T.InputPeer | undefined) =>
      found === undefined ? Effect.fail(new AccessHashMissing({ peer })) : Effect.succeed(found)

    return Peers.of({
      resolve,
      input: (peer) =>
        Effect.suspend(() => {
          const known = remembered(peer)
          return known === undefined ? Effect.flatMap(inStore(peer), orMissing(peer)) : Effect.succeed(known)
        }),
      forPhoto: (peer) =>
        Effect.flatMap(
          Effect.suspend(() => {
            const known = remembered(peer)
            return known === undefined ? Effect.map(inStore(peer), () => cache.forPhoto(peer)) : Effect.succeed(known)
          }),
          orMissing(peer)
        ),
      get: (peer, options): Effect.Effect<User | AnyChat, LookupError> => get(peer, options?.fresh === true),
      forget: (peer) =>
        Effect.suspend(() => {
          cache.forget(peer)
          absent.delete(toMarkedId(peer))
          return store.commit([{ _tag: "DropPeer", peer }])
        }),
      learn: (result) => Effect.sync(() => cache.learn(result, { isOld: true })),
      stats: Effect.sync(cache.stats),
      prune: Effect.sync(cache.prune)
    })
  })
)
