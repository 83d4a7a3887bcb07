/**
 * Handling each update once, with a table of those that were handled in any `KeyValueStore`.
 *
 * @since 0.1.0
 */
import type { PlatformError } from "@effect/platform/Error"
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Hash from "effect/Hash"
import * as Option from "effect/Option"
import type { ParseError } from "effect/ParseResult"
import * as Schema from "effect/Schema"
import { leftOf, namesOf } from "../../layers/support/delivered.ts"
import type { Handler } from "../../services/Updates.ts"
import type { Router, Surroundings } from "./router.ts"

/** The table has so many rows, each with the last ids that it got: 8192 in all. */
const rows = 256
const rowLength = 32

const Row = Schema.Array(Schema.String)

/**
 * Why it is not known whether an update was handled, or that could not be noted.
 *
 * @since 0.1.0
 * @category errors
 */
export type OnceError = PlatformError | ParseError

/**
 * Which table.
 *
 * @since 0.1.0
 * @category models
 */
export interface OnceOptions {
  /** What the names of its rows begin with: another one for each account, and for each handler; "handled" unless said. */
  readonly name?: string | undefined
}

/**
 * A handler for `Updates.run` that leaves updates alone which it has handled before, such as those that are told again
 * after a restart: at least the last thousands are remembered. What it does and the note that it was done are not one step:
 * an update whose handler was done when the process died, and was not noted yet, is handled again. Where that must not be,
 * `once` of `layergram/SessionStoreSql` is a transaction. Of an album that was handled in part, the handler is given what is
 * left: an album, or a message.
 *
 * Updates that Telegram does not number, such as typing, are always handled.
 *
 * @since 0.1.0
 * @category middleware
 */
export const handleOnce = <E, R>(
  handler: Handler<E, R>,
  options?: OnceOptions
): Handler<E | OnceError, R | KeyValueStore.KeyValueStore> => {
  const locks = Array.from({ length: rows }, () => Effect.unsafeMakeSemaphore(1))
  const rowOf = (id: string) => (Hash.string(id) >>> 0) % rows
  return (update, delivered) => {
    const ids = namesOf(delivered)
    if (ids.length === 0) return handler(update, delivered)
    return Effect.gen(function*() {
      const store = (yield* KeyValueStore.KeyValueStore).forSchema(Row)
      const nameOf = (row: number) => `${options?.name ?? "handled"} ${row}`
      const read = (row: number) =>
        Effect.map(store.get(nameOf(row)), Option.getOrElse((): ReadonlyArray<string> => []))
      const own = [...new Set(ids.map(rowOf))]
      const known = new Set((yield* Effect.forEach(own, read)).flat())
      const left = leftOf(update, delivered, (id) => known.has(id))
      if (left === undefined) return
      yield* handler(left.update, left.delivered)
      const fresh = ids.filter((id) => !known.has(id))
      const note = (row: number) => {
        const more = fresh.filter((id) => rowOf(id) === row)
        if (more.length === 0) return Effect.void
        // Others of the same row may have been handled meanwhile.
        const all = Effect.flatMap(read(row), (all) => store.set(nameOf(row), [...all, ...more].slice(-rowLength)))
        return locks[row]?.withPermits(1)(all) ?? all
      }
      yield* Effect.uninterruptible(Effect.forEach(own, note, { discard: true }))
    })
  }
}

/** What is taken by a router that takes each update once. */
class Underway extends Context.Tag("layergram/bot/once/Underway")<Underway, {
  readonly at: Surroundings
  /** Whether the router took it, or it was handled before. */
  took: boolean
}>() {}

/**
 * Lets a router take each update once: by {@link handleOnce}, or by another way to make such a handler, such as `once` of
 * `layergram/SessionStoreSql`. Updates for which the router has no handler are not noted, and an update that was handled
 * before is for nobody after it.
 *
 * `Bot.once(router, SessionStoreSql.once)`
 *
 * @since 0.1.0
 * @category middleware
 */
export function once<E, R>(router: Router<E, R>): Router<E | OnceError, R | KeyValueStore.KeyValueStore>
export function once<E, R, E2, R2>(
  router: Router<E, R>,
  by: (handler: Handler<E, R>) => Handler<E | E2, R | R2>
): Router<E | E2, R | R2>
export function once<E, R, E2, R2>(
  router: Router<E, R>,
  by?: (handler: Handler<E, R>) => Handler<E | E2, R | R2>
): Router<E | E2 | OnceError, R | R2 | KeyValueStore.KeyValueStore> {
  const work: Handler<E, R> = (update, delivered) =>
    Effect.flatMap(Effect.serviceOption(Underway), (underway) => {
      const way = Option.getOrElse(underway, (): Underway["Type"] => ({ at: { username: undefined }, took: true }))
      // Of an album, it may be only a part.
      const handled = router.handle(update, { ...way.at, delivered }) ?? Effect.succeed(false)
      return Effect.map(handled, (took) => void (way.took = took))
    })
  const handler: Handler<E | E2 | OnceError, R | R2 | KeyValueStore.KeyValueStore> = by === undefined
    ? handleOnce(work)
    : by(work)
  return {
    ...router,
    handle: (update, at) => {
      const { delivered } = at
      const next = router.handle(update, at)
      if (next === undefined || delivered === undefined) return next
      return Effect.suspend(() => {
        const way = { at, took: true }
        return Effect.map(Effect.provideService(handler(update, delivered), Underway, way), () => way.took)
      })
    }
  }
}
