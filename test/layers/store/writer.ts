/** A process that writes to a session store as fast as it can, until somebody kills it: `writer.ts KIND PATH TIME`. */
import { Cause, Clock, Console, Effect, Layer, Logger, LogLevel, Option } from "effect"
import { Change, SessionStore, StoredAccount, StoredUpdates } from "../../../services/SessionStore.ts"
import { layerFile } from "../../../src/SessionStore.ts"
import { key, Platform } from "./places.ts"

const [kind = "", path = "", time = ""] = process.argv.slice(2)

/** Loaded when it is needed: a process that keeps a file starts sooner. */
const sqlite = Effect.gen(function*() {
  const [{ layer }, { libsql }] = yield* Effect.promise(() =>
    Promise.all([import("../../../src/SessionStoreSql.ts"), import("./sqlite.ts")])
  )
  return Layer.provide(layer(), libsql(path))
})

const store = Layer.orDie(
  kind === "file" ? Layer.provide(layerFile(path), Platform) : Layer.unwrapEffect(sqlite)
)

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

const main = Effect.gen(function*() {
  const { commit: write, load } = yield* SessionStore
  const { account, keys, updates } = yield* load
  const last = Option.match(updates, { onNone: () => 0, onSome: ({ pts }) => pts })
  const seen = [
    last,
    Option.match(account, { onNone: () => 0, onSome: ({ userId }) => userId }),
    Number(keys[0]?.salt ?? 0n)
  ]
  yield* Console.log(`opened ${seen.join(" ")}`)
  for (let number = last + 1;; number++) {
    yield* write(commit(number))
    yield* Console.log(`wrote ${number}`)
  }
})

Effect.runFork(
  main.pipe(
    Effect.provide(store),
    Effect.tapErrorCause((cause) => Console.error(Cause.pretty(cause))),
    Effect.withClock(later),
    Logger.withMinimumLogLevel(LogLevel.None)
  )
)
