/**
 * Inline bots, as users use them: asking, paging through the results, sending one.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/inline
 */
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { MessageId } from "../schema/model/Ids.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../services/Peers.ts"
import { Peers } from "../services/Peers.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"

/**
 * What was asked for is no bot.
 *
 * @since 0.1.0
 * @category errors
 */
export class NotABot extends Schema.TaggedError<NotABot>()("NotABot", { peer: Schema.String }) {
  /** No. */
  get retryable(): boolean {
    return false
  }
  /** No: nothing was sent. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `"${this.peer}" is no bot`
  }
}

/**
 * Why a bot gave no results. `BOT_RESPONSE_TIMEOUT`: it did not answer in time.
 *
 * @since 0.1.0
 * @category errors
 */
export type QueryError = Method.Error<typeof messages.getInlineBotResults> | NotABot | PeerNotFound | InvokeError

/**
 * Why a result was not sent. `INLINE_RESULT_EXPIRED`: the bot has to be asked again.
 *
 * @since 0.1.0
 * @category errors
 */
export type SendError = Method.Error<typeof messages.sendInlineBotResult> | PeerNotFound | InvokeError

/**
 * A result that a bot offers.
 *
 * @since 0.1.0
 * @category models
 */
export interface Found {
  /** By which Telegram knows the answer that it is part of. */
  readonly query: bigint
  readonly id: string
  /** `article`, `photo`, `gif`, `video`, `audio`, `voice`, `file`, `sticker`, `geo`, `venue`, `contact` or `game`. */
  readonly type: string
  readonly title: Option.Option<string>
  readonly description: Option.Option<string>
  /** All of it, as Telegram's schema has it. */
  readonly result: T.BotInlineResult
}

const inputUser = (peer: T.InputPeer): T.InputUser | undefined => {
  switch (peer._tag) {
    case "inputPeerUser":
      return { _tag: "inputUser", userId: peer.userId, accessHash: peer.accessHash }
    case "inputPeerUserFromMessage":
      return { _tag: "inputUserFromMessage", peer: peer.peer, msgId: peer.msgId, userId: peer.userId }
    default:
      return undefined
  }
}

const found = (query: bigint) => (result: T.BotInlineResult): Found => ({
  query,
  id: result.id,
  type: result.type,
  title: Option.fromNullable(result.title),
  description: Option.fromNullable(result.description),
  result
})

/**
 * What a bot offers for a text, page by page as the stream is pulled.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getInlineBotResults
 */
export const results = (
  bot: PeerLike,
  text: string,
  options?: {
    /** The chat where a result is going to be sent; bots see what kind of chat it is. The account's own unless said. */
    readonly chat?: PeerLike | undefined
    readonly at?: { readonly latitude: number; readonly longitude: number } | undefined
  }
): Stream.Stream<Found, QueryError, Rpc | Peers> =>
  Stream.unwrap(Effect.gen(function*() {
    const rpc = yield* Rpc
    const peers = yield* Peers
    const user = inputUser(yield* peers.resolve(bot))
    if (user === undefined) return yield* new NotABot({ peer: typeof bot === "object" ? "peer" : String(bot) })
    const peer = yield* peers.resolve(options?.chat ?? "me")
    const at = options?.at
    const page = (offset: string) =>
      Effect.map(
        rpc.invoke(messages.getInlineBotResults({
          bot: user,
          peer,
          geoPoint: at === undefined ? undefined : { _tag: "inputGeoPoint", lat: at.latitude, long: at.longitude },
          query: text,
          offset
        })),
        ({ nextOffset, queryId, results }) => {
          // An answer that leads back to itself, or to nothing new, is the last.
          const isLast = nextOffset === undefined || nextOffset === "" || nextOffset === offset || results.length === 0
          return [
            Chunk.unsafeFromArray(results.map(found(queryId))),
            isLast ? Option.none() : Option.some(nextOffset)
          ] as const
        }
      )
    return Stream.paginateChunkEffect("", page)
  }))

/**
 * How a result is sent.
 *
 * @since 0.1.0
 * @category models
 */
export interface SendOptions {
  readonly replyTo?: MessageId | undefined
  readonly silent?: boolean | undefined
  /** Whether the message does not say by way of which bot it was sent; few bots allow that. */
  readonly hideVia?: boolean | undefined
}

/**
 * Sends a result to a chat. The answer is good for some minutes.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/method/messages.sendInlineBotResult
 */
export const send: (
  to: PeerLike,
  result: Pick<Found, "query" | "id">,
  options?: SendOptions
) => Effect.Effect<T.Updates, SendError, Rpc | Peers> = Effect.fnUntraced(function*(to, result, options) {
  const rpc = yield* Rpc
  const peer = yield* (yield* Peers).resolve(to)
  return yield* rpc.invoke(messages.sendInlineBotResult({
    peer,
    randomId: rpc.randomId(),
    queryId: result.query,
    id: result.id,
    silent: options?.silent === true,
    hideVia: options?.hideVia === true,
    replyTo: options?.replyTo === undefined
      ? undefined
      : { _tag: "inputReplyToMessage", replyToMsgId: options.replyTo }
  }))
})
