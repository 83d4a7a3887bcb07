/**
 * What the main session is told goes through the machine of `layers/updates/box.ts`, and what that decides is done here:
 * updates are delivered, questions asked, states kept. Way in: `services/DcPool.ts` tells, `schema/model/fromTl.ts` turns
 * updates into what applications see.
 *
 * @since 0.1.0
 */
import * as Chunk from "effect/Chunk"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { ChannelId } from "../../schema/model/Ids.ts"
import type { Auth } from "../../services/Auth.ts"
import type { DcPool } from "../../services/DcPool.ts"
import type { PeerCache } from "../../services/PeerCache.ts"
import type { Rpc } from "../../services/Rpc.ts"
import type { SessionStore, SessionStoreError } from "../../services/SessionStore.ts"
import type { Handler, RunOptions } from "../../services/Updates.ts"
import { Updates } from "../../services/Updates.ts"
import type { Delivery, Item, Reader } from "./delivery.ts"
import type { Options } from "./engine.ts"
import * as Engine from "./engine.ts"
import * as Run from "./run.ts"

export type { Options } from "./engine.ts"

/** So many updates a stream is given at a time, where nobody needs to know which of them it was done with. */
const chunk = 256

/**
 * What a stream was given is done when it asks for more, or when it has enough. One that fails or is interrupted was not
 * done with the last of it: where updates are kept, that comes again.
 */
const streamOf = (delivery: Delivery, most: number, saved: () => void): Updates["Type"]["stream"] =>
  Stream.unwrapScoped(
    Effect.map(
      Effect.acquireRelease(
        Effect.sync(() => {
          let done = delivery.next()
          let given: ReadonlyArray<Item> = []
          const reader: Reader = delivery.join({
            doneUpTo: () => Math.min(given[0]?.number ?? done, done, reader.next)
          })
          done = reader.next
          return {
            reader,
            settle: () => {
              given = []
              done = reader.next
            },
            take: Effect.map(Effect.suspend(() => Run.take(delivery, reader, most)), (items) => (given = items)),
            rest: () => [...reader.returned, ...given]
          }
        }),
        ({ reader, rest }, exit) =>
          Effect.sync(() => {
            delivery.leave(reader, Exit.isSuccess(exit) ? reader.returned : rest())
            saved()
          })
      ),
      ({ settle, take }) =>
        Stream.repeatEffectChunkOption(
          Effect.suspend(() => {
            settle()
            saved()
            return take
          }).pipe(
            Effect.mapError(Option.some),
            Effect.flatMap((items) =>
              items.length === 0
                ? Effect.fail(Option.none())
                : Effect.succeed(Chunk.unsafeFromArray(items.map(({ update }) => update)))
            )
          )
        )
    )
  )

/**
 * Updates with nothing missing, in their order.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options?: Options
): Layer.Layer<Updates, SessionStoreError, DcPool | Rpc | Auth | PeerCache | SessionStore> =>
  Layer.scoped(
    Updates,
    Effect.map(Engine.make(options ?? {}), (engine) =>
      Updates.of({
        stream: streamOf(engine.delivery, (options?.catchUp ?? "off") === "off" ? chunk : 1, engine.saved),
        run: <E, R, R2>(handler: Handler<E, R>, options: RunOptions<E, R2> = {}) =>
          Run.run(engine.delivery, handler, options, engine.saved),
        lost: Stream.fromPubSub(engine.losses),
        watch: (channel) =>
          Effect.acquireRelease(engine.watch(channel, 1), () => engine.watch(channel, -1)).pipe(Effect.asVoid),
        catchUp: engine.catchUp,
        report: Effect.sync(() => {
          const { channels, last } = engine.lag
          return {
            ...engine.state(),
            waiting: engine.delivery.waiting(),
            dropped: engine.delivery.dropped(),
            lag: Option.map(Option.fromNullable(last), Duration.millis),
            lagOf: new Map(Array.from(channels, ([id, age]) => [id as ChannelId, Duration.millis(age)]))
          }
        })
      }))
  )
