/**
 * Look-ups of users and chats, gathered: all who ask at the same time share as few calls as can be. Nobody runs them but
 * those who wait: when the one who does is interrupted, the others ask again.
 *
 * @since 0.1.0
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import type { Peer } from "../../schema/model/Peer.ts"
import { toMarkedId } from "../../schema/model/Peer.ts"
import { inputChannel, inputUser } from "../../schema/model/toTl/peer.ts"
import * as channels from "../../schema/tl/api/methods/channels.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import * as users from "../../schema/tl/api/methods/users.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { RpcError } from "../../schema/tl/RpcError.ts"
import type { LookupError } from "../../services/Peers.ts"
import { PeerNotFound } from "../../services/Peers.ts"
import type { Rpc } from "../../services/Rpc.ts"
import { mark } from "./harvest.ts"

/** So many are asked for in one call. */
const batchSize = 100

/** So many calls are under way at once. */
const parallel = 3

type Found = T.User | T.Chat

interface Wanted {
  readonly peer: Peer
  readonly input: T.InputPeer
  /** The effect that answers; nothing when whoever asked was interrupted. */
  readonly answer: Deferred.Deferred<Effect.Effect<Found, LookupError> | undefined>
}

const idOf = (found: Found): number => {
  switch (found._tag) {
    case "user":
    case "userEmpty":
      return mark.user(found.id)
    case "channel":
    case "channelForbidden":
      return mark.channel(found.id)
    default:
      return mark.chat(found.id)
  }
}

const methods = {
  PeerUser: "users.getUsers",
  PeerChat: "messages.getChats",
  PeerChannel: "channels.getChannels"
} as const

const chunks = (all: ReadonlyArray<Wanted>): ReadonlyArray<ReadonlyArray<Wanted>> =>
  Array.from(
    { length: Math.ceil(all.length / batchSize) },
    (_, index) => all.slice(index * batchSize, (index + 1) * batchSize)
  )

/**
 * A way to ask who somebody is.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (rpc: Rpc["Type"]): (peer: Peer, input: T.InputPeer) => Effect.Effect<Found, LookupError> => {
  // Changed synchronously only.
  let waiting = new Map<number, Wanted>()
  let isGathering = false

  const call = (kind: Peer["_tag"], some: ReadonlyArray<Wanted>): Effect.Effect<ReadonlyArray<Found>, LookupError> => {
    switch (kind) {
      case "PeerUser":
        return rpc.invoke(users.getUsers({ id: some.flatMap(({ input }) => inputUser(input) ?? []) }))
      case "PeerChannel": {
        const id = some.flatMap(({ input }) => inputChannel(input) ?? [])
        return Effect.map(rpc.invoke(channels.getChannels({ id })), ({ chats }) => chats)
      }
      case "PeerChat": {
        const id = some.map(({ peer }) => peer.id)
        return Effect.map(rpc.invoke(messages.getChats({ id })), ({ chats }) => chats)
      }
    }
  }
  /** One that Telegram does not know spoils all: then they are asked for in halves. */
  const ask = (kind: Peer["_tag"], some: ReadonlyArray<Wanted>): Effect.Effect<void> =>
    Effect.matchEffect(call(kind, some), {
      onFailure: (error) => {
        if (some.length === 1 || !(error instanceof RpcError) || error.code !== 400) {
          return Effect.forEach(some, ({ answer }) => Deferred.succeed(answer, Effect.fail(error)), { discard: true })
        }
        const middle = some.length >> 1
        return Effect.zipRight(ask(kind, some.slice(0, middle)), ask(kind, some.slice(middle)))
      },
      onSuccess: (found) => {
        const byId = new Map(found.map((one) => [idOf(one), one]))
        return Effect.forEach(some, ({ answer, peer }) => {
          const one = byId.get(toMarkedId(peer))
          const nobody = new PeerNotFound({
            peer: `${peer._tag} ${peer.id}`,
            reason: "Unknown",
            tried: ["cache", methods[peer._tag]]
          })
          return Deferred.succeed(answer, one === undefined ? Effect.fail(nobody) : Effect.succeed(one))
        }, { discard: true })
      }
    })

  const gather = Effect.suspend(() => {
    isGathering = true
    let all: ReadonlyArray<Wanted> = []
    const take = Effect.sync(() => {
      all = [...waiting.values()]
      waiting = new Map()
      isGathering = false
    })
    const run = Effect.suspend(() => {
      const kinds: ReadonlyArray<Peer["_tag"]> = ["PeerUser", "PeerChat", "PeerChannel"]
      const calls = kinds.flatMap((kind) =>
        chunks(all.filter(({ peer }) => peer._tag === kind)).map((chunk) => ask(kind, chunk))
      )
      return Effect.all(calls, { concurrency: parallel, discard: true })
    })
    // Whoever else wants something in this turn has the time to say so.
    const turns = Effect.yieldNow().pipe(Effect.zipRight(Effect.yieldNow()), Effect.ensuring(take))
    return turns.pipe(
      Effect.zipRight(run),
      // What has an answer keeps it.
      Effect.ensuring(
        Effect.suspend(() =>
          Effect.forEach(all, ({ answer }) => Deferred.succeed(answer, undefined), { discard: true })
        )
      )
    )
  })

  const lookUp = (peer: Peer, input: T.InputPeer): Effect.Effect<Found, LookupError> =>
    Effect.flatMap(Deferred.make<Effect.Effect<Found, LookupError> | undefined>(), (fresh) => {
      const id = toMarkedId(peer)
      const { answer } = waiting.get(id) ?? { answer: fresh }
      if (answer === fresh) waiting.set(id, { peer, input, answer })
      const answered = Effect.flatMap(Deferred.await(answer), (found) => found ?? lookUp(peer, input))
      return isGathering ? answered : Effect.zipRight(gather, answered)
    })
  return lookUp
}
