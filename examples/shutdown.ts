/**
 * A client ends with its scope: calls that wait fail with `ClientClosed`, streams of updates end, nothing is left. Runs on
 * the embedded server, which leaves a call without an answer.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Exit, Fiber, Layer, Scope, Stream } from "effect"
import { Rpc, SessionStore, Telegram, Updates } from "layergram"
import * as TelegramNode from "layergram/node"
import { Faults, TestServer } from "layergram/testing"
import * as help from "layergram/tl/help"
import { onLoopback, settings } from "./support/embedded.ts"

const program = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  const bot = yield* server.bot({ firstName: "Marco" })
  const scope = yield* Scope.make()
  const client = yield* Layer.buildWithScope(
    Telegram.layer.pipe(
      Layer.provide([SessionStore.layerMemory, settings(server, bot.token)]),
      Layer.provide(TelegramNode.layer)
    ),
    scope
  )

  const updates = yield* Effect.fork(Effect.provide(Stream.runCount(Updates.stream), client))
  yield* server.inject(Faults.onCall("help.getNearestDc", { _tag: "Ignore" }))
  const call = yield* Effect.fork(Effect.provide(Rpc.invoke(help.getNearestDc()), client))
  yield* Effect.sleep("100 millis")

  yield* Scope.close(scope, Exit.void)
  const error = yield* Effect.flip(Fiber.join(call))
  yield* Console.log(`the call: ${error._tag}`)
  yield* Console.log(`the stream ended, after ${yield* Fiber.join(updates)} updates`)
})

NodeRuntime.runMain(Effect.provide(program, onLoopback))
