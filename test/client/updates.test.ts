import { assert, describe } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { Updates } from "layergram"
import { DcPool } from "../../services/DcPool.ts"
import { it } from "../support/virtualTime.ts"
import { patiently, play, settle } from "./support.ts"

describe("updates", () => {
  it.effect("come again after a connection was lost, without anybody calling (7.40, 7.51)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        yield* settle
        const before = (yield* server.calls("updates.getState")).length
        yield* server.disconnect()
        yield* patiently(Effect.sleep("5 seconds"))
        yield* settle
        assert.isAbove((yield* server.calls("updates.getState")).length, before)
        const next = yield* Effect.fork(Stream.runHead(Updates.on("NewMessage")))
        yield* settle
        yield* alice.send(bot, "still there?")
        assert.strictEqual((yield* patiently(next))?._tag, "Some")
      })
    ))

  it.effect(
    "that were dropped are told of, also when nothing comes after them (7.40)",
    () =>
      play(({ bot, server }) =>
        Effect.gen(function*() {
          const pool = yield* DcPool
          // A stream that takes one and stops: the slowest sets the pace.
          yield* Effect.forkScoped(Stream.runForEach(Updates.stream, () => Effect.never))
          yield* settle
          for (let i = 0; i < 60; i++) {
            yield* Effect.forEach(
              Array.from({ length: 100 }),
              () => server.push(bot, { _tag: "updateShort", update: { _tag: "updateConfig" }, date: 5 })
            )
            yield* settle
          }
          let kept = 0
          while ((yield* pool.unsolicited)._tag !== "Lost") {
            kept++
          }
          assert.isAbove(kept, 4000)
          // There is room again.
          yield* server.push(bot, { _tag: "updateShort", update: { _tag: "updateConfig" }, date: 5 })
          assert.strictEqual((yield* patiently(pool.unsolicited))._tag, "Updates")
        }), { isServerLying: true }),
    60_000
  )
})
