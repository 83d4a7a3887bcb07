/**
 * Links to messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/links#message-links
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { inputChannel } from "../../schema/model/toTl/peer.ts"
import * as channels from "../../schema/tl/api/methods/channels.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { Client, MessageLike } from "./target.ts"
import { resolve } from "./target.ts"

/**
 * There are links to the messages of channels and supergroups only.
 *
 * @since 0.1.0
 * @category errors
 */
export class NoLink extends Schema.TaggedError<NoLink>()("NoLink", {}) {
  /** No: it stays in its chat. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was asked. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return "only messages of channels and supergroups have links"
  }
}

/**
 * Why there is no link.
 *
 * @since 0.1.0
 * @category errors
 */
export type LinkError = Method.Error<typeof channels.exportMessageLink> | NoLink | PeerNotFound | InvokeError

/**
 * The link to a message: to its album as a whole with `isAlbum`, to its thread with `isThread`.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/channels.exportMessageLink
 */
export const link = (
  message: MessageLike,
  options?: { readonly isAlbum?: boolean | undefined; readonly isThread?: boolean | undefined }
): Effect.Effect<string, LinkError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const channel = inputChannel(yield* resolve(message.chat))
    if (channel === undefined) return yield* new NoLink()
    const { isAlbum, isThread } = options ?? {}
    const answer = yield* rpc.invoke(
      channels.exportMessageLink({ channel, id: message.id, grouped: isAlbum, thread: isThread })
    )
    return answer.link
  })
