/**
 * When a session changes over to another temporary key.
 *
 * Calls are held back until those that were sent are answered, so that none is lost with the old key. Where that takes
 * too long, the calls go on in the old key for a while, and the next attempt waits longer.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/pfs
 */

import * as Effect from "effect/Effect"
import type { Machine } from "./machine.ts"

/** How long the first attempt waits for answers, and how long the longest one does, in milliseconds. */
const shortest = 5_000
const longest = 600_000

/** Between two attempts, in milliseconds. */
const pause = 60_000

/** How often it is looked whether the last answer is there, in milliseconds. */
const look = 50

/** A binding that is not answered for so long is made again over another connection. */
const bindPatience = "30 seconds"

/**
 * How long the n-th attempt, counted from 0, holds calls back, in milliseconds.
 *
 * @since 0.1.0
 * @category decisions
 */
export const patience = (attempt: number): number => Math.min(longest, shortest * 2 ** Math.min(attempt, 16))

/**
 * Waits until the temporary key has served for long enough and no answer is awaited in it. `resumed` is told when calls
 * go on in it.
 *
 * @since 0.1.0
 * @category waiting
 */
export const changeOver = (
  machine: Machine,
  key: { readonly renewAt: number },
  now: () => number,
  resumed: () => void
): Effect.Effect<void> =>
  Effect.gen(function*() {
    yield* Effect.sleep(Math.max(0, key.renewAt - now()))
    for (let attempt = 0;; attempt++) {
      machine.rest(true)
      const end = now() + patience(attempt)
      while (now() < end) {
        if (machine.isDrained() && !machine.isBinding()) return
        yield* Effect.sleep(look)
      }
      machine.rest(false)
      resumed()
      yield* Effect.sleep(pause)
    }
  })

/**
 * Whether the server leaves the binding without an answer: then it is taken for one that is not there.
 *
 * @since 0.1.0
 * @category waiting
 */
export const isLeftUnbound = (machine: Machine): Effect.Effect<boolean> =>
  Effect.map(Effect.sleep(bindPatience), () => machine.isBinding())
