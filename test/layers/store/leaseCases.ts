/** What the lease of a session must do, wherever the session is. */
import * as FileSystem from "@effect/platform/FileSystem"
import * as NodeContext from "@effect/platform-node/NodeContext"
import { SqlClient } from "@effect/sql/SqlClient"
import { assert } from "@effect/vitest"
import { Clock, Context, Duration, Effect, Layer, Option, Scope, TestClock, TestServices } from "effect"
import type { SessionInUse, SessionStoreError } from "../../../services/SessionStore.ts"
import { Change, SessionStore } from "../../../services/SessionStore.ts"
import { layerFile } from "../../../src/SessionStore.ts"
import * as SessionStoreSql from "../../../src/SessionStoreSql.ts"
import { Platform } from "./places.ts"
import { libsql } from "./sqlite.ts"
import { folder } from "../../support/folder.ts"

/** A place of a session, and how somebody else takes it by force. */
export interface Place {
  readonly layer: Layer.Layer<SessionStore, SessionStoreError | SessionInUse>
  readonly seize: Effect.Effect<void>
}

export const open = ({ layer }: Place) =>
  Effect.map(Layer.build(layer), (context) => Context.get(context, SessionStore))

/** The time in whole milliseconds: other tests of this process may have left the clock between two. */
const wholeTime = Effect.tap(Effect.map(Clock.currentTimeMillis, Math.ceil), (now) => TestClock.setTime(now))

/** A process that hangs: its time stands still. */
export const hangs = <A, E, R>(process: Effect.Effect<A, E, R>) =>
  Effect.flatMap(wholeTime, (now) =>
    Effect.withClock(process, {
      ...Clock.make(),
      unsafeCurrentTimeMillis: () => now,
      unsafeCurrentTimeNanos: () => BigInt(now) * 1_000_000n,
      currentTimeMillis: Effect.succeed(now),
      currentTimeNanos: Effect.succeed(BigInt(now) * 1_000_000n),
      sleep: () => Effect.never
    }))

export const pause = TestServices.provideLive(Effect.sleep("5 millis"))

/** Whoever comes second is told at once. */
export const impatient = { lease: { patience: 0 } }

export const cases = (
  place: Effect.Effect<Place, never, Scope.Scope>
): Record<string, Effect.Effect<void, unknown, Scope.Scope>> => ({
  "refuses the second process until the first is done": Effect.gen(function*() {
    const here = yield* place
    yield* TestClock.adjust("1 hour")
    const scope = yield* Scope.make()
    const first = yield* Scope.extend(open(here), scope)
    const error = yield* Effect.flip(Effect.scoped(open(here)))
    assert.strictEqual(error._tag, "SessionInUse")
    assert.strictEqual(
      error._tag === "SessionInUse" && error.until.epochMillis,
      (yield* Clock.currentTimeMillis) + Duration.toMillis("15 seconds")
    )
    yield* first.commit([Change.SetHome({ dc: 2 })])
    yield* Scope.close(scope, yield* Effect.exit(Effect.void))
    const second = yield* open(here)
    assert.deepStrictEqual((yield* second.load).home, Option.some(2))
    // The first one is closed, and writes no more.
    const late = yield* Effect.flip(first.commit([Change.SetHome({ dc: 4 })]))
    assert.strictEqual(late.reason, "LeaseLost")
  }),

  "is held as long as the process lives": Effect.gen(function*() {
    const here = yield* place
    yield* open(here)
    const start = yield* Clock.currentTimeMillis
    const until = Effect.flatMap(
      Effect.flip(Effect.scoped(open(here))),
      (error) => error._tag === "SessionInUse" ? Effect.succeed(error.until.epochMillis) : Effect.fail(error)
    )
    for (let beat = 1; beat <= 8; beat++) {
      yield* TestClock.adjust("5 seconds")
      yield* Effect.repeat(Effect.zipLeft(until, pause), {
        until: (millis) => millis === start + 15_000 + beat * 5_000
      })
    }
  }),

  "goes to the next when the process hangs, which then can write no more": Effect.gen(function*() {
    const here = yield* place
    const first = yield* hangs(open(here))
    yield* first.commit([Change.SetHome({ dc: 2 })])
    yield* TestClock.adjust("14 seconds")
    assert.strictEqual((yield* Effect.flip(Effect.scoped(open(here))))._tag, "SessionInUse")
    yield* TestClock.adjust("1 second")
    const second = yield* open(here)
    yield* second.commit([Change.SetHome({ dc: 4 })])
    const error = yield* Effect.flip(first.commit([Change.SetHome({ dc: 5 })]))
    assert.deepStrictEqual([error.operation, error.reason], ["commit", "LeaseLost"])
    assert.strictEqual((yield* Effect.flip(first.lost)).reason, "LeaseLost")
    yield* second.commit([Change.SetHome({ dc: 1 })])
    assert.deepStrictEqual((yield* second.load).home, Option.some(1))
  }),

  "tells the client when it is lost, without a commit": Effect.gen(function*() {
    const here = yield* place
    const store = yield* open(here)
    yield* here.seize
    yield* TestClock.adjust("5 seconds")
    assert.strictEqual((yield* Effect.flip(store.lost)).reason, "LeaseLost")
    assert.strictEqual((yield* Effect.flip(store.commit([Change.Wipe()]))).reason, "LeaseLost")
  })
})

export const inFile = Effect.gen(function*() {
  yield* wholeTime
  const path = `${yield* folder}/session`
  const fs = yield* Effect.provide(FileSystem.FileSystem, NodeContext.layer)
  return {
    layer: Layer.provide(layerFile(path, impatient), Platform),
    seize: Effect.orDie(fs.writeFileString(`${path}.lock.2`, ""))
  }
})

/** Whoever opens it gets the client of the layer: the same one, or a connection of its own. */
export const inDatabase = (client: Layer.Layer<SqlClient>, session: string): Place => ({
  layer: Layer.provide(SessionStoreSql.layer({ session, ...impatient }), client),
  seize: SqlClient.pipe(
    Effect.flatMap((sql) => sql`UPDATE layergram_sessions SET fence = fence + 1, owner = 'another'`),
    Effect.provide(client),
    Effect.orDie
  )
})

export const inLibsql = Effect.gen(function*() {
  yield* wholeTime
  const context = yield* Layer.build(libsql(`${yield* folder}/session.db`))
  return inDatabase(Layer.succeedContext(context), "me")
}).pipe(Effect.orDie)
