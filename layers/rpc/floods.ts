/**
 * Waits by what they are for. Pure but for its own memory; times are monotonic, in milliseconds.
 *
 * @since 0.1.0
 */

/**
 * A table of waits.
 *
 * @since 0.1.0
 * @category models
 */
export interface Table<A> {
  readonly isEmpty: () => boolean
  /** What is kept under a key, if its time has not come. */
  readonly find: (key: string, now: number) => { readonly value: A; readonly until: number } | undefined
  /** Keeps a value for a time; a wait that is longer already stays. */
  readonly put: (key: string, value: A, until: number, now: number) => void
  readonly all: (now: number) => ReadonlyArray<{ readonly value: A; readonly until: number }>
}

/**
 * A table for so many waits. When it is full, the one that ends first goes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A>(capacity: number): Table<A> => {
  const waits = new Map<string, { readonly value: A; readonly until: number }>()
  const sweep = (now: number): void => {
    for (const [key, { until }] of waits) if (until <= now) waits.delete(key)
  }
  const makeRoom = (): void => {
    if (waits.size < capacity) return
    let first: string | undefined
    let earliest = Number.POSITIVE_INFINITY
    for (const [key, { until }] of waits) {
      if (until >= earliest) continue
      earliest = until
      first = key
    }
    if (first !== undefined) waits.delete(first)
  }
  return {
    isEmpty: () => waits.size === 0,
    find: (key, now) => {
      const found = waits.get(key)
      if (found === undefined || found.until > now) return found
      waits.delete(key)
      return undefined
    },
    put: (key, value, until, now) => {
      sweep(now)
      const known = waits.get(key)
      if (known !== undefined && known.until >= until) return
      if (known === undefined) makeRoom()
      waits.set(key, { value, until })
    },
    all: (now) => {
      sweep(now)
      return [...waits.values()]
    }
  }
}

/**
 * The chat that a call writes to, when it is one that can have a slow mode.
 *
 * @since 0.1.0
 * @category parsing
 */
export const chatOf = (params: unknown): string | undefined => {
  if (typeof params !== "object" || params === null) return undefined
  const peer = "peer" in params ? params.peer : "toPeer" in params ? params.toPeer : undefined
  if (typeof peer !== "object" || peer === null || !("channelId" in peer)) return undefined
  return String(peer.channelId)
}
