/** What transfers hold while they wait. */
import { assert, describe } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { Files } from "layergram"
import { vi } from "vitest"
import { Buffers } from "../../layers/files/Buffers.ts"
import { patiently } from "../client/support.ts"
import { it } from "../support/virtualTime.ts"
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

/** What is on its way in both directions, half as much again, and one part for each. */
const most = (1.5 * 24 * mebibyte) / (mebibyte / 2) + 20

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
          assert.isAtMost(count.most, most)
          assert.strictEqual(count.now, 0)
          // Nobody's room is lost with those who were interrupted.
          yield* Files.bytes(file)
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
          assert.isAtMost(count.most, most)
          assert.strictEqual(count.now, 0)
          yield* Effect.timeoutOption(twenty(Files.upload(Stream.make(bytes))), "10 seconds")
          // One more of each is read ahead.
          assert.isAtMost(count.most, most + 20)
          yield* server.setWeather({})
          yield* Files.upload(bytes)
        })
      ),
      "1 hour"
    ))
})
