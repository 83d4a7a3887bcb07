import { NodeContext } from "@effect/platform-node"
import { SqlClient } from "@effect/sql/SqlClient"
import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Layer, Option } from "effect"
import { copyFileSync, cpSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs"
import * as Servers from "../../../schema/wire/Servers.ts"
import { Change, StoredAccount, StoredChannel, StoredPeer, StoredUpdates } from "../../../services/SessionStore.ts"
import { layerMemory, SessionStore } from "../../../src/SessionStore.ts"
import * as Sql from "../../../src/SessionStoreSql.ts"
import * as SessionString from "../../../src/SessionString.ts"
import { copyOf, fixtures, marked, outcome, spoilable } from "./foreignSupport.ts"
import { key, keyBytes } from "./places.ts"
import { libsql } from "./sqlite.ts"
import { folder } from "../../support/folder.ts"

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
      const { context, sql } = yield* spoilable("mtcute.sqlite", Sql.readMtcute)
      yield* sql`ALTER TABLE peers DROP COLUMN isMin`
      const { peers } = yield* outcome(yield* Effect.provide(Sql.readMtcute, context))
      assert.deepStrictEqual(peers.map(([id, , , , isMin]) => [id, isMin]).at(-1), [778, false])
    }))

  it.scoped("that lacks something, or whose values lie about their lengths, is refused in words", () =>
    Effect.gen(function*() {
      const { said: refused, sql } = yield* spoilable("mtcute.sqlite", Sql.readMtcute)
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
      assert.strictEqual(yield* refused, `${none}the table peers holds something else`)
      yield* sql`UPDATE peers SET usernames = '[]'`
      yield* sql`UPDATE auth_keys SET key = x'0102' WHERE dc = 2`
      assert.strictEqual(yield* refused, `${none}a key has the wrong length`)
      yield* sql`DELETE FROM auth_keys WHERE dc = 4`
      assert.strictEqual(yield* refused, `${none}there is no key in it`)
      yield* sql`DELETE FROM key_value`
      assert.strictEqual(yield* refused, `${none}it does not say which data centre is home`)
      yield* sql`DROP TABLE auth_keys`
      assert.strictEqual(yield* refused, `${none}it lacks tables: auth_keys`)
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
      const { said: refused, sql } = yield* spoilable("grammers.sqlite", Sql.readGrammers)
      yield* sql`UPDATE dc_option SET ipv4 = '149.154.167.91:70000' WHERE dc_id = 4`
      assert.include(yield* refused, "its address is none")
      yield* sql`UPDATE dc_option SET ipv4 = '', auth_key = x'01' WHERE dc_id = 4`
      assert.include(yield* refused, "a key has the wrong length")
      yield* sql`UPDATE dc_option SET auth_key = NULL WHERE dc_id = 4`
      assert.include(yield* refused, "there is no key in it")
      yield* sql`DELETE FROM dc_home`
      assert.include(yield* refused, "it does not say which data centre is home")
      yield* sql`ALTER TABLE update_state DROP COLUMN qts`
      yield* sql`INSERT INTO dc_home VALUES (4)`
      assert.include(
        yield* refused,
        "SessionDecodeError: this is no grammers session: the table update_state has no column qts"
      )
      yield* sql`DROP TABLE channel_state`
      assert.include(yield* refused, "it lacks tables: channel_state")
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
    { name: "mtcute", write: Sql.writeMtcute, read: Sql.readMtcute, lacks: {} },
    { name: "grammers", write: Sql.writeGrammers, read: Sql.readGrammers, lacks: {} }
  ]

  for (const { lacks, name, read, write } of libraries) {
    it.scoped(`is read from that of ${name} as it was written (F31, F32)`, () =>
      Effect.gen(function*() {
        const context = yield* Layer.build(libsql(`${yield* folder}/written`))
        yield* Effect.provide(filled(write({ apiId: 7 })), context)
        const found = yield* outcome(yield* Effect.provide(read, context))
        const all = name === "mtcute" ? yield* outcome(everything) : yield* expected
        const peers = name === "grammers"
          ? all.peers.map(([id, hash]) => [id, hash, [], null, false] as const)
          : all.peers
        assert.deepStrictEqual(found, { ...all, peers, ...lacks })
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

  it.scoped("has the tables, the addresses and the flags that grammers asks for (F32)", () =>
    Effect.gen(function*() {
      const theirs = Context.get(yield* Layer.build(libsql(yield* copyOf("grammers.sqlite"))), SqlClient)
      const context = yield* Layer.build(libsql(`${yield* folder}/written`))
      yield* Effect.provide(filled(Sql.writeGrammers()), context)
      const ours = Context.get(context, SqlClient)
      const tables = (sql: SqlClient) =>
        sql`SELECT m.name AS "table", c.name, c.type, c."notnull", c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c
          WHERE m.type = 'table' ORDER BY m.name, c.cid`
      assert.deepStrictEqual(yield* tables(ours), yield* tables(theirs))
      assert.deepStrictEqual(yield* ours`PRAGMA user_version`, yield* theirs`PRAGMA user_version`)
      assert.deepStrictEqual(yield* ours`SELECT dc_id, ipv4, ipv6 FROM dc_option ORDER BY dc_id`, [
        { dc_id: 2, ipv4: "149.154.167.51:443", ipv6: "[2001:67c:4e8:f002:0:0:0:a]:443" },
        { dc_id: 4, ipv4: "149.154.167.91:443", ipv6: "[2001:67c:4e8:f004:0:0:0:a]:443" }
      ])
      assert.deepStrictEqual(
        yield* ours`SELECT peer_id, hash, subtype FROM peer_info WHERE subtype IS NOT NULL OR peer_id = -55 ORDER BY peer_id`,
        [{ peer_id: -55, hash: null, subtype: null }, { peer_id: 7_654_321_012, hash: null, subtype: 3 }]
      )
    }))

  it.scoped("goes to grammers with addresses of IPv4 alone, and without keys of places that nobody knows", () =>
    Effect.gen(function*() {
      const at = (id: number, host: string) => ({ id, host, port: 5000 })
      const servers = (dataCentres: typeof Servers.production.dataCentres) => ({ ...Servers.production, dataCentres })
      const written = Effect.fnUntraced(function*(dataCentres: typeof Servers.production.dataCentres) {
        const context = yield* Layer.build(libsql(`${yield* folder}/written`))
        yield* Effect.provide(filled(Sql.writeGrammers({ servers: servers(dataCentres) })), context)
        return yield* Context.get(context, SqlClient)`SELECT dc_id, ipv4, ipv6 FROM dc_option`
      })
      assert.deepStrictEqual(
        yield* written([at(4, "127.0.0.1"), { ...at(2, "127.0.0.1"), mediaOnly: true }]),
        [{ dc_id: 4, ipv4: "127.0.0.1:5000", ipv6: "[0:0:0:0:0:ffff:7f00:1]:5000" }]
      )
      for (const dataCentres of [[], [at(2, "127.0.0.1")], [at(4, "telegram.example")], [at(4, "::1")]]) {
        const error = yield* Effect.flip(written(dataCentres))
        assert.strictEqual(
          error.message,
          "this cannot become a grammers session: the address of home is not known as one of IPv4"
        )
      }
    }))

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
