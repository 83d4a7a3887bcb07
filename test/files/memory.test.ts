/** What transfers hold while they wait. */
import { assert, describe } from "@effect/vitest"
import { Duration, Effect, Stream } from "effect"
import { Files, RetryPolicy } from "layergram"
import { Faults } from "layergram/testing"
import { vi } from "vitest"
import { Buffers } from "../../layers/files/Buffers.ts"
import { patiently } from "../client/support.ts"
import { it } from "../support/virtualTime.ts"
import { sameBytes } from "../support/bytes.ts"
import { locationOf, noise, play, stored } from "./support.ts"

const mebibyte = 1024 * 1024

/** Counts the buffers that are lent. */
const counting = Effect.acquireRelease(
  Effect.sync(() => {
    const count = { now: 0, most: 0 }
    const { give, take } = Buffers.prototype
    const taking = vi.spyOn(Buffers.prototype, "take").mockImplementation(function(this: Buffers) {
      count.most = Math.max(count.most, ++count.now)
      return take.call(this)
    })
    const giving = vi.spyOn(Buffers.prototype, "give").mockImplementation(function(this: Buffers, buffer) {
      count.now--
      give.call(this, buffer)
    })
    return { count, taking, giving }
  }),
  ({ giving, taking }) =>
    Effect.sync(() => {
      taking.mockRestore()
      giving.mockRestore()
    })
)

const twenty = <A, E, R>(transfer: Effect.Effect<A, E, R>) =>
  Effect.all(Array.from({ length: 20 }, () => transfer), { concurrency: "unbounded", discard: true })

const size = 12 * mebibyte + 1

/** What is on its way, half as much again, and one part for each, in parts. */
const most = { up: 24 + 20, down: 48 + 20 }

describe("many transfers", () => {
  it.effect("hold memory for what is on its way, not for what waits for its turn (F95, F203)", () =>
    patiently(
      play(({ alice, server }) =>
        Effect.gen(function*() {
          const bytes = noise(2 * mebibyte - 1)
          const file = locationOf(yield* stored(alice, bytes))
          const { into } = yield* Files.Files
          const { count } = yield* counting
          yield* server.setWeather({ latency: "100 millis" })
          yield* twenty(into(file, () => Effect.void))
          // The window has 16 MiB.
          assert.isAtMost(count.most, 32)
          assert.strictEqual(count.now, 0)
        })
      ),
      "1 hour"
    ))

  it.effect("hold no more when what they are written to is slow (F95, F203)", () =>
    patiently(
      play(({ alice }) =>
        Effect.gen(function*() {
          const file = locationOf(yield* stored(alice, noise(size)))
          const { into } = yield* Files.Files
          const { count } = yield* counting
          yield* Effect.timeoutOption(twenty(into(file, () => Effect.never)), "10 seconds")
          assert.isAtMost(count.most, most.down)
          assert.strictEqual(count.now, 0)
          // Nobody's room is lost with those who were interrupted.
          yield* Files.bytes(file)
        })
      ),
      "1 hour"
    ))

  it.effect("hold no more when nobody takes what was read ahead (F95, F203)", () =>
    patiently(
      play(({ alice, server }) =>
        Effect.gen(function*() {
          const bytes = noise(size)
          const file = locationOf(yield* stored(alice, bytes))
          const stalled = Stream.runForEach(Files.stream(file), () => Effect.never)
          yield* Effect.timeoutOption(twenty(stalled), "10 seconds")
          // Beside what is counted, each has one in its hands.
          assert.isAtMost((yield* server.calls("upload.getFile")).length, most.down + 20)
          sameBytes(yield* Files.bytes(file), bytes)
        })
      ),
      "1 hour"
    ))

  it.effect("hold no more when the line is slow, whether their length is known or not (F95, F203)", () =>
    patiently(
      play(({ server }) =>
        Effect.gen(function*() {
          const bytes = noise(size)
          const { count } = yield* counting
          yield* server.setWeather({ latency: "20 seconds" })
          yield* Effect.timeoutOption(twenty(Files.upload(bytes)), "10 seconds")
          assert.isAtMost(count.most, most.up)
          assert.strictEqual(count.now, 0)
          yield* Effect.timeoutOption(twenty(Files.upload(Stream.make(bytes))), "10 seconds")
          // One more of each is read ahead.
          assert.isAtMost(count.most, most.up + 20)
          yield* server.setWeather({})
          yield* Files.upload(bytes)
        })
      ),
      "1 hour"
    ))
})

const lasting = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.timed(effect), ([took]) => Duration.toMillis(took))

describe("the room for parts", () => {
  it.effect("is not taken by those that wait at another data centre (F203, F215, 4.17)", () =>
    patiently(
      play(({ alice, server }) =>
        Effect.gen(function*() {
          const { into } = yield* Files.Files
          const file = yield* stored(alice, noise(size))
          yield* server.setWeather({ latency: "100 millis" })
          yield* Files.bytes(locationOf(file))
          const before = yield* lasting(Files.bytes(locationOf(file)))
          yield* server.inject(
            Faults.flood("upload.getFile", "10 minutes", { times: Infinity, that: ({ dc }) => dc === 4 })
          )
          const far = into(locationOf(file, { dc: 4 }), () => Effect.void)
          yield* Effect.fork(twenty(RetryPolicy.withPolicy(far, RetryPolicy.floodWait("1 hour"))))
          yield* Effect.sleep("10 seconds")
          assert.isAtMost(yield* lasting(Files.bytes(locationOf(file))), before * 1.5)
        })
      ),
      "1 hour"
    ))

  it.effect("is not taken by those that stand still (F203, F213)", () =>
    patiently(
      play(({ alice, server }) =>
        Effect.gen(function*() {
          const { into } = yield* Files.Files
          const file = locationOf(yield* stored(alice, noise(size)))
          yield* server.setWeather({ latency: "100 millis" })
          yield* Files.bytes(file)
          const before = yield* lasting(Files.bytes(file))
          const latch = yield* Effect.makeLatch(true)
          const other = locationOf(yield* stored(alice, noise(3 * mebibyte, 7)))
          yield* Effect.fork(twenty(into(other, () => Effect.sleep("1 second"), { latch })))
          yield* Effect.sleep("1500 millis")
          yield* latch.close
          yield* Effect.sleep("2 minutes")
          assert.isAtMost(yield* lasting(Files.bytes(file)), before * 1.5)
        })
      ),
      "1 hour"
    ))
})
