/**
 * When a session changes over to another temporary key. Pure.
 *
 * Calls are held back until those that were sent are answered, so that none is lost with the old key. Where that takes
 * too long, the calls go on in the old key for a while, and the next attempt waits longer.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/pfs
 */

/** How long the first attempt waits for answers, and how long the longest one does, in milliseconds. */
const shortest = 5_000
const longest = 600_000

/** Between two attempts, in milliseconds. */
export const pause = 60_000

/** How often it is looked whether the last answer is there, in milliseconds. */
export const look = 50

/** A binding that is not answered for so long is made again over another connection. */
export const bindPatience = "30 seconds"

/**
 * How long the n-th attempt, counted from 0, holds calls back, in milliseconds.
 *
 * @since 0.1.0
 * @category decisions
 */
export const patience = (attempt: number): number => Math.min(longest, shortest * 2 ** Math.min(attempt, 16))
