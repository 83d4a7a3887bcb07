/**
 * Values that can be made anew when it turns out that Telegram does not take them any more. Pure.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"

/**
 * A value, and what to use in its place after a failure. It comes to an end: what is made anew is made anew less often.
 *
 * @since 0.1.0
 * @category models
 */
export interface Repairable<out A, out E = never, out R = never> {
  readonly value: A
  /** Undefined where the failure is about something else, or nothing more can be done. */
  readonly again: <E2>(error: E2) => Effect.Effect<Repairable<A, E, R>, E | E2, R> | undefined
}

/**
 * A value that stays as it is.
 *
 * @since 0.1.0
 * @category constructors
 */
export const final = <A>(value: A): Repairable<A> => ({ value, again: () => undefined })

/**
 * What is made of a value, each time.
 *
 * @since 0.1.0
 * @category combining
 */
export const map = <A, E, R, B>(self: Repairable<A, E, R>, f: (value: A) => B): Repairable<B, E, R> => ({
  value: f(self.value),
  again: (error) => {
    const again = self.again(error)
    return again && Effect.map(again, (next) => map(next, f))
  }
})

/**
 * Several values as one. A failure is about the one that `about` finds in it, or about any of them.
 *
 * @since 0.1.0
 * @category combining
 */
export const all = <A, E, R>(
  each: ReadonlyArray<Repairable<A, E, R>>,
  about: (error: unknown) => number | undefined = () => undefined
): Repairable<ReadonlyArray<A>, E, R> => ({
  value: each.map(({ value }) => value),
  again: (error) => {
    const only = about(error)
    const again = each.map((one, index) => (only === undefined || only === index ? one.again(error) : undefined))
    if (again.every((one) => one === undefined)) return undefined
    const next = Effect.forEach(each, (one, index) => again[index] ?? Effect.succeed(one), { concurrency: 1 })
    return Effect.map(next, (each) => all(each, about))
  }
})

/**
 * Uses a value, and what takes its place after a failure, as long as there is something.
 *
 * @since 0.1.0
 * @category using
 */
export const use = <A, E, R, B, E2, R2>(
  self: Repairable<A, E, R>,
  work: (value: A) => Effect.Effect<B, E2, R2>
): Effect.Effect<B, E | E2, R | R2> =>
  Effect.catchAll(work(self.value), (error): Effect.Effect<B, E | E2, R | R2> => {
    const again = self.again(error)
    return again === undefined ? Effect.fail(error) : Effect.flatMap(again, (next) => use(next, work))
  })
