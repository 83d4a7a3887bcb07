/**
 * Handling each update once, with a table of those that were handled in any `KeyValueStore`.
 *
 * @since 0.1.0
 */
import type { PlatformError } from "@effect/platform/Error"
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as Effect from "effect/Effect"
import * as Hash from "effect/Hash"
import * as Option from "effect/Option"
import type { ParseError } from "effect/ParseResult"
import * as Schema from "effect/Schema"
import type { Delivered, Handler } from "../../services/Updates.ts"
import type { Router } from "./router.ts"
import { use } from "./router.ts"

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
 * `once` of `layergram/SessionStoreSql` is a transaction.
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
  return (update, delivered) => {
    if (Option.isNone(delivered.id)) return handler(update, delivered)
    const id = delivered.id.value
    const row = (Hash.string(id) >>> 0) % rows
    const name = `${options?.name ?? "handled"} ${row}`
    return Effect.gen(function*() {
      const store = (yield* KeyValueStore.KeyValueStore).forSchema(Row)
      const ids = Effect.map(store.get(name), Option.getOrElse((): ReadonlyArray<string> => []))
      if ((yield* ids).includes(id)) return
      yield* handler(update, delivered)
      // Others of the same row may have been handled meanwhile.
      const note = Effect.flatMap(ids, (all) => store.set(name, [...all, id].slice(-rowLength)))
      yield* Effect.uninterruptible(locks[row]?.withPermits(1)(note) ?? note)
    })
  }
}

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
  // What is under way: an update is itself what it is found by.
  const works = new Map<Delivered, { readonly next: Effect.Effect<boolean, E, R>; took: boolean }>()
  const work: Handler<E, R> = (_, delivered) =>
    Effect.suspend(() => {
      const work = works.get(delivered)
      return work === undefined ? Effect.void : Effect.map(work.next, (took) => void (work.took = took))
    })
  const handler: Handler<E | E2 | OnceError, R | R2 | KeyValueStore.KeyValueStore> = by === undefined
    ? handleOnce(work)
    : by(work)
  return use(router, (next, update, { delivered }) => {
    if (delivered === undefined) return next
    const work = { next, took: true }
    return Effect.suspend(() => {
      works.set(delivered, work)
      return handler(update, delivered)
    }).pipe(
      Effect.map(() => work.took),
      Effect.ensuring(Effect.sync(() => works.delete(delivered)))
    )
  })
}
