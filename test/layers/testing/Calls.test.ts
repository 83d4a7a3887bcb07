import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/TestClock"
import * as Faults from "../../../layers/testing/faults.ts"
import { TestServer } from "../../../layers/testing/TestServer.ts"
import * as help from "../../../schema/tl/api/methods/help.ts"
import * as messages from "../../../schema/tl/api/methods/messages.ts"
import * as root from "../../../schema/tl/api/methods/root.ts"
import * as updates from "../../../schema/tl/api/methods/updates.ts"
import * as users from "../../../schema/tl/api/methods/users.ts"
import * as Id from "../../../schema/tl/mtproto/ids.ts"
import { Reader } from "../../../schema/tl/Reader.ts"
import * as Raw from "./raw.ts"

const config = Raw.callOf(Raw.introduced(help.getConfig()))
const nearest = Raw.callOf(help.getNearestDc())

const answerTo = (message: Raw.Message) => new DataView(message.body.buffer).getBigInt64(4, true)

describe("calls to the embedded server", () => {
  it.scoped("lets calls wait for others (3.71, 3.72)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.known
      const server = yield* TestServer
      yield* server.inject(Faults.onCall("help.getNearestDc", { _tag: "Slow", by: "300 millis" }))
      const first = session.send(nearest)
      const second = session.send(Raw.callOf(root.invokeAfterMsg({ msgId: first, query: help.getNearestDc() })))
      yield* TestClock.adjust("300 millis")
      assert.deepStrictEqual(
        [answerTo(yield* session.expect(Id.rpcResult)), answerTo(yield* session.expect(Id.rpcResult))],
        [first, second]
      )
      const late = root.invokeAfterMsg({ msgId: session.nextId(), query: help.getNearestDc() })
      session.send(Raw.callOf(late))
      yield* TestClock.adjust("500 millis")
      assert.strictEqual(Raw.resultOf(late, yield* session.expect(Id.rpcResult)), "400 MSG_WAIT_TIMEOUT")
      yield* server.inject(Faults.refuse("help.getNearestDc", 500, "RPC_CALL_FAIL"))
      const failing = session.send(nearest)
      yield* session.expect(Id.rpcResult)
      const dependent = root.invokeAfterMsgs({ msgIds: [failing], query: help.getNearestDc() })
      session.send(Raw.callOf(dependent))
      assert.strictEqual(Raw.resultOf(dependent, yield* session.expect(Id.rpcResult)), "400 MSG_WAIT_FAILED")
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("remembers the introduction with the key, and wants it (3.67, 3.68)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.start()
      session.send(nearest)
      const refused = yield* session.expect(Id.rpcResult)
      assert.strictEqual(Raw.resultOf(help.getNearestDc(), refused), "400 CONNECTION_NOT_INITED")
      session.send(config)
      yield* session.expect(Id.rpcResult)
      const other = yield* Raw.session(yield* Raw.connect(), session.key)
      other.send(nearest)
      assert.isObject(Raw.resultOf(help.getNearestDc(), yield* other.expect(Id.rpcResult)))
      assert.deepStrictEqual(yield* Raw.kinds, ["NotInitialised"])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("refuses a layer that it has no schema for (3.68)", () =>
    Effect.gen(function*() {
      const session = yield* Raw.start()
      session.send(Raw.callOf(Raw.introduced(help.getNearestDc(), 100)))
      const refused = Raw.resultOf(help.getNearestDc(), yield* session.expect(Id.rpcResult))
      assert.strictEqual(refused, "400 CONNECTION_LAYER_INVALID")
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("tells updates to sessions that have made a normal call (7.51, 3.73)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const alice = yield* server.user()
      const session = yield* Raw.signIn(bot.token)
      yield* alice.send(bot, "one")
      assert.isTrue((yield* session.drain).some(({ body }) => new Reader(body).peekId() === 0x74ae4240))
      const silent = yield* Raw.session(yield* Raw.connect(), session.key)
      silent.send(Raw.callOf(root.invokeWithoutUpdates({ query: updates.getState() })))
      yield* silent.expect(Id.rpcResult)
      yield* alice.send(bot, "two")
      assert.deepStrictEqual(yield* silent.drain, [])
      silent.send(Raw.callOf(updates.getState()))
      yield* silent.expect(Id.rpcResult)
      yield* alice.send(bot, "three")
      assert.lengthOf(yield* silent.drain, 1)
      // A new connection begins without updates again.
      const again = silent.over(yield* Raw.connect())
      again.send(Raw.ping(), { content: false })
      yield* again.drain
      yield* alice.send(bot, "four")
      assert.deepStrictEqual(yield* again.drain, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("restricts who is not signed in, users and bots", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const stranger = yield* Raw.known
      assert.strictEqual(yield* Raw.invoke(stranger, updates.getState()), "401 AUTH_KEY_UNREGISTERED")
      const session = yield* Raw.signIn(bot.token)
      const history = messages.getHistory({
        peer: { _tag: "inputPeerSelf" },
        offsetId: 0,
        offsetDate: 0,
        addOffset: 0,
        limit: 1,
        maxId: 0,
        minId: 0,
        hash: 0n
      })
      assert.strictEqual(yield* Raw.invoke(session, history), "400 BOT_METHOD_INVALID")
      assert.strictEqual(
        yield* Raw.invoke(session, help.getCountriesList({ langCode: "en", hash: 0 })),
        "400 METHOD_INVALID"
      )
      assert.deepStrictEqual(yield* server.missing, ["help.getCountriesList"])
      const [self] = Object.values(yield* Raw.invoke(session, users.getUsers({ id: [{ _tag: "inputUserSelf" }] })))
      assert(typeof self === "object" && self._tag === "user")
      assert.strictEqual(self.id, bot.id)
    }).pipe(Effect.provide(Raw.memory())))
})
