/**
 * How long each turn of the event loop keeps everything else waiting, measured directly: an immediate in every turn looks
 * at the clock. (The loop's own histogram looks once in a millisecond, and cannot tell who was to blame.) While the system
 * let other programs run on the only free processor, Linux knows; that is taken off.
 */
import { openSync, readSync } from "node:fs"
import { PerformanceObserver } from "node:perf_hooks"

/** What the turns were like, in milliseconds. */
export interface Turns {
  /** All that did anything to speak of. */
  readonly count: number
  /** Of those in which no garbage was collected. */
  readonly median: number
  readonly most: number
  readonly longest: number
  /** How many of them lasted longer than 3 ms. */
  readonly tooLong: number
  /** The longest of the turns in which garbage was collected, without the collection. */
  readonly longestCollecting: number
  readonly collections: number
  readonly medianCollection: number
  readonly longestCollection: number
}

/** Shorter turns only looked whether there is anything to do. */
const idle = 0.1

interface Turn {
  readonly start: number
  readonly end: number
  /** Without the time in which the system let others run. */
  readonly length: number
}

interface Collection {
  readonly start: number
  readonly duration: number
}

/** For how long this thread could have run and did not, since it began, in milliseconds; nothing where nobody says. */
const waiting = (): () => number => {
  if (process.platform !== "linux") return () => 0
  const file = openSync("/proc/self/schedstat", "r")
  const bytes = Buffer.alloc(128)
  return () => Number(bytes.toString("latin1", 0, readSync(file, bytes, 0, 128, 0)).split(" ")[1]) / 1e6
}

const at = (values: ReadonlyArray<number>, share: number): number =>
  values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

const summary = (turns: ReadonlyArray<Turn>, collections: ReadonlyArray<Collection>): Turns => {
  const ours = new Array<number>()
  const collecting = new Array<number>()
  for (const { end, length, start } of turns) {
    const during = collections.filter((one) => one.start >= start && one.start < end)
    if (during.length === 0) ours.push(length)
    else collecting.push(length - during.reduce((sum, { duration }) => sum + duration, 0))
  }
  const sorted = ours.toSorted((a, b) => a - b)
  const durations = collections.map(({ duration }) => duration).toSorted((a, b) => a - b)
  return {
    count: turns.length,
    median: at(sorted, 0.5),
    most: at(sorted, 0.99),
    longest: sorted.at(-1) ?? 0,
    tooLong: sorted.filter((length) => length > 3).length,
    longestCollecting: Math.max(0, ...collecting),
    collections: durations.length,
    medianCollection: at(durations, 0.5),
    longestCollection: durations.at(-1) ?? 0
  }
}

/** Begins to watch; what comes back ends it. */
export const watch = (): () => Promise<Turns> => {
  const turns = new Array<Turn>()
  const collections = new Array<Collection>()
  const observer = new PerformanceObserver((list) => {
    for (const { duration, startTime: start } of list.getEntries()) collections.push({ start, duration })
  })
  observer.observe({ entryTypes: ["gc"] })
  const waited = waiting()
  let isOver = false
  let start = performance.now()
  let before = waited()
  const look = () => {
    const end = performance.now()
    if (end - start >= idle) {
      const now = waited()
      turns.push({ start, end, length: Math.max(0, end - start - (now - before)) })
      before = now
    }
    if (isOver) return
    start = performance.now()
    setImmediate(look)
  }
  setImmediate(look)
  return async () => {
    isOver = true
    // The observer is told in a turn of its own.
    await new Promise((resolve) => setTimeout(resolve, 20))
    observer.disconnect()
    return summary(turns, collections)
  }
}
