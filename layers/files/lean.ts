/**
 * What is done with every part of a file, in as few steps of an effect as can be: a part takes some hundred steps
 * otherwise, and they cost as much as its encryption.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"

/**
 * Does something at the end of an effect, however it ends. Only within an uninterruptible region.
 *
 * @since 0.1.0
 * @category finalization
 */
export const onEnd = <A, E, R>(self: Effect.Effect<A, E, R>, end: () => void): Effect.Effect<A, E, R> =>
  Effect.matchCauseEffect(self, {
    onFailure: (cause) => {
      end()
      return Effect.failCause(cause)
    },
    onSuccess: (value) => {
      end()
      return Effect.succeed(value)
    }
  })

/**
 * What is done in an uninterruptible region, and what of it may be interrupted.
 *
 * @since 0.1.0
 * @category models
 */
export type Work<A, E, R> = (
  restore: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
) => Effect.Effect<A, E, R>

/**
 * Does something when it is its turn: at once when `take` says so, or else when what it has given to `wait` is called. What
 * `wait` gives ends the waiting, and gives back what came meanwhile. Whatever is interrupted when, nothing that was taken
 * is lost.
 *
 * @since 0.1.0
 * @category concurrency
 */
export const inTurn = <A, E, R>(
  take: () => boolean,
  wait: (begin: () => void) => () => void,
  work: Work<A, E, R>
): Effect.Effect<A, E, R> =>
  Effect.uninterruptibleMask((restore) => {
    if (take()) return work(restore)
    let cancel = (): void => {}
    const turn = Effect.async<void>((resume) => {
      cancel = wait(() => resume(Effect.void))
    })
    return Effect.matchCauseEffect(restore(turn), {
      onFailure: (cause) => {
        cancel()
        return Effect.failCause(cause)
      },
      onSuccess: () => work(restore)
    })
  })

/** So many workers, until none has anything to do; the first failure ends it all. */
const workers = <E>(
  concurrency: number,
  isOver: () => boolean,
  step: Effect.Effect<void, E>
): Effect.Effect<void, E> => {
  const worker = Effect.whileLoop({ while: () => !isOver(), body: () => step, step: () => {} })
  return Effect.all(Array.from({ length: concurrency }, () => worker), { concurrency, discard: true })
}

/**
 * Works on each item, on as many at a time as `concurrency` says.
 *
 * @since 0.1.0
 * @category concurrency
 */
export const each = <A, E>(
  items: ReadonlyArray<A>,
  concurrency: number,
  work: (item: A) => Effect.Effect<void, E>
): Effect.Effect<void, E> =>
  Effect.suspend(() => {
    const [only] = items
    if (only !== undefined && items.length === 1) return work(only)
    const line = items.values()
    let head = line.next()
    const step = Effect.suspend(() => {
      if (head.done === true) return Effect.void
      const item = head.value
      head = line.next()
      return work(item)
    })
    return workers(Math.min(concurrency, items.length), () => head.done === true, step)
  })

/**
 * Works on whatever `next` gives, on as many items at a time as `concurrency` says. `next` runs once at a time, and not
 * again once it has given `undefined`, or has failed.
 *
 * @since 0.1.0
 * @category concurrency
 */
export const drain = <A, E, E2>(
  next: Effect.Effect<A | undefined, E>,
  concurrency: number,
  work: (item: A) => Effect.Effect<void, E2>
): Effect.Effect<void, E | E2> =>
  Effect.suspend(() => {
    let isOver = false
    let isGiven = true
    const turn = Effect.unsafeMakeSemaphore(1)
    const take = turn.withPermits(1)(Effect.suspend(() => {
      // Who is next in turn may come before it hears of a failure.
      isOver ||= !isGiven
      if (isOver) return Effect.succeed(undefined)
      isGiven = false
      return Effect.map(next, (item) => {
        isGiven = true
        isOver = item === undefined
        return item
      })
    }))
    const step = Effect.flatMap(take, (item) => (item === undefined ? Effect.void : work(item)))
    return workers(concurrency, () => isOver, step)
  })
