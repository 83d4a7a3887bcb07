/**
 * What the clients of libSQL do wrong when a database is locked, and how the store gets along with it. Where the client
 * is another one, nothing is done.
 *
 * @since 0.1.0
 */
import type { SqlClient } from "@effect/sql/SqlClient"
import type { Connection } from "@effect/sql/SqlConnection"
import { SqlError } from "@effect/sql/SqlError"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"

/** A transaction of the client of Effect. */
interface Begun extends Connection {
  readonly commit: Effect.Effect<void, SqlError>
  readonly rollback: Effect.Effect<void, SqlError>
  readonly sdk: unknown
}

interface Beginning extends Connection {
  readonly beginTransaction: Effect.Effect<Begun, SqlError>
  readonly sdk: unknown
}

const isBeginning = (connection: Connection): connection is Beginning =>
  Predicate.hasProperty(connection, "beginTransaction") && Effect.isEffect(connection.beginTransaction) &&
  Predicate.hasProperty(connection, "sdk")

/** The client of libSQL itself, for a file. */
interface Native {
  readonly transaction: (mode: "deferred") => Promise<{ readonly close: () => void }>
}

const isNative = (sdk: unknown): sdk is Native =>
  Predicate.hasProperty(sdk, "protocol") && sdk.protocol === "file" &&
  Predicate.hasProperty(sdk, "transaction") && Predicate.isFunction(sdk.transaction)

/**
 * Lets libSQL's client open the file anew. A statement that was refused because the file is locked is never reset: the
 * connection cannot commit any more, or keeps others from it, until the garbage is collected. A transaction takes the
 * connection with it, so one that does nothing is begun and ended.
 *
 * @since 0.1.0
 * @category combining
 */
export const discard = (sql: SqlClient): Effect.Effect<void> =>
  Effect.suspend(() => {
    const sdk = Predicate.hasProperty(sql, "sdk") ? sql.sdk : undefined
    return isNative(sdk)
      ? Effect.ignore(Effect.tryPromise(() => sdk.transaction("deferred").then((begun) => begun.close())))
      : Effect.void
  })

/**
 * A transaction could not begin, and the connection was seen to.
 *
 * @since 0.1.0
 * @category errors
 */
export class NotBegun extends SqlError {}

/** What takes the place of a transaction that has not begun: its first statement says why. */
const refusing = ({ cause, message }: SqlError): Begun => {
  const error = new NotBegun({ cause, message })
  const refused = Effect.fail(error)
  return {
    execute: () => refused,
    executeRaw: () => refused,
    executeValues: () => refused,
    executeUnprepared: () => refused,
    executeStream: () => Stream.fail(error),
    commit: refused,
    rollback: Effect.void,
    sdk: undefined
  }
}

/** A transaction of libSQL itself, for a file. */
interface NativeTransaction {
  readonly executeMultiple: (sql: string) => Promise<void>
}

const isNativeTransaction = (sdk: unknown): sdk is NativeTransaction =>
  Predicate.hasProperty(sdk, "executeMultiple") && Predicate.isFunction(sdk.executeMultiple)

/** Whoever reads is in the way of a commit, but not for long. */
const soon = Schedule.upTo(Schedule.jittered(Schedule.spaced("5 millis")), "1 second")

/** A commit that comes to nothing must not keep the file locked: neither by its statement nor by its transaction. */
const closing = (begun: Begun): Begun => {
  const { sdk } = begun
  if (!isNativeTransaction(sdk)) return begun
  const commit = Effect.tryPromise({
    try: () => sdk.executeMultiple("COMMIT"),
    catch: (cause) => new SqlError({ cause, message: "Failed to commit transaction" })
  })
  return Object.defineProperty(begun, "commit", {
    value: Effect.tapError(Effect.retry(commit, soon), () => Effect.ignore(begun.rollback))
  })
}

/**
 * Teaches the client of Effect two things. A transaction that could not begin must not count as one that never ends, for
 * then nobody else gets in any more; and one whose commit was refused must not stay open.
 *
 * @since 0.1.0
 * @category combining
 */
export const mend = (sql: SqlClient): Effect.Effect<void, SqlError> =>
  Predicate.hasProperty(sql, "sdk")
    ? Effect.scoped(
      Effect.map(sql.reserve, (connection) => {
        if (Object.hasOwn(connection, "beginTransaction") || !isBeginning(connection)) return
        const value = Effect.matchEffect(connection.beginTransaction, {
          onFailure: (error) => Effect.as(discard(sql), refusing(error)),
          onSuccess: (begun) => Effect.succeed(isNative(connection.sdk) ? closing(begun) : begun)
        })
        Object.defineProperty(connection, "beginTransaction", { value })
      })
    )
    // Another client may keep whoever is in a transaction waiting for its own end here.
    : Effect.void
