import { assert, describe } from "@effect/vitest"
import { Clock, Duration, Effect } from "effect"
import { Files, Rpc } from "layergram"
import * as help from "layergram/tl/help"
import { patiently } from "../client/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { locationOf, noise, play, stored } from "./support.ts"

const mebibyte = 1024 * 1024

/** How long something takes, in seconds. */
const lasting = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const before = yield* Clock.currentTimeMillis
    const result = yield* effect
    return [result, ((yield* Clock.currentTimeMillis) - before) / 1000] as const
  })

/** Any call on the main connection. */
const call = lasting(Rpc.invoke(help.getNearestDc()))

describe("a transfer on a line", () => {
  it.effect("with latency keeps parts on their way, and does not wait for each (9.10, F92, F100, F182, F215, 5.16)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const bytes = noise(16 * mebibyte)
        const file = locationOf(yield* stored(alice, bytes))
        yield* server.setWeather({ latency: "50 millis" })
        assert.closeTo((yield* call)[1], 0.1, 0.02)
        const [back, seconds] = yield* lasting(Files.bytes(file))
        sameBytes(back, bytes)
        // One after the other, 32 parts would take 3.2 s, besides the connections.
        assert.isBelow(seconds, 1.6)
        const [, up] = yield* lasting(Files.upload(bytes))
        assert.isBelow(up, 1.6)
      })
    )))

  it.effect("that is narrow takes as long as it must, and calls on another line do not (5.19, F203, F215, 5.15)", () =>
    patiently(
      play(({ alice, server }) =>
        Effect.gen(function*() {
          const bytes = noise(2 * mebibyte)
          const file = locationOf(yield* stored(alice, bytes))
          const [{ id: main } = { id: 0 }] = yield* server.connections
          // Downloads have at most 4 connections.
          yield* server.setWeather(({ connection }) => connection === main ? undefined : { rate: 128 * 1024 })
          const fiber = yield* Effect.fork(lasting(Files.bytes(file)))
          yield* Effect.sleep("1 second")
          assert.isBelow((yield* call)[1], 0.01)
          const [back, seconds] = yield* fiber
          sameBytes(back, bytes)
          assert.isAtLeast(seconds, 16 / 8)
          assert.isBelow(seconds, 20)
        })
      ),
      Duration.minutes(5)
    ))

  it.effect("that loses a tenth of what it carries brings every byte in its place (9.11, 9.21)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        yield* server.setWeather({ latency: "30 millis", loss: 0.1 })
        const bytes = noise(3 * mebibyte + 1)
        const file = locationOf(yield* stored(alice, bytes))
        sameBytes(yield* Files.bytes(file), bytes)
        yield* server.setWeather()
        assert.isBelow((yield* call)[1], 0.3)
        assert.isBelow((yield* call)[1], 0.01)
      })
    )))
})
