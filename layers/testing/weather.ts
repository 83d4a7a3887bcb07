/**
 * Lines as they are between a client and Telegram: slow, narrow, lossy. What travels on them keeps its order, as it does
 * on TCP; what is lost comes late, with all that is behind it.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import type { Accepted, Pipe } from "./connection.ts"
import type { Medium } from "./records.ts"
import type { Timers } from "./timers.ts"

/**
 * How a connection is. What is not said is as good as it can be.
 *
 * @since 0.1.0
 * @category models
 */
export interface Weather {
  /** How long bytes travel, each way. */
  readonly latency?: Duration.DurationInput | undefined
  /** At most so many bytes a second, each way. */
  readonly rate?: number | undefined
  /** How likely a chunk is lost, 0 to 1: then it comes once it has been missed and sent again. */
  readonly loss?: number | undefined
}

/**
 * A connection that is about to be used.
 *
 * @since 0.1.0
 * @category models
 */
export interface Line {
  readonly dc: number
  readonly connection: number
  readonly medium: Medium
}

/**
 * The weather on each connection, asked for with every chunk.
 *
 * @since 0.1.0
 * @category models
 */
export type Forecast = (line: Line) => Weather | undefined

/** What is lost is missed after so long, in milliseconds, and not before it could have been there and confirmed. */
const missed = 200

/** One direction of a line. */
interface Lane {
  /** Lets something happen when `length` bytes that leave now arrive. */
  readonly carry: (length: number, arrive: () => void) => void
}

const lane = (timers: Timers, chance: () => number, weather: () => Weather | undefined): Lane => {
  const waiting: Array<{ readonly at: number; readonly arrive: () => void }> = []
  let free = 0
  let last = 0

  let isSet = false

  const wake = () => {
    const [next] = waiting
    if (isSet || next === undefined) return
    isSet = true
    timers.after(Math.max(0, next.at - timers.now()), () => {
      isSet = false
      deliver()
    })
  }
  const deliver = () => {
    // Clocks that count in whole milliseconds wake a little early.
    const now = timers.now() + 1e-3
    while (waiting[0] !== undefined && waiting[0].at <= now) waiting.shift()?.arrive()
    wake()
  }

  return {
    carry: (length, arrive) => {
      const now = weather()
      if (now === undefined && waiting.length === 0) return arrive()
      const { latency = 0, loss = 0, rate = Number.POSITIVE_INFINITY } = now ?? {}
      const travel = Duration.toMillis(latency)
      free = Math.max(free, timers.now()) + length / rate * 1000
      const late = loss > 0 && chance() < loss ? Math.max(missed, 2 * travel) : 0
      last = Math.max(last, free + travel + late)
      waiting.push({ at: last, arrive })
      wake()
    }
  }
}

/**
 * A connection on a line. `open` makes it over the pipe that it is to write into.
 *
 * @since 0.1.0
 * @category constructors
 */
export const onLine = (
  { chance, timers }: { readonly timers: Timers; readonly chance: () => number },
  weather: () => Weather | undefined,
  pipe: Pipe,
  open: (pipe: Pipe) => Accepted
): Accepted => {
  const down = lane(timers, chance, weather)
  const up = lane(timers, chance, weather)
  const accepted = open({
    write: (bytes) => down.carry(bytes.length, () => pipe.write(bytes)),
    close: () => down.carry(0, pipe.close)
  })
  return {
    ...accepted,
    data: (chunk) => {
      if (weather() === undefined) return up.carry(chunk.length, () => accepted.data(chunk))
      // What is lent is not there any more when it arrives.
      const copy = chunk.slice()
      up.carry(copy.length, () => accepted.data(copy))
    }
  }
}
