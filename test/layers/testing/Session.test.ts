import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/TestClock"
import { gzipSync } from "node:zlib"
import * as Faults from "../../../layers/testing/faults.ts"
import { TestServer } from "../../../layers/testing/TestServer.ts"
import * as help from "../../../schema/tl/api/methods/help.ts"
import { decodeUnsafe, encodeUnsafe } from "../../../schema/tl/Codec.ts"
import * as C from "../../../schema/tl/mtproto/codecs.ts"
import * as Id from "../../../schema/tl/mtproto/ids.ts"
import { Reader } from "../../../schema/tl/Reader.ts"
import { Writer } from "../../../schema/tl/Writer.ts"
import * as Raw from "./raw.ts"

const stateRequest = (...msgIds: ReadonlyArray<bigint>) =>
  encodeUnsafe({ _tag: "msgs_state_req", msgIds }, C.writeMsgsStateReq)
const resendRequest = (...msgIds: ReadonlyArray<bigint>) =>
  encodeUnsafe({ _tag: "msg_resend_req", msgIds }, C.writeMsgResendReq)
const config = Raw.callOf(Raw.introduced(help.getConfig()))
const nearest = Raw.callOf(help.getNearestDc())

const packed = (body: Uint8Array): Uint8Array => {
  const w = new Writer()
  w.id(Id.gzipPacked)
  w.bytes(new Uint8Array(gzipSync(body)))
  return w.copy()
}

const answerTo = (message: Raw.Message) => new DataView(message.body.buffer).getBigInt64(4, true)

describe("a session of the embedded server", () => {
  it.scoped("begins with new_session_created, which names the first message and the salt (3.50)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.start()
      const id = session.send(config)
      const created = yield* session.expect(Id.newSessionCreated)
      const { firstMsgId, serverSalt } = decodeUnsafe(created.body, C.readNewSession)
      assert.deepStrictEqual([firstMsgId, serverSalt], [id, session.salt])
      assert.strictEqual(created.sequence % 2, 1)
      const result = yield* session.expect(Id.rpcResult)
      assert.strictEqual(answerTo(result), id)
      assert.deepStrictEqual([result.id & 3n, created.id & 3n], [1n, 3n])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("names the first message of a container as the first (3.50)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.start()
      const parts = [session.part(config), session.part(Raw.ping(), false)]
      session.send(Raw.containerOf(parts), { content: false })
      const created = yield* session.expect(Id.newSessionCreated)
      assert.strictEqual(decodeUnsafe(created.body, C.readNewSession).firstMsgId, parts[0]?.id)
      yield* session.expect(Id.pong)
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("answers a ping in the same session (3.52)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const id = session.send(Raw.ping(77n), { content: false })
      const pong = decodeUnsafe((yield* session.expect(Id.pong)).body, C.readPong)
      assert.deepStrictEqual([pong.msgId, pong.pingId], [id, 77n])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("disconnects when ping_delay_disconnect is not repeated in time (3.53)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const server = yield* TestServer
      const keepAlive = () =>
        session.send(
          encodeUnsafe(
            { _tag: "ping_delay_disconnect", pingId: 1n, disconnectDelay: 75 },
            C.writePingDelayDisconnectCall
          ),
          { content: false }
        )
      for (let minute = 0; minute < 3; minute++) {
        keepAlive()
        yield* session.expect(Id.pong)
        yield* TestClock.adjust("60 seconds")
      }
      const [open] = yield* server.connections
      assert.isUndefined(open?.closedAt)
      yield* TestClock.adjust("16 seconds")
      yield* session.connection.ended
      const [closed] = yield* server.connections
      assert.isDefined(closed?.closedAt)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("refuses a wrong salt and says the right one (3.46)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const id = session.send(nearest, { salt: 1234n })
      const refused = Raw.badMessage(yield* session.expect(Id.badServerSalt))
      assert(refused._tag === "bad_server_salt")
      assert.deepStrictEqual([refused.badMsgId, refused.errorCode, refused.newServerSalt], [id, 48, session.salt])
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("changes the salt every half hour and takes the old one half an hour longer (3.51)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const first = session.salt
      yield* TestClock.adjust("59 minutes")
      session.send(Raw.ping(), { content: false, salt: first })
      yield* session.expect(Id.pong)
      yield* TestClock.adjust("2 minutes")
      session.send(Raw.ping(), { content: false, salt: first })
      const refused = Raw.badMessage(yield* session.expect(Id.badServerSalt))
      assert(refused._tag === "bad_server_salt")
      assert.notStrictEqual(refused.newServerSalt, first)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("tells future salts, which it takes when their time has come (3.51)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const ask = encodeUnsafe({ _tag: "get_future_salts", num: 4 }, C.writeGetFutureSaltsCall)
      const id = session.send(ask, { content: false })
      const { reqMsgId, salts } = decodeUnsafe((yield* session.expect(Id.futureSalts)).body, C.readFutureSalts)
      assert.strictEqual(reqMsgId, id)
      assert.strictEqual(salts[0]?.salt, session.salt)
      for (const [index, one] of salts.entries()) {
        assert.strictEqual(one.validUntil - one.validSince, 1800)
        if (index > 0) assert.strictEqual(one.validSince, salts[index - 1]?.validUntil)
      }
      yield* TestClock.adjust("75 minutes")
      session.send(Raw.ping(), { content: false, salt: salts[2]?.salt ?? 0n })
      yield* session.expect(Id.pong)
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("notices the salt of another key (2.58)", () =>
    Effect.gen(function*() {
      const first = yield* Raw.known
      const second = yield* Raw.known
      second.send(Raw.ping(), { content: false, salt: first.salt })
      yield* second.expect(Id.badServerSalt)
      assert.deepStrictEqual(yield* Raw.kinds, ["ForeignSalt"])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("opens containers and answers together (3.26)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const server = yield* TestServer
      const before = (yield* server.connections)[0]?.packetsOut ?? 0
      const parts = [session.part(nearest), session.part(nearest), session.part(Raw.ping(), false)]
      session.send(Raw.containerOf(parts), { content: false })
      const results = [yield* session.expect(Id.rpcResult), yield* session.expect(Id.rpcResult)]
      yield* session.expect(Id.pong)
      assert.deepStrictEqual(results.map(answerTo), parts.slice(0, 2).map(({ id }) => id))
      assert.strictEqual((yield* server.connections)[0]?.packetsOut, before + 1)
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("unpacks what is compressed: a call, a query in its wrappers, a container (3.30)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const server = yield* TestServer
      session.send(packed(nearest))
      yield* session.expect(Id.rpcResult)
      const w = new Writer()
      w.id(-0x406ba649) // invokeWithoutUpdates
      w.raw(packed(nearest))
      session.send(w.copy())
      yield* session.expect(Id.rpcResult)
      session.send(packed(Raw.containerOf([session.part(nearest)])), { content: false })
      yield* session.expect(Id.rpcResult)
      const calls = yield* server.calls("help.getNearestDc")
      assert.deepStrictEqual(calls.map(({ compressed }) => compressed), [true, true, true])
      assert.deepStrictEqual(calls[1]?.wrappers, ["invokeWithoutUpdates"])
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("compresses long results (3.30)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      session.send(Raw.callOf(help.getConfig()))
      const { body } = yield* session.expect(Id.rpcResult)
      assert.strictEqual(new Reader(body.slice(12)).peekId(), Id.gzipPacked)
      const config = Raw.resultOf(help.getConfig(), { id: 0n, sequence: 0, body })
      assert(typeof config !== "string")
      assert.strictEqual(config.thisDc, 2)
    }).pipe(Effect.provide(Raw.memory({ compressFrom: 100 }))))

  it.scoped("does not compress when told not to", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      session.send(Raw.callOf(help.getConfig()))
      const { body } = yield* session.expect(Id.rpcResult)
      assert.notStrictEqual(new Reader(body.slice(12)).peekId(), Id.gzipPacked)
    }).pipe(Effect.provide(Raw.memory({ compressFrom: Infinity }))))

  it.scoped("gives a repeated message the same answer and does not execute it again (3.12)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const server = yield* TestServer
      const sequence = session.nextSequence(true)
      const id = session.send(nearest, { sequence })
      const first = yield* session.expect(Id.rpcResult)
      session.send(nearest, { id, sequence })
      const second = yield* session.expect(Id.rpcResult)
      assert.deepStrictEqual(second, first)
      assert.lengthOf(yield* server.calls("help.getNearestDc"), 1)
      // Once it is acknowledged, the answer is gone; the repetition is only acknowledged.
      session.acknowledge(first.id)
      session.send(nearest, { id, sequence })
      const { msgIds } = decodeUnsafe((yield* session.expect(Id.msgsAck)).body, C.readMsgsAck)
      assert.deepStrictEqual(msgIds, [id])
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("announces long answers instead of repeating them, and gives them when asked (3.57)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const sequence = session.nextSequence(true)
      const id = session.send(nearest, { sequence })
      const first = yield* session.expect(Id.rpcResult)
      session.send(nearest, { id, sequence })
      const info = decodeUnsafe((yield* session.expect(Id.msgDetailedInfo)).body, C.readMsgDetailedInfo)
      assert(info._tag === "msg_detailed_info")
      assert.deepStrictEqual([info.msgId, info.answerMsgId, info.bytes], [id, first.id, first.body.length])
      session.send(resendRequest(first.id), { content: false })
      assert.deepStrictEqual(yield* session.expect(Id.rpcResult), first)
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory({ repeatUpTo: 8 }))))

  it.scoped("repeats what was not acknowledged over the next connection (3.62)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const server = yield* TestServer
      session.send(nearest)
      const first = yield* session.expect(Id.rpcResult)
      session.send(nearest)
      const second = yield* session.expect(Id.rpcResult)
      session.acknowledge(first.id)
      yield* Raw.settle
      yield* server.disconnect()
      yield* session.connection.ended
      const again = session.over(yield* Raw.connect())
      again.send(Raw.ping(), { content: false })
      assert.deepStrictEqual(yield* again.expect(Id.rpcResult), second)
      yield* again.expect(Id.pong)
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("acknowledges a call that takes its time (3.25)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const server = yield* TestServer
      yield* server.inject(Faults.onCall("help.getNearestDc", { _tag: "Slow", by: "5 seconds" }))
      const id = session.send(nearest)
      const { msgIds } = decodeUnsafe((yield* session.expect(Id.msgsAck)).body, C.readMsgsAck)
      assert.deepStrictEqual(msgIds, [id])
      yield* TestClock.adjust("5 seconds")
      assert.strictEqual(answerTo(yield* session.expect(Id.rpcResult)), id)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("tells the states of messages (3.54)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const server = yield* TestServer
      const done = session.send(nearest)
      yield* session.expect(Id.rpcResult)
      yield* server.inject(Faults.onCall("help.getNearestDc", { _tag: "Slow", by: "5 seconds" }))
      const running = session.send(nearest)
      const never = session.nextId()
      const pinged = session.send(Raw.ping(), { content: false })
      const id = session.send(stateRequest(done, running, never, pinged, session.nextId() + 4_294_967_296n), {
        content: false
      })
      const info = decodeUnsafe((yield* session.expect(Id.msgsStateInfo)).body, C.readMsgsStateInfo)
      assert.strictEqual(info.reqMsgId, id)
      assert.deepStrictEqual([...info.info], [4 + 8 + 64, 4 + 8 + 32, 2, 4 + 16, 3])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("drops answers on demand: running, answered, unknown (3.37)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const server = yield* TestServer
      const drop = (reqMsgId: bigint) =>
        session.send(encodeUnsafe({ _tag: "rpc_drop_answer", reqMsgId }, C.writeRpcDropAnswerCall), { content: false })
      const answer = Effect.map(session.expect(Id.rpcResult), ({ body }) => {
        const r = new Reader(body)
        r.id()
        return [r.long(), C.readRpcDropAnswer(r)] as const
      })
      yield* server.inject(Faults.onCall("help.getNearestDc", { _tag: "Slow", by: "5 seconds" }))
      const running = session.send(nearest)
      const first = drop(running)
      assert.deepStrictEqual(yield* answer, [first, { _tag: "rpc_answer_dropped_running" }])
      yield* TestClock.adjust("6 seconds")
      assert.isFalse((yield* session.drain).some(({ body }) => new Reader(body).peekId() === Id.rpcResult))
      const answered = session.send(nearest)
      const result = yield* session.expect(Id.rpcResult)
      const second = drop(answered)
      const [to, dropped] = yield* answer
      assert.strictEqual(to, second)
      assert(dropped._tag === "rpc_answer_dropped")
      assert.deepStrictEqual([dropped.msgId, dropped.bytes], [result.id, result.body.length])
      const third = drop(answered)
      assert.deepStrictEqual(yield* answer, [third, { _tag: "rpc_answer_unknown" }])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("destroys other sessions, not the one that asks (3.58)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const other = yield* Raw.session(yield* Raw.connect(), session.key)
      other.send(Raw.ping(), { content: false })
      yield* other.expect(Id.pong)
      const destroy = (sessionId: bigint) =>
        session.send(encodeUnsafe({ _tag: "destroy_session", sessionId }, C.writeDestroySessionCall), {
          content: false
        })
      destroy(other.id)
      yield* session.expect(Id.destroySessionOk)
      destroy(other.id)
      yield* session.expect(Id.destroySessionNone)
      destroy(session.id)
      yield* session.expect(Id.destroySessionNone)
      assert.deepStrictEqual(yield* Raw.kinds, ["ServiceMessage"])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("forgets a key when told to (2.62)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      session.send(encodeUnsafe({ _tag: "destroy_auth_key" }, C.writeDestroyAuthKeyCall), { content: false })
      yield* session.expect(Id.destroyAuthKeyOk)
      session.send(Raw.ping(), { content: false })
      const packet = yield* session.connection.receive
      assert.strictEqual(new DataView(packet.buffer).getInt32(0, true), -404)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("ignores http_wait", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const wait = encodeUnsafe({ _tag: "http_wait", maxDelay: 0, waitAfter: 0, maxWait: 25_000 }, C.writeHttpWait)
      session.send(wait, { content: false })
      assert.deepStrictEqual(yield* session.drain, [])
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory())))
})
