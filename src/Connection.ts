/**
 * How a client is doing: whether it is connected, what it waits for, what is measured.
 *
 * ```ts
 * const watch = Effect.flatMap(Connection.Connection, ({ reports }) =>
 *   Stream.runForEach(reports, ({ status, floods }) =>
 *     Effect.log(status._tag, floods.map(({ method, until }) => `${method} until ${DateTime.formatIso(until)}`))))
 * ```
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { Connection } from "../services/Connection.ts"

export { callDuration, floodWaitSeconds, pendingCalls, reconnects } from "../layers/rpc/meter.ts"
export * from "../services/Connection.ts"
export type { Flood } from "../services/Floods.ts"

/**
 * Tells the client that the network is back, as a browser or a system does: where it waits before it connects again, some
 * seconds at most, it does so at once, and what it has missed is fetched.
 *
 * @since 0.1.0
 * @category running
 */
export const nudge: Effect.Effect<void, never, Connection> = Effect.flatMap(Connection, ({ nudge }) => nudge)
