/** What transfers hold while they wait. */
import { assert, describe } from "@effect/vitest"
import { Effect } from "effect"
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

describe("many downloads", () => {
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
})
