/**
 * How well a road does, and which to try first. Pure; times are in milliseconds.
 *
 * @since 0.1.0
 */

/**
 * What is known of a road. What was long ago counts less and less.
 *
 * @since 0.1.0
 * @category models
 */
export interface Health {
  /** How often it has failed, as of `at`. */
  readonly failures: number
  /** How long it took until the first answer came, the last time that one did, as of `at`. */
  readonly firstAnswer: number
  readonly at: number
}

/**
 * Nothing is known.
 *
 * @since 0.1.0
 * @category constructors
 */
export const unknown: Health = { failures: 0, firstAnswer: 0, at: 0 }

/** After so long a failure counts half. */
const failureHalfLife = 60_000

/** After so long a measured time counts half. */
const answerHalfLife = 600_000

/** More failures than this make it no worse. */
const maxFailures = 8

/** What a failure costs, and each place further down in the list, in milliseconds until the first answer. */
const failureCost = 4000
const placeCost = 250

const aged = ({ at, failures, firstAnswer }: Health, now: number): Health => {
  const age = Math.max(0, now - at)
  return {
    failures: failures * 0.5 ** (age / failureHalfLife),
    firstAnswer: firstAnswer * 0.5 ** (age / answerHalfLife),
    at: now
  }
}

/**
 * The road has failed: nobody could be reached, or nobody answered.
 *
 * @since 0.1.0
 * @category transitions
 */
export const failed = (health: Health, now: number): Health => {
  const before = aged(health, now)
  return { ...before, failures: Math.min(maxFailures, before.failures + 1) }
}

/**
 * The road has brought an answer after so many milliseconds.
 *
 * @since 0.1.0
 * @category transitions
 */
export const answered = (health: Health, now: number, after: number): Health => ({
  failures: aged(health, now).failures / 4,
  firstAnswer: Math.max(0, after),
  at: now
})

/**
 * What it costs to try the road in the `place`-th place of the list first. The smaller the better.
 *
 * @since 0.1.0
 * @category decisions
 */
export const cost = (health: Health, place: number, now: number): number => {
  const { failures, firstAnswer } = aged(health, now)
  return failures * failureCost + firstAnswer + place * placeCost
}

/**
 * The places of the roads in the order in which they are to be tried.
 *
 * @since 0.1.0
 * @category decisions
 */
export const order = (healths: ReadonlyArray<Health>, now: number): ReadonlyArray<number> => {
  const costs = healths.map((health, place) => cost(health, place, now))
  return healths.map((_, place) => place).toSorted((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0))
}
