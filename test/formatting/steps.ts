/** How much is done, counted instead of timed. */
import { Session } from "node:inspector"

/** Where the code is whose steps count. */
const counted = /\/(?:schema\/text|layers\/html)\/[^?]*\.ts$/

/** What reads a string that was put together has it copied first, all of it; a string that was read before is whole. */
const readers = ["charAt", "charCodeAt", "endsWith", "indexOf", "lastIndexOf", "slice", "startsWith"] as const

const copied = (work: () => void): number => {
  const whole = new Set<string>()
  let units = 0
  const originals = readers.map((name) => [name, Object.getOwnPropertyDescriptor(String.prototype, name)] as const)
  for (const [name, original] of originals) {
    const reader: (this: string, ...args: ReadonlyArray<unknown>) => unknown = original?.value
    Reflect.defineProperty(String.prototype, name, {
      ...original,
      value(this: string, ...args: ReadonlyArray<unknown>) {
        // Short ones cost nothing to speak of.
        if (this.length > 16 && !whole.has(String(this))) {
          whole.add(String(this))
          units += this.length
        }
        return Reflect.apply(reader, String(this), args)
      }
    })
  }
  try {
    work()
  } finally {
    for (const [name, original] of originals) {
      if (original !== undefined) Reflect.defineProperty(String.prototype, name, original)
    }
  }
  return units
}

/**
 * Counts, until it is told to end, how many blocks of code of our texts some work runs and how many units of strings it
 * copies. The same on every machine, but for counts that the engine forgets with compiled code that it throws away.
 */
export const counter = () => {
  const session = new Session()
  session.connect()
  session.post("Profiler.enable")
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true })
  /** The blocks that were run since the last time. */
  const taken = (): number => {
    let blocks = 0
    session.post("Profiler.takePreciseCoverage", (error, { result }) => {
      if (error !== null) throw error
      for (const { functions, url } of result) {
        if (!counted.test(url)) continue
        for (const { ranges } of functions) for (const { count } of ranges) blocks += count
      }
    })
    return blocks
  }
  return {
    steps: (work: () => void): number => {
      taken()
      work()
      return taken() + copied(work)
    },
    end: (): void => {
      session.post("Profiler.stopPreciseCoverage")
      session.disconnect()
    }
  }
}
