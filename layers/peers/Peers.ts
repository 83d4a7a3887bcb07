/**
 * Peers by cache, then by request.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { peer as peerFromTl } from "../../schema/model/fromTl.ts"
import type { Peer } from "../../schema/model/Peer.ts"
import { fromMarkedId } from "../../schema/model/Peer.ts"
import * as contacts from "../../schema/tl/api/methods/contacts.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { RpcError } from "../../schema/tl/RpcError.ts"
import { Auth } from "../../services/Auth.ts"
import { PeerCache } from "../../services/PeerCache.ts"
import type { PeerLike } from "../../services/Peers.ts"
import { PeerNotFound, Peers } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc, UnlistedError } from "../../services/Rpc.ts"

/** What Telegram takes for a public name; anything else needs no request to be wrong. */
const usernameShape = /^@?(\w{4,32})$/

type Named = Exclude<PeerLike, number | string>

const peerOf = (named: Named): Peer => {
  if ("chat" in named) return named.chat
  return "peer" in named ? named.peer : named
}

const nameOf = (peer: PeerLike): string => {
  if (typeof peer !== "object") return String(peer)
  const { _tag, id } = peerOf(peer)
  return `${_tag} ${id}`
}

/**
 * Peers over the cache.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Peers, never, PeerCache | Rpc | Auth> = Layer.effect(
  Peers,
  Effect.gen(function*() {
    const cache = yield* PeerCache
    const rpc = yield* Rpc
    const auth = yield* Auth

    const notFound = (peer: PeerLike, ...tried: PeerNotFound["tried"]) =>
      new PeerNotFound({ peer: nameOf(peer), tried })

    /** Bots may name whom they have met without an access hash. */
    const unknown = (peer: Peer): Effect.Effect<T.InputPeer, PeerNotFound> => {
      if (auth.self()?.isBot !== true || peer._tag === "PeerChat") return Effect.fail(notFound(peer, "cache"))
      return Effect.succeed(
        peer._tag === "PeerUser"
          ? { _tag: "inputPeerUser", userId: peer.id, accessHash: 0n }
          : { _tag: "inputPeerChannel", channelId: peer.id, accessHash: 0n }
      )
    }

    const byPeer = (peer: Peer): Effect.Effect<T.InputPeer, PeerNotFound> => {
      if (peer._tag === "PeerUser" && peer.id === auth.self()?.userId) return Effect.succeed({ _tag: "inputPeerSelf" })
      const input = cache.inputPeer(peer)
      return input === undefined ? unknown(peer) : Effect.succeed(input)
    }

    const byName = (text: string): Effect.Effect<T.InputPeer, PeerNotFound | InvokeError> => {
      if (text === "me") return Effect.succeed({ _tag: "inputPeerSelf" })
      const name = usernameShape.exec(text)?.[1]
      if (name === undefined) return Effect.fail(notFound(text, "format"))
      const known = cache.byUsername(name)
      if (known !== undefined) return byPeer(known)
      return rpc.invoke(contacts.resolveUsername({ username: name })).pipe(
        Effect.mapError((error) => {
          if (!(error instanceof RpcError)) return error
          if (error._tag === "USERNAME_NOT_OCCUPIED" || error._tag === "USERNAME_INVALID") {
            return notFound(text, "cache", "contacts.resolveUsername")
          }
          return new UnlistedError({ method: error.method, code: error.code, reason: error._tag })
        }),
        Effect.flatMap(({ peer }) => byPeer(peerFromTl(peer)))
      )
    }

    return Peers.of({
      resolve: (peer) => {
        switch (typeof peer) {
          case "string":
            return byName(peer)
          case "number":
            return Option.match(fromMarkedId(peer), {
              onNone: () => Effect.fail(notFound(peer, "format")),
              onSome: byPeer
            })
          default:
            return byPeer(peerOf(peer))
        }
      }
    })
  })
)
