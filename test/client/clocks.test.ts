import { assert, describe } from "@effect/vitest"
import { Clock, Duration, Effect, Fiber, Layer, Stream, TestClock } from "effect"
import { Rpc, Transport, Updates } from "layergram"
import { Faults, TestServer } from "layergram/testing"
import * as users from "layergram/tl/users"
import { client as over } from "../roads/support.ts"
import { it } from "../support/virtualTime.ts"
import { client, memory, patiently, platform, settle } from "./support.ts"

const me = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))

/** A clock of the client's own, which somebody may set, and which counts how often it wakes anybody. */
const ownClock = Effect.map(Effect.clock, (clock) => {
  let wall = 0
  let steady = 0
  let wakeUps = 0
  const own: Clock.Clock = {
    [Clock.ClockTypeId]: Clock.ClockTypeId,
    unsafeCurrentTimeMillis: () => clock.unsafeCurrentTimeMillis() + wall,
    unsafeCurrentTimeNanos: () => clock.unsafeCurrentTimeNanos() + BigInt(steady) * 1_000_000n,
    currentTimeMillis: Effect.map(clock.currentTimeMillis, (time) => time + wall),
    currentTimeNanos: Effect.map(clock.currentTimeNanos, (time) => time + BigInt(steady) * 1_000_000n),
    sleep: (duration) =>
      Effect.tap(clock.sleep(duration), () =>
        Effect.sync(() => {
          wakeUps++
        }))
  }
  return {
    own,
    wakeUps: () => wakeUps,
    /** Somebody, or NTP, sets the clock on the wall. */
    set: (by: Duration.DurationInput) => {
      wall += Duration.toMillis(by)
    },
    /** The machine has slept; or it counts another time than the server. */
    leap: (by: number) => {
      wall += by
      steady += by
    }
  }
})

const scene = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  const bot = yield* server.bot()
  const alice = yield* server.user({ firstName: "Alice" })
  const clock = yield* ownClock
  const context = yield* Effect.withClock(Layer.build(client(server, { token: bot.token })), clock.own)
  const run = <A, E, R extends Layer.Layer.Success<ReturnType<typeof client>>>(effect: Effect.Effect<A, E, R>) =>
    Effect.withClock(Effect.provide(effect, context), clock.own)
  return { server, bot, alice, clock, run }
})

const hour = 3_600_000
const jumps = [hour, -hour, 24 * hour, -24 * hour]

describe("an idle client", () => {
  it.effect("wakes up a few times a minute, and no more", () =>
    Effect.gen(function*() {
      const { alice, bot, clock, run, server } = yield* scene
      yield* run(me)
      yield* settle
      const minutes = 30
      const before = clock.wakeUps()
      const packets = (yield* server.packets).length
      for (let second = 0; second < minutes * 60; second += 10) {
        yield* TestClock.adjust("10 seconds")
        yield* settle
      }
      assert.isAtMost((clock.wakeUps() - before) / minutes, 4)
      assert.isAtMost(((yield* server.packets).length - packets) / minutes, 4)
      yield* alice.start(bot)
      yield* run(me)
    }).pipe(Effect.scoped, Effect.provide(memory())))
})

describe("a client in trouble", () => {
  const always = { times: Number.POSITIVE_INFINITY }
  const nothing = () => Effect.void
  const troubles = [
    ["nobody answers its calls to connect", Faults.onConnect({ _tag: "Refuse" }, always), nothing],
    ["whoever answers never says a word", Faults.onConnect({ _tag: "HalfOpen" }, always), nothing],
    ["nothing arrives any more", Faults.onSent({ _tag: "HalfOpen" }, always), nothing],
    ["the server knows no key", Faults.onReceived({ _tag: "TransportError", code: -404 }, always), nothing],
    ["the server is flooded", Faults.onReceived({ _tag: "TransportError", code: -429 }, always), nothing],
    [
      "the server hangs up whenever it has answered",
      undefined,
      (server: TestServer.TestServer["Type"]) => server.disconnect()
    ]
  ] as const
  for (const [what, fault, again] of troubles) {
    it.effect(`wakes up a bounded number of times a minute while ${what}, and comes back (3.65, 13.33)`, () =>
      Effect.gen(function*() {
        const { clock, run, server } = yield* scene
        yield* run(me)
        if (fault !== undefined) yield* server.inject(fault)
        yield* server.disconnect()
        const call = yield* Effect.fork(Effect.exit(run(me)))
        const minutes = 10
        const [before, dials] = [clock.wakeUps(), yield* server.dials()]
        // Somebody who woke up in every one of these seconds would have done so three times as often as is allowed.
        for (let second = 0; second < minutes * 60; second++) {
          yield* TestClock.adjust("1 second")
          yield* settle
          yield* again(server)
        }
        assert.isAtMost((clock.wakeUps() - before) / minutes, 20, "wake-ups a minute")
        assert.isAtMost(((yield* server.dials()) - dials) / minutes, 10, "dials a minute")
        yield* server.calm
        yield* patiently(Fiber.join(call))
        yield* patiently(run(me))
      }).pipe(Effect.scoped, Effect.provide(memory())))
  }
})

describe("a busy client", () => {
  it.effect("keeps its connection: pings go on while there is traffic, or the server would close it (3.53, F173)", () =>
    Effect.gen(function*() {
      const { run, server } = yield* scene
      yield* run(me)
      const dials = yield* server.dials()
      for (let second = 0; second < 300; second += 5) {
        yield* TestClock.adjust("5 seconds")
        yield* run(me)
      }
      assert.strictEqual(yield* server.dials(), dials)
    }).pipe(Effect.scoped, Effect.provide(memory())))
})

describe("a clock that somebody sets", () => {
  it.effect("by an hour or a day costs no connection, no call and no update, and ends no wait sooner or later (0.10)", () =>
    Effect.gen(function*() {
      const { alice, bot, clock, run, server } = yield* scene
      const texts = yield* Effect.fork(
        run(Stream.runCollect(Stream.take(Updates.on("NewMessage"), jumps.length)))
      )
      yield* settle
      const dials = yield* server.dials()
      for (const jump of jumps) {
        yield* server.inject(Faults.flood("users.getUsers", "20 seconds"))
        const waiting = yield* Effect.fork(run(me))
        yield* settle
        clock.set(jump)
        yield* alice.send(bot, `after ${jump}`)
        for (let second = 0; second < 19; second++) {
          yield* TestClock.adjust("1 second")
          yield* settle
        }
        assert.strictEqual(waiting.unsafePoll(), null)
        yield* TestClock.adjust("1 second")
        yield* Fiber.join(waiting)
        yield* run(me)
      }
      assert.strictEqual((yield* Fiber.join(texts)).length, jumps.length)
      assert.strictEqual(yield* server.dials(), dials)
      assert.deepStrictEqual(yield* server.violations, [])
    }).pipe(Effect.scoped, Effect.provide(memory())))
})

describe("a clock that is set forward", () => {
  it.effect("holds up nothing that waits for its time: the first message of a supergroup (0.10)", () =>
    Effect.gen(function*() {
      const { alice, bot, clock, run, server } = yield* scene
      const hall = yield* server.channel(alice, { title: "Hall" }, [bot])
      yield* run(me)
      yield* TestClock.adjust("1 minute")
      const first = yield* Effect.fork(
        run(Stream.runHead(Stream.filter(Updates.on("NewMessage"), ({ message }) => message.text === "first")))
      )
      yield* settle
      clock.set(hour)
      yield* alice.send(hall, "first")
      yield* TestClock.adjust("2 seconds")
      yield* settle
      assert.isNotNull(first.unsafePoll())
      yield* Fiber.interrupt(first)
    }).pipe(Effect.scoped, Effect.provide(memory())))
})

describe("a machine that wakes up", () => {
  it.effect("in another time finds its way back by itself: calls are answered, updates come", () =>
    Effect.gen(function*() {
      const { alice, bot, clock, run, server } = yield* scene
      yield* run(me)
      for (const jump of jumps) {
        // The server has closed the connection meanwhile, and nobody has told.
        yield* server.disconnect()
        clock.leap(jump)
        const next = yield* Effect.fork(run(Stream.runHead(Updates.on("NewMessage"))))
        yield* patiently(run(me), "3 minutes")
        yield* settle
        yield* alice.send(bot, `after ${jump}`)
        yield* patiently(Fiber.join(next), "3 minutes")
      }
    }).pipe(Effect.scoped, Effect.provide(memory())))
})

describe("a clock that is wrong", () => {
  /** What transports are told of the server's time, by a client whose clock is off by so much. */
  const told = (by: number) =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const bot = yield* server.bot()
      const offsets: Array<number | undefined> = []
      const watched = Layer.effect(
        Transport.Transport,
        Effect.map(Transport.Transport, ({ connect }) =>
          Transport.Transport.of({
            connect: (endpoint) =>
              Effect.suspend(() => {
                offsets.push(endpoint.clockOffset)
                return connect(endpoint)
              })
          }))
      ).pipe(Layer.provide(Transport.layerFramed()), Layer.provide(platform))
      const clock = yield* ownClock
      clock.leap(by)
      const context = yield* Effect.withClock(Layer.build(over(server, bot.token, watched)), clock.own)
      yield* server.disconnect()
      yield* patiently(Effect.withClock(Effect.provide(me, context), clock.own))
      return offsets
    }).pipe(Effect.scoped, Effect.provide(memory()))

  it.effect("is known as such once the server was heard: transports are told the difference then (1.29, 0.10)", () =>
    Effect.gen(function*() {
      const [first, ...right] = yield* told(0)
      const [before, ...ahead] = yield* told(hour)
      assert.deepStrictEqual([first, before], [undefined, undefined])
      // The embedded server counts from a time of its own.
      const difference = (right.at(-1) ?? 0) - (ahead.at(-1) ?? 0)
      assert.isAtMost(Math.abs(difference - hour), 2000)
    }))
})
