import { NodeContext } from "@effect/platform-node"
import { SqlClient } from "@effect/sql/SqlClient"
import { assert, describe, it } from "@effect/vitest"
import { Chunk, Context, Effect, Layer, Option, Redacted, Stream } from "effect"
import { copyFileSync, cpSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs"
import { fromMarkedId, toMarkedId } from "../../../schema/model/Peer.ts"
import { Change, StoredAccount, StoredChannel, StoredPeer, StoredUpdates } from "../../../services/SessionStore.ts"
import { layerMemory, SessionStore } from "../../../src/SessionStore.ts"
import * as Sql from "../../../src/SessionStoreSql.ts"
import * as SessionString from "../../../src/SessionString.ts"
import { key, keyBytes } from "./places.ts"
import { libsql } from "./sqlite.ts"
import { folder } from "./support.ts"

const fixtures = "test/fixtures/sessions"

/** A copy, as SQLite may write beside what it reads. */
const copyOf = (name: string) =>
  Effect.map(folder, (folder) => {
    const path = `${folder}/${name}`
    copyFileSync(`${fixtures}/${name}`, path)
    return path
  })

/** What a store holds, to be compared. */
const summary = Effect.gen(function*() {
  const store = yield* SessionStore
  const { account, home, keys, updates } = yield* store.load
  const peers = Chunk.toReadonlyArray(yield* Stream.runCollect(store.peers))
  return {
    home: Option.getOrNull(home),
    keys: keys.map(({ dc, key }) => [dc, Redacted.value(key)] as const),
    account: Option.getOrNull(Option.map(account, ({ isBot, userId }) => [userId, isBot] as const)),
    updates: Option.getOrNull(Option.map(updates, ({ date, pts, qts, seq }) => [pts, qts, date, seq] as const)),
    channels: (yield* store.channels).map(({ id, pts }) => [id, pts] as const),
    peers: peers.map(({ accessHash, isMin, peer, phone, usernames }) =>
      [toMarkedId(peer), accessHash, usernames, Option.getOrNull(phone), isMin] as const
    ).sort(([a], [b]) => a - b)
  }
})

/** What the changes make of an empty store. */
const outcome = (changes: ReadonlyArray<Change>) =>
  Effect.provide(
    Effect.zipRight(Effect.flatMap(SessionStore, (store) => store.commit(changes)), summary),
    layerMemory
  )

const lowest = -(2n ** 63n)

describe("a session database of mtcute", () => {
  const copy = copyOf("mtcute.sqlite")

  it.scoped("made by mtcute brings its keys, who is signed in, counters and everybody it knows (F32)", () =>
    Effect.gen(function*() {
      const changes = yield* Effect.provide(Sql.readMtcute, libsql(yield* copy))
      assert.deepStrictEqual(yield* outcome(changes), {
        home: 4,
        keys: [[2, keyBytes(2)], [4, keyBytes(4)]],
        account: [7_654_321_012, true],
        updates: [11, 12, 1_700_000_000, 13],
        channels: [[1_234_567_890, 21]],
        peers: [
          [-1_001_234_567_890, 99n, ["news_channel", "more_news"], null, false],
          [-55, 0n, [], null, false],
          [777, lowest, ["alice_w"], "9996612345", false],
          [778, -2n, [], null, true]
        ]
      })
    }))

  it.scoped("of a release that knew nobody by half is read, too", () =>
    Effect.gen(function*() {
      const context = yield* Layer.build(libsql(yield* copy))
      const sql = Context.get(context, SqlClient)
      yield* sql`ALTER TABLE peers DROP COLUMN isMin`
      const { peers } = yield* outcome(yield* Effect.provide(Sql.readMtcute, context))
      assert.deepStrictEqual(peers.map(([id, , , , isMin]) => [id, isMin]).at(-1), [778, false])
    }))

  it.scoped("that lacks something, or whose values lie about their lengths, is refused in words", () =>
    Effect.gen(function*() {
      const context = yield* Layer.build(libsql(yield* copy))
      const sql = Context.get(context, SqlClient)
      const refused = Effect.map(
        Effect.flip(Effect.provide(Sql.readMtcute, context)),
        ({ _tag, message }) => `${_tag}: ${message}`
      )
      const spoilt = (key: string, hex: string) =>
        sql.withTransaction(Effect.gen(function*() {
          yield* sql.unsafe(`UPDATE key_value SET value = x'${hex}' WHERE key = '${key}'`)
          const said = yield* refused
          return yield* Effect.fail(said)
        })).pipe(Effect.flip)
      const none = "SessionDecodeError: this is no mtcute session: "
      // A string that is longer than what there is; a version that is none; a counter of three bytes, and of five.
      for (const hex of ["", "02", "020400", "020400fe", "020400feffffff", "0204000e3134", "0904000e3134"]) {
        assert.match(String(yield* spoilt("dc_main", hex)), new RegExp(`^${none}.* does not fit$`), hex)
      }
      for (const hex of ["01", "0200000007000000", "010000000700000074ab3b"]) {
        assert.match(String(yield* spoilt("current_user", hex)), new RegExp(`^${none}.* does not fit$`), hex)
      }
      assert.include(yield* spoilt("current_user", "0100000007000000ffffffffffffffff"), "the user's id is none")
      for (const hex of ["0b0000", "0b00000000"]) {
        assert.include(yield* spoilt("updates_pts", hex), "does not fit")
        assert.include(yield* spoilt("updates_channel:1234567890", hex), "does not fit")
      }
      yield* sql`UPDATE peers SET hash = '1|x' WHERE id = 777`
      assert.strictEqual(yield* refused, `${none}an access hash is none`)
      yield* sql`UPDATE peers SET hash = '', usernames = '{}' WHERE id = 777`
      assert.strictEqual(yield* refused, `${none}the table peers has other columns`)
      yield* sql`UPDATE peers SET usernames = '[]'`
      yield* sql`UPDATE auth_keys SET key = x'0102' WHERE dc = 2`
      assert.strictEqual(yield* refused, `${none}a key has the wrong length`)
      yield* sql`DELETE FROM auth_keys WHERE dc = 4`
      assert.strictEqual(yield* refused, `${none}there is no key in it`)
      yield* sql`DELETE FROM key_value`
      assert.strictEqual(yield* refused, `${none}it does not say which data centre is home`)
      yield* sql`DROP TABLE auth_keys`
      assert.strictEqual(yield* refused, `${none}it lacks tables`)
    }))
})

describe("a session database of grammers", () => {
  const copy = copyOf("grammers.sqlite")

  it.scoped("in its published format brings its keys, who is signed in, counters and everybody it knows (F32)", () =>
    Effect.gen(function*() {
      const changes = yield* Effect.provide(Sql.readGrammers, libsql(yield* copy))
      assert.deepStrictEqual(yield* outcome(changes), {
        home: 4,
        keys: [[2, keyBytes(2)], [4, keyBytes(4)]],
        account: [7_654_321_012, true],
        updates: [11, 12, 1_700_000_000, 13],
        channels: [[1_234_567_890, 21]],
        // Of 778 no access hash is known.
        peers: [
          [-1_001_234_567_890, 99n, [], null, false],
          [-55, 0n, [], null, false],
          [777, lowest, [], null, false],
          [7_654_321_012, 5n, [], null, false]
        ]
      })
    }))

  it.scoped("that lacks something is refused in words", () =>
    Effect.gen(function*() {
      const context = yield* Layer.build(libsql(yield* copy))
      const sql = Context.get(context, SqlClient)
      const refused = Effect.map(Effect.flip(Effect.provide(Sql.readGrammers, context)), ({ message }) => message)
      yield* sql`UPDATE dc_option SET ipv4 = '149.154.167.91:70000' WHERE dc_id = 4`
      assert.include(yield* refused, "its address is none")
      yield* sql`UPDATE dc_option SET ipv4 = '', auth_key = x'01' WHERE dc_id = 4`
      assert.include(yield* refused, "a key has the wrong length")
      yield* sql`UPDATE dc_option SET auth_key = NULL WHERE dc_id = 4`
      assert.include(yield* refused, "there is no key in it")
      yield* sql`DELETE FROM dc_home`
      assert.include(yield* refused, "it does not say which data centre is home")
      yield* sql`DROP TABLE channel_state`
      assert.include(yield* refused, "it lacks tables")
    }))
})

describe("a folder of GramJS", () => {
  const copy = Effect.map(folder, (folder) => {
    cpSync(`${fixtures}/gramjs`, `${folder}/gramjs`, { recursive: true })
    return `${folder}/gramjs`
  })
  const read = (path: string) => Effect.provide(SessionString.readGramjs(path), NodeContext.layer)

  it.scoped("made by GramJS brings its key and everybody it knows (F32)", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* outcome(yield* read(yield* copy)), {
        home: 2,
        keys: [[2, keyBytes(2)]],
        account: null,
        updates: null,
        channels: [],
        peers: [
          [-1_001_234_567_890, 99n, ["news_channel"], null, false],
          [-55, 0n, [], null, false],
          [777, lowest, ["alice_w"], "9996612345", false]
        ]
      })
    }))

  it.scoped("that lacks something, or says what is none, is refused in words that do not repeat it", () =>
    Effect.gen(function*() {
      const path = yield* copy
      const file = (name: string) => `${path}/gramjs%3A${name}`
      const refused = Effect.map(Effect.flip(read(path)), ({ message }) => message)
      const spoilt = (name: string, text: string) => {
        const good = readFileSync(file(name))
        writeFileSync(file(name), text)
        return Effect.tap(refused, () => Effect.sync(() => writeFileSync(file(name), good)))
      }
      const secret = "[\"swordfish\"]"
      for (const text of ["", secret, "{\"type\":\"Buffer\",\"data\":[256]}", "{\"type\":\"Buffer\",\"data\":7}"]) {
        assert.strictEqual(yield* spoilt("authKey", text), "this is no gramjs session: its key is none")
      }
      assert.include(yield* spoilt("authKey", "{\"type\":\"Buffer\",\"data\":[1]}"), "a key has the wrong length")
      assert.include(yield* spoilt("port", "70000"), "its address is none")
      assert.include(yield* spoilt("dcId", "\"two\""), "its data centre is none")
      assert.include(yield* spoilt("777", secret), "its entity is none")
      assert.include(yield* spoilt("777", "[\"777\",\"x\",null,null]"), "an access hash is none")
      copyFileSync(file("authKey"), `${path}/other%3AauthKey`)
      assert.include(yield* refused, "there are several sessions in it")
      renameSync(file("authKey"), `${path}/nothing`)
      renameSync(`${path}/other%3AauthKey`, `${path}/nothing`)
      assert.include(yield* refused, "there is no key in it")
      assert.strictEqual((yield* Effect.flip(read(`${path}/nowhere`)))._tag, "SystemError")
    }))
})

const marked = (id: number) => Option.getOrThrow(fromMarkedId(id))
const peer = (id: number, accessHash: bigint, username?: string, phone?: string, isMin = false) =>
  new StoredPeer({
    peer: marked(id),
    accessHash,
    usernames: username === undefined ? [] : [username],
    phone: Option.fromNullable(phone),
    isMin
  })

const everything = [
  Change.PutKey({ key: key(2) }),
  Change.PutKey({ key: key(4) }),
  Change.SetHome({ dc: 4 }),
  Change.SignIn({ account: new StoredAccount({ userId: 7_654_321_012, isBot: true }) }),
  Change.SetUpdates({ updates: new StoredUpdates({ pts: 11, qts: 12, date: 1_700_000_000, seq: 13 }) }),
  Change.PutChannel({ channel: new StoredChannel({ id: 1_234_567_890, pts: 21 }) }),
  Change.PutPeer({ peer: peer(777, lowest, "alice_w", "9996612345") }),
  Change.PutPeer({ peer: peer(778, -2n, undefined, undefined, true) }),
  Change.PutPeer({ peer: peer(-55, 0n) }),
  Change.PutPeer({ peer: peer(-1_001_234_567_890, 2n ** 63n - 1n, "news_channel") }),
  // More than a statement takes.
  ...Array.from({ length: 250 }, (_, i) => Change.PutPeer({ peer: peer(10_000 + i, BigInt(i) << 40n) }))
]

describe("a session that becomes the file of another library", () => {
  const filled = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
    Effect.zipRight(Effect.flatMap(SessionStore, (store) => store.commit(everything)), effect).pipe(
      Effect.provide(layerMemory)
    )
  const expected = Effect.map(outcome(everything), (all) => ({
    ...all,
    // Who is known by half only is of no use there.
    peers: all.peers.filter(([id]) => id !== 778)
  }))
  const home: Array<readonly [number, Uint8Array]> = [[4, keyBytes(4)]]
  const libraries = [
    { name: "Telethon", write: Sql.writeTelethon, read: Sql.readTelethon, lacks: { account: null, keys: home } },
    {
      name: "Pyrogram",
      write: Sql.writePyrogram,
      read: Sql.readPyrogram,
      lacks: { updates: null, channels: [], keys: home }
    },
    { name: "mtcute", write: Sql.writeMtcute, read: Sql.readMtcute, lacks: {} }
  ]

  for (const { lacks, name, read, write } of libraries) {
    it.scoped(`is read from that of ${name} as it was written (F31, F32)`, () =>
      Effect.gen(function*() {
        const context = yield* Layer.build(libsql(`${yield* folder}/written`))
        yield* Effect.provide(filled(write({ apiId: 7 })), context)
        const found = yield* outcome(yield* Effect.provide(read, context))
        const all = name === "mtcute" ? yield* outcome(everything) : yield* expected
        assert.deepStrictEqual(found, { ...all, ...lacks })
        const again = yield* Effect.flip(Effect.provide(filled(write()), context))
        assert.include(again.message, "the database has tables already")
      }))

    it.scoped(`is not written in part for ${name}`, () =>
      Effect.gen(function*() {
        const context = yield* Layer.build(libsql(`${yield* folder}/written`))
        const error = yield* Effect.flip(
          Effect.provide(write(), Layer.merge(layerMemory, Layer.succeedContext(context)))
        )
        assert.strictEqual(error._tag, "SessionEncodeError")
        const sql = Context.get(context, SqlClient)
        assert.lengthOf(yield* sql`SELECT name FROM sqlite_master`, 0)
      }))
  }

  it.scoped("is read from the folder of GramJS as it was written, which its owner alone may read (F31, F32)", () =>
    Effect.gen(function*() {
      const path = `${yield* folder}/my bot`
      const write = Effect.provide(SessionString.writeGramjs(path), NodeContext.layer)
      yield* filled(write)
      const changes = yield* Effect.provide(SessionString.readGramjs(path), NodeContext.layer)
      const lacks = { account: null, updates: null, channels: [], keys: home }
      assert.deepStrictEqual(yield* outcome(changes), { ...(yield* expected), ...lacks })
      assert.strictEqual(statSync(path).mode & 0o777, 0o700)
      for (const name of readdirSync(path)) assert.strictEqual(statSync(`${path}/${name}`).mode & 0o777, 0o600)
      assert.strictEqual((yield* Effect.flip(filled(write)))._tag, "SystemError")
      const session = SessionString.writeGramjs(`${yield* folder}/session`)
      assert.include((yield* Effect.flip(Effect.provide(filled(session), NodeContext.layer))).message, "of that name")
    }))
})
