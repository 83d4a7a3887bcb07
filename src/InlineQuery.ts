/**
 * Answers inline queries.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/inline
 */
import * as Chunk from "effect/Chunk"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { KeyboardInvalid } from "../schema/model/toTl/keyboard.ts"
import type { InlineQuery } from "../schema/model/Update.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"
import type { InlineResult } from "./InlineResult.ts"

/**
 * Why a query was not answered. `QUERY_ID_INVALID`: it was answered before, or its time is over.
 *
 * @since 0.1.0
 * @category errors
 */
export type AnswerError = Method.Error<typeof messages.setInlineBotResults> | KeyboardInvalid | InvokeError

/** Telegram takes so many results at once. */
const most = 50

/**
 * How a query is answered.
 *
 * @since 0.1.0
 * @category models
 */
export interface AnswerOptions {
  /** For how long Telegram gives the same answer itself, in whole seconds; 5 minutes unless said. */
  readonly cacheFor?: Duration.DurationInput | undefined
  /** Whether the answer is for this user only; else everybody who asks the same gets it from the cache. */
  readonly isPersonal?: boolean | undefined
  /** Whether the results are shown side by side, as pictures. */
  readonly isGallery?: boolean | undefined
  /** A button above the results: opens the private chat with the bot and says `/start parameter`, or a mini app. */
  readonly button?:
    | { readonly text: string; readonly start: string }
    | { readonly text: string; readonly webApp: string }
    | undefined
}

/**
 * How a query is answered with one page.
 *
 * @since 0.1.0
 * @category models
 */
export interface PageOptions extends AnswerOptions {
  /** Where the next page begins: up to 64 bytes. */
  readonly next?: string | undefined
}

/**
 * How a query is answered from a stream.
 *
 * @since 0.1.0
 * @category models
 */
export interface StreamOptions extends AnswerOptions {
  /** 1 to 50 results at once; 50 unless said. */
  readonly pageSize?: number | undefined
  /**
   * How many results there are at most, over all pages: 1000 unless said, and as many as an array has. Where a page
   * begins is what the user's application says, so somebody can have the stream run as far as this at once.
   */
  readonly most?: number | undefined
}

/**
 * Answers with up to 50 results, and says where the next page begins: `next` comes back as the `offset` of another query
 * when the user scrolls on. It is up to 64 bytes long; without it there is no more.
 *
 * @since 0.1.0
 * @category answering
 * @see https://core.telegram.org/method/messages.setInlineBotResults
 */
export function answerPage(
  query: InlineQuery,
  // Results that cannot fail have a signature of their own: an empty list says nothing about errors.
  results: ReadonlyArray<InlineResult>,
  options?: PageOptions
): Effect.Effect<void, AnswerError, Rpc>
export function answerPage<E>(
  query: InlineQuery,
  results: ReadonlyArray<InlineResult<E>>,
  options?: PageOptions
): Effect.Effect<void, AnswerError | E, Rpc>
export function answerPage<E>(
  query: InlineQuery,
  results: ReadonlyArray<InlineResult<E>>,
  options?: PageOptions
): Effect.Effect<void, AnswerError | E, Rpc> {
  return Effect.gen(function*() {
    const rpc = yield* Rpc
    const inputs = yield* Effect.all(results.map(({ toInput }) => toInput), { concurrency: 1 })
    const button = options?.button
    yield* rpc.invoke(messages.setInlineBotResults({
      queryId: query.id,
      results: inputs,
      gallery: options?.isGallery === true,
      private: options?.isPersonal === true,
      cacheTime: Math.floor(Duration.toSeconds(options?.cacheFor ?? "5 minutes")),
      nextOffset: options?.next,
      switchPm: button !== undefined && "start" in button
        ? { _tag: "inlineBotSwitchPM", text: button.text, startParam: button.start }
        : undefined,
      switchWebview: button !== undefined && "webApp" in button
        ? { _tag: "inlineBotWebView", text: button.text, url: button.webApp }
        : undefined
    }))
  })
}

/** So many results of a stream, unless said. */
const furthest = 1000

/** Where in the stream a page begins. The offset is ours, but comes by way of the user's application. */
const position = ({ offset }: InlineQuery): number => (/^[1-9][0-9]{0,8}$/.test(offset) ? Number(offset) : 0)

/**
 * Answers with the part of a stream that the user looks at: the query's offset says where it begins, and as long as there
 * are more results the answer says so. Only as many are taken from the stream as are needed, and never more than the
 * option `most`; it is run again from its beginning for each page, so the same query has to give the same stream.
 *
 * @since 0.1.0
 * @category answering
 * @see https://core.telegram.org/method/messages.setInlineBotResults
 */
export function answer(
  query: InlineQuery,
  results: Iterable<InlineResult>,
  options?: StreamOptions
): Effect.Effect<void, AnswerError, Rpc>
export function answer<E>(
  query: InlineQuery,
  results: Iterable<InlineResult<E>>,
  options?: StreamOptions
): Effect.Effect<void, AnswerError | E, Rpc>
export function answer<E, E2, R>(
  query: InlineQuery,
  results: Stream.Stream<InlineResult<E>, E2, R> | Iterable<InlineResult<E>>,
  options?: StreamOptions
): Effect.Effect<void, AnswerError | E | E2, Rpc | R>
export function answer<E, E2, R>(
  query: InlineQuery,
  results: Stream.Stream<InlineResult<E>, E2, R> | Iterable<InlineResult<E>>,
  options?: StreamOptions
): Effect.Effect<void, AnswerError | E | E2, Rpc | R> {
  return Effect.gen(function*() {
    const size = Math.min(most, Math.max(1, options?.pageSize ?? most))
    const end = options?.most ?? (Array.isArray(results) ? results.length : furthest)
    const start = Math.min(position(query), end)
    const stream = Symbol.iterator in results ? Stream.fromIterable(results) : results
    // One more than the page tells whether there is another page.
    const wanted = Math.min(size + 1, end - start)
    const taken = wanted < 1
      ? []
      : Chunk.toReadonlyArray(yield* Stream.runCollect(Stream.take(Stream.drop(stream, start), wanted)))
    return yield* answerPage(query, taken.slice(0, size), {
      ...options,
      next: taken.length > size ? String(start + size) : undefined
    })
  })
}
