/**
 * Moments and lengths of time, from Telegram's seconds.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"

/**
 * A moment, from seconds since 1970.
 *
 * @since 0.1.0
 * @category conversions
 */
export const seconds = (value: number): DateTime.Utc => DateTime.unsafeMake(value * 1000)
