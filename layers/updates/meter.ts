/**
 * What is measured of updates. All clients of a process are counted together.
 *
 * @since 0.1.0
 */
import * as Metric from "effect/Metric"
import * as MetricBoundaries from "effect/MetricBoundaries"

const counter = (name: string, description: string) => Metric.counter(name, { description, incremental: true })

/**
 * The updates that were delivered.
 *
 * @since 0.1.0
 * @category metrics
 */
export const delivered = /* @__PURE__ */ counter("telegram.updates.delivered", "The updates that were delivered")

/**
 * The updates that an overflow policy has dropped.
 *
 * @since 0.1.0
 * @category metrics
 */
export const dropped = /* @__PURE__ */ counter(
  "telegram.updates.dropped",
  "The updates that an overflow policy has dropped"
)

/**
 * The updates that were not accepted, because too many were waiting, and are fetched later.
 *
 * @since 0.1.0
 * @category metrics
 */
export const refused = /* @__PURE__ */ counter(
  "telegram.updates.refused",
  "The updates that were not accepted, and are fetched later"
)

/**
 * How often Telegram was asked what was missed: by the account, or in a channel.
 *
 * @since 0.1.0
 * @category metrics
 */
export const differences = /* @__PURE__ */ counter(
  "telegram.updates.differences",
  "How often Telegram was asked what was missed"
)

/**
 * How often something was missing, for however short a time: in the account, or in a channel.
 *
 * @since 0.1.0
 * @category metrics
 */
export const gaps = /* @__PURE__ */ counter("telegram.updates.gaps", "How often something was missing")

/**
 * How often history got a hole.
 *
 * @since 0.1.0
 * @category metrics
 */
export const losses = /* @__PURE__ */ counter("telegram.updates.losses", "How often history got a hole")

/**
 * What nobody could read.
 *
 * @since 0.1.0
 * @category metrics
 */
export const unreadable = /* @__PURE__ */ counter("telegram.updates.unreadable", "What nobody could read")

/**
 * The updates whose handler has failed for good.
 *
 * @since 0.1.0
 * @category metrics
 */
export const handlerFailures = /* @__PURE__ */ counter(
  "telegram.updates.handler_failures",
  "The updates whose handler has failed"
)

/**
 * How old new messages are when they arrive, in seconds.
 *
 * @since 0.1.0
 * @category metrics
 */
export const lag = /* @__PURE__ */ Metric.histogram(
  "telegram.updates.lag_seconds",
  /* @__PURE__ */ MetricBoundaries.exponential({ start: 1, factor: 2, count: 18 }),
  "How old new messages are when they arrive, in seconds"
)
