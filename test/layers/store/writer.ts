/**
 * A process that writes to session stores as fast as it can, until somebody kills it: `writer.ts FOLDER TIME`. It writes to
 * one of each kind, side by side: most of what such a process does is to start.
 */
import { Cause, Clock, Console, Effect, Layer, Logger, LogLevel, Option } from "effect"
import { Change, SessionStore, StoredAccount, StoredUpdates } from "../../../services/SessionStore.ts"
import { layerFile } from "../../../src/SessionStore.ts"
import { key, Platform } from "./places.ts"

const [folder = "", time = ""] = process.argv.slice(2)

/** Loaded while the file is opened already. */
const sqlite = Effect.gen(function*() {
  const [{ layer }, { libsql }] = yield* Effect.promise(() =>
    Promise.all([import("../../../src/SessionStoreSql.ts"), import("./sqlite.ts")])
  )
  return Layer.provide(layer(), libsql(`${folder}/sqlite`))
})

const stores = {
  file: Layer.orDie(Layer.provide(layerFile(`${folder}/file`), Platform)),
  sqlite: Layer.orDie(Layer.unwrapEffect(sqlite))
}

/** The number is in every change of a commit: a store that holds two of them holds half a commit. */
const commit = (number: number) => [
  Change.PutKey({ key: key(2, BigInt(number)) }),
  Change.SetUpdates({ updates: new StoredUpdates({ pts: number, qts: 0, date: 0, seq: 0 }) }),
  Change.SignIn({ account: new StoredAccount({ userId: number, isBot: true }) })
]

/** A process that was killed leaves its lease behind; this one's clock is far ahead of its. */
const now = Number(time)
const clock = Clock.make()
const later: Clock.Clock = {
  [Clock.ClockTypeId]: Clock.ClockTypeId,
  sleep: (duration) => clock.sleep(duration),
  unsafeCurrentTimeMillis: () => now,
  unsafeCurrentTimeNanos: () => BigInt(now) * 1_000_000n,
  currentTimeMillis: Effect.succeed(now),
  currentTimeNanos: Effect.succeed(BigInt(now) * 1_000_000n)
}

/** What SQLite does takes no turn of the event loop: without one, the file would never have its own. */
const turn = Effect.async<void>((resume) => void setImmediate(() => resume(Effect.void)))

const writing = (kind: keyof typeof stores) =>
  Effect.gen(function*() {
    const { commit: write, load } = yield* SessionStore
    const { account, keys, updates } = yield* load
    const last = Option.match(updates, { onNone: () => 0, onSome: ({ pts }) => pts })
    const seen = [
      last,
      Option.match(account, { onNone: () => 0, onSome: ({ userId }) => userId }),
      Number(keys[0]?.salt ?? 0n)
    ]
    yield* Console.log(`${kind} opened ${seen.join(" ")}`)
    for (let number = last + 1;; number++) {
      yield* write(commit(number))
      yield* Console.log(`${kind} wrote ${number}`)
      yield* turn
    }
  }).pipe(Effect.provide(stores[kind]))

Effect.runFork(
  Effect.all([writing("file"), writing("sqlite")], { concurrency: 2, discard: true }).pipe(
    Effect.tapErrorCause((cause) => Console.error(Cause.pretty(cause))),
    Effect.withClock(later),
    Logger.withMinimumLogLevel(LogLevel.None)
  )
)
