/**
 * GramJS against the embedded server: another client that knows nothing of ours, with a schema of layer 198.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as NodeContext from "@effect/platform-node/NodeContext"
import { randomBytes } from "node:crypto"
import { dirname } from "node:path"
import type { Server } from "../../layers/testing/Server.ts"
import { TestServer } from "../../layers/testing/TestServer.ts"
import { fromNumbers } from "../../layers/crypto/rsa.ts"
import { primitives } from "../../layers/crypto/Noble.ts"
import { toBigInt } from "../../layers/crypto/bytes.ts"
import { UserId } from "../../schema/model/Ids.ts"
import { Messages, SessionStore } from "../../src/index.ts"
import * as SessionString from "../../src/SessionString.ts"
import { folder } from "../support/folder.ts"
import { nodeClient } from "../support/nodeClient.ts"
import { gramSchema, layer, require, unexpected } from "./support.ts"

interface Message {
  readonly id: number
  readonly message: string
  readonly reply: (options: { readonly message: string }) => Promise<unknown>
}

interface Client {
  readonly start: (options: unknown) => Promise<void>
  readonly connect: () => Promise<boolean>
  readonly getMe: () => Promise<{ readonly id: { readonly toString: () => string }; readonly firstName: string }>
  readonly addEventHandler: (handler: (event: { readonly message: Message }) => void, event: unknown) => void
  readonly sendMessage: (to: string, options: { readonly message: string }) => Promise<Message>
  readonly getMessages: (chat: string, options: { readonly limit: number }) => Promise<ReadonlyArray<Message>>
  readonly sendFile: (to: string, options: unknown) => Promise<Message>
  readonly downloadMedia: (message: Message, options: unknown) => Promise<Uint8Array>
  readonly destroy: () => Promise<void>
}

interface ConnectionOptions {
  readonly dcId: number
  readonly ip?: string
  readonly port?: number
}

const { Logger, TelegramClient } = require("telegram") as {
  readonly TelegramClient: new(session: unknown, apiId: number, apiHash: string, options: unknown) => Client
  readonly Logger: new(level: string) => unknown
}
const { StoreSession, StringSession } = require("telegram/sessions") as {
  readonly StoreSession: new(name: string) => object
  readonly StringSession: new(text: string) => {
    readonly setDC: (id: number, host: string, port: number) => void
  }
}
const { NewMessage } = require("telegram/events") as { readonly NewMessage: new(options: unknown) => unknown }
const { ConnectionTCPFull } = require("telegram/network") as {
  readonly ConnectionTCPFull: new(options: ConnectionOptions) => object
}
const { CustomFile } = require("telegram/client/uploads") as {
  readonly CustomFile: new(name: string, size: number, path: string, bytes: Buffer) => unknown
}
const { _serverKeys } = require("telegram/crypto/RSA") as { readonly _serverKeys: Map<string, unknown> }
const bigInt = require("big-integer") as (text: string) => unknown

const newSession = ({ servers }: Server) => {
  const session = new StringSession("")
  session.setDC(servers.home, "127.0.0.1", 443)
  return session
}

const makeClient = (server: Server, session: object = newSession(server)) =>
  Effect.acquireRelease(
    Effect.sync(() => {
      for (const { e, n } of server.servers.publicKeys) {
        const key = fromNumbers(primitives, toBigInt(n), toBigInt(e))
        _serverKeys.set(String(key?.fingerprint), { n: bigInt(String(toBigInt(n))), e: 65_537 })
      }
      const { dataCentres } = server.servers
      const port = (dc: number) => dataCentres.find(({ id }) => id === dc)?.port ?? 0
      // GramJS knows the ports 80 and 443 only.
      class Connection extends ConnectionTCPFull {
        constructor(options: ConnectionOptions) {
          super({ ...options, ip: "127.0.0.1", port: port(options.dcId) })
        }
      }
      return new TelegramClient(session, 1, "hash", {
        connection: Connection,
        connectionRetries: 2,
        baseLogger: new Logger("none")
      })
    }),
    (client) => Effect.promise(() => client.destroy())
  )

/**
 * GramJS makes keys with the old inner data, which names no data centre. It acknowledges whatever it gets, and calls of
 * its own that were refused.
 */
const known = ["LegacyMethod", "AckOfEven", "AckOfUnknown"] as const

const Live = layer({ schemas: { 198: gramSchema() } })

describe("GramJS", () => {
  it.scopedLive("signs in as a bot, is told of messages and answers them", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot({ username: "foreign_bot", firstName: "Foreign" })
      const alice = yield* server.user({ firstName: "Alice", username: "alice" })
      const client = yield* makeClient(server)
      yield* Effect.promise(() => client.start({ botAuthToken: bot.token }))
      const self = yield* Effect.promise(() => client.getMe())
      assert.deepStrictEqual([self.id.toString(), self.firstName], [String(bot.id), "Foreign"])
      client.addEventHandler(({ message }) => {
        void message.reply({ message: `echo ${message.message}` })
      }, new NewMessage({ incoming: true }))
      for (const text of ["/start", "hello", "once more"]) {
        yield* alice.send(bot, text)
        assert.strictEqual((yield* alice.receive).text, `echo ${text}`)
      }
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
          phoneNumber: bob.phone,
          phoneCode: () => Effect.runPromise(Effect.map(server.loginCode(bob.phone), (code) => code ?? "")),
          onError: (error: unknown) => {
            throw error
          }
        })
      )
      yield* alice.send(bob, "one")
      yield* alice.send(bob, "two")
      yield* Effect.promise(() => client.sendMessage("alice", { message: "three" }))
      const history = yield* Effect.promise(() => client.getMessages("alice", { limit: 10 }))
      assert.deepStrictEqual([...history].map(({ message }) => message), ["three", "two", "one"])

      const bytes = randomBytes(20_000_000)
      const file = new CustomFile("noise.bin", bytes.length, "", bytes)
      const sent = yield* Effect.promise(() => client.sendFile("alice", { file, forceDocument: true, workers: 4 }))
      const back = yield* Effect.promise(() => client.downloadMedia(sent, {}))
      assert.isTrue(bytes.equals(Buffer.from(back)))
      assert.deepStrictEqual(yield* unexpected(server, ...known), [])
      assert.deepStrictEqual(yield* server.missing, [])
    }).pipe(Effect.scoped, Effect.provide(Live)))

  it.scopedLive("signs in with a code and a password", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bob = yield* server.user({ firstName: "Bob", password: "pässword 🔑", hint: "a key" })
      const client = yield* makeClient(server)
      const passwords = ["wrong", "pässword 🔑"]
      yield* Effect.promise(() =>
        client.start({
          phoneNumber: bob.phone,
          phoneCode: () => Effect.runPromise(Effect.map(server.loginCode(bob.phone), (code) => code ?? "")),
          password: () => Promise.resolve(passwords.shift() ?? ""),
          onError: () => false
        })
      )
      assert.isEmpty(passwords)
      const self = yield* Effect.promise(() => client.getMe())
      assert.strictEqual(self.firstName, "Bob")
      const refused = (yield* server.calls("auth.checkPassword")).map(({ error }) => error?.text)
      assert.deepStrictEqual(refused, ["PASSWORD_HASH_INVALID", undefined])
      assert.deepStrictEqual(yield* unexpected(server, ...known), [])
    }).pipe(Effect.scoped, Effect.provide(Live)))

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
      yield* Effect.provide(SessionString.writeGramjs(path, { servers: server.servers }), [store, NodeContext.layer])

      // It looks from where the program runs.
      const before = process.cwd()
      process.chdir(dirname(path))
      const session = new StoreSession("moved")
      process.chdir(before)
      yield* Effect.scoped(Effect.gen(function*() {
        const client = yield* makeClient(server, session)
        yield* Effect.promise(() => client.connect())
        const self = yield* Effect.promise(() => client.getMe())
        assert.deepStrictEqual([self.id.toString(), self.firstName], [String(bot.id), "Foreign"])
        yield* Effect.promise(() => client.sendMessage(String(alice.id), { message: "theirs" }))
      }))
      assert.isEmpty((yield* server.calls("auth.importBotAuthorization")).slice(1))

      const again = Layer.succeedContext(yield* Layer.build(SessionStore.layerMemory))
      const changes = yield* Effect.provide(SessionString.readGramjs(path), NodeContext.layer)
      const account = new SessionStore.StoredAccount({ userId: bot.id, isBot: true })
      yield* Effect.provide(
        Effect.flatMap(
          SessionStore.SessionStore,
          (store) => store.commit([...changes, SessionStore.Change.SignIn({ account })])
        ),
        again
      )
      yield* Effect.provide(greet("ours again"), nodeClient(server, undefined, again))
      const texts = yield* Effect.replicateEffect(Effect.map(alice.receive, ({ text }) => text), 3)
      assert.deepStrictEqual(texts, ["ours", "theirs", "ours again"])
      assert.deepStrictEqual(yield* unexpected(server, ...known), [])
    }).pipe(Effect.scoped, Effect.provide(Live)))
})
