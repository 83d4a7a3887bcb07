/**
 * Handles an update once: what the handler writes and the note that it was done are one transaction.
 *
 * @since 0.1.0
 */
import * as SqlClient from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Handler } from "../../services/Updates.ts"
import { leftOf, namesOf } from "../support/delivered.ts"
import { isContended, patiently, transaction } from "./sqlPatience.ts"

/**
 * Whose updates, and how long they are remembered.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** The name of the session, as for the layer of the store; "default" unless said. */
  readonly session?: string | undefined
  /** So long nothing that was handled is handled again; 3 days unless said. */
  readonly memory?: Duration.DurationInput | undefined
}

/** After so many updates, what is too old is forgotten. */
const cleaning = 1000

/**
 * A handler that finds out whether the update was handled before, in the same transaction.
 *
 * @since 0.1.0
 * @category constructors
 */
export const once = <E, R>(
  handler: Handler<E, R>,
  options?: Options
): Handler<E | SqlError, R | SqlClient.SqlClient> => {
  const session = options?.session ?? "default"
  const memory = Duration.toMillis(options?.memory ?? "3 days")
  let handled = 0
  return (update, delivered) => {
    const ids = namesOf(delivered)
    if (ids.length === 0) return handler(update, delivered)
    return Effect.gen(function*() {
      const sql = (yield* SqlClient.SqlClient).withoutTransforms()
      const now = yield* Clock.currentTimeMillis
      let isBegun = false
      const work = Effect.gen(function*() {
        // Writing nothing, but as a writer: SQLite refuses those who begin with reading and find that others wrote then.
        const known = sql`session = ${session} AND ${sql.in("id", ids)}`
        yield* sql`UPDATE layergram_handled SET handled_at = handled_at WHERE ${known}`
        const found = yield* sql<{ readonly id: string }>`SELECT id FROM layergram_handled WHERE ${known}`
        const isKnown = (name: string) => found.some(({ id }) => id === name)
        const left = leftOf(update, delivered, isKnown)
        if (left === undefined) return
        isBegun = true
        yield* handler(left.update, left.delivered)
        const notes = ids.filter((id) => !isKnown(id)).map((id) => ({ session, id, handled_at: now }))
        yield* sql`INSERT INTO layergram_handled ${sql.insert(notes)}`
        if (++handled % cleaning === 1) {
          yield* sql`DELETE FROM layergram_handled WHERE session = ${session} AND handled_at < ${now - memory}`
        }
      })
      // What the handler has done it does once.
      yield* patiently(sql, (error) => !isBegun && isContended(error))(transaction(sql)(work))
    })
  }
}
