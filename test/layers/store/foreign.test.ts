import { SqlClient } from "@effect/sql/SqlClient"
import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Layer, Option, Redacted } from "effect"
import { copyFileSync, readFileSync } from "node:fs"
import { fromMarkedId } from "../../../schema/model/Peer.ts"
import { Change, StoredAccount } from "../../../services/SessionStore.ts"
import { layerMemory, SessionStore } from "../../../src/SessionStore.ts"
import { readPyrogram, readTelethon } from "../../../src/SessionStoreSql.ts"
import * as SessionString from "../../../src/SessionString.ts"
import { key, keyBytes } from "./places.ts"
import { libsql } from "./sqlite.ts"
import { folder } from "./support.ts"

const marked = (id: number) => Option.getOrThrow(fromMarkedId(id))

describe("a session of another library", () => {
  it.effect("becomes the session of a store, and goes on to any other library", () =>
    Effect.gen(function*() {
      const { sessions } = JSON.parse(readFileSync("test/fixtures/sessions/telethon.json", "utf8"))
      const text: string = sessions[0].text
      const store = yield* SessionStore
      yield* store.commit([Change.PutKey({ key: key(9) })])
      yield* store.commit([
        Change.Wipe(),
        ...(yield* SessionString.decode("telethon", Redacted.make(text))),
        Change.SignIn({ account: new StoredAccount({ userId: 42, isBot: false }) })
      ])
      const { account, home, keys } = yield* store.load
      assert.deepStrictEqual(home, Option.some(2))
      assert.deepStrictEqual(Option.map(account, ({ userId }) => userId), Option.some(42))
      assert.deepStrictEqual(keys.map(({ dc, key }) => [dc, Redacted.value(key)]), [[2, keyBytes(2)]])

      assert.strictEqual(Redacted.value(yield* SessionString.encode("telethon")), text)
      for (const format of ["gramjs", "pyrogram", "mtcute"] as const) {
        const changes = yield* SessionString.decode(format, yield* SessionString.encode(format, { apiId: 7 }))
        yield* store.commit([Change.Wipe(), ...changes])
        const again = yield* store.load
        assert.deepStrictEqual(again.keys.map(({ dc, key }) => [dc, Redacted.value(key)]), [[2, keyBytes(2)]])
        yield* store.commit([Change.SignIn({ account: new StoredAccount({ userId: 42, isBot: false }) })])
      }
      const file = yield* SessionString.encodeGrammers()
      yield* store.commit([Change.Wipe(), ...(yield* SessionString.decodeGrammers(file))])
      assert.deepStrictEqual(Option.map((yield* store.load).account, ({ userId }) => userId), Option.some(42))
    }).pipe(Effect.provide(layerMemory)))

  it.effect("is refused in words that do not repeat it", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(SessionString.decode("pyrogram", Redacted.make("a secret that is none")))
      assert.strictEqual(error._tag, "SessionDecodeError")
      assert.notInclude(JSON.stringify(error), "secret")
      const empty = yield* Effect.flip(Effect.provide(SessionString.encode("telethon"), layerMemory))
      assert.strictEqual(empty._tag, "SessionEncodeError")
    }))
})

/** A copy, as SQLite may write beside what it reads. */
const copyOf = (name: string) =>
  Effect.map(folder, (folder) => {
    const path = `${folder}/${name}`
    copyFileSync(`test/fixtures/sessions/${name}`, path)
    return path
  })

describe("a session file of Telethon", () => {
  const copy = copyOf("telethon.session")

  it.scoped("made by Telethon brings its key, counters and everybody it knows", () =>
    Effect.gen(function*() {
      const changes = yield* Effect.provide(readTelethon, libsql(yield* copy))
      const store = yield* SessionStore
      yield* store.commit(changes)
      const { home, keys, updates } = yield* store.load
      assert.deepStrictEqual(home, Option.some(5))
      assert.deepStrictEqual(keys.map(({ dc, key }) => [dc, Redacted.value(key)]), [[5, keyBytes(5)]])
      assert.deepStrictEqual(
        Option.map(updates, ({ date, pts, qts, seq }) => [pts, qts, date, seq]),
        Option.some([11, 12, 1_700_000_000, 13])
      )
      assert.deepStrictEqual((yield* store.channels).map(({ id, pts }) => [id, pts]), [[1_234_567_890, 21]])
      const hash = (found: typeof store.peer extends (peer: never) => infer A ? A : never) =>
        Effect.map(found, Option.map(({ accessHash, peer }) => [peer, accessHash]))
      assert.deepStrictEqual(yield* hash(store.peerByUsername("alice_w")), Option.some([marked(777), -5n]))
      assert.deepStrictEqual(yield* hash(store.peerByPhone("9996612345")), Option.some([marked(777), -5n]))
      const channel = marked(-1_001_234_567_890)
      assert.deepStrictEqual(yield* hash(store.peerByUsername("news_channel")), Option.some([channel, 99n]))
      assert.deepStrictEqual(yield* hash(store.peer(marked(-55))), Option.some([marked(-55), 0n]))
    }).pipe(Effect.provide(layerMemory)))

  it.scoped("keeps all 64 bits of an access hash", () =>
    Effect.gen(function*() {
      const context = yield* Layer.build(libsql(yield* copy))
      const sql = Context.get(context, SqlClient)
      yield* sql`UPDATE entities SET hash = -9223372036854775808 WHERE id = 777`
      const changes = yield* Effect.provide(readTelethon, context)
      const hashes = changes.flatMap((change) => (change._tag === "PutPeer" ? [change.peer.accessHash] : []))
      assert.include(hashes, -(2n ** 63n))
    }))

  it.scoped("that lacks its key or its tables is refused in words", () =>
    Effect.gen(function*() {
      const context = yield* Layer.build(libsql(yield* copy))
      const sql = Context.get(context, SqlClient)
      const refused = Effect.map(Effect.flip(Effect.provide(readTelethon, context)), ({ _tag, message }) =>
        `${_tag} ${message}`)
      yield* sql`UPDATE sessions SET auth_key = x'0102'`
      assert.include(yield* refused, "a key has the wrong length")
      yield* sql`UPDATE sessions SET auth_key = 'text'`
      assert.include(yield* refused, "other columns")
      yield* sql`DELETE FROM sessions`
      assert.include(yield* refused, "there is no key in it")
      yield* sql`DROP TABLE sessions`
      assert.include(yield* refused, "SessionDecodeError")
      assert.include(yield* refused, "it lacks tables")
    }))
})

describe("a session file of Pyrogram", () => {
  const copy = copyOf("pyrogram.session")

  it.scoped("in its published format brings its key, who is signed in, and everybody it knows", () =>
    Effect.gen(function*() {
      const store = yield* SessionStore
      yield* store.commit(yield* Effect.provide(readPyrogram, libsql(yield* copy)))
      const { account, home, keys } = yield* store.load
      assert.deepStrictEqual(home, Option.some(4))
      assert.deepStrictEqual(keys.map(({ dc, key }) => [dc, Redacted.value(key)]), [[4, keyBytes(4)]])
      assert.deepStrictEqual(
        Option.map(account, ({ isBot, userId }) => [userId, isBot]),
        Option.some([7_654_321_012, false])
      )
      const known = yield* Effect.forEach([777, -55, -1_001_234_567_890], (id) => store.peer(marked(id)))
      assert.deepStrictEqual(
        known.map(Option.map(({ accessHash }) => accessHash)),
        [-(2n ** 63n), 0n, 99n].map(Option.some)
      )
      assert.deepStrictEqual(yield* store.peerByUsername("news_channel"), known[2])
      assert.deepStrictEqual(yield* store.peerByPhone("9996612345"), known[0])
    }).pipe(Effect.provide(layerMemory)))

  it.scoped("that is none, or is damaged, is refused in words", () =>
    Effect.gen(function*() {
      const telethon = yield* copyOf("telethon.session")
      const other = yield* Effect.flip(Effect.provide(readPyrogram, libsql(telethon)))
      assert.include(other.message, "it lacks tables")
      const context = yield* Layer.build(libsql(yield* copy))
      const sql = Context.get(context, SqlClient)
      const refused = Effect.map(Effect.flip(Effect.provide(readPyrogram, context)), ({ message }) => message)
      yield* sql`UPDATE sessions SET is_bot = 7`
      assert.include(yield* refused, "the table sessions has other columns")
      yield* sql`UPDATE sessions SET is_bot = 0, auth_key = x'0102'`
      assert.include(yield* refused, "a key has the wrong length")
      yield* sql`DELETE FROM sessions`
      assert.include(yield* refused, "there is no key in it")
    }))
})
