/**
 * One update of a chat after the other, and all chats at once. An update takes its place in the lane of its chat before
 * any fiber sees it. Nothing is forked for an update: workers take whatever lane is next.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as FiberSet from "effect/FiberSet"
import type * as Scope from "effect/Scope"
import type { Lane } from "./turns.ts"
import * as Turns from "./turns.ts"

/**
 * The lanes.
 *
 * @since 0.1.0
 * @category models
 */
export interface Lanes<in out A> {
  /** Puts something into the lane of its key; without a key it has a lane of its own. */
  readonly add: (key: unknown, item: A) => void
  /** How much is in all lanes, the work that is being done included. */
  readonly size: () => number
  /** What was added first, of what is not done. */
  readonly first: () => A | undefined
  /** What is not done, in the order in which it was added. */
  readonly open: () => ReadonlyArray<A>
  /** Whether a worker has nothing to do. */
  readonly isIdle: () => boolean
  /**
   * Calls back once, as soon as no more than so much is in all lanes; or, while a worker has nothing to do, no more than
   * `idle`. At once, where that is so already. Gives what calls it off.
   */
  readonly whenAtMost: (size: number, idle: number, callback: () => void) => () => void
  /** Waits until no more than so much is in all lanes. */
  readonly atMost: (size: number) => Effect.Effect<void>
}

/**
 * What is done in lanes.
 *
 * @since 0.1.0
 * @category models
 */
export interface Work<A, E, R> {
  /** At most so many fibers do it. */
  readonly concurrency: number
  readonly work: (item: A) => Effect.Effect<unknown, E, R>
  /** What is done when that has failed, or died. */
  readonly failed: (item: A, cause: Cause.Cause<E>) => Effect.Effect<unknown, never, R>
  /** Told of what is done. */
  readonly done: (item: A) => void
}

/** So many workers stay when there is nothing to do. */
const resting = 16

/**
 * The `FiberRef`s of a fiber, the same object as long as none is set. `getFiberRefs` makes another one each time, which would
 * cost as much as all that is done for an update here; without the field, they are taken for set ones.
 */
const refsOf = (fiber: object): unknown => ("_fiberRefs" in fiber ? fiber._fiberRefs : {})

/** Those who wait until there is less. */
const makeWatch = (size: () => number, isIdle: () => boolean) => {
  interface Watcher {
    readonly most: number
    readonly idle: number
    readonly callback: () => void
  }
  let watchers: ReadonlyArray<Watcher> = []
  const isMet = ({ idle, most }: Watcher) => size() <= most || (isIdle() && size() <= idle)
  const whenAtMost = (most: number, idle: number, callback: () => void) => {
    const watcher = { most, idle, callback }
    if (isMet(watcher)) callback()
    else watchers = [...watchers, watcher]
    return () => {
      watchers = watchers.filter((one) => one !== watcher)
    }
  }
  return {
    look: () => {
      if (watchers.length === 0) return
      const called = watchers.filter(isMet)
      if (called.length === 0) return
      watchers = watchers.filter((watcher) => !isMet(watcher))
      for (const { callback } of called) callback()
    },
    whenAtMost,
    atMost: (size: number): Effect.Effect<void> =>
      Effect.async((resume) => Effect.sync(whenAtMost(size, size, () => resume(Effect.void))))
  }
}

/**
 * Lanes whose work is done by workers. They end with the scope.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A extends object, E, R>(
  { concurrency, done, failed, work }: Work<A, E, R>
): Effect.Effect<Lanes<A>, never, Scope.Scope | R> =>
  Effect.map(FiberSet.makeRuntime<R, void, never>(), (run) => {
    const turns = Turns.make<A>()
    const idle: Array<(done: Effect.Effect<void>) => void> = []
    let workers = 0
    const isIdle = () => idle.length > 0 || workers < concurrency
    const watch = makeWatch(turns.size, isIdle)

    const leave = (lane: Lane<A>) => {
      const item = turns.done(lane)
      if (item !== undefined) done(item)
      watch.look()
    }
    // Workers are interrupted all at once, when nobody wakes them any more: so there is nothing to be undone, which would
    // take more steps than all the rest.
    const rest = Effect.async<void>((resume) => {
      // Something may have come since the line was looked at.
      if (turns.isDue()) return resume(Effect.void)
      idle.push(resume)
      watch.look()
    })
    const makeWorker = (fiber: Fiber.RuntimeFiber<void, never>) => {
      let lane: Lane<A> | undefined
      // What is set while something is done does not concern what comes after it.
      const refs = fiber.getFiberRefs()
      const restore = Effect.updateFiberRefs(() => refs)
      // A loop of Effect's own would make twice as much garbage.
      const goOn = (): Effect.Effect<void, E, R> => {
        lane = turns.next()
        if (lane === undefined && idle.length >= resting) {
          workers--
          return Effect.void
        }
        const item = lane?.first?.item
        return item === undefined ? restAndGoOn : Effect.flatMap(work(item), leaveAndGoOn)
      }
      const restAndGoOn: Effect.Effect<void, E, R> = Effect.flatMap(rest, goOn)
      const leaveAndGoOn = (): Effect.Effect<void, E, R> => {
        const last = lane
        lane = undefined
        if (last !== undefined) leave(last)
        return refsOf(fiber) === refs ? goOn() : restoreAndGoOn
      }
      const loop = Effect.suspend(goOn)
      const restoreAndGoOn = Effect.zipRight(restore, loop)
      // What fails ends the loop, which begins anew: so whatever goes well needs nothing around it.
      const worker: Effect.Effect<void, never, R> = Effect.catchAllCause(loop, (cause) => {
        const last = lane
        const item = last?.first?.item
        if (last === undefined || item === undefined) return Effect.die(Cause.squash(cause))
        return restore.pipe(
          Effect.zipRight(failed(item, cause)),
          Effect.zipRight(restore),
          Effect.flatMap(() => {
            leave(last)
            return worker
          })
        )
      })
      return worker
    }
    const call = () => {
      const wake = idle.pop()
      if (wake !== undefined) return wake(Effect.void)
      if (workers >= concurrency) return
      workers++
      // Whoever makes lanes may be where nothing can be interrupted; workers never are.
      run(Effect.interruptible(Effect.withFiberRuntime(makeWorker)))
    }

    return {
      add: (key, item) => {
        if (turns.add(key, item)) call()
      },
      size: turns.size,
      first: turns.first,
      open: turns.open,
      isIdle,
      whenAtMost: watch.whenAtMost,
      atMost: watch.atMost
    }
  })
