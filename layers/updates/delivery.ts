/**
 * Hands updates to those who want them, each at their own pace: one list for all, and a place in it for everybody. Plain
 * and synchronous; nothing happens for an update but that it is put into the list and somebody wakes up.
 *
 * @since 0.1.0
 */
import * as Exit from "effect/Exit"
import type { Update } from "../../schema/model/Update.ts"
import type { Unauthorized } from "../../services/Rpc.ts"
import type { Delivered, Overflow } from "../../services/Updates.ts"

/**
 * Something that is delivered: one update, or several that belong together.
 *
 * @since 0.1.0
 * @category models
 */
export interface Item extends Delivered {
  /** The number of the item, counted from when the client was built. */
  readonly number: number
  readonly update: Update
}

/**
 * How the list ends: with the client, or because the account is signed out.
 *
 * @since 0.1.0
 * @category models
 */
export type End = Exit.Exit<void, Unauthorized>

/**
 * Somebody who wants updates.
 *
 * @since 0.1.0
 * @category models
 */
export interface Reader {
  /** It has had everything from this number on. */
  readonly since: number
  /** The number of the next item. */
  next: number
  /** Called once, when there is something for whoever has found nothing. */
  wake: (() => void) | undefined
  end: End | undefined
  /** Everything before this number is done. */
  readonly doneUpTo: () => number
  /** What an earlier reader has begun and not done comes first. */
  returned: ReadonlyArray<Item>
}

/**
 * The list.
 *
 * @since 0.1.0
 * @category models
 */
export interface Delivery {
  /** So many items wait for the slowest reader. */
  readonly capacity: number
  readonly overflow: Overflow
  /** The number of the next item, if there is a place for it; none when nobody wants it or the policy drops it. */
  readonly place: () => number | undefined
  /** Delivers the item that was made for the place. */
  readonly fill: (item: Item) => void
  /** Both, for an item that is not made when there is no place. */
  readonly push: (make: (number: number) => Item) => void
  /** Whether no more should be fetched or accepted: the slowest reader is too far behind. */
  readonly isFull: () => boolean
  /** Calls back once, as soon as the list is half empty. */
  readonly whenRoom: (callback: () => void) => () => void
  readonly join: (reader: Omit<Reader, "since" | "next" | "wake" | "end" | "returned">) => Reader
  /**
   * What the reader has begun and not done goes to the next one who joins; at once to one who is there, if nobody else has
   * had it.
   */
  readonly leave: (reader: Reader, rest: ReadonlyArray<Item>) => void
  /** Whether there is something for a reader, be it the end. */
  readonly hasNews: (reader: Reader) => boolean
  /** At most so many items; none when there are none. */
  readonly take: (reader: Reader, most: number) => ReadonlyArray<Item>
  /** What nobody has taken is for nobody who joins from now on. */
  readonly forget: () => void
  /** All readers of now are told, after what there is for them. */
  readonly end: (end: End) => void
  /** The number of the next item. */
  readonly next: () => number
  /** Everything before this number is done by everybody. */
  readonly doneUpTo: () => number
  /** How many items wait for the slowest reader. */
  readonly waiting: () => number
  /** How many items the policy has dropped. */
  readonly dropped: () => number
}

/**
 * How the list behaves.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  readonly capacity: number
  readonly overflow: Overflow
  /** Whether updates wait for somebody who wants them, if nobody does; otherwise nobody gets them. */
  readonly keeps: boolean
  /** Whether the client is gone; then there is nothing for whoever joins. */
  readonly isClosed: () => boolean
}

/**
 * So many times as much as the capacity is held at most, where there is a reason to hold more than that.
 *
 * @since 0.1.0
 * @category constants
 */
export const patience = 8

const inOrder = (items: ReadonlyArray<Item>): ReadonlyArray<Item> =>
  [...new Set(items)].toSorted((a, b) => a.number - b.number)

/** Behind so many items that everybody has, the list is cut. */
const slack = 256

/**
 * An empty list.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = ({ capacity, isClosed, keeps, overflow }: Options): Delivery => {
  // All of it is changed synchronously, by whoever calls.
  let items: Array<Item> = []
  let first = 0
  let dropped = 0
  let returned: ReadonlyArray<Item> = []
  // Of those, what nobody else has had: as long as it lies here, it is not done.
  let unhandled = new Set<Item>()
  // What has a lower number is not for whoever joins.
  let forgotten = 0
  const readers = new Set<Reader>()
  let waiters: Array<() => void> = []

  const next = () => first + items.length
  const slowest = (): number => {
    let least = readers.size === 0 && keeps ? first : next()
    for (const reader of readers) if (reader.next < least) least = reader.next
    return least
  }
  const waiting = () => next() - slowest()
  const isFull = () => overflow === "suspend" && waiting() >= capacity

  const cut = () => {
    const done = slowest() - first
    if (done >= slack || done === items.length) {
      items = done === items.length ? [] : items.slice(done)
      first += done
    }
    if (waiters.length === 0 || waiting() > capacity / 2) return
    const called = waiters
    waiters = []
    for (const waiter of called) waiter()
  }

  const begin = (number: number) => {
    items = items.slice(number - first)
    first = number
  }

  /** Whether there is a place for one more; who is too slow pays for it. */
  const makePlace = (): boolean => {
    if (overflow === "suspend" || waiting() < capacity) return true
    dropped++
    if (overflow === "dropping") return false
    if (readers.size === 0) {
      items.shift()
      first++
    }
    for (const reader of readers) if (next() - reader.next >= capacity) reader.next = next() - capacity + 1
    cut()
    return true
  }

  const wake = (reader: Reader) => {
    const { wake } = reader
    reader.wake = undefined
    wake?.()
  }

  const end = (how: End) => {
    for (const reader of readers) {
      reader.end = how
      wake(reader)
    }
  }

  /** Keeps what a reader has left; what is not done has somebody who does it, if there is anybody. */
  const giveBack = (rest: ReadonlyArray<Item>) => {
    const [other] = readers
    const kept = rest.filter(({ number }) => number >= forgotten)
    const alone = kept.filter(({ number }) => ![...readers].some(({ since }) => since <= number))
    const shared = kept.filter((item) => !alone.includes(item))
    if (other !== undefined && alone.length > 0) {
      other.returned = inOrder([...other.returned, ...alone])
      wake(other)
    }
    if (other === undefined) unhandled = new Set([...unhandled, ...alone])
    returned = inOrder([...returned, ...(other === undefined ? kept : shared)])
  }

  const place = () => ((readers.size > 0 || keeps) && makePlace() ? next() : undefined)
  const fill = (item: Item) => {
    items.push(item)
    for (const reader of readers) if (reader.wake !== undefined) wake(reader)
  }

  return {
    capacity,
    overflow,
    place,
    fill,
    push: (make) => {
      const number = place()
      if (number !== undefined) fill(make(number))
    },
    isFull,
    whenRoom: (callback) => {
      waiters.push(callback)
      return () => {
        waiters = waiters.filter((one) => one !== callback)
      }
    },
    join: (options) => {
      const isFirst = readers.size === 0 && keeps
      const since = isFirst ? first : next()
      const reader: Reader = {
        ...options,
        since,
        next: since,
        wake: undefined,
        end: isClosed() ? Exit.void : undefined,
        returned
      }
      returned = []
      unhandled = new Set()
      readers.add(reader)
      return reader
    },
    leave: (reader, rest) => {
      readers.delete(reader)
      if (keeps && rest.length > 0) giveBack(rest)
      // What nobody wants, or what the last one had, is not for the next one.
      if (readers.size === 0) begin(keeps ? Math.max(reader.next, forgotten) : next())
      cut()
    },
    forget: () => {
      forgotten = next()
      returned = []
      unhandled = new Set()
      if (readers.size === 0) begin(forgotten)
      cut()
    },
    hasNews: (reader) => reader.end !== undefined || reader.returned.length > 0 || reader.next < next(),
    take: (reader, most) => {
      if (reader.returned.length > 0) {
        const some = reader.returned.slice(0, most)
        reader.returned = reader.returned.slice(most)
        return some
      }
      const from = reader.next - first
      const some = items.slice(from, from + most)
      reader.next += some.length
      if (some.length > 0) cut()
      return some
    },
    end,
    next,
    doneUpTo: () => {
      let least = next()
      for (const reader of readers) least = Math.min(least, reader.returned[0]?.number ?? least, reader.doneUpTo())
      if (readers.size === 0 && keeps) least = Math.min(least, first)
      for (const { number } of unhandled) if (number < least) least = number
      return least
    },
    waiting,
    dropped: () => dropped
  }
}
