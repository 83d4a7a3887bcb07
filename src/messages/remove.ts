/**
 * Deleting messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.deleteMessages
 */
import * as Effect from "effect/Effect"
import { inputChannel } from "../../schema/model/toTl/peer.ts"
import * as channels from "../../schema/tl/api/methods/channels.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { Client, MessageLike } from "./target.ts"
import { chunksOf, resolve } from "./target.ts"

/**
 * Why messages were not deleted.
 *
 * @since 0.1.0
 * @category errors
 */
export type DeleteError =
  | Method.Error<typeof messages.deleteMessages>
  | Method.Error<typeof channels.deleteMessages>
  | PeerNotFound
  | InvokeError

/**
 * Deletes messages, for everybody unless `revoke` is `false`; in channels and supergroups it is always for everybody.
 * Gives how many of them there were. They go a hundred at a time; when one part fails, the parts before it are deleted.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.deleteMessages
 * @see https://core.telegram.org/method/channels.deleteMessages
 */
export const remove = (
  messages_: MessageLike | ReadonlyArray<MessageLike>,
  options?: { readonly revoke?: boolean | undefined }
): Effect.Effect<number, DeleteError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const wanted = "id" in messages_ ? [messages_] : messages_
    // The ids of channels are their own; those of all other chats are numbered together, and need no peer.
    const own: Array<number> = []
    const posts = new Map<number, { readonly channel: T.InputChannel; readonly ids: Array<number> }>()
    for (const { chat, id } of wanted) {
      const peer = yield* resolve(chat)
      const channel = inputChannel(peer)
      if (channel === undefined || !("channelId" in peer)) {
        own.push(id)
        continue
      }
      const known = posts.get(peer.channelId)
      if (known === undefined) posts.set(peer.channelId, { channel, ids: [id] })
      else known.ids.push(id)
    }
    let count = 0
    for (const id of chunksOf(own)) {
      count += (yield* rpc.invoke(messages.deleteMessages({ id, revoke: options?.revoke !== false }))).ptsCount
    }
    for (const { channel, ids } of posts.values()) {
      for (const id of chunksOf(ids)) {
        count += (yield* rpc.invoke(channels.deleteMessages({ channel, id }))).ptsCount
      }
    }
    return count
  })
