/**
 * What is to be remembered, and from when on: a state may be kept when everything that it counts as done is done. Pure.
 *
 * @since 0.1.0
 */
import type { Counters } from "./state.ts"

/**
 * How far the updates were read. Channels without a counter are forgotten.
 *
 * @since 0.1.0
 * @category models
 */
export interface Mark {
  readonly account: Counters
  readonly channels: ReadonlyMap<number, number>
}

/**
 * States on their way into the store.
 *
 * @since 0.1.0
 * @category models
 */
export interface Marks {
  /** Notes a state that may be kept when everything before the item of this number is done, and what has changed. */
  readonly note: (upTo: number, account: Counters, channels: ReadonlyArray<readonly [number, number]>) => void
  /** The newest state that may be kept, with all that has changed before it; `undefined` when there is nothing new. */
  readonly take: (doneUpTo: number) => Mark | undefined
  /** Whether there is one. */
  readonly isDue: (doneUpTo: number) => boolean
  readonly clear: () => void
}

/**
 * No states.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): Marks => {
  let waiting: Array<{ readonly upTo: number; account: Counters; readonly channels: Map<number, number> }> = []
  return {
    note: (upTo, account, channels) => {
      const last = waiting.at(-1)
      if (last?.upTo !== upTo) return void waiting.push({ upTo, account, channels: new Map(channels) })
      last.account = account
      for (const [id, pts] of channels) last.channels.set(id, pts)
    },
    isDue: (doneUpTo) => (waiting[0]?.upTo ?? Number.POSITIVE_INFINITY) <= doneUpTo,
    take: (doneUpTo) => {
      const done = waiting.filter(({ upTo }) => upTo <= doneUpTo)
      const last = done.at(-1)
      if (last === undefined) return undefined
      waiting = waiting.slice(done.length)
      return { account: last.account, channels: new Map(done.flatMap(({ channels }) => Array.from(channels))) }
    },
    clear: () => {
      waiting = []
    }
  }
}
