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
}

const keyOf = (peer: Peer): string => `${peer._tag}${peer.id}`

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

    const put = (peer: Peer, input: T.InputPeer, min: boolean) => {
      const key = keyOf(peer)
      // What a `min` object lacks or has otherwise is worth less than what a full one said.
      if (min && known.get(key)?.min === false) return
      known.set(key, { input, min })
    }
    const name = (
      peer: Peer,
      from: { readonly username?: string | undefined; readonly usernames?: ReadonlyArray<T.Username> | undefined }
    ) => {
      if (from.username !== undefined) names.set(from.username.toLowerCase(), peer)
      for (const { active, username } of from.usernames ?? []) {
        if (active === true) names.set(username.toLowerCase(), peer)
      }
    }

    const learnUser = (user: T.User) => {
      if (user._tag === "userEmpty") return
      const peer = userPeer(user.id)
      put(peer, { _tag: "inputPeerUser", userId: user.id, accessHash: user.accessHash ?? 0n }, user.min === true)
      if (user.min !== true) name(peer, user)
    }
    const learnChat = (chat: T.Chat) => {
      switch (chat._tag) {
        case "channel":
        case "channelForbidden": {
          const min = chat._tag === "channel" && chat.min === true
          const peer = peerFromTl({ _tag: "peerChannel", channelId: chat.id })
          put(peer, { _tag: "inputPeerChannel", channelId: chat.id, accessHash: chat.accessHash ?? 0n }, min)
          if (chat._tag === "channel" && !min) name(peer, chat)
          return
        }
        case "chat":
        case "chatForbidden":
          put(
            peerFromTl({ _tag: "peerChat", chatId: chat.id }),
            { _tag: "inputPeerChat", chatId: chat.id },
            false
          )
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
