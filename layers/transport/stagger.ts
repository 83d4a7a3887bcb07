/**
 * Several ways at once, one after the other: the next is begun when the last one takes long or has failed, the first
 * that stands is taken, and the others are let go.
 *
 * @since 0.1.0
 * @see https://www.rfc-editor.org/rfc/rfc8305#section-5
 */
import * as Deferred from "effect/Deferred"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as ExecutionStrategy from "effect/ExecutionStrategy"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"

/**
 * The first of the attempts that succeeds. What it has opened is closed with the scope; what the others have opened is
 * closed before this is over. Fails when all have failed, with the failures in the order of the attempts.
 *
 * @since 0.1.0
 * @category constructors
 */
export const stagger = <A, E>(
  attempts: ReadonlyArray<Effect.Effect<A, E, Scope.Scope>>,
  distance: Duration.DurationInput
): Effect.Effect<A, ReadonlyArray<E>, Scope.Scope> => {
  const [only] = attempts
  if (only === undefined) return Effect.fail([])
  if (attempts.length === 1) return Effect.mapError(only, (error) => [error])
  const race = Effect.fnUntraced(function*(rooms: ReadonlyArray<Scope.CloseableScope>) {
    const failures = new Map<number, E>()
    const inOrder = () => Array.from(failures).toSorted(([a], [b]) => a - b).map(([, error]) => error)
    const lanes = yield* Effect.forEach(
      attempts,
      () => Effect.all({ begun: Deferred.make<void>(), over: Deferred.make<void>() })
    )
    const racers = attempts.map((attempt, index) =>
      Effect.gen(function*() {
        const before = lanes[index - 1]
        const mine = lanes[index]
        const room = rooms[index]
        if (mine === undefined || room === undefined) return yield* Effect.dieMessage("an attempt without a room")
        if (before !== undefined) {
          yield* Deferred.await(before.begun)
          yield* Effect.timeoutOption(Deferred.await(before.over), distance)
        }
        yield* Deferred.succeed(mine.begun, void 0)
        const value = yield* Scope.extend(attempt, room).pipe(
          Effect.tapError((error) => {
            failures.set(index, error)
            return Deferred.succeed(mine.over, void 0)
          })
        )
        return { value, index }
      })
    )
    return yield* Effect.mapError(Effect.raceAll(racers), inOrder)
  })

  return Effect.gen(function*() {
    const scope = yield* Effect.scope
    const { value } = yield* Effect.acquireUseRelease(
      Effect.forEach(attempts, () => Scope.fork(scope, ExecutionStrategy.sequential)),
      race,
      (rooms, exit) =>
        Effect.forEach(
          rooms,
          (room, index) =>
            Exit.isSuccess(exit) && exit.value.index === index ? Effect.void : Scope.close(room, Exit.void),
          {
            discard: true
          }
        )
    )
    return value
  })
}
