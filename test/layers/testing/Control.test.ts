import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/TestClock"
import { passOn } from "../../../layers/testing/control.ts"
import { refuse } from "../../../layers/testing/refusal.ts"
import { TestServer } from "../../../layers/testing/TestServer.ts"
import * as help from "../../../schema/tl/api/methods/help.ts"
import * as updates from "../../../schema/tl/api/methods/updates.ts"
import * as Id from "../../../schema/tl/mtproto/ids.ts"
import { Reader } from "../../../schema/tl/Reader.ts"
import * as Raw from "./raw.ts"

const nearest = help.getNearestDc()

describe("a test's hand on the embedded server", () => {
  it.scoped("closes connections, all or some", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const [two, four] = [yield* Raw.start({ dc: 2 }), yield* Raw.start({ dc: 4 })]
      yield* server.disconnect({ dc: 4 })
      yield* four.connection.ended
      two.send(Raw.ping(), { content: false })
      yield* two.expect(Id.pong)
      yield* server.disconnect()
      yield* two.connection.ended
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("sends transport errors", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const session = yield* Raw.known
      yield* server.refuseConnections(-429)
      const packet = yield* session.connection.receive
      assert.strictEqual(new DataView(packet.buffer).getInt32(0, true), -429)
      yield* session.connection.ended
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("forgets sessions, keys and introductions", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const session = yield* Raw.known
      yield* server.forgetSessions()
      session.send(Raw.ping(), { content: false })
      yield* session.expect(Id.newSessionCreated)
      yield* server.forgetIntroductions()
      assert.strictEqual(yield* Raw.invoke(session, nearest), "400 CONNECTION_NOT_INITED")
      yield* server.forgetKeys()
      session.send(Raw.ping(), { content: false })
      const packet = yield* session.connection.receive
      assert.strictEqual(new DataView(packet.buffer).getInt32(0, true), -404)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("replaces salts", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const session = yield* Raw.known
      yield* server.renewSalts()
      session.send(Raw.ping(), { content: false })
      yield* session.expect(Id.badServerSalt)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("signs somebody out", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const session = yield* Raw.signIn(bot.token)
      assert.isObject(yield* Raw.invoke(session, updates.getState()))
      yield* server.signOut(bot.id)
      assert.strictEqual(yield* Raw.invoke(session, updates.getState()), "401 AUTH_KEY_UNREGISTERED")
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("sends any bytes in a session", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const session = yield* Raw.known
      const body = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)
      yield* server.sendRaw(body, {}, { content: true })
      const message = yield* session.message
      assert.deepStrictEqual(message.body, body)
      assert.deepStrictEqual([message.id & 3n, message.sequence % 2], [3n, 1])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("moves the server's clock (3.11)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const session = yield* Raw.known
      yield* server.shiftClock("1 hour")
      session.send(Raw.ping(), { content: false })
      const early = Raw.badMessage(yield* session.expect(Id.badMsgNotification))
      assert.strictEqual(early.errorCode, 16)
      yield* server.shiftClock(-7_200_000)
      session.send(Raw.ping(), { content: false })
      const late = Raw.badMessage(yield* session.expect(Id.badMsgNotification))
      assert.strictEqual(late.errorCode, 17)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("waits for a call to be over", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const session = yield* Raw.known
      const waiting = yield* Effect.fork(server.nextCall("help.getNearestDc"))
      yield* Raw.settle
      yield* Raw.invoke(session, nearest)
      const record = yield* Fiber.join(waiting)
      assert.deepStrictEqual([record.method, record.dc, record.executed], ["help.getNearestDc", 2, true])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("answers calls itself, refuses them, or leaves them to the server", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const session = yield* Raw.known
      const rule = yield* server.answer("help.getNearestDc", () =>
        Effect.succeed({ _tag: "nearestDc", country: "XX", thisDc: 9, nearestDc: 9 }))
      assert.deepInclude(yield* Raw.invoke(session, nearest), { country: "XX" })
      assert.strictEqual(yield* rule.hits, 1)
      yield* server.answer("help.getNearestDc", () =>
        refuse(400, "NOT_TODAY"))
      assert.strictEqual(yield* Raw.invoke(session, nearest), "400 NOT_TODAY")
      yield* server.answer("help.getNearestDc", () => Effect.succeed(passOn))
      assert.deepInclude(yield* Raw.invoke(session, nearest), { country: "DE" })
      // A method that the server does not know is one as well.
      yield* server.answer("help.getCountriesList", () =>
        Effect.delay(Effect.succeed({ _tag: "help.countriesListNotModified" } as const), "3 seconds"))
      const id = session.send(Raw.callOf(help.getCountriesList({ langCode: "en", hash: 0 })))
      yield* session.expect(Id.msgsAck)
      yield* TestClock.adjust("3 seconds")
      const { body } = yield* session.expect(Id.rpcResult)
      assert.strictEqual(new DataView(body.buffer).getBigInt64(4, true), id)
      assert.deepStrictEqual(yield* server.missing, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("writes down when an answer of the test's own fails", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const session = yield* Raw.known
      yield* server.answer("help.getNearestDc", () => Effect.dieMessage("oh no"))
      assert.strictEqual(yield* Raw.invoke(session, nearest), "500 RPC_CALL_FAIL")
      const [violation] = yield* server.violations
      assert.strictEqual(violation?.kind, "Defect")
      assert.include(violation?.detail, "oh no")
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("tells sessions what the server does not know of itself", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const session = yield* Raw.signIn(bot.token)
      yield* session.drain
      yield* server.push(bot, { _tag: "updatesTooLong" })
      const [message] = yield* session.drain
      assert.strictEqual(new Reader(message?.body ?? new Uint8Array(4)).peekId() >>> 0, 0xe317af7e)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("reads what was written down: connections, packets, calls", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const session = yield* Raw.known
      yield* Raw.invoke(session, nearest)
      const [connection] = yield* server.connections
      assert.deepInclude(connection, { id: 1, dc: 2, medium: "memory", framing: "intermediate" })
      const packets = yield* server.packets
      assert.strictEqual(packets.filter(({ direction }) => direction === "in").length, connection?.packetsIn)
      assert.deepInclude(packets[0], { direction: "in", authKeyId: 0n, connection: 1 })
      assert.deepInclude(packets.at(-1), { authKeyId: session.key.id })
      const calls = yield* server.calls()
      assert.deepStrictEqual(calls.map(({ method, wrappers }) => `${wrappers.join(" ")} ${method}`), [
        "invokeWithLayer initConnection help.getConfig",
        " help.getNearestDc"
      ])
    }).pipe(Effect.provide(Raw.memory())))
})
