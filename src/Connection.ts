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
export { callDuration, floodWaitSeconds, pendingCalls, reconnects } from "../layers/rpc/meter.ts"
export * from "../services/Connection.ts"
export type { Flood } from "../services/Floods.ts"
