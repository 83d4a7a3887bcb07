/**
 * One update of a chat after the other, and all chats at once. An update takes its place in the lane of its chat before
 * any fiber sees it, and a lane is gone when it is empty. Nothing is forked for an update: workers take whatever lane is
 * next.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FiberSet from "effect/FiberSet"
import type * as Scope from "effect/Scope"
import * as Line from "../support/line.ts"

/**
 * The lanes.
 *
 * @since 0.1.0
 * @category models
 */
export interface Lanes<in A> {
  /** Puts something into the lane of its key; without a key it has a lane of its own. */
  readonly add: (key: unknown, item: A) => void
  /** How much is in all lanes, the work that is being done included. */
  readonly size: () => number
  /** How many lanes there are. */
  readonly lanes: () => number
  /** Whether a worker has nothing to do. */
  readonly isIdle: () => boolean
  /** Waits until no more than so much is in all lanes; or, while a worker has nothing to do, no more than `idle`. */
  readonly atMost: (size: number, idle?: number) => Effect.Effect<void>
}

interface Lane<A> {
  readonly key: unknown
  items: Array<A>
  /** Which of them is next. */
  at: number
}

/** So many workers stay when there is nothing to do. */
const resting = 16

/** Behind so much that is done, a lane is cut. */
const slack = 64

/** Those who wait until there is less. */
const makeWatch = (size: () => number, isIdle: () => boolean) => {
  interface Watcher {
    readonly most: number
    readonly idle: number
    readonly callback: () => void
  }
  let watchers: ReadonlyArray<Watcher> = []
  const isMet = ({ idle, most }: Watcher) => size() <= most || (isIdle() && size() <= idle)
  return {
    look: () => {
      if (watchers.length === 0) return
      const called = watchers.filter(isMet)
      if (called.length === 0) return
      watchers = watchers.filter((watcher) => !isMet(watcher))
      for (const { callback } of called) callback()
    },
    atMost: (most: number, idle = most): Effect.Effect<void> =>
      Effect.async((resume) => {
        const watcher = { most, idle, callback: () => resume(Effect.void) }
        if (isMet(watcher)) return resume(Effect.void)
        watchers = [...watchers, watcher]
        return Effect.sync(() => {
          watchers = watchers.filter((one) => one !== watcher)
        })
      })
  }
}

/**
 * Lanes whose work is done by at most so many fibers at a time, and told of when it is. They end with the scope.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A, R>(
  concurrency: number,
  work: (item: A) => Effect.Effect<unknown, never, R>,
  done: (item: A) => void
): Effect.Effect<Lanes<A>, never, Scope.Scope | R> =>
  Effect.map(FiberSet.makeRuntime<R, void, never>(), (run) => {
    const lanes = new Map<unknown, Lane<A>>()
    // The lanes that wait for a worker, first come, first served.
    const ready = Line.make<Lane<A>>()
    const idle: Array<() => void> = []
    let size = 0
    let workers = 0
    const isIdle = () => idle.length > 0 || workers < concurrency
    const watch = makeWatch(() => size, isIdle)

    const leave = (lane: Lane<A>) => {
      const item = lane.items[lane.at]
      if (item !== undefined) done(item)
      size--
      lane.at++
      if (lane.at === lane.items.length) lanes.delete(lane.key)
      else {
        if (lane.at > slack) {
          lane.items = lane.items.slice(lane.at)
          lane.at = 0
        }
        ready.push(lane)
      }
      watch.look()
    }
    const rest = Effect.async<void>((resume) => {
      // Something may have come since the line was looked at.
      if (ready.length() > 0) return resume(Effect.void)
      const wake = () => resume(Effect.void)
      idle.push(wake)
      watch.look()
      return Effect.sync(() => {
        const at = idle.indexOf(wake)
        if (at >= 0) idle.splice(at, 1)
      })
    })
    const worker = Effect.suspend(() => {
      let lane: Lane<A> | undefined
      return Effect.whileLoop<unknown, never, R>({
        while: () => {
          lane = ready.peek()
          if (lane !== undefined) ready.shift()
          if (lane !== undefined || idle.length < resting) return true
          workers--
          return false
        },
        body: () => {
          const item = lane?.items[lane.at]
          return lane === undefined || item === undefined ? rest : work(item)
        },
        step: () => {
          if (lane !== undefined) leave(lane)
        }
      })
    })
    const call = () => {
      const wake = idle.pop()
      if (wake !== undefined) return wake()
      if (workers >= concurrency) return
      workers++
      // Whoever makes lanes may be where nothing can be interrupted; workers never are.
      run(Effect.interruptible(worker))
    }

    return {
      add: (key, item) => {
        size++
        const own = key ?? {}
        const lane = lanes.get(own)
        if (lane !== undefined) return void lane.items.push(item)
        const made: Lane<A> = { key: own, items: [item], at: 0 }
        lanes.set(own, made)
        ready.push(made)
        call()
      },
      size: () => size,
      lanes: () => lanes.size,
      isIdle,
      atMost: watch.atMost
    }
  })
