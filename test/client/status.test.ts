import { assert, describe, it } from "@effect/vitest"
import { Chunk, DateTime, Duration, Effect, Fiber, Metric, Option, Stream, TestClock, Tracer } from "effect"
import { Connection, Rpc } from "layergram"
import * as users from "layergram/tl/users"
import { Faults } from "layergram/testing"
import { patiently, play, settle } from "./support.ts"

const me = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))
const report = Effect.flatMap(Connection.Connection, (connection) => connection.report)

describe("a report", () => {
  it.effect("says whether the client is connected, and when Telegram was heard last", () =>
    play(() =>
      Effect.gen(function*() {
        yield* TestClock.adjust("3 seconds")
        const before = yield* DateTime.now
        yield* me
        const { lastPacket, pending, sleeping, status } = yield* report
        assert.strictEqual(status._tag, "Connected")
        assert.deepStrictEqual([pending, sleeping], [0, 0])
        assert.isTrue(Option.exists(lastPacket, DateTime.greaterThanOrEqualTo(before)))
      })
    ))

  it.effect("shows a wait while it lasts, and a log, an event of the span and the metrics tell of it, too (11.11)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        const events: Array<string> = []
        const tracer = Tracer.make({
          context: (f) => f(),
          span: (name, parent, context, links, startTime, kind) => ({
            _tag: "Span",
            name,
            parent,
            context,
            links,
            kind,
            spanId: "1",
            traceId: "1",
            sampled: true,
            attributes: new Map(),
            status: { _tag: "Started", startTime },
            attribute: (key, value) => {
              events.push(`${key} ${String(value)}`)
            },
            event: (event, _, attributes) => {
              events.push(`${name}: ${event} ${String(attributes?.["seconds"])}`)
            },
            addLinks: () => {},
            end: () => {}
          })
        })
        const asked = Effect.map(Metric.value(Connection.floodWaitSeconds), ({ count }) => count)
        const before = yield* asked
        yield* server.inject(Faults.flood("users.getUsers", "30 seconds"))
        const fiber = yield* Effect.fork(Effect.withTracer(me, tracer))
        yield* settle
        const now = yield* DateTime.now
        const { floods, sleeping } = yield* report
        assert.strictEqual(sleeping, 1)
        assert.deepStrictEqual(floods.map(({ kind, method }) => `${method} ${kind}`), ["users.getUsers general"])
        assert.isTrue(floods.every(({ until }) => DateTime.distance(now, until) === 30_000))
        assert.strictEqual((yield* asked) - before, 1)
        yield* TestClock.adjust("30 seconds")
        yield* Fiber.join(fiber)
        const after = yield* report
        assert.deepStrictEqual([after.sleeping, after.floods.length], [0, 0])
        assert.deepStrictEqual(events, [
          "rpc.system mtproto",
          "rpc.method users.getUsers",
          "telegram.dc 2",
          "users.getUsers: users.getUsers waits 30s (general) undefined",
          "users.getUsers: telegram.wait 30"
        ])
      })
    ))

  it.effect("comes whenever something changes", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        const { reports } = yield* Connection.Connection
        const seen = yield* Effect.fork(
          Stream.runCollect(Stream.takeUntil(reports, ({ floods }) => floods.length > 0))
        )
        yield* settle
        yield* server.inject(Faults.flood("users.getUsers", "30 seconds"))
        const fiber = yield* Effect.fork(me)
        yield* settle
        const all = Chunk.toReadonlyArray(yield* patiently(Fiber.join(seen)))
        assert.strictEqual(all[0]?.status._tag, "Connected")
        yield* Fiber.interrupt(fiber)
        yield* settle
        assert.strictEqual((yield* report).sleeping, 0)
      })
    ))
})

describe("a call without a tracer", () => {
  it.effect("makes no span, and with one the span that it was asked for", () =>
    play(() =>
      Effect.gen(function*() {
        const made: Array<string> = []
        const usual = yield* Effect.tracer
        const { span } = usual
        const noting: Tracer.Tracer["span"] = (...about) => {
          made.push(about[0])
          return span.apply(usual, about)
        }
        // Whoever makes a span without another tracer makes it with this one.
        yield* Effect.acquireUseRelease(
          Effect.sync(() => Reflect.set(usual, "span", noting)),
          () => Effect.zipRight(me, Effect.sync(() => assert.deepStrictEqual(made, []))),
          () => Effect.sync(() => Reflect.set(usual, "span", span))
        )
        yield* Effect.withTracer(me, Tracer.make({ context: (f) => f(), span: noting }))
        assert.deepStrictEqual(made, ["users.getUsers"])
      })
    ))
})

describe("the metrics", () => {
  it.effect("count calls, those that wait, and reconnections (F230)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        const calls = Effect.map(Metric.value(Connection.callDuration), ({ count }) => count)
        const pending = Effect.map(Metric.value(Connection.pendingCalls), ({ value }) => value)
        const lost = Effect.map(Metric.value(Connection.reconnects), ({ count }) => count)
        yield* settle
        const before = [yield* calls, yield* pending, yield* lost] as const
        yield* me
        yield* server.inject(Faults.onCall("users.getUsers", { _tag: "Slow", by: Duration.seconds(30) }))
        const fiber = yield* Effect.fork(me)
        yield* settle
        assert.deepStrictEqual([yield* calls, yield* pending], [before[0] + 1, before[1] + 1])
        yield* Fiber.interrupt(fiber)
        assert.deepStrictEqual([yield* calls, yield* pending], [before[0] + 2, before[1]])
        yield* server.disconnect()
        yield* settle
        assert.strictEqual((yield* lost) - before[2], 1)
      })
    ))
})
