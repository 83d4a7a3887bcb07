/**
 * Records in a table of any database that `@effect/sql` speaks to. A commit is a transaction that begins with the lease:
 * who has lost the session cannot write, however late it wakes up.
 *
 * @since 0.1.0
 */
import * as SqlClient from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import type { Statement } from "@effect/sql/Statement"
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { RandomSource } from "../../services/RandomSource.ts"
import type { SessionRecord, Write } from "../../services/SessionRecords.ts"
import { SessionRecords } from "../../services/SessionRecords.ts"
import type { SessionInUse } from "../../services/SessionStore.ts"
import { SessionStoreError } from "../../services/SessionStore.ts"
import type { LeaseOptions } from "./lease.ts"
import { named } from "./named.ts"
import * as SqlLease from "./sqlLease.ts"
import { migrate } from "./sqlMigrations.ts"
import { patiently, transaction } from "./sqlPatience.ts"
import { damaged } from "./values.ts"

/**
 * Where the session lies.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** The name of the session, at most 128 characters; "default" unless said. A database holds any number of them. */
  readonly session?: string | undefined
  readonly lease?: LeaseOptions | undefined
}

/** So many rows are read or written by a statement. */
const batch = 200

const RowSchema = Schema.Struct({ name: Schema.String, value: Schema.String })
const decodeRows = Schema.decodeUnknownEither(Schema.Array(RowSchema))

const recordOf = ({ name, value }: typeof RowSchema.Type): Either.Either<SessionRecord, SessionStoreError> =>
  Either.mapBoth(Encoding.decodeBase64(value), { onLeft: damaged, onRight: (value) => ({ name, value }) })

const recordsOf = (rows: unknown): Either.Either<ReadonlyArray<SessionRecord>, SessionStoreError> =>
  Either.flatMap(Either.mapLeft(decodeRows(rows), damaged), (rows) => Either.all(rows.map(recordOf)))

const inBatches = <A>(items: ReadonlyArray<A>): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: Math.ceil(items.length / batch) }, (_, i) => items.slice(i * batch, (i + 1) * batch))

/** The writes as three steps: remove all, remove these, insert those. */
const stepsOf = (writes: ReadonlyArray<Write>) => {
  let isCleared = false
  const touched = new Set<string>()
  const put = new Map<string, Uint8Array>()
  for (const write of writes) {
    if (write._tag === "Clear") {
      isCleared = true
      put.clear()
      continue
    }
    touched.add(write.name)
    if (write._tag === "Put") put.set(write.name, write.value)
    else put.delete(write.name)
  }
  return { isCleared, removed: isCleared ? [] : [...touched], put: [...put] }
}

const make = Effect.fnUntraced(function*(session: string, options: Options | undefined) {
  const sql = (yield* SqlClient.SqlClient).withoutTransforms()
  const failed =
    (operation: SessionStoreError["operation"]) => (cause: SqlError | SessionStoreError): SessionStoreError =>
      cause._tag === "SessionStoreError" ? cause : new SessionStoreError({ operation, reason: "Unavailable", cause })

  yield* Effect.mapError(
    migrate,
    (cause) => new SessionStoreError({ operation: "load", reason: "Unavailable", cause })
  )
  const lease = yield* SqlLease.acquire(sql, session, options?.lease)

  const rows = (statement: Statement<object>) =>
    Effect.flatMap(Effect.mapError(patiently(sql)(statement), failed("load")), recordsOf)

  const write = ({ isCleared, put, removed }: ReturnType<typeof stepsOf>) =>
    Effect.gen(function*() {
      if (isCleared) yield* sql`DELETE FROM layergram_records WHERE session = ${session}`
      for (const names of inBatches(removed)) {
        yield* sql`DELETE FROM layergram_records WHERE session = ${session} AND ${sql.in("name", names)}`
      }
      for (const some of inBatches(put)) {
        const values = some.map(([name, value]) => ({ session, name, value: Encoding.encodeBase64(value) }))
        yield* sql`INSERT INTO layergram_records ${sql.insert(values)}`
      }
    })

  return SessionRecords.of({
    session,
    isTransactional: true,
    get: (names) =>
      Effect.map(
        Effect.forEach(inBatches(names), (some) =>
          rows(sql`SELECT name, value FROM layergram_records WHERE session = ${session} AND ${sql.in("name", some)}`), {
          concurrency: 1
        }),
        (found) =>
          new Map(found.flat().map(({ name, value }) => [name, value]))
      ),
    list: (prefix) =>
      Stream.paginateChunkEffect("", (last) =>
        Effect.map(
          rows(
            sql`SELECT name, value FROM layergram_records WHERE session = ${session} AND name > ${last} AND name LIKE ${`${prefix}%`} ORDER BY name LIMIT ${batch}`
          ),
          (found) => [
            // What LIKE takes for the same is not always.
            Chunk.unsafeFromArray(found.filter(({ name }) => name.startsWith(prefix))),
            Option.map(Option.fromNullable(found.length < batch ? undefined : found.at(-1)), ({ name }) => name)
          ]
        )),
    commit: (writes) =>
      transaction(sql)(Effect.zipRight(lease.check, write(stepsOf(writes)))).pipe(
        // A database that was closed with the session is not asked.
        (transaction) => Effect.zipRight(lease.held, transaction),
        Effect.uninterruptible,
        patiently(sql),
        Effect.mapError(failed("commit"))
      ),
    lost: lease.lost
  })
})

/**
 * Keeps records in tables of its own, which it makes: `layergram_records`, `layergram_sessions` and
 * `layergram_migrations`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options?: Options
): Layer.Layer<SessionRecords, SessionStoreError | SessionInUse, SqlClient.SqlClient | RandomSource> =>
  Layer.scoped(
    SessionRecords,
    Effect.suspend(() => {
      const session = options?.session ?? "default"
      return Effect.mapError(make(session, options), named(session))
    })
  )
