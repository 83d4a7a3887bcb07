/** Waits that Telegram asks transfers for, and who has to wait. */
import { assert, describe } from "@effect/vitest"
import { Clock, Duration, Effect, Fiber } from "effect"
import { Files, RetryPolicy } from "layergram"
import { Faults, passOn } from "layergram/testing"
import { Gate } from "../../layers/files/Gate.ts"
import { patiently } from "../client/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { locationOf, noise, play, stored } from "./support.ts"

const mebibyte = 1024 * 1024

const lasting = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const before = yield* Clock.currentTimeMillis
    const result = yield* effect
    return [result, ((yield* Clock.currentTimeMillis) - before) / 1000] as const
  })

describe("a flood wait for parts of files", () => {
  it.effect("holds what goes to the data centre that has told it, and no other one (4.16, 4.17, 9.10)", () =>
    patiently(
      play(({ alice, server }) =>
        Effect.gen(function*() {
          const bytes = noise(2 * mebibyte - 1)
          const here = yield* stored(alice, bytes)
          const there = yield* stored(alice, noise(mebibyte + 1, 7))
          yield* server.answer("upload.getFile", ({ limit, location, offset }) =>
            Effect.succeed(
              location._tag !== "inputDocumentFileLocation" || location.id !== there.id ? passOn : {
                _tag: "upload.file",
                type: { _tag: "storage.filePartial" },
                mtime: 0,
                bytes: noise(mebibyte + 1, 7).slice(offset, offset + limit)
              }
            ))
          // The connection with the other data centre is made.
          yield* Files.bytes(locationOf(there, { dc: 4 }))
          yield* server.inject(Faults.flood("upload.getFile", "30 seconds", { that: ({ dc }) => dc === here.dcId }))
          const waiting = yield* Effect.fork(lasting(
            Files.bytes(locationOf(here)).pipe(
              RetryPolicy.withPolicy(RetryPolicy.floodWait(Duration.minutes(1)))
            )
          ))
          yield* Effect.sleep("1 second")
          const [, seconds] = yield* lasting(Files.bytes(locationOf(there, { dc: 4 })))
          assert.isBelow(seconds, 5)
          assert.isNull(yield* Fiber.poll(waiting).pipe(Effect.map((exit) => (exit._tag === "None" ? null : exit))))
          const [back, waited] = yield* Fiber.join(waiting)
          sameBytes(back, bytes)
          assert.isAtLeast(waited, 30)
          // Of the parts that waited for nothing new, none has asked meanwhile.
          const refused = (yield* server.calls("upload.getFile")).filter(({ error }) => error !== undefined)
          assert.lengthOf(refused, 1)
        })
      ),
      "10 minutes"
    ))

  it.effect("makes the window half as wide, once, however many parts hear of it (9.10)", () =>
    Effect.gen(function*() {
      const gate = new Gate({ lanes: 1, least: 1024, first: mebibyte, most: mebibyte })
      for (let part = 0; part < 16; part++) yield* gate.slowDown(5000)
      assert.strictEqual(gate.window.size, mebibyte / 2)
      yield* Effect.sleep("6 seconds")
      yield* gate.slowDown(5000)
      assert.strictEqual(gate.window.size, mebibyte / 4)
    }).pipe(patiently))
})
