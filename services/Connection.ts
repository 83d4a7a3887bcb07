/**
 * How a client is doing: for status lines, health checks and dashboards. Next on the way in: `services/DcPool.ts` for the
 * connection, `services/Floods.ts` for the waits.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as DateTime from "effect/DateTime"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type * as Stream from "effect/Stream"
import type { Flood } from "./Floods.ts"
import type { SessionState } from "./Sessions.ts"

/**
 * How a client was doing at one moment.
 *
 * @since 0.1.0
 * @category models
 */
export interface Report {
  /**
   * The main connection: `Connecting`, `Connected`, `Waiting` (until it is tried again, and why), `Failed` (it is tried
   * again with the next call, or after a while) or `Closed`.
   */
  readonly status: SessionState
  /** When something that Telegram encrypted for us came last; it answers a ping every minute or so. */
  readonly lastPacket: Option.Option<DateTime.Utc>
  /** The calls at home that wait for their answer. */
  readonly pending: number
  /** The calls that sleep because Telegram asked for it, or until a fault has passed. */
  readonly sleeping: number
  /** The waits that Telegram has asked for and that are not over. */
  readonly floods: ReadonlyArray<Flood>
}

/**
 * Reports how a client is doing.
 *
 * @since 0.1.0
 * @category tags
 */
export class Connection extends Context.Tag("layergram/services/Connection")<Connection, {
  /** How it is doing now. */
  readonly report: Effect.Effect<Report>
  /**
   * A report now, and another one whenever the status changes, Telegram asks to wait, or a call goes to sleep or wakes
   * up. Whoever is slow misses reports, but not the last one. It does not end.
   */
  readonly reports: Stream.Stream<Report>
  /**
   * The network is back: whatever waits before it connects again, some seconds at most, does so at once, and what it has
   * missed is fetched. What is connected stays so; `Updates.catchUp` asks what was missed there.
   */
  readonly nudge: Effect.Effect<void>
}>() {}
