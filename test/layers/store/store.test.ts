import * as FileSystem from "@effect/platform/FileSystem"
import * as NodeContext from "@effect/platform-node/NodeContext"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Either, Layer, Option, Redacted } from "effect"
import * as Noble from "../../../layers/crypto/Noble.ts"
import * as FileStore from "../../../layers/store/File.ts"
import * as MemoryStore from "../../../layers/store/Memory.ts"
import type { SessionStoreError } from "../../../services/SessionStore.ts"
import { SessionStore, StoredAccount, StoredKey } from "../../../services/SessionStore.ts"
import { bytesOf } from "../../support/bytes.ts"

const key = (dc: number, salt = 1n) =>
  new StoredKey({
    dc,
    key: Redacted.make(bytesOf(256, dc)),
    salt,
    createdAt: DateTime.unsafeMake(1_700_000_000_000),
    authorized: false
  })

const account = new StoredAccount({ userId: 42, isBot: true })

const Platform = Layer.merge(NodeContext.layer, Noble.layer)

/** Runs with a path in a folder of its own. */
const withPath = <A, E>(
  use: (path: string) => Effect.Effect<A, E, FileSystem.FileSystem | Layer.Layer.Success<typeof Platform>>
) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    return yield* use(`${yield* fs.makeTempDirectoryScoped()}/deep/session`)
  }).pipe(Effect.scoped, Effect.provide(Platform))

const open = (path: string) => Effect.provide(SessionStore, FileStore.layer(path))

const stores: ReadonlyArray<
  readonly [string, (use: Effect.Effect<void, SessionStoreError, SessionStore>) => Effect.Effect<void, unknown>]
> = [
  ["in memory", (use) => Effect.provide(use, MemoryStore.layer)],
  ["in a file", (use) => withPath((path) => Effect.provide(use, FileStore.layer(path)))]
]

describe.each(stores)("a session %s", (_, run) => {
  it.effect("begins empty", () =>
    run(Effect.gen(function*() {
      const session = yield* (yield* SessionStore).load
      assert.deepStrictEqual(session.home, Option.none())
      assert.deepStrictEqual(session.account, Option.none())
      assert.deepStrictEqual(session.keys, [])
    })))

  it.effect("keeps nothing but tokens for the next login when it is wiped, and twenty of those (6.26)", () =>
    run(Effect.gen(function*() {
      const store = yield* SessionStore
      yield* store.commit([{ _tag: "PutKey", key: key(2) }, { _tag: "SetHome", dc: 2 }, { _tag: "SignIn", account }])
      for (let seed = 1; seed <= 21; seed++) {
        yield* store.commit([{ _tag: "PutAuthToken", token: Redacted.make(bytesOf(8, seed)) }])
      }
      yield* store.commit([{ _tag: "Wipe" }])
      const { account: nobody, authTokens, home, keys } = yield* store.load
      assert.deepStrictEqual([home, nobody, keys], [Option.none(), Option.none(), []])
      assert.strictEqual(authTokens.length, 20)
      assert.deepStrictEqual(authTokens.map(Redacted.value).at(-1), bytesOf(8, 21))
    })))

  it.effect("is what the changes have made of it", () =>
    run(Effect.gen(function*() {
      const store = yield* SessionStore
      yield* store.commit([
        { _tag: "PutKey", key: key(2) },
        { _tag: "PutKey", key: key(4) },
        { _tag: "SetHome", dc: 2 },
        { _tag: "SignIn", account }
      ])
      yield* store.commit([{ _tag: "PutKey", key: key(2, 9n) }, { _tag: "DropKey", dc: 4 }])
      const session = yield* store.load
      assert.deepStrictEqual(session.home, Option.some(2))
      assert.deepStrictEqual(session.account, Option.some(account))
      assert.deepStrictEqual(session.keys.map(({ dc, salt }) => [dc, salt]), [[2, 9n]])
      yield* store.commit([{ _tag: "SignOut" }])
      assert.deepStrictEqual((yield* store.load).account, Option.none())
    })))
})

describe("a session file", () => {
  it.effect("holds everything for the next run, readable by its owner only", () =>
    withPath((path) =>
      Effect.gen(function*() {
        yield* (yield* open(path)).commit([
          { _tag: "PutKey", key: key(2, -5n) },
          { _tag: "SetHome", dc: 2 },
          { _tag: "SignIn", account }
        ])
        const session = yield* (yield* open(path)).load
        const [stored] = session.keys
        assert.deepStrictEqual(stored && Redacted.value(stored.key), bytesOf(256, 2))
        assert.strictEqual(stored?.salt, -5n)
        assert.deepStrictEqual(session.home, Option.some(2))
        const fs = yield* FileSystem.FileSystem
        assert.strictEqual((yield* fs.stat(path)).mode & 0o777, 0o600)
        assert.isFalse(yield* fs.exists(`${path}.new`))
      })
    ))

  it.effect("that is damaged anywhere is moved aside and reported, never overwritten", () =>
    withPath((path) =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        yield* (yield* open(path)).commit([{ _tag: "PutKey", key: key(2) }])
        const good = yield* fs.readFile(path)
        for (let at = 0; at < good.length; at += 7) {
          const bad = good.slice()
          bad[at] = (bad[at] ?? 0) ^ 1
          yield* fs.writeFile(path, bad)
          const error = yield* Effect.flip(open(path))
          assert.strictEqual(error._tag, "SessionStoreError")
          assert.strictEqual(error.reason, "Damaged")
          assert.isFalse(yield* fs.exists(path))
          assert.deepStrictEqual([...(yield* fs.readFile(`${path}.damaged`))], [...bad])
        }
        for (let length = 0; length < good.length; length += 11) {
          yield* fs.writeFile(path, good.slice(0, length))
          assert.isTrue(Either.isLeft(yield* Effect.either(open(path))))
        }
      })
    ))

  it.effect("that is cut off while it is written stays what it was", () =>
    withPath((path) =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        yield* (yield* open(path)).commit([{ _tag: "SetHome", dc: 2 }])
        // What a process leaves that dies in the middle of a change.
        yield* fs.writeFileString(`${path}.new`, "LGRM half of it")
        const store = yield* open(path)
        assert.deepStrictEqual((yield* store.load).home, Option.some(2))
        yield* store.commit([{ _tag: "SetHome", dc: 4 }])
        assert.deepStrictEqual((yield* (yield* open(path)).load).home, Option.some(4))
      })
    ))

  it.effect("that cannot be written fails the change and keeps what was", () =>
    withPath((path) =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        const store = yield* open(path)
        yield* store.commit([{ _tag: "SetHome", dc: 2 }])
        // A folder where the new file should be.
        yield* fs.makeDirectory(`${path}.new`)
        const error = yield* Effect.flip(store.commit([{ _tag: "SetHome", dc: 4 }]))
        assert.deepStrictEqual([error.operation, error.reason], ["commit", "Unavailable"])
        assert.deepStrictEqual((yield* store.load).home, Option.some(2))
        assert.deepStrictEqual((yield* (yield* open(path)).load).home, Option.some(2))
      })
    ))

  it.effect("shows no key when it is printed", () =>
    withPath((path) =>
      Effect.gen(function*() {
        const store = yield* open(path)
        yield* store.commit([{ _tag: "PutKey", key: key(2) }])
        const session = yield* store.load
        const secret = Buffer.from(bytesOf(256, 2)).toString("base64url").slice(0, 20)
        assert.notInclude(
          `${String(session)} ${JSON.stringify(session, (_, v: unknown) => (typeof v === "bigint" ? `${v}` : v))}`,
          secret
        )
      })
    ))
})
