/**
 * Groups and channels are called by different methods. Here it is found out which ones a chat wants.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { chatPeer } from "../../schema/model/fromTl/peer.ts"
import { inputChannel, inputUser } from "../../schema/model/toTl/peer.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { RpcError } from "../../schema/tl/RpcError.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import { Peers } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import type { Rpc } from "../../services/Rpc.ts"
import { named } from "../messages/again.ts"

/**
 * The peer is of a kind that cannot do what was asked: a user is no group, a basic group has no restrictions. Nothing was
 * sent.
 *
 * @since 0.1.0
 * @category errors
 */
export class WrongPeer extends Schema.TaggedError<WrongPeer>()("WrongPeer", {
  expected: Schema.Literal("chat", "channel", "user"),
  actual: Schema.Literal("user", "group", "channel")
}) {
  /** Not with this peer. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was sent. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    const wanted = {
      chat: "a group or channel",
      channel: "a channel or supergroup (a basic group can be made one by Chats.migrate)",
      user: "a user"
    }
    return `this takes ${wanted[this.expected]}, not a ${this.actual}`
  }
}

/**
 * Why nothing could be asked of a chat.
 *
 * @since 0.1.0
 * @category errors
 */
export type TargetError = PeerNotFound | WrongPeer | InvokeError

/**
 * A channel or supergroup, in the two ways in which calls name it.
 *
 * @since 0.1.0
 * @category models
 */
export interface ChannelTarget {
  readonly _tag: "Channel"
  readonly channel: T.InputChannel
  readonly peer: T.InputPeer
}

/**
 * A basic group.
 *
 * @since 0.1.0
 * @category models
 */
export interface GroupTarget {
  readonly _tag: "Group"
  readonly chatId: number
  readonly peer: T.InputPeer
}

const targetOf = (peer: T.InputPeer): Effect.Effect<ChannelTarget | GroupTarget, WrongPeer> => {
  if (peer._tag === "inputPeerChat") return Effect.succeed({ _tag: "Group", chatId: peer.chatId, peer })
  const channel = inputChannel(peer)
  return channel === undefined
    ? Effect.fail(new WrongPeer({ expected: "chat", actual: "user" }))
    : Effect.succeed({ _tag: "Channel", channel, peer })
}

const channelTarget = (peer: T.InputPeer): Effect.Effect<ChannelTarget, WrongPeer> =>
  Effect.flatMap(
    targetOf(peer),
    (found) =>
      found._tag === "Channel"
        ? Effect.succeed(found)
        : Effect.fail(new WrongPeer({ expected: "channel", actual: "group" }))
  )

/**
 * What a chat is.
 *
 * @since 0.1.0
 * @category resolving
 */
export const target = (chat: PeerLike): Effect.Effect<ChannelTarget | GroupTarget, TargetError, Peers> =>
  Effect.flatMap(Peers, (peers) => Effect.flatMap(peers.resolve(chat), targetOf))

/**
 * A channel or supergroup.
 *
 * @since 0.1.0
 * @category resolving
 */
export const channelOf = (chat: PeerLike): Effect.Effect<ChannelTarget, TargetError, Peers> =>
  Effect.flatMap(Peers, (peers) => Effect.flatMap(peers.resolve(chat), channelTarget))

/**
 * A user.
 *
 * @since 0.1.0
 * @category resolving
 */
export const userOf = (user: PeerLike): Effect.Effect<T.InputUser, TargetError, Peers> =>
  Effect.flatMap(Peers, (peers) =>
    Effect.flatMap(peers.resolve(user), (peer) => {
      const found = inputUser(peer)
      const actual = peer._tag === "inputPeerChat" ? "group" : "channel"
      return found === undefined ? Effect.fail(new WrongPeer({ expected: "user", actual })) : Effect.succeed(found)
    }))

const tagOf = (error: unknown): string | undefined => (error instanceof RpcError ? error._tag : undefined)

const gone = new Set(["CHAT_ID_INVALID", "PEER_ID_INVALID"])

/**
 * Calls for a chat what its kind wants. A basic group that turns out to have become a supergroup is called as that; an
 * access hash that Telegram does not take is forgotten, and a public name looked up once more.
 *
 * @since 0.1.0
 * @category calling
 */
export const onChat = <A, E1, R1, B, E2, R2>(chat: PeerLike, by: {
  readonly group: (group: GroupTarget) => Effect.Effect<A, E1, R1>
  readonly channel: (channel: ChannelTarget) => Effect.Effect<B, E2, R2>
}): Effect.Effect<A | B, E1 | E2 | TargetError, R1 | R2 | Peers | Rpc> =>
  Effect.gen(function*() {
    const peers = yield* Peers
    const found = yield* target(chat)
    if (found._tag === "Channel") {
      return yield* named(chat, found.peer, (peer) => Effect.flatMap(channelTarget(peer), by.channel))
    }
    return yield* Effect.catchAll(
      by.group(found),
      (error): Effect.Effect<A | B, E1 | E2 | TargetError, R2> => {
        if (!gone.has(tagOf(error) ?? "")) return Effect.fail(error)
        return Effect.flatMap(
          migrated(peers, found.chatId),
          (channel): Effect.Effect<B, E1 | E2, R2> => channel === undefined ? Effect.fail(error) : by.channel(channel)
        )
      }
    )
  })

/** What a basic group has become, if it has: its own object says so. */
const migrated = (peers: Peers["Type"], chatId: number): Effect.Effect<ChannelTarget | undefined, InvokeError> => {
  const old = chatPeer(chatId)
  return Effect.ignore(peers.get(old, { fresh: true })).pipe(
    Effect.zipRight(peers.resolve(old)),
    Effect.flatMap(targetOf),
    Effect.map((found) => (found._tag === "Channel" ? found : undefined)),
    Effect.catchTags({
      PeerNotFound: () => Effect.succeed(undefined),
      WrongPeer: () => Effect.succeed(undefined)
    })
  )
}
