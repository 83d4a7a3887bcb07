/**
 * Records in any `KeyValueStore`, which sets one key at a time: so a commit is first written under one key as a whole,
 * then made, then crossed out. What was written and not crossed out when the store opens is made again, which does no
 * harm. As a `KeyValueStore` cannot say which keys it has, their names are kept in lists of limited length.
 *
 * @since 0.1.0
 */
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { crc32 } from "../../schema/wire/Full.ts"
import type { SessionRecord, Write } from "../../services/SessionRecords.ts"
import { SessionRecords } from "../../services/SessionRecords.ts"
import { SessionStoreError } from "../../services/SessionStore.ts"
import { named } from "./named.ts"
import { damaged } from "./values.ts"

/**
 * Where the session lies.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** What all keys begin with: "layergram" unless said. Sessions in one store need different ones. */
  readonly prefix?: string | undefined
}

/** So many names are in a list. */
const listLength = 64

/** The value of a record that was removed. Its name stays in its list. */
const removed = "-"

/** What a commit sets. A key is removed when it has no value. */
const Steps = Schema.Array(Schema.Tuple(Schema.String, Schema.NullOr(Schema.String)))
type Steps = typeof Steps.Type
const StepsJson = Schema.parseJson(Steps)
const encodeSteps = Schema.encodeSync(StepsJson)
const decodeSteps = Schema.decodeEither(StepsJson)

const checksum = (text: string): string => crc32(new TextEncoder().encode(text)).toString(16).padStart(8, "0")

const encodeJournal = (steps: Steps): string => {
  const text = encodeSteps(steps)
  return checksum(text) + text
}

/** None for a journal that was cut off while it was written: nothing of it was made then. */
const decodeJournal = (journal: string): Option.Option<Steps> => {
  const text = journal.slice(8)
  return journal.slice(0, 8) === checksum(text) ? Either.getRight(decodeSteps(text)) : Option.none()
}

const decodeValue = (value: string): Either.Either<Uint8Array, SessionStoreError> =>
  value.startsWith("+")
    ? Either.mapLeft(Encoding.decodeBase64(value.slice(1)), damaged)
    : Either.left(damaged("a record does not begin as it should"))

/** What each record is in the end: `undefined` when it is removed. */
const outcome = (writes: ReadonlyArray<Write>) => {
  let isCleared = false
  const records = new Map<string, Uint8Array | undefined>()
  for (const write of writes) {
    if (write._tag === "Clear") {
      isCleared = true
      records.clear()
    } else {
      records.set(write.name, write._tag === "Put" ? write.value : undefined)
    }
  }
  return { isCleared, records }
}

const make = Effect.fnUntraced(function*(prefix: string) {
  const kv = yield* KeyValueStore.KeyValueStore
  const keys = {
    journal: `${prefix}/journal`,
    count: `${prefix}/count`,
    list: (number: number) => `${prefix}/names/${number}`,
    record: (name: string) => `${prefix}/record/${name}`
  }
  const failed = (operation: SessionStoreError["operation"]) => (cause: unknown) =>
    new SessionStoreError({ operation, reason: "Unavailable", cause })
  // What a commit has still to set, should the store have failed halfway: it counts as set. Changed under the lock only.
  let unfinished: ReadonlyMap<string, string | null> = new Map()
  const read = (key: string) =>
    Effect.suspend(() => {
      const value = unfinished.get(key)
      return value === undefined
        ? Effect.mapError(kv.get(key), failed("load"))
        : Effect.succeed(Option.fromNullable(value))
    })

  const obey = (steps: Iterable<Steps[number]>) =>
    Effect.forEach(steps, ([key, value]) => (value === null ? kv.remove(key) : kv.set(key, value)), {
      discard: true,
      concurrency: 1
    })

  const journal = yield* read(keys.journal)
  if (Option.isSome(journal)) {
    yield* Effect.mapError(
      Effect.zipRight(
        obey(Option.getOrElse(decodeJournal(journal.value), () => [])),
        kv.remove(keys.journal)
      ),
      failed("load")
    )
  }

  const countText = Option.getOrElse(yield* read(keys.count), () => "0")
  if (!/^\d{1,15}$/.test(countText)) return yield* damaged("the number of records is none")
  // Changed under the lock only.
  let count = Number(countText)
  const lock = yield* Effect.makeSemaphore(1)
  const finish = Effect.suspend(() => {
    if (unfinished.size === 0) return Effect.void
    return Effect.map(Effect.zipRight(obey(unfinished), kv.remove(keys.journal)), () => {
      unfinished = new Map()
    })
  })

  const names = (number: number) =>
    Effect.map(read(keys.list(number)), (text) => (Option.isSome(text) ? text.value.split("\n") : []))
  const lists = () => Array.from({ length: Math.ceil(count / listLength) }, (_, number) => number)

  const get = Effect.fnUntraced(function*(name: string) {
    const text = yield* read(keys.record(name))
    return Option.isNone(text) || text.value === removed ? undefined : yield* decodeValue(text.value)
  })

  /** Everything that a commit must set, the lists of names included. */
  const stepsOf = Effect.fnUntraced(function*(writes: ReadonlyArray<Write>) {
    const { isCleared, records } = outcome(writes)
    const steps: Array<readonly [string, string | null]> = []
    let total = count
    if (isCleared) {
      for (const number of lists()) {
        for (const name of yield* names(number)) steps.push([keys.record(name), null])
        steps.push([keys.list(number), null])
      }
      total = 0
    }
    const added: Array<string> = []
    for (const [name, value] of records) {
      const isListed = !isCleared && Option.isSome(yield* read(keys.record(name)))
      if (value !== undefined && !isListed) added.push(name)
      if (value !== undefined) steps.push([keys.record(name), `+${Encoding.encodeBase64(value)}`])
      else if (isListed) steps.push([keys.record(name), removed])
    }
    let at = 0
    while (at < added.length) {
      const number = Math.floor(total / listLength)
      const before = total % listLength === 0 ? [] : yield* names(number)
      const more = added.slice(at, at + listLength - (total % listLength))
      steps.push([keys.list(number), [...before, ...more].join("\n")])
      at += more.length
      total += more.length
    }
    if (total !== count) steps.push([keys.count, String(total)])
    return { steps, total }
  })

  return SessionRecords.of({
    session: prefix,
    get: (wanted) =>
      Effect.gen(function*() {
        const found = new Map<string, Uint8Array>()
        for (const name of wanted) {
          const value = yield* get(name)
          if (value !== undefined) found.set(name, value)
        }
        return found
      }),
    list: (start) =>
      Stream.suspend(() => Stream.fromIterable(lists())).pipe(
        Stream.mapEffect(names),
        Stream.mapConcat((all) => all.filter((name) => name.startsWith(start))),
        Stream.mapEffect((name) => Effect.map(get(name), (value) => ({ name, value }))),
        Stream.mapConcatChunk(({ name, value }): Chunk.Chunk<SessionRecord> =>
          value === undefined ? Chunk.empty() : Chunk.of({ name, value })
        )
      ),
    commit: (writes) =>
      Effect.gen(function*() {
        yield* Effect.mapError(finish, failed("commit"))
        const { steps, total } = yield* stepsOf(writes)
        yield* kv.set(keys.journal, encodeJournal(steps)).pipe(
          Effect.tapError(() => Effect.ignoreLogged(kv.remove(keys.journal))),
          Effect.mapError(failed("commit"))
        )
        // From here on the commit is made, whatever happens.
        unfinished = new Map(steps)
        count = total
        yield* Effect.catchAll(finish, (cause) =>
          Effect.logWarning("a change of the session waits to be finished", cause))
      }).pipe(Effect.uninterruptible, lock.withPermits(1)),
    lost: Effect.never
  })
})

/**
 * Keeps records in a `KeyValueStore`. Nothing there keeps a second process out: use one client a session.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options?: Options
): Layer.Layer<SessionRecords, SessionStoreError, KeyValueStore.KeyValueStore> =>
  Layer.effect(
    SessionRecords,
    Effect.suspend(() => {
      const prefix = options?.prefix ?? "layergram"
      return Effect.mapError(make(prefix), named(prefix))
    })
  )
