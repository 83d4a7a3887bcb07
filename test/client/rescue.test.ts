import { HttpClient, HttpClientResponse } from "@effect/platform"
import { assert, describe } from "@effect/vitest"
import { Effect, Layer, Redacted, TestClock } from "effect"
import { Rpc, SessionStore, Telegram, Transport } from "layergram"
import * as DcResolver from "layergram/DcResolver"
import { TestServer } from "layergram/testing"
import * as users from "layergram/tl/users"
import { Dialer, StreamError } from "../../services/Dialer.ts"
import * as Simple from "../support/simpleConfig.ts"
import { it } from "../support/virtualTime.ts"
import { configuration } from "./configuration.ts"
import { memory, patiently, platform } from "./support.ts"

const me = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))

const key = Simple.makeKey()

interface World {
  readonly server: TestServer.TestServer["Type"]
  readonly dials: Array<string>
  readonly dead: Set<string>
  /** How often the domain name system was asked. */
  readonly asked: { times: number; isBroken: boolean }
  /** The names that it was asked for. */
  readonly names: Array<string | undefined>
}

/** A client of servers with numbers, `10.0.DC.n`, who may ask the domain name system, where `10.0.4.9` is published. */
const live = <A, E>(
  use: (
    world: World,
    client: (
      transport: Layer.Layer<Transport.Transport, never, Dialer>
    ) => Layer.Layer<Telegram.Telegram, unknown>
  ) => Effect.Effect<A, E>,
  dcTxtDomainName = ""
) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const { token } = yield* server.bot()
    const { dial } = yield* Dialer
    const dials: Array<string> = []
    const dead = new Set<string>()
    const asked = { times: 0, isBroken: false }
    const names: World["names"] = []
    const numbers = Layer.succeed(Dialer, {
      dial: (address) => {
        dials.push(address.host)
        const centre = server.servers.dataCentres.find(({ id }) => String(id) === address.host.split(".")[2])
        return dead.has(address.host) || centre === undefined
          ? Effect.fail(new StreamError({ reason: "Open" }))
          : dial(centre)
      }
    })
    yield* server.answer("help.getConfig", (_, { dc, environment }) =>
      Effect.sync(() => {
        const date = environment.timers.seconds()
        const dcOptions = [{ _tag: "dcOption" as const, id: 2, ipAddress: "10.0.2.9", port: 443 }]
        return { ...configuration, dcTxtDomainName, date, expires: date + 3600, testMode: false, thisDc: dc, dcOptions }
      }))
    const body = JSON.stringify(Simple.answer(Simple.sealed(key, { addresses: [{ ip: [10, 0, 4, 9], port: 443 }] })))
    const http = HttpClient.make((request) =>
      Effect.sync(() => {
        asked.times++
        if (asked.isBroken) throw new Error("a bug of whoever answers")
        names.push(request.urlParams.find(([name]) => name === "name")?.[1])
        return HttpClientResponse.fromWeb(request, new Response(body))
      })
    )
    const dataCentres = server.servers.dataCentres.map(({ id }) => ({ id, host: `10.0.${id}.1`, port: 443 }))
    return yield* use({ server, dials, dead, asked, names }, (transport) =>
      Telegram.layerOver().pipe(
        Layer.provide([
          transport.pipe(Layer.provide(numbers)),
          DcResolver.layerDnsOverHttps({ publicKey: key.publicKey }).pipe(
            Layer.provide([Layer.succeed(HttpClient.HttpClient, http), platform])
          )
        ]),
        Layer.provide([
          platform,
          SessionStore.layerMemory,
          Telegram.TelegramConfig.layer({
            apiId: 1,
            apiHash: Redacted.make("hash"),
            botToken: Redacted.make(token),
            servers: { ...server.servers, dataCentres }
          })
        ])
      ))
  }).pipe(Effect.provide(memory()))

const direct = Transport.layerRoads([new Transport.Road.Direct()]).pipe(Layer.provide(platform))
const socks = Transport.layerSocks5({ host: "10.1.1.1", port: 1080 })
const proxied = {
  "a road": Transport.layerRoads([new Transport.Road.Socks5({ host: "10.1.1.1", port: 1080 })]),
  "a dialer": Transport.layerFramed().pipe(Layer.provide(socks)),
  "a direct road over a dialer": Transport.layerRoads([new Transport.Road.Direct()]).pipe(Layer.provide(socks)),
  "an MTProxy": Transport.layerMtProxy({
    host: "10.1.1.1",
    port: 443,
    secret: Redacted.make({ _tag: "Padded", key: new Uint8Array(16) })
  })
}

describe("a client that is cut off", () => {
  it.effect("learns from the domain name system where one data centre is, and there where all are (F210, 5.23)", () =>
    live((world, client) =>
      Effect.gen(function*() {
        for (let dc = 1; dc <= 5; dc++) world.dead.add(`10.0.${dc}.1`)
        yield* patiently(Effect.provide(me, client(direct)))
        assert.strictEqual(world.asked.times, 1)
        const [, ...others] = [...new Set(world.dials)]
        assert.deepStrictEqual(others, ["10.0.4.9", "10.0.2.9"])
        assert.deepStrictEqual(world.names, ["apv3.stel.com"])
        assert.deepStrictEqual(yield* world.server.violations, [])
      })
    ))

  it.effect("asks again after a while when whoever answers has died of a bug (F210)", () =>
    live((world, client) =>
      Effect.gen(function*() {
        yield* patiently(me)
        for (let dc = 1; dc <= 5; dc++) world.dead.add(`10.0.${dc}.1`)
        world.dead.add("10.0.2.9")
        world.asked.isBroken = true
        yield* world.server.disconnect()
        yield* TestClock.adjust("1 minute")
        const { times } = world.asked
        assert.isAbove(times, 0)
        yield* TestClock.adjust("3 minutes")
        assert.strictEqual(world.asked.times, times)
        world.asked.isBroken = false
        yield* TestClock.adjust("5 minutes")
        assert.isAbove(world.asked.times, times)
        assert.include(world.dials, "10.0.4.9")
        world.dead.delete("10.0.2.9")
        yield* patiently(me)
      }).pipe(Effect.provide(client(direct)))
    ))

  for (const [told, asked] of [["told.example", "told.example"], ["no name&type=1", "apv3.stel.com"]] as const) {
    it.effect(`having been told "${told}", asks for ${asked} (F210, 5.23)`, () =>
      live((world, client) =>
        Effect.gen(function*() {
          yield* patiently(me)
          yield* TestClock.adjust("1 minute")
          assert.deepStrictEqual(world.names, [])
          for (const host of world.dials) world.dead.add(host)
          world.dead.add("10.0.2.9")
          yield* world.server.disconnect()
          yield* TestClock.adjust("1 minute")
          assert.deepStrictEqual(world.names, [asked])
        }).pipe(Effect.provide(client(direct))), told))
  }

  it.effect("asks nobody else where only proxies may be dialled (F210)", () =>
    live((world, client) =>
      Effect.gen(function*() {
        for (const [name, transport] of Object.entries(proxied)) {
          const layer = client(Layer.provide(transport, platform))
          const exit = yield* patiently(Effect.exit(Effect.provide(me, layer)))
          assert.strictEqual(exit._tag, "Failure", name)
          assert.deepStrictEqual([...new Set(world.dials)], ["10.1.1.1"], name)
          assert.strictEqual(world.asked.times, 0, name)
        }
      })
    ))
})

describe("a client that reaches Telegram", () => {
  it.effect("never asks anybody else, not even when it is disconnected now and then (F210)", () =>
    live((world, client) =>
      Effect.gen(function*() {
        yield* Effect.gen(function*() {
          yield* patiently(me)
          yield* TestClock.adjust("10 minutes")
          yield* world.server.disconnect()
          yield* patiently(me)
          yield* TestClock.adjust("1 minute")
        }).pipe(Effect.provide(client(direct)))
        assert.strictEqual(world.asked.times, 0)
      })
    ))
})
