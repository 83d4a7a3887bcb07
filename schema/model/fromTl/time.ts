/**
 * Moments and lengths of time, from Telegram's seconds.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import { bare } from "./bare.ts"

/**
 * `DateTime.unsafeMake`, for a number of milliseconds. It makes a `Date` and defines a property for each moment, which
 * takes a quarter of a microsecond; a history has hundreds of them. Where Effect's moments are something else than a
 * number, it is what is used.
 */
const moment: (milliseconds: number) => DateTime.Utc = /* @__PURE__ */ (() => {
  const epoch = DateTime.unsafeMake(0)
  if (Object.keys(epoch).join() !== "epochMillis") return DateTime.unsafeMake
  const prototype: DateTime.Utc = Object.getPrototypeOf(epoch)
  return bare({ prototype }, function(milliseconds: number) {
    this.epochMillis = milliseconds
  })
})()

/**
 * A moment, from seconds since 1970.
 *
 * @since 0.1.0
 * @category conversions
 */
export const seconds = (value: number): DateTime.Utc => moment(value * 1000)
