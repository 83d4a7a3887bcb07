/**
 * Whether the query that a handler works on was answered, so that the router need not do it.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FiberRef from "effect/FiberRef"
import { globalValue } from "effect/GlobalValue"

/**
 * A query that waits for its answer.
 *
 * @since 0.1.0
 * @category models
 */
export interface Pending {
  readonly id: bigint
  isAnswered: boolean
}

/**
 * The query that the fiber works on.
 *
 * @since 0.1.0
 * @category references
 */
export const pending: FiberRef.FiberRef<Pending | undefined> = /* @__PURE__ */ globalValue(
  "layergram/src/bot/pending",
  () => FiberRef.unsafeMake<Pending | undefined>(undefined)
)

/**
 * Notes that a query is being answered.
 *
 * @since 0.1.0
 * @category references
 */
export const settle = (id: bigint): Effect.Effect<void> =>
  Effect.map(FiberRef.get(pending), (query) => {
    if (query?.id === id) query.isAnswered = true
  })
