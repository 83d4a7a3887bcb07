import * as FileSystem from "@effect/platform/FileSystem"
import * as NodeContext from "@effect/platform-node/NodeContext"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Option, Redacted, Scope, TestClock } from "effect"
import * as CryptoNode from "../../../layers/crypto/Node.ts"
import * as GzipNode from "../../../layers/gzip/Node.ts"
import { Dialer } from "../../../services/Dialer.ts"
import { Change } from "../../../services/SessionStore.ts"
import { layerFile } from "../../../src/SessionStore.ts"
import * as SessionStoreSql from "../../../src/SessionStoreSql.ts"
import * as Telegram from "../../../src/Telegram.ts"
import { cases, hangs, impatient, inFile, inLibsql, open, pause, type Place } from "./leaseCases.ts"
import { Platform } from "./places.ts"
import { libsql } from "./sqlite.ts"
import { folder } from "../../support/folder.ts"

const interruptible = "lets whoever waits for it go at once when that is interrupted, and is free afterwards"

/** The first one holds the lease while the second waits; nothing moves the time on. */
const isInterruptible = (layer: Place["layer"]) =>
  Effect.gen(function*() {
    const here = { layer, seize: Effect.void }
    const scope = yield* Scope.make()
    yield* Scope.extend(open(here), scope)
    const second = yield* Effect.fork(Effect.scoped(open(here)))
    for (let i = 0; i < 20; i++) yield* pause
    assert.isTrue(Option.isNone(yield* Fiber.poll(second)))
    assert.isTrue(Exit.isInterrupted(yield* Fiber.interrupt(second)))
    yield* Scope.close(scope, Exit.void)
    yield* open(here)
  })

describe("the lease of a session file", () => {
  for (const [name, run] of Object.entries(cases(inFile))) it.scoped(name, () => run)

  it.scoped("keeps a second client from opening any socket: it fails at once with SessionInUse (11.2, T11.3, 13.26, F32)", () =>
    Effect.gen(function*() {
      const here = yield* inFile
      yield* open(here)
      const dialed: Array<unknown> = []
      const client = Telegram.layer.pipe(Layer.provide([
        here.layer,
        CryptoNode.layer,
        GzipNode.layer,
        Telegram.TelegramConfig.layer({ apiId: 1, apiHash: Redacted.make("h"), botToken: Redacted.make("1:t") }),
        Layer.succeed(Dialer, {
          dial: (endpoint) =>
            Effect.suspend(() => {
              dialed.push(endpoint)
              return Effect.never
            })
        })
      ]))
      const error = yield* Effect.flip(Layer.build(client))
      assert.strictEqual(error._tag, "SessionInUse")
      assert.include(error.message, "this one can be opened after")
      assert.deepStrictEqual(dialed, [])
    }))

  it.scoped("keeps what a process that hung still writes out of the file", () =>
    Effect.gen(function*() {
      const path = `${yield* folder}/session`
      const fs = yield* Effect.provide(FileSystem.FileSystem, NodeContext.layer)
      const here = { layer: Layer.provide(layerFile(path, impatient), Platform), seize: Effect.void }
      yield* hangs(Effect.flatMap(open(here), (store) => store.commit([Change.SetHome({ dc: 2 })])))
      const before = (yield* Effect.orDie(fs.stat(path))).ino
      yield* TestClock.adjust("15 seconds")
      const second = yield* open(here)
      // What the first has open is another file now.
      assert.notDeepEqual((yield* Effect.orDie(fs.stat(path))).ino, before)
      assert.deepStrictEqual((yield* second.load).home, Option.some(2))
    }))

  it.scoped("is waited for when its holder has crashed, and not when it lives", () =>
    Effect.gen(function*() {
      const path = `${yield* folder}/session`
      const here = { layer: Layer.provide(layerFile(path), Platform), seize: Effect.void }
      yield* hangs(open(here))
      const second = yield* Effect.fork(open(here))
      for (let i = 0; i < 40; i++) {
        yield* TestClock.adjust("500 millis")
        yield* pause
      }
      const store = yield* second
      yield* store.commit([Change.SetHome({ dc: 2 })])
      const third = yield* Effect.fork(Effect.flip(open(here)))
      for (let i = 0; i < 20; i++) {
        yield* TestClock.adjust("500 millis")
        yield* pause
      }
      assert.strictEqual((yield* third)._tag, "SessionInUse")
    }))

  it.scoped(
    interruptible,
    () => Effect.flatMap(folder, (folder) => isInterruptible(Layer.provide(layerFile(`${folder}/session`), Platform)))
  )
})

describe("the lease of a session in SQLite, through libSQL", () => {
  for (const [name, run] of Object.entries(cases(inLibsql))) it.scoped(name, () => run)

  it.scoped("is one, by whatever links somebody comes to the file", () =>
    Effect.gen(function*() {
      const path = yield* folder
      const fs = yield* Effect.provide(FileSystem.FileSystem, NodeContext.layer)
      yield* fs.makeDirectory(`${path}/a`)
      yield* fs.makeDirectory(`${path}/b`)
      const at = (name: string) => ({
        layer: Layer.provide(layerFile(`${path}/${name}`, impatient), Platform),
        seize: Effect.void
      })
      // It leads to nothing yet.
      yield* fs.symlink("../a/session", `${path}/b/link`)
      yield* Effect.scoped(Effect.gen(function*() {
        const first = yield* open(at("b/link"))
        yield* first.commit([Change.SetHome({ dc: 2 })])
        assert.strictEqual((yield* Effect.flip(Effect.scoped(open(at("a/session")))))._tag, "SessionInUse")
      }))
      yield* Effect.scoped(Effect.gen(function*() {
        const second = yield* open(at("a/session"))
        assert.deepStrictEqual((yield* second.load).home, Option.some(2))
        assert.strictEqual((yield* Effect.flip(Effect.scoped(open(at("b/link")))))._tag, "SessionInUse")
      }))
      assert.strictEqual(yield* fs.readLink(`${path}/b/link`), "../a/session")
      assert.deepStrictEqual(yield* fs.readDirectory(`${path}/b`), ["link"])
    }).pipe(Effect.orDie))

  it.scoped(interruptible, () =>
    Effect.gen(function*() {
      const context = yield* Layer.build(libsql(`${yield* folder}/session.db`))
      yield* isInterruptible(Layer.provide(SessionStoreSql.layer(), Layer.succeedContext(context)))
    }))
})
