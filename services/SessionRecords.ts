/**
 * Where a session store keeps its bytes: named records and atomic writes. Whoever writes a store for another medium
 * writes this much, and `SessionStore.layer` makes a `SessionStore` of it.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { SessionStoreError } from "./SessionStore.ts"

/**
 * A named value. Names are at most 128 printable ASCII characters: a kind, and mostly `/` and what it is about.
 *
 * @since 0.1.0
 * @category models
 */
export interface SessionRecord {
  readonly name: string
  readonly value: Uint8Array
}

/**
 * One write. `Clear` removes every record.
 *
 * @since 0.1.0
 * @category models
 */
export type Write = Data.TaggedEnum<{
  readonly Put: SessionRecord
  readonly Remove: { readonly name: string }
  readonly Clear: {}
}>

/**
 * The constructors of writes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const Write: Data.TaggedEnum.Constructor<Write> = Data.taggedEnum<Write>()

/**
 * The records of one session. Nobody changes the bytes that are handed over, in either direction.
 *
 * @since 0.1.0
 * @category tags
 */
export class SessionRecords extends Context.Tag("layergram/services/SessionRecords")<SessionRecords, {
  /** The path or the name of the session, for failures to say; nothing secret. */
  readonly session?: string | undefined
  /** Whether what a fiber writes is part of the transaction that it is in: then a store lets others write for it. */
  readonly isTransactional?: boolean | undefined
  /** The values of those names that exist. */
  readonly get: (names: ReadonlyArray<string>) => Effect.Effect<ReadonlyMap<string, Uint8Array>, SessionStoreError>
  /** Every record whose name begins so, in no order. */
  readonly list: (prefix: string) => Stream.Stream<SessionRecord, SessionStoreError>
  /** Makes the writes, in order and all at once: after a crash there are all or none. They are durable when it ends. */
  readonly commit: (writes: ReadonlyArray<Write>) => Effect.Effect<void, SessionStoreError>
  /** Fails with `LeaseLost` when another process has taken the records over; until then it waits. */
  readonly lost: Effect.Effect<never, SessionStoreError>
}>() {}
