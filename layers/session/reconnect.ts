/**
 * What to do when a connection has ended: connect again after a while, or give up. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports#transport-errors
 */
import * as Duration from "effect/Duration"
import type { SessionError } from "../../services/Sessions.ts"

/**
 * - `Again`: connect again after a pause.
 * - `KeyRejected`: the server does not know the key; another one is made, if the session may, or it gives up.
 * - `KeyDead`: the server has proved that it does not know the permanent key; another one is made.
 * - `GiveUp`: connecting again at once would not help: the calls that wait fail.
 *
 * @since 0.1.0
 * @category models
 */
export type Verdict = "Again" | "KeyRejected" | "KeyDead" | "GiveUp"

/**
 * What is known when a connection ends.
 *
 * @since 0.1.0
 * @category models
 */
export interface Circumstances {
  readonly error: SessionError
  /** How often in a row the server has said that it does not know the key, this time included. */
  readonly unknownKey: number
  /** How many key exchanges have failed in a row, this one included. */
  readonly failedExchanges: number
  /** Age of the key in milliseconds; `undefined` while there is none. */
  readonly keyAge: number | undefined
  /** Whether a temporary key stands in for the key, so that it is the temporary one that the server does not know. */
  readonly isTemporary: boolean
  /**
   * How often in a row the server could not read what binds a temporary key to the key, this time included. It says so
   * in the temporary key, so nobody else can.
   */
  readonly unreadableBindings: number
}

/** A fresh key needs so long until all of Telegram's servers know it, in milliseconds. */
const propagation = 60_000

/** A key is believed to be dead when the server has said so this often, each time on a new connection. */
const rejections = 2

/** A key exchange that fails a check is made again; one that fails this often is given up. */
const exchanges = 3

/**
 * See {@link Verdict}.
 *
 * @since 0.1.0
 * @category decisions
 */
export const decide = (circumstances: Circumstances): Verdict => {
  const { error, failedExchanges, isTemporary, keyAge, unknownKey, unreadableBindings } = circumstances
  const isYoung = keyAge === undefined || keyAge < propagation
  if (unreadableBindings > 0) return unreadableBindings < rejections || isYoung ? "Again" : "KeyDead"
  switch (error._tag) {
    case "SessionStoreError":
      return "GiveUp"
    case "HandshakeError":
      // Silence proves nothing.
      if (error.reason === "Timeout") return "Again"
      return error.reason === "UnknownServerKey" || failedExchanges >= exchanges ? "GiveUp" : "Again"
    case "TransportError":
      // The proxy wants other settings.
      if (error.proxy?.isLasting === true) return "GiveUp"
      if (error.reason !== "Refused") return "Again"
      // The number of the data centre is wrong, for this server: a matter of settings.
      if (error.code === -444) return "GiveUp"
      if (error.code !== -404 || isTemporary || isYoung) return "Again"
      return unknownKey >= rejections ? "KeyRejected" : "Again"
  }
}

/** The shortest and the longest pause between two attempts to connect, in milliseconds. */
const shortest = 500
const longest = 15_000

/**
 * A connection that served so long was a good one, in milliseconds. It is what a restart of the server leaves between two
 * others; a server that answers and drops us at once, again and again, is not gone to more and more often.
 */
const steady = 1_000

/**
 * Whether a connection that has ended so many milliseconds after its first answer, if there was one, was good enough to
 * forget about the failures before it.
 *
 * @since 0.1.0
 * @category decisions
 */
export const wasSteady = (error: SessionError, served: number | undefined): boolean =>
  served !== undefined && served >= steady && !isFlood(error)

/** The server has had too many connections of ours. */
const isFlood = (error: SessionError): boolean => error._tag === "TransportError" && error.code === -429

/**
 * A session that nobody calls, and that listens, begins anew so long after it has given up for the n-th time in a row.
 *
 * @since 0.1.0
 * @category decisions
 */
export const secondWind = (times: number): Duration.Duration => Duration.minutes(Math.min(60, 2 ** (times - 1)))

/**
 * How long to wait before the next attempt: half a second after the first failure in a row, doubling up to fifteen
 * seconds, give or take a fifth, and never less than a second when the server has had too much of us. `chance` is a
 * number from 0 to 1.
 *
 * @since 0.1.0
 * @category decisions
 */
export const pause = (failures: number, error: SessionError, chance: number): Duration.Duration => {
  const base = isFlood(error) ? shortest * 4 : shortest
  return Duration.millis(Math.min(longest, base * 2 ** (failures - 1)) * (0.8 + 0.4 * chance))
}
