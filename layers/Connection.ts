/**
 * Reports how a client is doing.
 *
 * @since 0.1.0
 */
import * as Chunk from "effect/Chunk"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as SubscriptionRef from "effect/SubscriptionRef"
import { Connection } from "../services/Connection.ts"
import { DcPool } from "../services/DcPool.ts"
import { Floods } from "../services/Floods.ts"

/**
 * Reports on the pool's main session.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Connection, never, DcPool | Floods> = Layer.effect(
  Connection,
  Effect.gen(function*() {
    const pool = yield* DcPool
    const floods = yield* Floods

    const report = Effect.gen(function*() {
      const status = yield* SubscriptionRef.get(pool.state)
      const last = pool.lastPacket()
      return {
        status,
        lastPacket: last === undefined ? Option.none() : DateTime.make(last),
        pending: pool.home().open(),
        sleeping: floods.sleepers(),
        floods: yield* floods.current
      }
    })

    return Connection.of({
      report,
      nudge: Effect.sync(pool.nudge),
      reports: Stream.merge(pool.state.changes, floods.changes).pipe(
        Stream.buffer({ capacity: 1, strategy: "sliding" }),
        Stream.mapChunksEffect(() => Effect.map(report, Chunk.of))
      )
    })
  })
)
