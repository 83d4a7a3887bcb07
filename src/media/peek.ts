/**
 * Looks into what can be read once, such as the body of a request, and hands it on whole.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Content, Pull } from "../../services/Files.ts"

/**
 * A stream whose beginning `Media.auto` has read is sent once, and before the scope of `Media.auto` closes. No message was
 * sent; of a stream whose scope closed while it was being sent, Telegram has got some parts, and forgets them.
 *
 * @since 0.1.0
 * @category errors
 */
export class StreamConsumed extends Schema.TaggedError<StreamConsumed>()("StreamConsumed", {}) {
  /** With a new stream. */
  get retryable(): boolean {
    return false
  }
  /** No message was sent. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return "the stream was read already, or its scope is closed"
  }
}

/** Read at once, in bytes. */
const pieceSize = 128 * 1024

/** So much of a pull, and whether that was all. */
const take = <E>(
  pull: Pull<E>,
  length: number
): Effect.Effect<{ readonly bytes: Uint8Array; readonly isAll: boolean }, E> =>
  Effect.map(pull(new Uint8Array(length)), (bytes) => {
    const isAll = bytes.length < length
    // What is short does not keep the memory that was there for more.
    return { bytes: isAll ? bytes.slice() : bytes, isAll }
  })

/**
 * The beginning of something, and how to go on.
 *
 * @since 0.1.0
 * @category models
 */
export interface Peeked<E> {
  readonly head: Uint8Array
  /** Whether that is all of it. */
  readonly isAll: boolean
  /** The beginning made longer, up to so many bytes. */
  readonly more: (length: number) => Effect.Effect<Peeked<E>, E>
  /** All of it, from its first byte on; once. */
  readonly whole: Stream.Stream<Uint8Array, E | StreamConsumed>
}

/**
 * Reads the beginning.
 *
 * @since 0.1.0
 * @category reading
 */
export const peek = <E>(content: Content<E>, length: number): Effect.Effect<Peeked<E>, E, Scope.Scope> =>
  Effect.gen(function*() {
    const pull = yield* content.open(0)
    let isTaken = false
    let isClosed = false
    yield* Effect.addFinalizer(() =>
      Effect.sync(() => {
        isClosed = true
      })
    )
    // What is closed looks as if it had ended.
    const whileOpen = Effect.suspend(() => (isClosed ? Effect.fail(new StreamConsumed()) : Effect.void))
    const rest = Stream.unfoldEffect(
      undefined,
      () =>
        Effect.zipRight(whileOpen, Effect.zipLeft(pull(new Uint8Array(pieceSize)), whileOpen)).pipe(
          Effect.map((bytes) => bytes.length === 0 ? Option.none() : Option.some([bytes, undefined] as const))
        )
    )
    const peeked = (head: Uint8Array, isAll: boolean): Peeked<E> => ({
      head,
      isAll,
      more: (to) =>
        isAll ? Effect.succeed(peeked(head, true)) : Effect.map(take(pull, to - head.length), (next) => {
          const longer = new Uint8Array(head.length + next.bytes.length)
          longer.set(head)
          longer.set(next.bytes, head.length)
          return peeked(longer, next.isAll)
        }),
      whole: Stream.suspend((): Stream.Stream<Uint8Array, E | StreamConsumed> => {
        if (isTaken || isClosed) return Stream.fail(new StreamConsumed())
        isTaken = true
        return isAll ? Stream.make(head) : Stream.concat(Stream.make(head), rest)
      })
    })
    const first = yield* take(pull, length)
    return peeked(first.bytes, first.isAll)
  })
