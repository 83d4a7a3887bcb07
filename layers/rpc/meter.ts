/**
 * What is measured, under the names of OpenTelemetry where it has some. All clients of a process are counted together.
 *
 * @since 0.1.0
 * @see https://opentelemetry.io/docs/specs/semconv/rpc/rpc-metrics
 */
import type * as Clock from "effect/Clock"
import * as Metric from "effect/Metric"
import * as MetricBoundaries from "effect/MetricBoundaries"
import type { Meter } from "./ask.ts"

/**
 * How long calls wait for their answer, in milliseconds, from when they are made until they succeed, are refused or are
 * given up; each attempt counts.
 *
 * @since 0.1.0
 * @category metrics
 */
export const callDuration = Metric.tagged(
  Metric.histogram(
    "rpc.client.duration",
    MetricBoundaries.exponential({ start: 1, factor: 2, count: 18 }),
    "How long calls wait for their answer, in milliseconds"
  ),
  "rpc.system",
  "mtproto"
)

/**
 * The calls that wait for their answer.
 *
 * @since 0.1.0
 * @category metrics
 */
export const pendingCalls = Metric.gauge("telegram.pending_calls", {
  description: "The calls that wait for their answer"
})

/**
 * How long Telegram has asked to wait, in seconds, once for every time that it asks.
 *
 * @since 0.1.0
 * @category metrics
 */
export const floodWaitSeconds = Metric.histogram(
  "telegram.flood_wait_seconds",
  MetricBoundaries.exponential({ start: 1, factor: 2, count: 18 }),
  "How long Telegram has asked to wait, in seconds"
)

/**
 * How often main connections were lost, or could not be made, and were tried again.
 *
 * @since 0.1.0
 * @category metrics
 */
export const reconnects = Metric.counter("telegram.reconnects", {
  description: "How often main connections were tried again",
  incremental: true
})

const untagged: ReadonlyArray<never> = []

/**
 * Measures calls without allocating anything.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (clock: Clock.Clock): Meter => ({
  begin: () => {
    pendingCalls.unsafeModify(1, untagged)
    return clock.unsafeCurrentTimeMillis()
  },
  end: (began) => {
    pendingCalls.unsafeModify(-1, untagged)
    // Somebody may have set the clock back.
    callDuration.unsafeUpdate(Math.max(0, clock.unsafeCurrentTimeMillis() - began), untagged)
  }
})
