/**
 * Users and chats in memory.
 *
 * @since 0.1.0
 */
import * as Layer from "effect/Layer"
import * as Predicate from "effect/Predicate"
import type { Peer } from "../../schema/model/Peer.ts"
import { peer as peerFromTl, userPeer } from "../../schema/model/fromTl.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { PeerCache } from "../../services/PeerCache.ts"
import * as Recent from "../support/recent.ts"

/**
 * The limits of the cache.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** At least so many users and chats are remembered, and as many names; 50,000 unless said. */
  readonly capacity?: number | undefined
}

/** What is remembered of a peer: a `min` object has no access hash that could be used. */
interface Known {
  readonly input: T.InputPeer
  readonly min: boolean
  /** Public names, in lower case. */
  readonly names: ReadonlyArray<string>
}

const keyOf = (peer: Peer): string => `${peer._tag}${peer.id}`

/** Where an object names its names. */
interface About {
  readonly username?: string | undefined
  readonly usernames?: ReadonlyArray<T.Username> | undefined
}

const namesOf = ({ username, usernames }: About): ReadonlyArray<string> => {
  const all = username === undefined ? [] : [username]
  for (const one of usernames ?? []) if (one.active === true) all.push(one.username)
  return all.map((name) => name.toLowerCase())
}

const isUser = (value: unknown): value is T.User => Predicate.isTagged(value, "user")

const chatTags = new Set(["chat", "chatForbidden", "channel", "channelForbidden"])

const isChat = (value: unknown): value is T.Chat =>
  Predicate.hasProperty(value, "_tag") && Predicate.isString(value._tag) && chatTags.has(value._tag)

/**
 * A bounded cache.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options?: Options): Layer.Layer<PeerCache> =>
  Layer.sync(PeerCache, () => {
    const capacity = options?.capacity ?? 50_000
    const known = Recent.make<string, Known>(capacity)
    const names = Recent.make<string, Peer>(capacity)

    const put = (peer: Peer, input: T.InputPeer | undefined, about: About & { readonly min?: boolean | undefined }) => {
      const key = keyOf(peer)
      const before = known.get(key)
      const min = about.min === true
      // What a `min` object lacks or has otherwise is worth less than what a full one said.
      if (min && before?.min === false) return
      const own = min ? [] : namesOf(about)
      // Names that were given up are somebody else's now, or soon.
      for (const name of before?.names ?? []) {
        if (!own.includes(name) && keyOf(names.get(name) ?? peer) === key) names.delete(name)
      }
      for (const name of own) names.set(name, peer)
      // Without an access hash an object tells nothing about how to reach the peer.
      if (input !== undefined) known.set(key, { input, min, names: own })
      else if (before !== undefined) known.set(key, { ...before, names: own })
    }

    const learnUser = (user: T.User) => {
      if (user._tag === "userEmpty") return
      const { accessHash, id } = user
      put(userPeer(id), accessHash === undefined ? undefined : { _tag: "inputPeerUser", userId: id, accessHash }, user)
    }
    const learnChat = (chat: T.Chat) => {
      const { id } = chat
      switch (chat._tag) {
        case "channel":
        case "channelForbidden": {
          const { accessHash } = chat
          const input = accessHash === undefined
            ? undefined
            : { _tag: "inputPeerChannel", channelId: id, accessHash } as const
          return put(peerFromTl({ _tag: "peerChannel", channelId: id }), input, chat._tag === "channel" ? chat : {})
        }
        case "chat":
        case "chatForbidden":
          put(peerFromTl({ _tag: "peerChat", chatId: id }), { _tag: "inputPeerChat", chatId: id }, {})
      }
    }

    const learn = (result: unknown): void => {
      if (typeof result !== "object" || result === null) return
      if (Array.isArray(result)) {
        for (const item of result) learnOne(item)
        return
      }
      if ("users" in result && Array.isArray(result.users)) { for (const item of result.users) learnOne(item) }
      if ("chats" in result && Array.isArray(result.chats)) { for (const item of result.chats) learnOne(item) }
    }
    const learnOne = (value: unknown): void => {
      if (isUser(value)) learnUser(value)
      else if (isChat(value)) learnChat(value)
    }

    return PeerCache.of({
      learn,
      inputPeer: (peer) => {
        const entry = known.get(keyOf(peer))
        if (entry !== undefined && !entry.min) return entry.input
        return peer._tag === "PeerChat" ? { _tag: "inputPeerChat", chatId: peer.id } : undefined
      },
      byUsername: (username) => names.get(username.toLowerCase()),
      has: (peer) => known.get(keyOf(peer))?.min === false
    })
  })
