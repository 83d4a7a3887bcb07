import { assert, describe } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Option, Scope, TestClock } from "effect"
import { Rpc, SessionStore } from "layergram"
import { Faults, TestServer } from "layergram/testing"
import * as help from "layergram/tl/help"
import * as messages from "layergram/tl/messages"
import * as upload from "layergram/tl/upload"
import * as users from "layergram/tl/users"
import type { ByteStream } from "../../services/Dialer.ts"
import { Dialer } from "../../services/Dialer.ts"
import { often } from "../support/effort.ts"
import { it } from "../support/virtualTime.ts"
import { client, memory, patiently, play, settle } from "./support.ts"

const me = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))
const nearest = Rpc.invoke(help.getNearestDc())

describe("a connection", () => {
  it.effect("that is refused with -429 after each first answer is not dialled twice a second for ever", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        const before = yield* server.dials()
        for (let i = 0; i < 120; i++) {
          yield* TestClock.adjust("500 millis")
          yield* settle
          yield* server.refuseConnections(-429)
          yield* settle
        }
        const dials = (yield* server.dials()) - before
        assert.isAtMost(dials, 20, "dials in a minute")
      }), { isServerLying: true }))

  it.effect("that is slow but alive is not cut while it takes a part of a file", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const { token } = yield* server.bot()
      const dialer = yield* Dialer
      let isSlow = false
      // 20 KB a second, as a bad mobile network; TCP gives the client back pressure, as it should.
      const slow = (stream: ByteStream): ByteStream => {
        let drain = () => {}
        const waiting: Array<Uint8Array> = []
        return {
          write: (bytes) => {
            if (!isSlow && waiting.length === 0) return stream.write(bytes)
            waiting.push(bytes)
            return false
          },
          run: (sink) => {
            drain = sink.drain
            const pump = Effect.gen(function*() {
              while (true) {
                const next = waiting[0]
                if (next === undefined) {
                  yield* Effect.sleep("100 millis")
                  continue
                }
                yield* Effect.sleep(next.length / 20)
                waiting.shift()
                stream.write(next)
                drain()
              }
            })
            return Effect.raceFirst(stream.run(sink), pump) as never
          }
        }
      }
      const Slow = Layer.succeed(Dialer, { dial: (address) => Effect.map(dialer.dial(address), slow) })
      yield* Effect.gen(function*() {
        yield* patiently(me)
        isSlow = true
        const dials = yield* server.dials()
        const part = Rpc.invoke(upload.saveFilePart({ fileId: 5n, filePart: 0, bytes: new Uint8Array(512 * 1024) }))
        const exit = yield* patiently(Effect.exit(part), "3 minutes").pipe(Effect.exit)
        const outcome = Exit.isSuccess(exit) ? exit.value._tag : "never ended, in three minutes"
        assert.strictEqual((yield* server.dials()) - dials, 0, `connections were made anew; the call ${outcome}`)
      }).pipe(Effect.provide(client(server, { token })), Effect.provide(Slow))
    }).pipe(Effect.scoped, Effect.provide(memory())), 60_000)

  it.effect("does not keep megabytes that no step can have", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const dialer = yield* Dialer
      const frame = new Uint8Array(4 + (1 << 24))
      frame.set([0, 0, 0, 1])
      // Whoever is on the wire answers req_pq_multi with frames of 16 MiB, before any key is agreed on.
      const flood = (stream: ByteStream): ByteStream => ({
        write: () => true,
        run: (sink) =>
          Effect.zipRight(
            Effect.sync(() => {
              for (let i = 0; i < 32; i++) sink.data(frame)
            }),
            stream.run(sink)
          )
      })
      const start = process.memoryUsage().arrayBuffers
      const Flood = Layer.succeed(Dialer, { dial: (address) => Effect.map(dialer.dial(address), flood) })
      yield* Effect.gen(function*() {
        const call = yield* Effect.fork(nearest)
        yield* settle
        const grown = process.memoryUsage().arrayBuffers - start
        yield* Fiber.interrupt(call)
        assert.isAtMost(grown, 64 << 20)
      }).pipe(
        Effect.provide(client(server, { transport: { framing: "intermediate", obfuscated: false } })),
        Effect.provide(Flood)
      )
    }).pipe(Effect.scoped, Effect.provide(memory())), 60_000)

  it.effect("does not break the connection because an acknowledgement rides along", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        yield* patiently(me)
        yield* alice.send(bot, "something to acknowledge")
        yield* settle
        const dials = yield* server.dials()
        // Less than the limit of 1,044,404 bytes by 28.
        const bytes = new Uint8Array(1_044_404 - 28 - 20)
        yield* patiently(Effect.exit(Rpc.invoke(upload.saveFilePart({ fileId: 5n, filePart: 0, bytes }))))
        assert.deepStrictEqual((yield* server.violations).filter(({ kind }) => kind === "TooLarge"), [])
        assert.strictEqual((yield* server.dials()) - dials, 0)
      }), { isServerLying: true }))
})

describe("a call", () => {
  it.effect("that is answered with FLOOD_WAIT for ever ends", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.flood("users.getUsers", "30 seconds", { times: Number.POSITIVE_INFINITY }))
        const call = yield* Effect.fork(Effect.exit(me))
        for (let i = 0; i < 12 * 60; i++) {
          yield* TestClock.adjust("10 seconds")
          yield* settle
        }
        const sends = (yield* server.calls("users.getUsers")).length
        assert.isTrue(Option.isSome(yield* Fiber.poll(call)), `after two hours it was sent ${sends} times`)
      }), { isServerLying: true }), 60_000)

  it.effect("that makes something is made once, when another one is refused with 32 meanwhile", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        yield* alice.send(bot, "hello")
        yield* settle
        let executions = 0
        yield* server.answer("messages.createChat", () =>
          Effect.suspend(() => {
            executions++
            return Effect.delay(
              Effect.succeed({
                _tag: "messages.invitedUsers",
                updates: { _tag: "updatesTooLong" },
                missingInvitees: []
              } as never),
              "5 seconds"
            )
          }))
        // Telegram acknowledges late, often with the answer only: the early acknowledgement is lost here.
        yield* server.inject(Faults.onSent({ _tag: "Drop" }, { times: 1 }))
        const making = yield* Effect.fork(Effect.exit(Rpc.invoke(messages.createChat({ users: [], title: "t" }))))
        yield* settle
        yield* server.inject(Faults.onMessage({ _tag: "BadMessage", code: 32 }))
        yield* patiently(nearest)
        yield* patiently(Fiber.join(making))
        assert.strictEqual(executions, 1)
      }), { isServerLying: true }))

  it.effect("calls that are interrupted at every point leave nothing open", () =>
    play(() =>
      Effect.gen(function*() {
        for (let yields = 0; yields < 60; yields++) {
          const fiber = yield* Effect.fork(me)
          for (let i = 0; i < yields; i++) yield* Effect.yieldNow()
          yield* Fiber.interrupt(fiber)
        }
        yield* patiently(me)
      }), { isServerLying: true }))
})

describe("a store", () => {
  it.effect("that hangs while a salt is kept does not hold up calls after the next connection", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const { token } = yield* server.bot()
      const context = yield* Layer.build(SessionStore.layerMemory)
      const inner = Effect.flatMap(SessionStore.SessionStore, Effect.succeed).pipe(Effect.provide(context))
      const real = yield* inner
      let hangs = false
      const store = Layer.succeed(SessionStore.SessionStore, {
        ...real,
        commit: (changes) => (hangs ? Effect.never : real.commit(changes))
      })
      const scope = yield* Scope.make()
      yield* Effect.gen(function*() {
        yield* patiently(me)
        hangs = true
        yield* server.renewSalts()
        yield* patiently(me)
        yield* server.disconnect()
        yield* patiently(me, "3 minutes")
      }).pipe(Effect.provide(yield* Layer.buildWithScope(client(server, { token, store }), scope)))
      yield* patiently(Scope.close(scope, Exit.void))
    }).pipe(Effect.scoped, Effect.provide(memory())))
})

describe("a client", () => {
  it.effect(
    "a layer that is interrupted anywhere while it is built leaves no connection",
    () =>
      Effect.gen(function*() {
        const server = yield* TestServer.TestServer
        const { token } = yield* server.bot()
        for (let yields = 0; yields < 120; yields += often(1, 4)) {
          const fiber = yield* Effect.fork(Effect.provide(me, Layer.fresh(client(server, { token }))))
          for (let i = 0; i < yields; i++) yield* Effect.yieldNow()
          yield* Fiber.interrupt(fiber)
        }
        yield* settle
        assert.isTrue((yield* server.connections).every(({ closedAt }) => closedAt !== undefined))
        const dials = yield* server.dials()
        yield* TestClock.adjust("1 hour")
        assert.strictEqual(yield* server.dials(), dials)
      }).pipe(Effect.scoped, Effect.provide(memory())),
    60_000
  )

  it.effect("many clients in one process, with one store each", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const { token } = yield* server.bot()
      const all = Effect.forEach(
        Array.from({ length: often(100, 25) }),
        () => Effect.provide(Effect.all([me, nearest]), Layer.fresh(client(server, { token }))),
        { concurrency: "unbounded" }
      )
      yield* patiently(all)
      assert.deepStrictEqual(yield* server.violations, [])
    }).pipe(Effect.scoped, Effect.provide(memory())), 120_000)
})
