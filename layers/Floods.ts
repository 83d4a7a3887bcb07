/**
 * Remembers what Telegram has asked to wait for. Way out: `layers/Rpc.ts` asks before it sends a call.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as PubSub from "effect/PubSub"
import * as Stream from "effect/Stream"
import type { Flood, Wait } from "../services/Floods.ts"
import { Floods } from "../services/Floods.ts"
import * as Table from "./rpc/floods.ts"

/** So many waits are kept. */
const capacity = 1024

/** Who follows the changes too slowly misses some; each says no more than that there was one. */
const changesCapacity = 16

/** A business waits by itself, and the account of the bot as well. */
const keyed = (key: string, connection: string | undefined): string =>
  connection === undefined ? key : `${key} for ${connection}`

const keyOf = ({ connection, kind, method, only }: Omit<Wait, "wait">): string =>
  keyed(kind === "slowMode" ? `${only} chat` : only === undefined ? method : `${method} ${only}`, connection)

/**
 * Waits in memory, for one client.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Floods> = Layer.scoped(
  Floods,
  Effect.gen(function*() {
    const clock = yield* Effect.clock
    // Waits go on whatever is done to the clock on the wall.
    const now = () => Number(clock.unsafeCurrentTimeNanos()) / 1e6
    const table = Table.make<Omit<Wait, "wait">>(capacity)
    const changes = yield* Effect.acquireRelease(PubSub.sliding<void>(changesCapacity), PubSub.shutdown)
    // A call may end after the client; publishing would interrupt it then.
    const changed = Effect.sync(() => {
      changes.unsafeOffer(undefined)
    })
    let sleepers = 0

    const find = (method: string, dc: number, params: unknown, connection?: string): Wait | undefined => {
      const at = now()
      const chat = Table.chatOf(params)
      const found = table.find(keyed(method, connection), at) ??
        table.find(keyed(`${method} ${dc}`, connection), at) ??
        (chat === undefined ? undefined : table.find(keyed(`${chat} chat`, connection), at))
      // Whoever sleeps for less than clocks tell comes back before it is over, and is held again.
      return found && { ...found.value, method, wait: Duration.millis(Math.ceil(found.until - at)) }
    }

    const wakeUp = Effect.suspend(() => {
      sleepers--
      return changed
    })

    return Floods.of({
      find: (method, dc, params, connection) => (table.isEmpty() ? undefined : find(method, dc, params, connection)),
      remember: ({ connection, kind, method, only, wait }) =>
        Effect.suspend(() => {
          const at = now()
          const value = { kind, method, only, connection }
          table.put(keyOf(value), value, at + Duration.toMillis(wait), at)
          return changed
        }),
      sleeping: (sleep) =>
        Effect.acquireUseRelease(
          Effect.suspend(() => {
            sleepers++
            return changed
          }),
          () => sleep,
          () => wakeUp
        ),
      sleepers: () => sleepers,
      current: Effect.map(DateTime.now, (time) => {
        const at = now()
        return table.all(at).map(({ until, value: { connection, kind, method, only } }): Flood => ({
          method,
          kind,
          only,
          connection,
          until: DateTime.add(time, { millis: Math.ceil(until - at) })
        }))
      }),
      changes: Stream.fromPubSub(changes)
    })
  })
)
