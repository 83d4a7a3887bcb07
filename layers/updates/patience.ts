/**
 * For how long the machine of the updates waits, and for what. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#recovering-gaps
 */
import type { Decisions } from "./decisions.ts"
import type { State } from "./state.ts"

/** How long something that is missing may take to come by itself, in milliseconds. */
const patience = 500

/** A gap that differences do not close is asked about so often; then what is behind it is not believed. */
const maxRounds = 6

/** Nothing at all for so long is suspicious, in milliseconds. */
const silence = 15 * 60_000

/** No connection is given up for what cannot be read sooner after another one, in milliseconds. */
const renewalPause = 10 * 60_000

/** Who wakes up so much later than planned has slept, in milliseconds. */
const slept = 60_000

/**
 * How long to wait before the next attempt, in milliseconds: 1, 2, 4 and so on up to 60 seconds.
 *
 * @since 0.1.0
 * @category timing
 */
export const backoff = (failures: number, jitter: number): number =>
  Math.min(60_000, 1000 * 2 ** Math.max(0, failures - 1)) * jitter

/**
 * How long a gap is left alone after so many rounds in vain, in milliseconds; `undefined` when it is given up.
 *
 * @since 0.1.0
 * @category timing
 */
export const gapPatience = (rounds: number): number | undefined =>
  rounds >= maxRounds ? undefined : patience * 2 ** rounds

/** A clock that is set back by less than this, in milliseconds, only makes somebody wait for so much longer. */
const slack = 1000

/**
 * Remembers what time it is. When the clock was set back, all that is planned moves with it.
 *
 * @since 0.1.0
 * @category timing
 */
export const setClock = (state: State, now: number): void => {
  const by = now - state.now
  state.now = now
  if (by <= -slack) move(state, by)
}

const move = (state: State, by: number): void => {
  const moved = (at: number | undefined) => (at === undefined ? undefined : at + by)
  state.heardAt += by
  state.renewedAt += by
  for (const box of [state.account, ...state.active.values()]) {
    box.gapAt = moved(box.gapAt)
    box.retryAt = moved(box.retryAt)
    if ("pollAt" in box) box.pollAt = moved(box.pollAt)
  }
}

/**
 * When the silence becomes suspicious.
 *
 * @since 0.1.0
 * @category timing
 */
export const silentAt = (state: State): number => state.heardAt + silence

/**
 * Whether somebody who wanted to wake up at `planned` has slept too long to have heard everything.
 *
 * @since 0.1.0
 * @category predicates
 */
export const hasSlept = (planned: number, now: number): boolean => now - planned > slept

/**
 * An answer that nobody can read may be one in another layer's words, from a server that has lost our introduction.
 *
 * @since 0.1.0
 * @category transitions
 * @see https://core.telegram.org/api/invoking#layers
 */
export const renew = (state: State, out: Decisions, now: number): void => {
  if (now - state.renewedAt < renewalPause) return
  state.renewedAt = now
  out.renew = true
}
