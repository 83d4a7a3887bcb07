import { assert, describe } from "@effect/vitest"
import { Effect, FiberSet, Layer } from "effect"
import { Files, Rpc } from "layergram"
import { Faults, TestServer } from "layergram/testing"
import * as help from "layergram/tl/help"
import * as upload from "layergram/tl/upload"
import { Dialer } from "../../services/Dialer.ts"
import { client, memory, patiently } from "../client/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { files, locationOf, noise, stored } from "./support.ts"

const mebibyte = 1024 * 1024

/** What was written to one stream: how often, and when it was the last of a packet's pieces. */
interface Log {
  later: number
  longest: number
}

/** A client whose long packets go out piece by piece, each a millisecond after the one before. */
const inPieces = (framing: "intermediate" | "paddedIntermediate" | "abridged" | "full", log: Log) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const bot = yield* server.bot()
    const { token } = bot
    const dialer = yield* Dialer
    const slow = Layer.succeed(Dialer, {
      dial: (address) =>
        Effect.gen(function*() {
          const run = yield* FiberSet.makeRuntime<never>()
          const stream = yield* dialer.dial(address)
          return {
            run: stream.run,
            write: (bytes, done) => {
              log.longest = Math.max(log.longest, bytes.length)
              // What is written is not looked at later: the memory is used again.
              const isWritable = stream.write(bytes.slice())
              done?.()
              return isWritable
            },
            later: (work) => {
              log.later++
              run(Effect.zipRight(Effect.sleep("1 millis"), Effect.sync(work)))
            }
          }
        })
    })
    return {
      server,
      bot,
      layer: Layer.provide(
        Layer.provideMerge(files(), client(server, { token, transport: { framing } })),
        slow
      )
    }
  })

describe("long packets that are sent piece by piece", () => {
  for (const framing of ["intermediate", "paddedIntermediate", "abridged", "full"] as const) {
    it.effect(`carry the same bytes in the ${framing} framing, and calls made meanwhile go out behind them whole (1.23, 3.1, 3.2)`, () =>
      Effect.gen(function*() {
        const log: Log = { later: 0, longest: 0 }
        const { layer, server } = yield* inPieces(framing, log)
        const part = noise(mebibyte / 2)
        const save = (filePart: number) => Rpc.invoke(upload.saveFilePart({ fileId: 7n, filePart, bytes: part }))
        yield* patiently(
          Effect.gen(function*() {
            const calls = Array.from(
              { length: 12 },
              (_, i) => i % 3 === 0 ? save(i) : Effect.as(Rpc.invoke(help.getNearestDc()), true)
            )
            assert.deepStrictEqual(yield* Effect.all(calls, { concurrency: "unbounded" }), calls.map(() => true))
          }).pipe(Effect.provide(layer))
        )
        assert.isAtLeast(log.later, 4 * 8)
        assert.isAtMost(log.longest, mebibyte / 2 / 4)
        assert.deepStrictEqual(yield* server.violations, [])
      }).pipe(Effect.scoped, Effect.provide(memory())))
  }

  it.effect("are made again when the connection is lost in the middle of one, and interrupted at any time (9.11, 9.20)", () =>
    Effect.gen(function*() {
      const log: Log = { later: 0, longest: 0 }
      const { bot, layer, server } = yield* inPieces("intermediate", log)
      const alice = yield* server.user()
      const bytes = noise(12 * mebibyte + 5)
      yield* patiently(
        Effect.gen(function*() {
          yield* alice.send(bot, "send me something")
          yield* Effect.sleep("50 millis")
          for (const millis of [3, 8, 14, 33]) yield* Effect.timeoutOption(Files.upload(bytes), millis)
          const trouble = Effect.gen(function*() {
            for (let i = 0; i < 6; i++) {
              yield* Effect.sleep("7 millis")
              yield* server.disconnect()
              yield* Effect.sleep("3 seconds")
            }
          })
          yield* server.inject(Faults.onCall("upload.saveBigFilePart", { _tag: "Lose" }, { skip: 3 }))
          yield* Effect.fork(trouble)
          const document = yield* stored(alice, bytes)
          sameBytes(yield* Files.bytes(locationOf(document)), bytes)
        }).pipe(Effect.scoped, Effect.provide(layer)),
        "20 minutes",
        "5 millis"
      )
    }).pipe(Effect.scoped, Effect.provide(memory())))
})
