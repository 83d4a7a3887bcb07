/**
 * What Telegram has asked to wait for, so that nobody asks again before. Next on the way out: `layers/Rpc.ts` looks here
 * before a call is sent.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/errors#420-flood
 */
import * as Context from "effect/Context"
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { FloodWait } from "./Rpc.ts"

/**
 * A wait that is in force.
 *
 * @since 0.1.0
 * @category models
 */
export interface Flood {
  /** The method that may not be called; where something stands around it (`invokeWithTakeout`), the one inside. */
  readonly method: string
  /** `slowMode` is for one chat, and nobody waits for it by himself. */
  readonly kind: FloodWait["kind"] | "slowMode"
  /** The data centre where a method that moves parts of files waits, the chat of `slowMode`; otherwise all. */
  readonly only: string | undefined
  /** The connection of a business that waits; without one, the account's own calls do. */
  readonly connection?: string | undefined
  readonly until: DateTime.Utc
}

/**
 * A wait as it is told or found: how long it lasts from now.
 *
 * @since 0.1.0
 * @category models
 */
export interface Wait {
  readonly method: string
  readonly kind: Flood["kind"]
  readonly only: string | undefined
  readonly connection?: string | undefined
  readonly wait: Duration.Duration
}

/**
 * The waits in force, of one account, at most 1024 of them: what ends first makes room.
 *
 * @since 0.1.0
 * @category tags
 */
export class Floods extends Context.Tag("layergram/services/Floods")<Floods, {
  /**
   * The wait that keeps a call from being sent: its method, its data centre, its chat if it names one, and the connection
   * of the business that it is made for. Every call asks.
   */
  readonly find: (method: string, dc: number, params: unknown, connection?: string) => Wait | undefined
  /** Telegram has asked to wait. */
  readonly remember: (wait: Wait) => Effect.Effect<void>
  /** A call sleeps for as long as the effect runs. */
  readonly sleeping: <A, E, R>(sleep: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** The number of calls that sleep. */
  readonly sleepers: () => number
  /** The waits in force. */
  readonly current: Effect.Effect<ReadonlyArray<Flood>>
  /** Tells of every wait that Telegram asks for, and whenever a call goes to sleep or wakes up. */
  readonly changes: Stream.Stream<void>
}>() {}
