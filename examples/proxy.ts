/**
 * A bot behind proxies. It tries a SOCKS proxy that is not there, then an MTProxy server whose link somebody has passed
 * on; straight to Telegram it never goes, because that road is not in the list.
 *
 * It runs on the embedded server, which brings an MTProxy server of its own, and ends by itself.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Layer, Redacted, Schema } from "effect"
import { Crypto, SessionStore, Telegram, Transport, Users } from "layergram"
import * as TelegramNode from "layergram/node"
import { TestServer } from "layergram/testing"

/** The transport of a client that reaches Telegram by proxies only. */
const behindProxies = (link: string) =>
  Layer.unwrapEffect(Effect.gen(function*() {
    const proxy = yield* Schema.decode(Transport.ProxyLink)(link)
    const socks = new Transport.Road.Socks5({
      host: "127.0.0.1",
      port: 1,
      username: "alice",
      password: Redacted.make("secret")
    })
    return Transport.layerRoads([socks, proxy], { stagger: "1 second" })
  }))

const program = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  const { token } = yield* server.bot({ firstName: "Marco" })
  const { link } = yield* server.mtProxy()

  const config = Telegram.TelegramConfig.layer({
    apiId: 1,
    apiHash: Redacted.make("any will do here"),
    botToken: Redacted.make(token),
    servers: server.servers
  })
  const client = Telegram.layerOver().pipe(
    Layer.provide([behindProxies(link), SessionStore.layerMemory, config]),
    Layer.provide(TelegramNode.layer)
  )
  const me = yield* Effect.provide(Users.me, client)
  const roads = new Set((yield* server.connections).map(({ medium }) => medium))
  yield* Console.log(`signed in as ${me.firstName}, by ${[...roads].join(" and ")}`)
})

NodeRuntime.runMain(program.pipe(
  Effect.scoped,
  Effect.provide(TestServer.layerTcp()),
  Effect.provide([Crypto.layerNoble, Crypto.layerFflate, Crypto.layerWebCrypto])
))
