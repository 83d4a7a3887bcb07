/**
 * mtcute against the embedded server: a client that knows nothing of ours signs in, writes, reads and moves files.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { randomBytes } from "node:crypto"
import { TestServer } from "../../layers/testing/TestServer.ts"
import { UserId } from "../../schema/model/Ids.ts"
import { Messages, SessionStore } from "../../src/index.ts"
import * as SessionStoreSql from "../../src/SessionStoreSql.ts"
import { libsql } from "../layers/store/sqlite.ts"
import { folder } from "../support/folder.ts"
import { nodeClient } from "../support/nodeClient.ts"
import { known, makeClient, MtProxyTcpTransport, sqliteStorage } from "./mtcute.ts"
import { layer, mtcuteSchema, unexpected } from "./support.ts"

const Live = layer({ schemas: { 227: mtcuteSchema() } })

describe("mtcute", () => {
  it.scopedLive("signs in as a bot, is told of messages and answers them", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot({ username: "foreign_bot", firstName: "Foreign" })
      const alice = yield* server.user({ firstName: "Alice", username: "alice" })
      const client = yield* makeClient(server)
      client.onNewMessage.add((message) => {
        void client.replyText(message, `echo ${message.text}`)
      })
      // What comes before mtcute has compared its state is lost to it.
      const compared = yield* Effect.fork(server.nextCall("updates.getDifference"))
      const self = yield* Effect.promise(() => client.start({ botToken: bot.token }))
      yield* compared
      assert.strictEqual(self.id, bot.id)
      assert.strictEqual((yield* Effect.promise(() => client.getMe())).displayName, "Foreign")
      for (const text of ["/start", "hello", "once more"]) {
        yield* alice.send(bot, text)
        assert.strictEqual((yield* alice.receive).text, `echo ${text}`)
      }
      yield* Effect.promise(() => client.sendText("alice", "unasked"))
      assert.strictEqual((yield* alice.receive).text, "unasked")
      assert.deepStrictEqual(yield* unexpected(server, ...known), [])
    }).pipe(Effect.scoped, Effect.provide(Live)))

  it.scopedLive("signs in as a user, reads the history and moves 20 MB there and back", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const alice = yield* server.user({ firstName: "Alice", username: "alice" })
      const bob = yield* server.user({ firstName: "Bob", username: "bob" })
      const client = yield* makeClient(server)
      yield* Effect.promise(() =>
        client.start({
          phone: bob.phone,
          code: () => Effect.runPromise(Effect.map(server.loginCode(bob.phone), (code) => code ?? ""))
        })
      )
      yield* alice.send(bob, "one")
      yield* alice.send(bob, "two")
      yield* Effect.promise(() => client.sendText("alice", "three"))
      const history = yield* Effect.promise(() => client.getHistory("alice"))
      assert.deepStrictEqual(history.map(({ text }) => text), ["three", "two", "one"])

      const bytes = new Uint8Array(randomBytes(20_000_000))
      const sent = yield* Effect.promise(() =>
        client.sendMedia("alice", { type: "document", file: bytes, fileName: "noise.bin" })
      )
      const back = yield* Effect.promise(() => client.downloadAsBuffer(sent.media))
      assert.isTrue(Buffer.from(bytes).equals(Buffer.from(back)))
      assert.deepStrictEqual(yield* unexpected(server, ...known), [])
      assert.deepStrictEqual(yield* server.missing, [])
    }).pipe(Effect.scoped, Effect.provide(Live)))

  it.scopedLive("binds temporary keys to the permanent one and works over them", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot({ firstName: "Foreign" })
      const alice = yield* server.user({ username: "alice" })
      yield* alice.start(bot)
      const client = yield* makeClient(server, { usePfs: true })
      yield* Effect.promise(() => client.start({ botToken: bot.token }))
      yield* Effect.promise(() => client.sendText("alice", "over a temporary key"))
      assert.strictEqual((yield* alice.receive).text, "over a temporary key")
      const bound = yield* server.calls("auth.bindTempAuthKey")
      assert.isNotEmpty(bound)
      assert.isTrue(bound.every(({ error }) => error === undefined))
      assert.deepStrictEqual(yield* unexpected(server, ...known), [])
    }).pipe(Effect.scoped, Effect.provide(Live)))

  it.scopedLive("signs in with a code and a password in the data centre of the account, and signs out", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bob = yield* server.user({ dc: 4, firstName: "Bob", password: "pässword 🔑", hint: "a key" })
      const client = yield* makeClient(server)
      const codes: Array<string> = []
      const passwords = ["wrong", "pässword 🔑"]
      yield* Effect.promise(() =>
        client.start({
          phone: bob.phone,
          code: () =>
            Effect.runPromise(Effect.map(server.loginCode(bob.phone), (code) => {
              codes.push(code ?? "")
              return codes.length === 1 ? "00000" : code ?? ""
            })),
          password: () => passwords.shift() ?? "",
          invalidCodeCallback: () => {}
        })
      )
      assert.lengthOf(codes, 2)
      assert.isEmpty(passwords)
      assert.strictEqual((yield* Effect.promise(() => client.getMe())).displayName, "Bob")
      yield* Effect.promise(() => client.logOut())
      const refused = (yield* server.calls("auth.checkPassword")).map(({ error }) => error?.text)
      assert.deepStrictEqual(refused, ["PASSWORD_HASH_INVALID", undefined])
      assert.deepStrictEqual(yield* unexpected(server, ...known), [])
    }).pipe(Effect.scoped, Effect.provide(Live)))

  it.scopedLive("sets, changes and removes the password, and signs in by QR code with it", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bob = yield* server.user({ firstName: "Bob" })
      const first = yield* makeClient(server)
      const code = () => Effect.runPromise(Effect.map(server.loginCode(bob.phone), (text) => text ?? ""))
      yield* Effect.promise(() => first.start({ phone: bob.phone, code }))
      yield* Effect.promise(() => first.enableCloudPassword({ password: "one", hint: "1" }))
      assert.strictEqual(bob.peer.password?.hint, "1")
      yield* Effect.promise(() => first.changeCloudPassword({ currentPassword: "one", newPassword: "two", hint: "2" }))

      const second = yield* makeClient(server)
      const self = yield* Effect.promise(() =>
        second.signInQr({
          onUrlUpdated: (url) => void Effect.runPromise(Effect.ignore(server.scanQr(bob, url))),
          password: "two"
        })
      )
      assert.strictEqual(self.id, bob.id)
      yield* Effect.promise(() => first.removeCloudPassword("two"))
      assert.isUndefined(bob.peer.password)
      assert.deepStrictEqual(yield* unexpected(server, ...known), [])
    }).pipe(Effect.scoped, Effect.provide(Live)))

  const key = "00112233445566778899aabbccddeeff"
  for (const secret of [key, `dd${key}`, `ee${key}${Buffer.from("www.example.org").toString("hex")}`]) {
    it.scopedLive(`talks through our MTProxy server with a secret that begins with ${secret.slice(0, 2)}`, () =>
      Effect.gen(function*() {
        const server = yield* TestServer
        const proxy = yield* server.mtProxy({ secret })
        const bot = yield* server.bot({ firstName: "Foreign" })
        const alice = yield* server.user({ username: "alice" })
        yield* alice.start(bot)
        const { host, port } = proxy.road
        const client = yield* makeClient(server, {}, new MtProxyTcpTransport({ host, port, secret }))
        yield* Effect.promise(() => client.start({ botToken: bot.token }))
        yield* Effect.promise(() => client.sendText("alice", "through the proxy"))
        assert.strictEqual((yield* alice.receive).text, "through the proxy")
        assert.isTrue((yield* server.connections).every(({ medium }) => medium === "mtProxy"))
        assert.strictEqual(yield* proxy.refused, 0)
        assert.deepStrictEqual(yield* unexpected(server, ...known), [])
      }).pipe(Effect.scoped, Effect.provide(Live)))
  }

  it.scopedLive("goes on with a session that layergram has written, and the other way round (F31, F32)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot({ firstName: "Foreign" })
      const alice = yield* server.user({ firstName: "Alice" })
      yield* alice.start(bot)
      const path = `${yield* folder}/moved`
      const store = Layer.succeedContext(yield* Layer.build(SessionStore.layerMemory))
      const greet = (text: string) => Messages.send(UserId.make(alice.id), text)
      yield* Effect.provide(greet("ours"), nodeClient(server, bot.token, store))
      yield* Effect.provide(SessionStoreSql.writeMtcute({ servers: server.servers }), [store, libsql(path)])

      yield* Effect.scoped(Effect.gen(function*() {
        const client = yield* makeClient(server, {}, undefined, sqliteStorage(path))
        assert.strictEqual((yield* Effect.promise(() => client.getMe())).displayName, "Foreign")
        yield* Effect.promise(() => client.sendText(alice.id, "theirs"))
      }))
      assert.isEmpty((yield* server.calls("auth.importBotAuthorization")).slice(1))

      const again = Layer.succeedContext(yield* Layer.build(SessionStore.layerMemory))
      const changes = yield* Effect.provide(SessionStoreSql.readMtcute, libsql(path))
      yield* Effect.provide(Effect.flatMap(SessionStore.SessionStore, ({ commit }) => commit(changes)), again)
      yield* Effect.provide(greet("ours again"), nodeClient(server, undefined, again))
      const texts = yield* Effect.replicateEffect(Effect.map(alice.receive, ({ text }) => text), 3)
      assert.deepStrictEqual(texts, ["ours", "theirs", "ours again"])
      assert.deepStrictEqual(yield* unexpected(server, ...known), [])
    }).pipe(Effect.scoped, Effect.provide(Live)))
})
