/**
 * Message identifiers: about the time of the server, times 2^32, and a few bits that say who wrote the message.
 *
 * Ids that we make are counted in *ticks* of 2^-21 s, as plain numbers: a tick times 2^11 is the id. That keeps them
 * exact (until the year 2106), strictly increasing, divisible by four, and cheap as keys of a Map. Ids of the server
 * are any 64 bits and are kept as two halves.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description#message-identifier-msg-id
 */

/** Ticks in a second. */
export const ticksPerSecond = 1 << 21

/** The tick of a time in milliseconds since 1970. */
export const tickAt = (milliseconds: number): number => Math.floor(milliseconds * (ticksPerSecond / 1000))

/** The time of a tick in milliseconds since 1970. */
export const timeOfTick = (tick: number): number => tick / (ticksPerSecond / 1000)

/** The upper half of an id: whole seconds. */
export const highOf = (tick: number): number => Math.floor(tick / ticksPerSecond)

/** The lower half of an id, unsigned. */
export const lowOf = (tick: number): number => ((tick % ticksPerSecond) << 11) >>> 0

/** The id as it is written in logs and in calls that name one. */
export const toBigInt = (tick: number): bigint => BigInt(tick) << 11n

/**
 * The tick of an id in two halves, where it can be one of ours; `undefined` for an id that we never make.
 *
 * @since 0.1.0
 * @category conversions
 */
export const tickOf = (low: number, high: number): number | undefined =>
  (low & 0x7ff) === 0 ? (high >>> 0) * ticksPerSecond + (low >>> 11) : undefined

/** Milliseconds since 1970 that an id in two halves stands for. */
export const timeOf = (low: number, high: number): number => (high >>> 0) * 1000 + ((low >>> 0) / 4294967296) * 1000

/**
 * The next id to use: the time, if that is later than the last one, else the smallest step.
 *
 * @since 0.1.0
 * @category constructors
 */
export const next = (last: number, serverMilliseconds: number): number => {
  const now = tickAt(serverMilliseconds)
  return now > last ? now : last + 1
}

/**
 * What the two lowest bits of a server's id say. Anything even is not a server's id.
 *
 * @since 0.1.0
 * @category parsing
 */
export const serverKind = (low: number): "answer" | "notification" | undefined => {
  switch (low & 3) {
    case 1:
      return "answer"
    case 3:
      return "notification"
    default:
      return undefined
  }
}
