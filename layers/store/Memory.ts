/**
 * Records that are forgotten when the process ends.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { SessionRecord } from "../../services/SessionRecords.ts"
import { SessionRecords } from "../../services/SessionRecords.ts"
import * as Table from "./table.ts"

/**
 * Keeps records in memory, beginning with those given.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (initial: Iterable<SessionRecord> = []): SessionRecords["Type"] => {
  // Changed in `commit` alone, which runs without a pause.
  const table = Table.make(initial)
  return SessionRecords.of({
    get: (names) => Effect.sync(() => Table.pick(table, names)),
    list: (prefix) => Stream.suspend(() => Stream.fromIterable(Table.list(table, prefix))),
    commit: (writes) => Effect.sync(() => Table.write(table, writes)),
    lost: Effect.never
  })
}

/**
 * Keeps records in memory.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<SessionRecords> = Layer.sync(SessionRecords, make)
