import { assert, describe, it } from "@effect/vitest"
import { Effect, Option, Redacted } from "effect"
import { readFileSync } from "node:fs"
import { Change, StoredAccount } from "../../../services/SessionStore.ts"
import { layerMemory, SessionStore } from "../../../src/SessionStore.ts"
import { readPyrogram, readTelethon } from "../../../src/SessionStoreSql.ts"
import * as SessionString from "../../../src/SessionString.ts"
import { copyOf, marked, outcome, spoilable } from "./foreignSupport.ts"
import { key, keyBytes } from "./places.ts"
import { libsql } from "./sqlite.ts"

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
      const { context, sql } = yield* spoilable("telethon.session", readTelethon)
      yield* sql`UPDATE entities SET hash = -9223372036854775808 WHERE id = 777`
      const changes = yield* Effect.provide(readTelethon, context)
      const hashes = changes.flatMap((change) => (change._tag === "PutPeer" ? [change.peer.accessHash] : []))
      assert.include(hashes, -(2n ** 63n))
    }))

  it.scoped("that lacks its key or its tables is refused in words", () =>
    Effect.gen(function*() {
      const { said: refused, sql } = yield* spoilable("telethon.session", readTelethon)
      yield* sql`UPDATE sessions SET auth_key = x'0102'`
      assert.include(yield* refused, "a key has the wrong length")
      yield* sql`UPDATE sessions SET auth_key = 'text'`
      assert.include(yield* refused, "the table sessions holds something else")
      yield* sql`DELETE FROM sessions`
      assert.include(yield* refused, "there is no key in it")
      yield* sql`DROP TABLE sessions`
      assert.strictEqual(yield* refused, "SessionDecodeError: this is no telethon session: it lacks tables: sessions")
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
      assert.include(other.message, "it lacks tables: peers")
      const { said: refused, sql } = yield* spoilable("pyrogram.session", readPyrogram)
      yield* sql`UPDATE sessions SET is_bot = 7`
      assert.include(yield* refused, "the table sessions holds something else")
      yield* sql`UPDATE sessions SET is_bot = 0, auth_key = x'0102'`
      assert.include(yield* refused, "a key has the wrong length")
      yield* sql`DELETE FROM sessions`
      assert.include(yield* refused, "there is no key in it")
    }))

  const whole: Effect.Effect.Success<ReturnType<typeof outcome>> = {
    home: 4,
    keys: [[4, keyBytes(4)]],
    account: [7_654_321_012, false],
    updates: [11, 12, 1_700_000_000, 13],
    channels: [[1_234_567_890, 21]],
    peers: [
      [-1_001_234_567_890, 99n, ["news_channel"], null, false],
      [-55, 0n, [], null, false],
      [777, -(2n ** 63n), ["alice_w", "alice_again"], "9996612345", false]
    ]
  }

  it.scoped("of Kurigram brings the names and counters that it keeps in tables of their own, too (F32)", () =>
    Effect.gen(function*() {
      const changes = yield* Effect.provide(readPyrogram, libsql(yield* copyOf("kurigram.session")))
      assert.deepStrictEqual(yield* outcome(changes), whole)
    }))

  it.scoped("of Pyrofork brings the names of both tables, and counters where it keeps all of them (F32)", () =>
    Effect.gen(function*() {
      const changes = yield* Effect.provide(readPyrogram, libsql(yield* copyOf("pyrofork.session")))
      assert.deepStrictEqual(yield* outcome(changes), { ...whole, updates: null })
    }))

  it.scoped("that Kurigram has brought up to date brings the names from before, too", () =>
    Effect.gen(function*() {
      const { context, sql } = yield* spoilable("kurigram.session", readPyrogram)
      yield* sql`ALTER TABLE peers ADD COLUMN username TEXT`
      yield* sql`UPDATE peers SET username = 'alice_again' WHERE id = 777`
      const { peers } = yield* outcome(yield* Effect.provide(readPyrogram, context))
      assert.deepStrictEqual(peers.map(([, , names]) => names), [["news_channel"], [], ["alice_again", "alice_w"]])
    }))

  it.scoped("of a library that nobody knows is refused in words that say what it lacks", () =>
    Effect.gen(function*() {
      const { said, sql } = yield* spoilable("kurigram.session", readPyrogram)
      const none = "SessionDecodeError: this is no pyrogram session: "
      yield* sql`ALTER TABLE usernames RENAME COLUMN username TO name`
      assert.strictEqual(yield* said, `${none}the table usernames has no column username`)
      yield* sql`DROP TABLE usernames`
      yield* sql`ALTER TABLE peers RENAME COLUMN access_hash TO hash`
      assert.strictEqual(yield* said, `${none}the table peers has no column access_hash`)
      yield* sql`UPDATE sessions SET auth_key = NULL`
      assert.strictEqual(yield* said, `${none}there is no key in it`)
      yield* sql`ALTER TABLE sessions DROP COLUMN is_bot`
      assert.strictEqual(yield* said, `${none}the table sessions has no column is_bot`)
    }))
})
