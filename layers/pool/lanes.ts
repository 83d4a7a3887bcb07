/**
 * Sessions that are opened on demand: shared by all who want the same one, closed some time after the last of them, and
 * never more at once than there is room for.
 *
 * @since 0.1.0
 */
import * as Deferred from "effect/Deferred"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as ExecutionStrategy from "effect/ExecutionStrategy"
import * as Exit from "effect/Exit"
import * as Runtime from "effect/Runtime"
import * as Scope from "effect/Scope"
import { apart } from "../support/apart.ts"

/**
 * How many lanes are kept, and for how long.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** So many are open at most. Where one more is wanted, the one that was left first gives way, or one is waited for. */
  readonly capacity: number
  /** A lane that nobody uses for so long is closed. */
  readonly idle: Duration.Duration
}

/**
 * A lane that somebody uses.
 *
 * @since 0.1.0
 * @category models
 */
export interface Held<A> {
  readonly lane: A
  /** To be called once. */
  readonly leave: () => void
}

/**
 * Lanes by name.
 *
 * @since 0.1.0
 * @category models
 */
export interface Lanes<A, E> {
  /** The lane of this name for the time of the scope, opened unless it is. Interrupts when the lanes have closed. */
  readonly get: (name: string, open: Effect.Effect<A, E, Scope.Scope>) => Effect.Effect<A, E, Scope.Scope>
  /** The lane of this name, where it is open: a plain function, for what is done all the time. */
  readonly take: (name: string) => Held<A> | undefined
  /** How many are open. */
  readonly size: () => number
}

/** Changed synchronously only. */
interface Lane<A, E> {
  readonly name: string
  readonly opened: Deferred.Deferred<A, E>
  readonly scope: Scope.CloseableScope
  /** As soon as it is open. */
  held: Held<A> | undefined
  users: number
  /** Counts up with every user who leaves: which lane was left first. */
  left: number
  /** Lets the time go by in which somebody may come back. */
  isWatched: boolean
}

/**
 * Lanes that close with the scope.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = Effect.fnUntraced(function*<A, E>({ capacity, idle }: Options) {
  const own = yield* Effect.scope
  const run = Runtime.runFork(yield* Effect.runtime<never>())
  const lanes = new Map<string, Lane<A, E>>()
  let leavings = 0
  let isClosed = false
  // Done, and made anew, whenever there may be room.
  let room = yield* Deferred.make<void>()

  const makeRoom = Effect.flatMap(Deferred.make<void>(), (next) => {
    const last = room
    room = next
    return Deferred.succeed(last, undefined)
  })
  const close = (lane: Lane<A, E>) =>
    Effect.suspend(() => {
      if (lanes.get(lane.name) === lane) lanes.delete(lane.name)
      return Effect.zipRight(Scope.close(lane.scope, Exit.void), makeRoom)
    })
  yield* Effect.addFinalizer(() =>
    Effect.suspend(() => {
      isClosed = true
      return Effect.zipRight(Effect.forEach([...lanes.values()], close, { concurrency: 1, discard: true }), makeRoom)
    })
  )

  const start = Effect.fnUntraced(function*(name: string, open: Effect.Effect<A, E, Scope.Scope>) {
    const scope = yield* Scope.make(ExecutionStrategy.sequential)
    const opened = yield* Deferred.make<A, E>()
    const lane: Lane<A, E> = { name, opened, scope, held: undefined, users: 0, left: 0, isWatched: false }
    const leave = () => {
      const rest = left(lane)
      if (rest !== undefined) run(rest)
    }
    lanes.set(name, lane)
    yield* Scope.extend(open, scope).pipe(
      // What did not open is not kept.
      Effect.onError(() => Effect.sync(() => lanes.get(name) === lane && lanes.delete(name))),
      Effect.tap((opened) => Effect.sync(() => lane.held = { lane: opened, leave })),
      Effect.intoDeferred(lane.opened),
      Effect.interruptible,
      // It is not only for whoever asks first, and outlives them.
      apart,
      Effect.forkIn(scope)
    )
    return lane
  })

  /** The lane, which from now on has one user more. Not to be interrupted but where it waits. */
  const enter = Effect.fnUntraced(function*(
    name: string,
    open: Effect.Effect<A, E, Scope.Scope>,
    wait: (room: Effect.Effect<void>) => Effect.Effect<void>
  ) {
    while (!isClosed) {
      let lane = lanes.get(name)
      if (lane === undefined && lanes.size >= capacity) {
        const [oldest] = [...lanes.values()].filter(({ users }) => users === 0).sort((a, b) => a.left - b.left)
        yield* oldest === undefined ? wait(Deferred.await(room)) : close(oldest)
        continue
      }
      lane ??= yield* start(name, open)
      lane.users++
      return lane
    }
    return yield* Effect.interrupt
  })

  const watch = (lane: Lane<A, E>): Effect.Effect<void> =>
    Effect.suspend(() => {
      const { left } = lane
      return Effect.flatMap(Effect.sleep(idle), () => {
        if (lane.users === 0 && lane.left === left) return close(lane)
        if (lane.users === 0) return watch(lane)
        lane.isWatched = false
        return Effect.void
      })
    })

  /** One user less; gives what is left to do, which is nothing most of the time. */
  const left = (lane: Lane<A, E>): Effect.Effect<void> | undefined => {
    lane.left = ++leavings
    if (--lane.users > 0) return undefined
    if (isClosed || lanes.get(lane.name) !== lane) return close(lane)
    // Whoever leaves cannot be interrupted, and what is forked then could not be either.
    if (lane.isWatched) return makeRoom
    lane.isWatched = true
    return Effect.zipRight(Effect.forkIn(Effect.interruptible(watch(lane)), own), makeRoom)
  }

  const get: Lanes<A, E>["get"] = (name, open) =>
    Effect.uninterruptibleMask((restore) =>
      Effect.gen(function*() {
        const lane = yield* enter(name, open, restore)
        yield* Effect.addFinalizer(() => Effect.suspend(() => left(lane) ?? Effect.void))
        return yield* restore(Deferred.await(lane.opened))
      })
    )
  const take: Lanes<A, E>["take"] = (name) => {
    const lane = lanes.get(name)
    if (lane?.held !== undefined) lane.users++
    return lane?.held
  }
  return { get, take, size: () => lanes.size } satisfies Lanes<A, E>
})
