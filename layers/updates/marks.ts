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
  /** A state could not be kept: it may be with the next one. */
  readonly putBack: (mark: Mark) => void
  /** Whether there is one. */
  readonly isDue: (doneUpTo: number) => boolean
  readonly clear: () => void
}

interface Waiting {
  upTo: number
  account: Counters
  channels: Map<number, number> | undefined
}

/**
 * Of more states than this that wait, only every sixteenth is remembered, of twice as many every thirty-second, and so
 * on: the newest of them always.
 */
const exact = 64

/** Whether a new state takes the place of the last one: nothing has happened in between, or too little. */
const isOver = (last: Waiting, waiting: ReadonlyArray<Waiting>, upTo: number): boolean =>
  last.upTo === upTo ||
  (waiting.length > exact && upTo - (waiting.at(-2)?.upTo ?? 0) < 8 * 2 ** Math.floor(waiting.length / exact))

/**
 * No states.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): Marks => {
  let waiting: Array<Waiting> = []
  return {
    note: (upTo, account, channels) => {
      const last = waiting.at(-1)
      if (last === undefined || !isOver(last, waiting, upTo)) {
        return void waiting.push({ upTo, account, channels: channels.length === 0 ? undefined : new Map(channels) })
      }
      last.upTo = upTo
      last.account = account
      if (channels.length === 0) return
      last.channels ??= new Map()
      for (const [id, pts] of channels) last.channels.set(id, pts)
    },
    isDue: (doneUpTo) => (waiting[0]?.upTo ?? Number.POSITIVE_INFINITY) <= doneUpTo,
    take: (doneUpTo) => {
      const done = waiting.filter(({ upTo }) => upTo <= doneUpTo)
      const last = done.at(-1)
      if (last === undefined) return undefined
      waiting = waiting.slice(done.length)
      return {
        account: last.account,
        channels: new Map(done.flatMap(({ channels }) => channels === undefined ? [] : Array.from(channels)))
      }
    },
    putBack: ({ account, channels }) => {
      waiting.unshift({ upTo: 0, account, channels: new Map(channels) })
    },
    clear: () => {
      waiting = []
    }
  }
}
