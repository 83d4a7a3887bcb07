import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/TestClock"
import * as Faults from "../../../layers/testing/faults.ts"
import { TestServer } from "../../../layers/testing/TestServer.ts"
import { readUpdates } from "../../../schema/tl/api/read.ts"
import * as help from "../../../schema/tl/api/methods/help.ts"
import { decode } from "../../../schema/tl/Codec.ts"
import * as Id from "../../../schema/tl/mtproto/ids.ts"
import { Reader } from "../../../schema/tl/Reader.ts"
import * as Raw from "./raw.ts"

const nearest = Raw.callOf(help.getNearestDc())

/** A session, and the server with a rule. */
const under = (fault: Faults.Fault) =>
  Effect.gen(function*() {
    const session = yield* Raw.known
    const server = yield* TestServer
    const rule = yield* server.inject(fault)
    return { session, server, rule }
  })

const errorCode = (packet: Uint8Array) => new DataView(packet.buffer, packet.byteOffset).getInt32(0, true)

/** The ids of the pings that were answered, in order. */
const pongs = (session: Raw.Session) =>
  Effect.map(session.drain, (all) =>
    all.filter(({ body }) => new Reader(body).peekId() === Id.pong)
      .map(({ body }) => Number(new DataView(body.buffer).getBigInt64(12, true))))

const pings = (session: Raw.Session, ...ids: ReadonlyArray<bigint>) =>
  Effect.forEach(
    ids,
    (id) => Effect.zipRight(Effect.sync(() => session.send(Raw.ping(id), { content: false })), Raw.settle)
  )

describe("faults of connections", () => {
  it.scoped("a connection is refused once, or as often as told, to one data centre", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      yield* server.inject(Faults.onConnect({ _tag: "Refuse" }, { dc: 2, times: 2 }))
      assert.strictEqual((yield* Effect.flip(Raw.connect())).reason, "Open")
      yield* Raw.connect({ dc: 4 })
      assert.strictEqual((yield* Effect.flip(Raw.connect())).reason, "Open")
      yield* Raw.connect()
      assert.deepStrictEqual([yield* server.dials(2), yield* server.dials(4), yield* server.dials()], [3, 1, 4])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a half-open connection takes bytes and says nothing", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      yield* server.inject(Faults.onConnect({ _tag: "HalfOpen" }))
      const connection = yield* Raw.connect()
      const asking = yield* Effect.fork(Raw.resPQ(connection, new Uint8Array(16)))
      yield* TestClock.adjust("1 hour")
      assert.strictEqual((yield* Fiber.poll(asking))._tag, "None")
      assert.strictEqual((yield* server.connections)[0]?.closedAt, undefined)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("rules are removed, and all at once", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const rule = yield* server.inject(Faults.onConnect({ _tag: "Refuse" }, { times: Infinity }))
      yield* Effect.flip(Raw.connect())
      yield* Effect.flip(Raw.connect())
      assert.strictEqual(yield* rule.hits, 2)
      yield* rule.remove
      yield* Raw.connect()
      yield* server.inject(Faults.onConnect({ _tag: "Refuse" }))
      yield* server.calm
      yield* Raw.connect()
    }).pipe(Effect.provide(Raw.memory())))
})

describe("faults of packets", () => {
  it.scoped("a packet of the server is dropped, the second here", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onSent({ _tag: "Drop" }, { skip: 1 }))
      yield* pings(session, 1n, 2n, 3n)
      assert.deepStrictEqual(yield* pongs(session), [1, 3])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a packet of the client is dropped", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onReceived({ _tag: "Drop" }))
      yield* pings(session, 1n, 2n)
      assert.deepStrictEqual(yield* pongs(session), [2])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a packet is delayed", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onSent({ _tag: "Delay", by: "3 seconds" }))
      yield* pings(session, 1n, 2n)
      assert.deepStrictEqual(yield* pongs(session), [2])
      yield* TestClock.adjust("3 seconds")
      assert.deepStrictEqual(yield* pongs(session), [1])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a packet of the client is delayed", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onReceived({ _tag: "Delay", by: "3 seconds" }))
      yield* pings(session, 1n)
      assert.deepStrictEqual(yield* pongs(session), [])
      yield* TestClock.adjust("3 seconds")
      assert.deepStrictEqual(yield* pongs(session), [1])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a packet comes twice", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onSent({ _tag: "Duplicate" }))
      yield* pings(session, 1n, 2n)
      assert.deepStrictEqual(yield* pongs(session), [1, 1, 2])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a call that comes twice is executed once and answered twice", () =>
    Effect.gen(function*() {
      const { server, session } = yield* under(Faults.onReceived({ _tag: "Duplicate" }))
      session.send(nearest)
      const answers = (yield* session.drain).filter(({ body }) => new Reader(body).peekId() === Id.rpcResult)
      assert.lengthOf(new Set(answers.map(({ id }) => id)), 1)
      assert.lengthOf(yield* server.calls("help.getNearestDc"), 1)
      assert.deepStrictEqual(yield* server.violations, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a packet is overtaken by the next", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onSent({ _tag: "Reorder" }))
      yield* pings(session, 1n, 2n, 3n)
      assert.deepStrictEqual(yield* pongs(session), [2, 1, 3])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a packet of the client is overtaken by the next", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onReceived({ _tag: "Reorder" }))
      yield* pings(session, 1n, 2n, 3n)
      assert.deepStrictEqual(yield* pongs(session), [2, 1, 3])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a frame is cut in the middle, and the connection ends", () =>
    Effect.gen(function*() {
      const { server, session } = yield* under(Faults.onSent({ _tag: "Cut", after: 10 }))
      const [before] = yield* server.connections
      const sent = before?.bytesOut ?? 0
      yield* pings(session, 1n)
      yield* session.connection.ended
      assert.strictEqual((yield* server.connections)[0]?.bytesOut, sent + 10)
      assert.strictEqual(yield* session.connection.waiting, 0)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a byte is changed on the way", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onSent({ _tag: "Corrupt", at: 50 }))
      yield* pings(session, 1n)
      assert.isUndefined(session.key.cipher.open(yield* session.connection.receive, "server"))
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a byte of the client's is changed on the way", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onReceived({ _tag: "Corrupt", at: 50 }))
      yield* pings(session, 1n)
      yield* session.connection.ended
      assert.deepStrictEqual(yield* Raw.kinds, ["MessageKey"])
    }).pipe(Effect.provide(Raw.memory())))

  for (const code of [-404, -429, -444]) {
    it.scoped(`a transport error ${code} comes instead of an answer (1.10-1.13)`, () =>
      Effect.gen(function*() {
        const { session } = yield* under(Faults.onSent({ _tag: "TransportError", code }))
        yield* pings(session, 1n)
        assert.strictEqual(errorCode(yield* session.connection.receive), code)
        yield* session.connection.ended
      }).pipe(Effect.provide(Raw.memory())))
  }

  it.scoped("a connection becomes half-open in the middle", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onReceived({ _tag: "HalfOpen" }, { skip: 1 }))
      yield* pings(session, 1n, 2n, 3n)
      assert.deepStrictEqual(yield* pongs(session), [1])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a connection is closed when a packet comes", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onReceived({ _tag: "Close" }, { that: ({ encrypted }) => encrypted }))
      yield* pings(session, 1n)
      yield* session.connection.ended
    }).pipe(Effect.provide(Raw.memory())))
})

/** The head of the next packet, after it was opened. */
const head = (session: Raw.Session) =>
  Effect.map(session.connection.receive, (packet) => {
    const plain = session.key.cipher.open(packet, "server")
    if (plain === undefined) return undefined
    const view = new DataView(plain.buffer, plain.byteOffset)
    const length = view.getInt32(28, true)
    return {
      sessionId: view.getBigInt64(8, true),
      id: view.getBigInt64(16, true),
      length,
      padding: plain.length - 32 - length
    }
  })

describe("faults of envelopes", () => {
  const sealed = (action: Faults.SealAction) =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onSeal(action))
      yield* pings(session, 1n)
      return { session, found: yield* head(session) }
    })

  it.scoped("a wrong session id (3.7)", () =>
    Effect.gen(function*() {
      const { found, session } = yield* sealed({ _tag: "SessionId" })
      assert.notStrictEqual(found?.sessionId, session.id)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a wrong msg_key (3.5)", () =>
    Effect.gen(function*() {
      const { found } = yield* sealed({ _tag: "MessageKey" })
      assert.isUndefined(found)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a message id out of its time (3.9)", () =>
    Effect.gen(function*() {
      const { found, session } = yield* sealed({ _tag: "MessageTime", by: "10 minutes" })
      assert.strictEqual(Number(((found?.id ?? 0n) >> 32n) - (session.nextId() >> 32n)), 600)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("an even message id (3.8)", () =>
    Effect.gen(function*() {
      const { found } = yield* sealed({ _tag: "EvenMessageId" })
      assert.strictEqual((found?.id ?? 1n) & 1n, 0n)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("too little padding (3.6)", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onSeal({ _tag: "Padding", length: 4 }))
      session.send(nearest)
      assert.strictEqual((yield* head(session))?.padding, 4)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a wrong length (3.6)", () =>
    Effect.gen(function*() {
      const { found } = yield* sealed({ _tag: "Length", length: 1_000_000 })
      assert.strictEqual(found?.length, 1_000_000)
    }).pipe(Effect.provide(Raw.memory())))
})

describe("faults of messages", () => {
  it.scoped("a good salt is refused, and another one given (3.46)", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onMessage({ _tag: "BadSalt" }))
      const id = session.send(nearest)
      const refused = Raw.badMessage(yield* session.expect(Id.badServerSalt))
      assert(refused._tag === "bad_server_salt")
      assert.strictEqual(refused.badMsgId, id)
      session.send(nearest, { salt: refused.newServerSalt })
      yield* session.expect(Id.rpcResult)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a message is refused with any code (3.38)", () =>
    Effect.gen(function*() {
      const { server, session } = yield* under(Faults.onMessage({ _tag: "BadMessage", code: 999 }))
      const id = session.send(nearest)
      const refused = Raw.badMessage(yield* session.expect(Id.badMsgNotification))
      assert.deepStrictEqual([refused.badMsgId, refused.errorCode], [id, 999])
      assert.deepStrictEqual(yield* server.calls("help.getNearestDc"), [])
      assert.deepStrictEqual(yield* server.violations, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("the server forgets the session; the next message begins it anew (3.50)", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onMessage({ _tag: "ForgetSession" }))
      yield* pings(session, 1n, 2n)
      yield* session.expect(Id.newSessionCreated)
      assert.deepStrictEqual(yield* pongs(session), [2])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("the server forgets the key (1.11)", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onMessage({ _tag: "ForgetKey" }))
      yield* pings(session, 1n)
      assert.strictEqual(errorCode(yield* session.connection.receive), -404)
      const again = session.over(yield* Raw.connect())
      yield* pings(again, 1n)
      assert.strictEqual(errorCode(yield* again.connection.receive), -404)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("the server announces a session anew (3.50)", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.onMessage({ _tag: "NewSession" }))
      yield* pings(session, 1n)
      yield* session.expect(Id.newSessionCreated)
    }).pipe(Effect.provide(Raw.memory())))
})

describe("faults of calls", () => {
  const ask = (session: Raw.Session) => Raw.invoke(session, help.getNearestDc())

  it.scoped("a flood so many times, for one method (4.14)", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.flood("help.getNearestDc", "42 seconds", { times: 2 }))
      assert.isObject(yield* Raw.invoke(session, help.getConfig()))
      assert.strictEqual(yield* ask(session), "420 FLOOD_WAIT_42")
      assert.strictEqual(yield* ask(session), "420 FLOOD_WAIT_42")
      assert.isObject(yield* ask(session))
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a migration, for calls to one data centre (4.3)", () =>
    Effect.gen(function*() {
      const { session } = yield* under(Faults.migrate("*", "USER", 4, { dc: 2, times: Infinity }))
      assert.strictEqual(yield* ask(session), "303 USER_MIGRATE_4")
      assert.isObject(yield* Raw.invoke(yield* Raw.start({ dc: 4 }), Raw.introduced(help.getNearestDc())))
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("any error, where the call is one that the test means", () =>
    Effect.gen(function*() {
      const { session } = yield* under(
        Faults.refuse("*", 500, "NO_WORKERS_RUNNING", { that: ({ method }) => method === "help.getNearestDc" })
      )
      assert.strictEqual(yield* ask(session), "500 NO_WORKERS_RUNNING")
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("an answer that is lost: executed, acknowledged, never sent", () =>
    Effect.gen(function*() {
      const { server, session } = yield* under(Faults.onCall("help.getNearestDc", { _tag: "Lose" }))
      session.send(nearest)
      yield* session.expect(Id.msgsAck)
      assert.deepStrictEqual(yield* session.drain, [])
      assert.deepStrictEqual((yield* server.calls("help.getNearestDc")).map(({ executed }) => executed), [true])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("a call that is acknowledged and never executed", () =>
    Effect.gen(function*() {
      const { server, session } = yield* under(Faults.onCall("help.getNearestDc", { _tag: "Ignore" }))
      session.send(nearest)
      yield* session.expect(Id.msgsAck)
      assert.deepStrictEqual(yield* session.drain, [])
      assert.deepStrictEqual((yield* server.calls("help.getNearestDc")).map(({ executed }) => executed), [false])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("an answer that nobody can read", () =>
    Effect.gen(function*() {
      const bytes = Uint8Array.of(239, 190, 173, 222)
      const { session } = yield* under(Faults.onCall("help.getNearestDc", { _tag: "Answer", bytes }))
      session.send(nearest)
      const { body } = yield* session.expect(Id.rpcResult)
      assert.deepStrictEqual(body.slice(12), bytes)
    }).pipe(Effect.provide(Raw.memory())))
})

describe("faults of updates", () => {
  const told = (action: Faults.UpdateAction) =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const alice = yield* server.user()
      const session = yield* Raw.signIn(bot.token)
      yield* session.drain
      yield* server.inject(Faults.onUpdate(action, { account: bot.id }))
      yield* alice.send(bot, "one")
      return session
    })

  it.scoped("are dropped", () =>
    Effect.gen(function*() {
      const session = yield* told({ _tag: "Drop" })
      assert.deepStrictEqual(yield* session.drain, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("come late", () =>
    Effect.gen(function*() {
      const session = yield* told({ _tag: "Delay", by: "1 second" })
      assert.deepStrictEqual(yield* session.drain, [])
      yield* TestClock.adjust("1 second")
      assert.lengthOf(yield* session.drain, 1)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("come twice", () =>
    Effect.gen(function*() {
      const session = yield* told({ _tag: "Duplicate" })
      const [first, second] = yield* session.drain
      assert.deepStrictEqual(first?.body, second?.body)
      assert.notStrictEqual(first?.id, second?.id)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("contain what nobody knows (7.41)", () =>
    Effect.gen(function*() {
      const session = yield* told({ _tag: "Unreadable" })
      const [message] = yield* session.drain
      const read = decode(message?.body ?? new Uint8Array(), readUpdates)
      assert(Either.isLeft(read))
      assert.strictEqual(read.left.reason, "UnknownConstructor")
    }).pipe(Effect.provide(Raw.memory())))
})

describe("an answer of a test's own", () => {
  it("has a length that an answer can have", () => {
    const answer = (length: number) =>
      Faults.onCall("help.getConfig", { _tag: "Answer", bytes: new Uint8Array(length) })
    assert.throws(() => answer(5), "help.getConfig")
    assert.strictEqual(answer(8).point, "call")
  })
})
