/**
 * Calls that were made again because an answer was lost, and find their work done.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"

/**
 * What such a call is told is no failure: it gives what there is then. Where that cannot be had, the error stands.
 *
 * @since 0.1.0
 * @category combinators
 */
export const unlessDone =
  <B, E2, R2>(tags: ReadonlyArray<string>, done: Effect.Effect<B, E2, R2>) =>
  <A, E extends { readonly _tag: string; readonly mayHaveBeenExecuted: boolean }, R>(
    self: Effect.Effect<A, E, R>
  ): Effect.Effect<A | B, E, R | R2> =>
    Effect.catchIf(
      self,
      ({ _tag, mayHaveBeenExecuted }) => mayHaveBeenExecuted && tags.includes(_tag),
      (error) => Effect.orElseFail(done, () => error)
    )
