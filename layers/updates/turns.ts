/**
 * Whose turn it is: in each lane one after the other, and lanes first come, first served. Pure.
 *
 * What lives long refers to nothing that is done. The collector takes for alive whatever is referred to by what is old,
 * dead or not: so turns are taken apart, and no Map is written for each update, because the table that a Map gives up
 * refers to the one that takes its place, and the first that gets old keeps all that follow, with what was in them.
 *
 * @since 0.1.0
 */
import * as Line from "../support/line.ts"

/**
 * A lane. It is nothing but a name for what stands in it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Lane<A> {
  /** Whether it has a key, by which it is found again. */
  readonly isNamed: boolean
  first: Turn<A> | undefined
  last: Turn<A> | undefined
}

/** What is done is not here any more. */
interface Turn<A> {
  item: A | undefined
  next: Turn<A> | undefined
}

/**
 * The lanes.
 *
 * @since 0.1.0
 * @category models
 */
export interface Turns<A> {
  /** Puts something into the lane of its key, without a key into one of its own. Says whether that lane was empty. */
  readonly add: (key: unknown, item: A) => boolean
  /** Takes the lane whose turn it is. */
  readonly next: () => Lane<A> | undefined
  /** Whether it is somebody's turn. */
  readonly isDue: () => boolean
  /** The first in a lane that was taken is done, and the lane has its turn again if there is more. Gives what is done. */
  readonly done: (lane: Lane<A>) => A | undefined
  /** How much is in all lanes. */
  readonly size: () => number
  /** What was added first, of what is not done. */
  readonly first: () => A | undefined
  /** What is not done, in the order in which it was added. */
  readonly open: () => ReadonlyArray<A>
}

/** So many empty lanes are kept, or as many as there are others. */
const spare = 256

/**
 * No lanes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A extends object>(): Turns<A> => {
  let lanes = new Map<unknown, Lane<A>>()
  let empty = 0
  const ready = Line.make<Lane<A>>()
  // Behind the first that is not done, there may be others that are.
  const order = Line.make<Turn<A>>()
  let size = 0

  const laneOf = (key: unknown): Lane<A> => {
    const known = key === undefined ? undefined : lanes.get(key)
    if (known !== undefined) {
      if (known.first === undefined) empty--
      return known
    }
    const lane = { isNamed: key !== undefined, first: undefined, last: undefined }
    if (lane.isNamed) lanes.set(key, lane)
    return lane
  }

  /** Counts a lane that has become empty. */
  const rest = () => {
    if (++empty <= Math.max(spare, lanes.size / 2)) return
    const busy = [...lanes].filter(([, { first }]) => first !== undefined)
    lanes = new Map(busy)
    empty = 0
  }

  return {
    add: (key, item) => {
      const lane = laneOf(key)
      const turn = { item, next: undefined }
      size++
      order.push(turn)
      const { last } = lane
      lane.last = turn
      if (last !== undefined) {
        last.next = turn
        return false
      }
      lane.first = turn
      ready.push(lane)
      return true
    },
    next: () => {
      const lane = ready.peek()
      if (lane !== undefined) ready.shift()
      return lane
    },
    isDue: () => ready.length() > 0,
    done: (lane) => {
      const turn = lane.first
      if (turn === undefined) return undefined
      const { item } = turn
      lane.first = turn.next
      turn.item = undefined
      turn.next = undefined
      size--
      for (let first = order.peek(); first !== undefined && first.item === undefined; first = order.peek()) {
        order.shift()
      }
      if (lane.first !== undefined) ready.push(lane)
      else {
        lane.last = undefined
        if (lane.isNamed) rest()
      }
      return item
    },
    size: () => size,
    first: () => order.peek()?.item,
    open: () => order.all().flatMap(({ item }) => item === undefined ? [] : [item])
  }
}
