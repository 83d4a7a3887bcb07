import * as PlatformError from "@effect/platform/Error"
import * as FileSystem from "@effect/platform/FileSystem"
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import { assert, describe, it } from "@effect/vitest"
import { SqlClient } from "@effect/sql/SqlClient"
import { Chunk, Context, Effect, Either, Layer, Option, Redacted, Stream } from "effect"
import { crc32 } from "../../../schema/wire/Full.ts"
import { UserId } from "../../../schema/model/Ids.ts"
import { PeerUser } from "../../../schema/model/Peer.ts"
import { Change, StoredAccount, StoredChannel, StoredPeer, StoredUpdates } from "../../../services/SessionStore.ts"
import * as SessionStore from "../../../src/SessionStore.ts"
import * as SessionStoreSql from "../../../src/SessionStoreSql.ts"
import { often } from "../../support/effort.ts"
import { key, Platform } from "./places.ts"
import { libsql } from "./sqlite.ts"
import { folder } from "../../support/folder.ts"

const user = (id: number) =>
  new StoredPeer({
    peer: new PeerUser({ id: UserId.make(id) }),
    accessHash: BigInt(id) * 77n,
    usernames: [`user${id}`],
    phone: Option.some(String(10_000_000 + id)),
    isMin: false
  })

const everything = [
  Change.PutKey({ key: key(2, -5n) }),
  Change.PutKey({ key: key(4) }),
  Change.SetHome({ dc: 2 }),
  Change.SignIn({ account: new StoredAccount({ userId: 42, isBot: false }) }),
  Change.SetUpdates({ updates: new StoredUpdates({ pts: 1, qts: 2, date: 3, seq: 4 }) }),
  Change.PutChannel({ channel: new StoredChannel({ id: 5, pts: 6 }) }),
  Change.PutPeer({ peer: user(7) }),
  Change.PutPeer({ peer: user(8) }),
  Change.PutAuthToken({ token: Redacted.make(Uint8Array.of(1, 2, 3)) })
]

/** Opens a store for one use. */
const using = <A, E, EL, RL, R>(
  layer: Layer.Layer<SessionStore.SessionStore, EL, RL>,
  use: (store: SessionStore.SessionStore["Type"]) => Effect.Effect<A, E, R>
) => Effect.provide(Effect.flatMap(SessionStore.SessionStore, use), layer)

describe("a session as a string", () => {
  const text = Effect.provide(
    Effect.gen(function*() {
      yield* (yield* SessionStore.SessionStore).commit(everything)
      return yield* SessionStore.exportString
    }),
    SessionStore.layerMemory
  )

  it.effect("is the same session elsewhere, without the peers unless they are asked for (F31, F32, F142)", () =>
    Effect.gen(function*() {
      const source = Effect.flatMap(SessionStore.SessionStore, (store) => store.commit(everything))
      for (const [wanted, expected] of [[undefined, 0], [1, 1], [10, 2]] as const) {
        const exported = yield* Effect.zipRight(
          source,
          wanted === undefined ? SessionStore.exportString : SessionStore.exportStringWith({ peers: wanted })
        ).pipe(Effect.provide(SessionStore.layerMemory))
        assert.match(Redacted.value(exported), /^[\w-]+$/)
        yield* using(SessionStore.layerString(exported), (store) =>
          Effect.gen(function*() {
            const session = yield* store.load
            assert.deepStrictEqual(session.home, Option.some(2))
            assert.deepStrictEqual(session.keys.map(({ dc, salt }) => [dc, salt]), [[2, -5n], [4, 1n]])
            assert.deepStrictEqual(Option.map(session.updates, ({ seq }) => seq), Option.some(4))
            assert.lengthOf(session.authTokens, 1)
            assert.deepStrictEqual((yield* store.channels).map(({ pts }) => pts), [6])
            assert.lengthOf(Chunk.toReadonlyArray(yield* Stream.runCollect(store.peers)), expected)
          }))
      }
    }))

  it.effect("is a new session when it is empty (F13)", () =>
    using(SessionStore.layerString(Redacted.make(" \n")), ({ load }) =>
      Effect.map(load, ({ home, keys }) => {
        assert.deepStrictEqual(home, Option.none())
        assert.lengthOf(keys, 0)
      })))

  it.effect("is refused in words when it is cut off or changed anywhere, and never shown (F13, F142)", () =>
    Effect.gen(function*() {
      const good = Redacted.value(yield* text)
      const spoilt = [
        ...Array.from({ length: good.length - 1 }, (_, length) => good.slice(0, length + 1)),
        ...Array.from(
          { length: good.length },
          (_, at) => good.slice(0, at) + (good[at] === "A" ? "B" : "A") + good.slice(at + 1)
        ),
        `${good}!`,
        "not a session",
        `=${good}`
      ]
      for (const bad of spoilt) {
        const error = yield* Effect.flip(Layer.build(SessionStore.layerString(Redacted.make(bad))))
        assert.strictEqual(error._tag, "SessionDecodeError")
        assert.notInclude(error.message, good.slice(0, 8))
      }
    }).pipe(Effect.scoped))

  it.effect("of a later version is refused as that", () =>
    Effect.gen(function*() {
      const body = Uint8Array.of(2)
      const check = new Uint8Array(4)
      new DataView(check.buffer).setUint32(0, crc32(body))
      const later = Buffer.from([...body, ...check]).toString("base64url")
      const error = yield* Effect.flip(Layer.build(SessionStore.layerString(Redacted.make(later))))
      assert.include(error.message, "newer")
    }).pipe(Effect.scoped))
})

describe("a session in a key-value store", () => {
  const failure = new PlatformError.SystemError({ module: "KeyValueStore", method: "set", reason: "Busy" })

  /** A key-value store over a map that fails after so many changes, as one does whose process dies. */
  const dying = (data: Map<string, string>, steps: number, torn: boolean) => {
    let left = steps
    const change = (key: string, value: string | undefined) =>
      Effect.suspend(() => {
        if (left-- <= 0) {
          // A file that was being written when the end came.
          if (left === -1 && torn && value !== undefined) data.set(key, value.slice(0, value.length / 2))
          return Effect.fail(failure)
        }
        if (value === undefined) data.delete(key)
        else data.set(key, value)
        return Effect.void
      })
    return Layer.succeed(
      KeyValueStore.KeyValueStore,
      KeyValueStore.makeStringOnly({
        get: (key) => Effect.sync(() => Option.fromNullable(data.get(key))),
        set: change,
        remove: (key) => change(key, undefined),
        clear: Effect.sync(() => data.clear()),
        size: Effect.sync(() => data.size)
      })
    )
  }

  const on = (data: Map<string, string>, steps = Number.MAX_SAFE_INTEGER, torn = false) =>
    Layer.provide(SessionStore.layerKeyValue(), dying(data, steps, torn))

  const summary = (store: SessionStore.SessionStore["Type"]) =>
    Effect.gen(function*() {
      const { account, home, keys } = yield* store.load
      const peers = Chunk.toReadonlyArray(yield* Stream.runCollect(store.peers))
      const named = yield* store.peerByUsername("user7")
      return {
        dcs: keys.map(({ dc }) => dc),
        home: Option.getOrNull(home),
        account: Option.isSome(account),
        peers: peers.map(({ peer }) => peer.id).sort((a, b) => a - b),
        named: Option.isSome(named)
      }
    })

  const commits = [
    everything,
    Array.from({ length: 100 }, (_, i) => Change.PutPeer({ peer: user(100 + i) })),
    [Change.Wipe(), Change.SetHome({ dc: 3 }), Change.PutPeer({ peer: user(9) })]
  ]

  it.effect("holds whole commits only, wherever the process ends", () =>
    Effect.gen(function*() {
      const states = [yield* using(on(new Map()), summary)]
      for (let count = 1; count <= commits.length; count++) {
        const data = new Map<string, string>()
        for (const commit of commits.slice(0, count)) yield* using(on(data), (store) => store.commit(commit))
        states.push(yield* using(on(data), summary))
      }
      for (let count = 0; count < commits.length; count++) {
        const before = new Map<string, string>()
        for (const commit of commits.slice(0, count)) yield* using(on(before), (store) => store.commit(commit))
        const [old, next] = [states[count], states[count + 1]]
        let isDone = false
        for (let steps = 0; !isDone; steps += steps < 20 ? 1 : 13) {
          for (const torn of [false, true]) {
            const data = new Map(before)
            const outcome = yield* Effect.either(
              using(on(data, steps, torn), (store) => store.commit(commits[count] ?? []))
            )
            const found = yield* using(on(data), summary)
            // A commit that was said to have failed was not made, and one that was said to be made was.
            assert.deepStrictEqual(found, Either.isRight(outcome) ? next : old)
            isDone = Either.isRight(outcome) && !data.has("layergram/journal")
          }
        }
      }
    }))

  it.effect("goes on with a commit that could not be finished at once", () =>
    Effect.gen(function*() {
      const data = new Map<string, string>()
      yield* using(on(data, 3), (store) =>
        Effect.gen(function*() {
          yield* store.commit(everything)
          // The store below fails still; what was committed is there all the same.
          assert.isTrue(Option.isSome(yield* store.peerByUsername("user7")))
          const error = yield* Effect.flip(store.commit([Change.Wipe()]))
          assert.deepStrictEqual([error.operation, error.reason], ["commit", "Unavailable"])
        }))
      assert.isTrue((yield* using(on(data), summary)).named)
    }))

  it.effect("is named by its prefix in every failure", () =>
    Effect.gen(function*() {
      const at = (data: Map<string, string>, steps?: number) =>
        Layer.provide(
          SessionStore.layerKeyValue({ prefix: "bot 7" }),
          dying(data, steps ?? Number.MAX_SAFE_INTEGER, false)
        )
      const write = (store: SessionStore.SessionStore["Type"]) => store.commit(everything)
      const data = new Map([["bot 7/count", "many"]])
      const failures = [yield* Effect.flip(using(at(data), write)), yield* Effect.flip(using(at(new Map(), 0), write))]
      data.delete("bot 7/count")
      yield* using(at(data), write)
      data.set("bot 7/record/key/2", "?")
      failures.push(yield* Effect.flip(using(at(data), ({ load }) => load)))
      assert.deepStrictEqual(failures.map(({ message }) => message), [
        "the session store failed to load bot 7: Damaged",
        "the session store failed to commit bot 7: Unavailable",
        "the session store failed to load bot 7: Damaged"
      ])
    }))

  it.effect("leaves no secret behind when it is wiped", () =>
    Effect.gen(function*() {
      const data = new Map<string, string>()
      yield* using(on(data), (store) => Effect.zipRight(store.commit(everything), store.commit([Change.Wipe()])))
      assert.deepStrictEqual([...data].filter(([name]) => name !== "layergram/count"), [])
    }))
})

const many = often(100_000, 10_000)

describe(`a session with ${many} peers`, () => {
  const fill = (store: SessionStore.SessionStore["Type"]) =>
    Effect.forEach(
      Array.from({ length: many / 5_000 }, (_, i) => i * 5_000),
      (start) => store.commit(Array.from({ length: 5_000 }, (_, i) => Change.PutPeer({ peer: user(start + i + 1) }))),
      { discard: true, concurrency: 1 }
    )

  it.scoped("in a file grows by what changes, not by what there is", () =>
    Effect.gen(function*() {
      const path = `${yield* folder}/session`
      const size = Effect.map(
        Effect.flatMap(FileSystem.FileSystem, (fs) => fs.stat(path)),
        ({ size }) => Number(size)
      )
      const layer = Layer.provideMerge(SessionStore.layerFile(path), Platform)
      yield* Effect.provide(
        Effect.gen(function*() {
          const store = yield* SessionStore.SessionStore
          yield* fill(store)
          const before = yield* size
          for (let i = 1; i <= 50; i++) yield* store.commit([Change.PutPeer({ peer: user(many + i) })])
          assert.isBelow((yield* size) - before, 50 * 600)
          // What is known already needs no writing.
          const after = yield* size
          for (let i = 1; i <= 50; i++) yield* store.commit([Change.PutPeer({ peer: user(i) })])
          assert.strictEqual(yield* size, after)
        }),
        layer
      )
      yield* using(Layer.provide(SessionStore.layerFile(path), Platform), (store) =>
        Effect.gen(function*() {
          assert.deepStrictEqual(yield* store.peerByUsername(`user${many - 77}`), Option.some(user(many - 77)))
          assert.deepStrictEqual(yield* store.peerByPhone("10000001"), Option.some(user(1)))
          assert.strictEqual(yield* Stream.runCount(store.peers), many + 50)
        }))
    }), 120_000)

  it.scoped("in a file is written anew when its journal is longer than itself", () =>
    Effect.gen(function*() {
      const path = `${yield* folder}/session`
      yield* Effect.provide(
        Effect.gen(function*() {
          const store = yield* SessionStore.SessionStore
          const fs = yield* FileSystem.FileSystem
          let largest = 0
          for (let i = 1; i <= 1_500; i++) {
            yield* store.commit([Change.PutKey({ key: key(2, BigInt(i)) })])
            largest = Math.max(largest, Number((yield* fs.stat(path)).size))
          }
          assert.isBelow(largest, 300_000)
          assert.isAbove(largest, 200_000)
        }),
        Layer.provideMerge(SessionStore.layerFile(path), Platform)
      )
      const { keys } = yield* using(Layer.provide(SessionStore.layerFile(path), Platform), ({ load }) => load)
      assert.deepStrictEqual(keys.map(({ salt }) => salt), [1_500n])
    }), 60_000)
})

describe("a database", () => {
  it.scoped("is read while it is written to", () =>
    Effect.flatMap(
      folder,
      (folder) =>
        using(Layer.provide(SessionStoreSql.layer(), libsql(`${folder}/sessions.db`)), (store) =>
          Effect.forEach(
            Array.from({ length: 200 }, (_, i) => i + 1),
            (id) =>
              Effect.all([
                store.commit([Change.PutPeer({ peer: user(id) })]),
                store.peerByUsername(`user${id}`),
                store.channels
              ], { concurrency: "unbounded" }),
            { concurrency: "unbounded", discard: true }
          ))
    ))

  it.scoped("holds any number of sessions, and takes its migrations once", () =>
    Effect.gen(function*() {
      const path = `${yield* folder}/sessions.db`
      const at = (session: string) => Layer.provide(SessionStoreSql.layer({ session }), libsql(path))
      for (const dc of [1, 2]) yield* using(at(`me ${dc}`), (store) => store.commit([Change.SetHome({ dc })]))
      yield* using(at("me 2"), (store) => store.commit([Change.Wipe()]))
      assert.deepStrictEqual((yield* using(at("me 1"), ({ load }) => load)).home, Option.some(1))
      assert.deepStrictEqual((yield* using(at("me 2"), ({ load }) => load)).home, Option.none())
      const sql = Context.get(yield* Layer.build(libsql(path)), SqlClient)
      const migrations = yield* sql<{ migration_id: number }>`SELECT migration_id FROM layergram_migrations`
      assert.deepStrictEqual(migrations.map(({ migration_id }) => migration_id), [1, 2, 3])
    }))

  it.scoped("never gives the access hashes of a bot to a user, nor the other way round (8.20)", () =>
    Effect.gen(function*() {
      const path = `${yield* folder}/sessions.db`
      const at = (session: string) => Layer.provide(SessionStoreSql.layer({ session }), libsql(path))
      const { peer } = user(7)
      yield* using(at("bot"), (store) => store.commit([Change.PutPeer({ peer: user(7) })]))
      const known = (session: string) => using(at(session), (store) => Effect.map(store.peer(peer), Option.isSome))
      assert.deepStrictEqual([yield* known("bot"), yield* known("user")], [true, false])
      assert.isTrue(Option.isNone(yield* using(at("user"), (store) => store.peerByUsername("user7"))))
      yield* using(at("user"), (store) => store.commit([Change.PutPeer({ peer: user(7) }), Change.Wipe()]))
      assert.deepStrictEqual([yield* known("bot"), yield* known("user")], [true, false])
    }))

  it.scoped("whose rows were changed by hand is reported as damaged", () =>
    Effect.gen(function*() {
      const path = `${yield* folder}/sessions.db`
      const store = Layer.provide(SessionStoreSql.layer(), libsql(path))
      yield* using(store, (store) => store.commit(everything))
      const sql = Context.get(yield* Layer.build(libsql(path)), SqlClient)
      for (const value of ["?", "", "bm90IEpTT04="]) {
        yield* sql`UPDATE layergram_records SET value = ${value} WHERE name = 'key/2'`
        const error = yield* Effect.flip(using(store, ({ load }) => load))
        assert.strictEqual(error._tag === "SessionStoreError" && error.reason, "Damaged")
      }
      yield* sql`UPDATE layergram_records SET value = 'Mg==' WHERE name = 'format'`
      const error = yield* Effect.flip(using(store, ({ load }) => load))
      assert.strictEqual(error._tag === "SessionStoreError" && error.reason, "NewerVersion")
    }))
})
