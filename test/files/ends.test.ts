/** Uploads whose source, or whose client, comes to an end. */
import { assert, describe } from "@effect/vitest"
import { Cause, Effect, Exit, Fiber, Layer, Scope, Stream } from "effect"
import { Files } from "layergram"
import { TestServer } from "layergram/testing"
import { client, failureOf, memory, patiently, settle } from "../client/support.ts"
import { it } from "../support/virtualTime.ts"
import { files, noise, play } from "./support.ts"

describe("an upload", () => {
  it.effect("ends with its client at once, whatever it waits for (9.9)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const { token } = yield* server.bot()
      const scope = yield* Scope.make()
      const all = Layer.provideMerge(files(), client(server, { token }))
      const context = yield* patiently(Layer.buildWithScope(all, scope))
      const source = Stream.concat(Stream.make(noise(1_200_000)), Stream.never)
      const upload = yield* Effect.fork(Effect.provide(Files.upload(source), context))
      yield* settle
      assert.isAbove((yield* server.calls("upload.saveBigFilePart")).length, 0)
      yield* Scope.close(scope, Exit.void)
      yield* settle
      const exit = yield* Effect.flatten(Fiber.poll(upload))
      assert.strictEqual(failureOf(exit)._tag, "ClientClosed")
    }).pipe(Effect.provide(memory())))

  it.effect("is over when it is, where nothing may be interrupted (9.9)", () =>
    patiently(play(() => Effect.uninterruptible(Files.upload(Stream.make(noise(600_000)))))))

  it.effect("tells once of a defect of its source, however many parts are read at a time (9.9)", () =>
    patiently(play(() =>
      Effect.gen(function*() {
        const broken = Stream.concat(Stream.make(noise(600_000)), Stream.die(new Error("x")))
        for (const source of [broken, Stream.die(new Error("x"))]) {
          const cause = yield* Effect.flip(Effect.sandbox(Files.upload(source)))
          assert.lengthOf([...Cause.defects(cause)], 1)
        }
      })
    )))
})
