/**
 * States that wait for the albums that were being gathered when they were reached: what is in those is counted, but not
 * delivered yet. Pure.
 *
 * @since 0.1.0
 */
import type { Mark } from "./marks.ts"
import type { Counters } from "./state.ts"

interface Waiting {
  /** The albums before this one have to be complete. */
  readonly before: number
  readonly account: Counters
  readonly channels: Map<number, number>
}

/**
 * The first state that waits, and the newest; of those between them nobody needs to know.
 *
 * @since 0.1.0
 * @category models
 */
export interface Behind {
  first: Waiting | undefined
  last: Waiting | undefined
}

/**
 * No states.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): Behind => ({ first: undefined, last: undefined })

/**
 * Notes a state, and what has changed. `begun` albums had begun by then.
 *
 * @since 0.1.0
 * @category transitions
 */
export const note = (
  behind: Behind,
  begun: number,
  account: Counters,
  channels: ReadonlyArray<readonly [number, number]>
): void => {
  if (behind.first === undefined) behind.first = { before: begun, account, channels: new Map(channels) }
  else behind.last = { before: begun, account, channels: new Map([...behind.last?.channels ?? [], ...channels]) }
}

/**
 * The newest state that waits for no album any more; `oldest` is the one that has been gathered for longest.
 *
 * @since 0.1.0
 * @category transitions
 */
export const take = (behind: Behind, oldest: number): Mark | undefined => {
  const { first, last } = behind
  if (first === undefined || first.before > oldest) return undefined
  behind.first = last
  behind.last = undefined
  if (last === undefined || last.before > oldest) return first
  behind.first = undefined
  return { account: last.account, channels: new Map([...first.channels, ...last.channels]) }
}

/**
 * Forgets all of them.
 *
 * @since 0.1.0
 * @category transitions
 */
export const clear = (behind: Behind): void => {
  behind.first = undefined
  behind.last = undefined
}
