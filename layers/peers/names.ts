/**
 * Public names and telephone numbers: by what is remembered, then by the store, then by asking Telegram, which is soon
 * tired of that question. So every name is asked for once at a time, and one name after the other.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { peer as peerFromTl } from "../../schema/model/fromTl/peer.ts"
import type { Peer } from "../../schema/model/Peer.ts"
import * as contacts from "../../schema/tl/api/methods/contacts.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { RpcError } from "../../schema/tl/RpcError.ts"
import type { PeerCache } from "../../services/PeerCache.ts"
import { PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError, Rpc } from "../../services/Rpc.ts"
import { InvalidCall, UnlistedError } from "../../services/Rpc.ts"
import type { SessionStore } from "../../services/SessionStore.ts"
import * as Flights from "../support/flights.ts"
import * as Recent from "../support/recent.ts"

/** For so many milliseconds nobody has a name that nobody had. */
const absence = 5 * 60_000

/** So many names that nobody has are remembered. */
const absentees = 1000

/** One kind of name. */
interface Kind {
  readonly method: "contacts.resolveUsername" | "contacts.resolvePhone"
  readonly cached: (name: string) => Peer | undefined
  readonly stored: SessionStore["Type"]["peerByUsername"]
  readonly ask: (name: string) => Effect.Effect<T.ContactsResolvedPeer, RpcError | InvokeError>
}

const isThere = ({ chats, peer, users }: T.ContactsResolvedPeer): boolean => {
  switch (peer._tag) {
    case "peerUser":
      return users.some((user) => user._tag === "user" && user.id === peer.userId)
    case "peerChat":
      return chats.some((chat) => chat.id === peer.chatId)
    case "peerChannel":
      return chats.some((chat) => chat.id === peer.channelId)
  }
}

/**
 * The ways from a name, and from a telephone number, to a peer.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  { cache, now, rpc, store }: {
    readonly cache: PeerCache["Type"]
    readonly store: SessionStore["Type"]
    readonly rpc: Rpc["Type"]
    readonly now: () => number
  }
) => {
  const oneByOne = Effect.unsafeMakeSemaphore(1)

  const way = ({ ask, cached, method, stored }: Kind) => {
    const absent = Recent.make<string, number>(absentees)
    const nobody = (name: string) =>
      new PeerNotFound({ peer: name, reason: "Unknown", tried: ["cache", "store", method] })
    const understand = (name: string, error: RpcError | InvokeError): PeerNotFound | InvokeError => {
      if (!(error instanceof RpcError)) return error
      if (!/^(USERNAME_(NOT_OCCUPIED|INVALID)|PHONE_NOT_OCCUPIED)$/.test(error._tag)) {
        return new UnlistedError({ method: error.method, code: error.code, reason: error._tag })
      }
      absent.set(name, now() + absence)
      return nobody(name)
    }
    const find = Flights.make(Effect.fnUntraced(function*(name: string) {
      // Somebody may have asked since the store was looked into.
      const known = cached(name)
      if (known !== undefined) return known
      const answer = yield* oneByOne.withPermits(1)(Effect.mapError(ask(name), (error) => understand(name, error)))
      if (isThere(answer)) return peerFromTl(answer.peer)
      return yield* new InvalidCall({ method, reason: "UnreadableAnswer", cause: "the peer is not in the answer" })
    }))
    return (name: string): Effect.Effect<Peer, PeerNotFound | InvokeError> => {
      const known = cached(name)
      if (known !== undefined) return Effect.succeed(known)
      if ((absent.get(name) ?? 0) > now()) return Effect.fail(nobody(name))
      // Everybody looks into the store for themselves: whoever is in a transaction may be what others wait for there.
      return Effect.flatMap(stored(name), (remembered) => {
        if (Option.isSome(remembered)) cache.restore(remembered.value)
        const known = cached(name)
        return known === undefined ? find(name) : Effect.succeed(known)
      })
    }
  }

  return {
    byUsername: way({
      method: "contacts.resolveUsername",
      cached: cache.byUsername,
      stored: store.peerByUsername,
      ask: (username) => rpc.invoke(contacts.resolveUsername({ username }))
    }),
    byPhone: way({
      method: "contacts.resolvePhone",
      cached: cache.byPhone,
      stored: store.peerByPhone,
      ask: (phone) => rpc.invoke(contacts.resolvePhone({ phone }))
    })
  }
}
