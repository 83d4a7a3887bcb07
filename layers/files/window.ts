/**
 * How much may be on its way at once: enough to fill the line, and no more, because what waits in the line only makes
 * everything else late. Pure.
 *
 * It is known how long a part takes that has the line to itself. When parts take longer, others were in the line before
 * them; from by how much follows how many bytes waited. The window grows while nearly none do, and shrinks while many do.
 * (TCP Vegas does the same with its packets.)
 *
 * @since 0.1.0
 * @see https://datatracker.ietf.org/doc/html/rfc6817
 */

/**
 * A window. Sizes are in bytes, times in milliseconds.
 *
 * @since 0.1.0
 * @category models
 */
export interface Window {
  readonly size: number
  /** How long a part takes without others in its way, as far as is known. */
  readonly base: number
  /** How long parts take lately. */
  readonly usual: number
  /** Whether it still grows by all that arrives, because it was never too large. */
  readonly isYoung: boolean
  /** The round under way, which ends when so many bytes more have arrived, and how long its fastest part has taken. */
  readonly left: number
  readonly fastest: number
  /** How long the fastest part of the round before has taken. */
  readonly before: number
}

/**
 * Between what a window stays.
 *
 * @since 0.1.0
 * @category models
 */
export interface Limits {
  readonly least: number
  readonly first: number
  readonly most: number
}

/**
 * A window for a line that nothing is known of.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = ({ first }: Limits): Window => ({
  size: first,
  base: Number.POSITIVE_INFINITY,
  usual: 0,
  isYoung: true,
  left: first,
  fastest: Number.POSITIVE_INFINITY,
  before: Number.POSITIVE_INFINITY
})

/** Shorter parts say little of how long a full one takes. */
const telling = 64 * 1024

/** With less than this in the line there is room for more; with more than the second, there is too much. */
const enough = 768 * 1024
const tooMuch = 2 * 1024 * 1024

/**
 * Lines change; what was the shortest time once is forgotten in ten thousand parts. Sooner would be worse: while nobody
 * pauses, what waits in the line on our behalf would soon be taken for a part of it, and more would be put behind that.
 */
const drift = 1.0002

/** What is known of rounds after another part: a window full of parts is one. */
const rounds = ({ before, fastest, left, size }: Window, bytes: number, time: number) => {
  const least = Math.min(fastest, time)
  return left > bytes
    ? { left: left - bytes, fastest: least, before }
    : { left: size, fastest: Number.POSITIVE_INFINITY, before: least }
}

/**
 * The window after a part of so many bytes has taken so long. `isFull`: whether the window was what kept others back.
 *
 * Parts that are sent at the same time wait for each other at the other end. Only what the fastest of a round waits for is
 * in the line all the time.
 *
 * @since 0.1.0
 * @category transitions
 */
export const arrived = (
  window: Window,
  limits: Limits,
  { bytes, isFull, took }: { readonly bytes: number; readonly took: number; readonly isFull: boolean }
): Window => {
  if (bytes < telling) return window
  const time = Math.max(1, took)
  const base = Math.min(time, window.base * drift)
  const usual = window.usual === 0 ? time : window.usual * 0.875 + time * 0.125
  const waits = (of: number) => window.size * (1 - base / of)
  const round = rounds(window, bytes, time)
  const queued = waits(Math.min(round.fastest, round.before))
  const isYoung = window.isYoung && waits(time) < tooMuch
  const step = isYoung ? bytes : (bytes * bytes) / window.size
  const change = queued > tooMuch ? -step : isFull && queued < enough ? step : 0
  const size = Math.min(limits.most, Math.max(limits.least, window.size + change))
  return { base, usual, isYoung, size, ...round }
}

/**
 * The window after Telegram has asked to wait: half as large.
 *
 * @since 0.1.0
 * @category transitions
 */
export const slowedDown = (window: Window, limits: Limits): Window => ({
  ...window,
  isYoung: false,
  size: Math.max(limits.least, window.size / 2)
})

/** No answer is waited for shorter than this, nor longer. */
const leastPatience = 20_000
const mostPatience = 300_000

/**
 * After how long without an answer a part is asked for again elsewhere; `attempts` were in vain.
 *
 * @since 0.1.0
 * @category decisions
 */
export const patience = ({ usual }: Window, attempts: number): number =>
  Math.min(mostPatience, Math.max(leastPatience, usual * 8) * 2 ** attempts)
