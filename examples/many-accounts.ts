/**
 * Many accounts in one process: each has a client of its own, which is there as long as somebody uses it and goes a
 * while later. Runs on the embedded server.
 */
import { NodeRuntime } from "@effect/platform-node"
import type { Context } from "effect"
import { Console, Effect, Layer, RcMap, Redacted } from "effect"
import { Crypto, SessionStore, Telegram, Users } from "layergram"
import * as TelegramNode from "layergram/node"
import { TestServer } from "layergram/testing"

const program = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  const bots = yield* Effect.forEach(
    Array.from({ length: 20 }, (_, number) => `Bot ${number + 1}`),
    (firstName) => server.bot({ firstName })
  )

  /** The clients by their tokens. In earnest, each has a file or a row of its own instead of memory. */
  const clients = yield* RcMap.make({
    idleTimeToLive: "1 minute",
    lookup: (botToken: string) =>
      Layer.build(Telegram.layer.pipe(
        Layer.provide([
          SessionStore.layerMemory,
          Telegram.TelegramConfig.layer({
            apiId: 1,
            apiHash: Redacted.make("any will do here"),
            botToken: Redacted.make(botToken),
            servers: server.servers
          })
        ]),
        Layer.provide(TelegramNode.layer)
      ))
  })

  /** Runs something as one of the accounts; clients are shared. */
  const as = <A, E>(token: string, effect: Effect.Effect<A, E, Telegram.Telegram>) =>
    Effect.scoped(
      Effect.flatMap(RcMap.get(clients, token), (client: Context.Context<Telegram.Telegram>) =>
        Effect.provide(effect, client))
    )

  const names = yield* Effect.forEach(bots, ({ token }) => as(token, Users.me), { concurrency: 5 })
  yield* Console.log(`${names.length} accounts, from ${names[0]?.name} to ${names.at(-1)?.name}`)
})

NodeRuntime.runMain(program.pipe(
  Effect.scoped,
  Effect.provide(TestServer.layerTcp()),
  Effect.provide([Crypto.layerNoble, Crypto.layerFflate, Crypto.layerWebCrypto])
))
