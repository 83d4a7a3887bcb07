import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Exit, FastCheck, Fiber, Layer, Redacted, Schema, Scope, TestClock } from "effect"
import { Crypto, Transport, Users } from "layergram"
import * as TelegramNode from "layergram/node"
import { TestServer } from "layergram/testing"
import { failureOf, memory, patiently, platform, settle } from "../client/support.ts"
import { client, onTcp, recording, roads, talk } from "./support.ts"
import { freePort } from "../support/freePort.ts"
import type { Behaviour } from "./scripted.ts"
import { scripted } from "./scripted.ts"

const { Direct, HttpProxy, MtProxy, Socks4, Socks5 } = Transport.Road

const key = "00112233445566778899aabbccddeeff"
const mtProxy = (host: string, secret = key) => Schema.decodeSync(MtProxy)({ _tag: "MtProxy", host, port: 443, secret })

const endpoint: Transport.Endpoint = { dc: 2, address: { host: "149.154.167.51", port: 443 }, wireDc: 2 }
const straight = "149.154.167.51:443"

/** Connects once and closes again, says by which address. */
const once = (transport: Transport.Transport["Type"], network: ReturnType<typeof scripted>) =>
  Effect.gen(function*() {
    const before = network.dials.length
    const exit = yield* Effect.exit(Effect.scoped(transport.connect(endpoint)))
    return { exit, dials: network.dials.slice(before) }
  })

const over = <A, E>(
  network: ReturnType<typeof scripted>,
  list: Parameters<typeof Transport.layerRoads>[0],
  use: (transport: Transport.Transport["Type"]) => Effect.Effect<A, E>,
  options?: Parameters<typeof Transport.layerRoads>[1]
) => Effect.flatMap(Transport.Transport, use).pipe(Effect.provide(roads(network.layer, list, options)))

const silent: Behaviour = () => {}
const socksAnswers: Behaviour = (peer, written) => {
  if (written === undefined) return
  peer.say(written[1] === 1 && written.length === 3 ? Uint8Array.of(5, 0) : Uint8Array.of(5, 0, 0, 1, 0, 0, 0, 0, 0, 0))
}

describe("several roads", () => {
  it.effect("are taken in their order, and the next when one fails; what has failed comes later for a while", () => {
    let isBlocked = true
    const network = scripted(({ host }) => (host === "149.154.167.51" && isBlocked ? undefined : { behave: silent }))
    return over(network, [new Direct(), mtProxy("proxy.example.org")], (transport) =>
      Effect.gen(function*() {
        assert.deepStrictEqual((yield* once(transport, network)).dials, [straight, "proxy.example.org:443"])
        // Now the proxy is the first.
        assert.deepStrictEqual((yield* once(transport, network)).dials, ["proxy.example.org:443"])
        isBlocked = false
        yield* TestClock.adjust("10 minutes")
        assert.deepStrictEqual((yield* once(transport, network)).dials, [straight])
      }))
  })

  it.effect("race when one takes long, and the loser is closed", () => {
    const network = scripted(({ host }) => ({
      behave: silent,
      after: host === "149.154.167.51" ? "1 minute" : "1 second"
    }))
    return over(
      network,
      [new Direct(), mtProxy("proxy.example.org")],
      (transport) =>
        Effect.scoped(Effect.gen(function*() {
          const fiber = yield* Effect.fork(transport.connect(endpoint))
          yield* settle
          yield* TestClock.adjust("1900 millis")
          assert.deepStrictEqual(network.dials, [straight])
          yield* TestClock.adjust("1200 millis")
          yield* Fiber.join(fiber)
          assert.deepStrictEqual(network.dials, [straight, "proxy.example.org:443"])
          assert.strictEqual(network.open(), 1)
        })),
      { stagger: "2 seconds" }
    )
  })

  it.effect("go one by one where that is wanted", () => {
    const network = scripted(() => ({ behave: silent, after: "1 minute" }))
    return over(
      network,
      [new Direct(), mtProxy("proxy.example.org")],
      (transport) =>
        Effect.scoped(Effect.gen(function*() {
          const fiber = yield* Effect.fork(transport.connect(endpoint))
          yield* TestClock.adjust("1 minute")
          yield* Fiber.join(fiber)
          assert.deepStrictEqual(network.dials, [straight])
        })),
      { stagger: Duration.infinity }
    )
  })

  it.effect("may differ in their dress only (F209)", () => {
    const first: Array<number> = []
    const network = scripted(() => ({
      behave: (peer, written) => {
        if (written === undefined) return
        first.push(written[0] ?? 0)
        peer.hangUp()
      }
    }))
    const list = [
      new Direct({ framing: "abridged", obfuscated: false }),
      new Direct({ framing: "intermediate", obfuscated: false })
    ] as const
    return over(network, list, (transport) =>
      Effect.gen(function*() {
        for (let i = 0; i < 2; i++) {
          yield* Effect.scoped(Effect.gen(function*() {
            const connection = yield* transport.connect(endpoint)
            yield* Effect.exit(connection.run({ packet: () => {}, drain: () => {} }))
          }))
        }
        assert.deepStrictEqual(first, [0xef, 0xee])
      }))
  })

  it.effect("that carry nothing back are noticed: connections that end, or are given up, without an answer", () => {
    const network = scripted(({ host }) => ({
      behave: (peer, written) => {
        if (host === "hangs-up.example.org" && written !== undefined) peer.hangUp()
      }
    }))
    const list = [mtProxy("hangs-up.example.org"), mtProxy("silent.example.org"), mtProxy("third.example.org")] as const
    return over(network, list, (transport) =>
      Effect.gen(function*() {
        const talkTo = Effect.scoped(Effect.gen(function*() {
          const connection = yield* transport.connect(endpoint)
          connection.send(40, () => {})
          yield* Effect.exit(Effect.timeout(connection.run({ packet: () => {}, drain: () => {} }), "10 seconds"))
        }))
        for (let i = 0; i < 3; i++) {
          const fiber = yield* Effect.fork(talkTo)
          yield* settle
          yield* TestClock.adjust("10 seconds")
          yield* Fiber.join(fiber)
        }
        assert.deepStrictEqual(network.dials, list.map(({ host }) => `${host}:443`))
      }))
  })

  it.effect("that all fail tell why, and rather what time may heal", () => {
    const refusing: Behaviour = (peer, written) => {
      if (written !== undefined) peer.say(Uint8Array.of(5, 0xff))
    }
    const network = scripted(({ host }) => (host === "strict.example.org" ? { behave: refusing } : undefined))
    const strict = new Socks5({ host: "strict.example.org", port: 1080 })
    return Effect.gen(function*() {
      const one = yield* over(network, [strict], (transport) => once(transport, network))
      assert.strictEqual(failureOf(one.exit).proxy?.reason, "AuthenticationRequired")
      const two = yield* over(network, [strict, mtProxy("gone.example.org")], (transport) => once(transport, network))
      assert.strictEqual(failureOf(two.exit).proxy?.reason, "Unreachable")
    })
  })
})

describe("with proxies only", () => {
  const password = Redacted.make("secret")
  const list = [
    new Socks5({ host: "socks5.example.org", port: 1, username: "a", password }),
    new Socks4({ host: "socks4.example.org", port: 2 }),
    new HttpProxy({ host: "http.example.org", port: 3 }),
    mtProxy("plain.example.org"),
    mtProxy("padded.example.org", `dd${key}`),
    mtProxy("disguised.example.org", `ee${key}${Buffer.from("example.org").toString("hex")}`)
  ]
  const known = new Set(list.map(({ host, port }) => `${host}:${port}`))
  const noise = FastCheck.uint8Array({ maxLength: 12 })
  const behaviour = FastCheck.record({
    host: FastCheck.constantFrom(...list.map(({ host }) => host)),
    does: FastCheck.constantFrom("refuse", "silence", "noise", "hang up", "work"),
    noise
  })

  it.effect.prop(
    "nothing else is dialled, whatever they do, and nothing is left open (1.26, 13.8, T1.7)",
    [FastCheck.array(behaviour, { maxLength: 6 }), FastCheck.shuffledSubarray(list, { minLength: 1 })],
    ([behaviours, [first, ...rest]]) =>
      Effect.gen(function*() {
        if (first === undefined) return
        const network = scripted(({ host }) => {
          const found = behaviours.find((one) => one.host === host)
          if (found?.does === "refuse") return undefined
          return {
            behave: (peer, written) => {
              if (written === undefined || found === undefined) return
              if (found.does === "work") socksAnswers(peer, written)
              if (found.does === "noise") peer.say(found.noise)
              if (found.does === "hang up") peer.hangUp()
            }
          }
        })
        yield* over(network, [first, ...rest], (transport) =>
          Effect.forEach([1, 2, 3], () =>
            Effect.gen(function*() {
              const alternatives = [{ host: "2001:67c:4e8:f002::a", port: 443 }]
              const connecting = Effect.scoped(transport.connect({ ...endpoint, alternatives }))
              const fiber = yield* Effect.fork(Effect.exit(connecting))
              yield* settle
              yield* TestClock.adjust("1 minute")
              const exit = yield* Fiber.join(fiber)
              if (Exit.isFailure(exit)) assert.strictEqual(failureOf(exit).reason, "Proxy")
            })))
        assert.isTrue(network.dials.length > 0 && network.dials.every((address) => known.has(address)))
        assert.strictEqual(network.open(), 0)
      }),
    { fastCheck: { numRuns: 25 } }
  )
})

describe("a bot", () => {
  it.scopedLive("finds the road that works, and another when that one goes away", () =>
    onTcp((server) =>
      Effect.gen(function*() {
        const dead = new Socks5({ host: "127.0.0.1", port: yield* freePort })
        const dials: Array<string> = []
        const dialer = Layer.provide(recording(dials), TelegramNode.layerTcp)
        const second = yield* server.mtProxy()
        yield* Effect.scoped(Effect.gen(function*() {
          const first = yield* server.mtProxy({ secret: `dd${key}` })
          yield* talk(server, roads(dialer, [dead, first.road, second.road]))
        }))
        const before = dials.length
        // The first proxy is gone by now.
        yield* talk(server, roads(dialer, [second.road, dead]))
        assert.deepStrictEqual(new Set(dials.slice(before)), new Set([`127.0.0.1:${second.road.port}`]))
        const addresses = new Set(server.servers.dataCentres.map(({ host, port }) => `${host}:${port}`))
        assert.isFalse(dials.some((one) => addresses.has(one)))
      })
    ))

  it.scopedLive("changes the road while it runs", () =>
    onTcp((server) =>
      Effect.gen(function*() {
        const { token } = yield* server.bot()
        const lasting = yield* server.mtProxy()
        const dials: Array<string> = []
        const dialer = Layer.provide(recording(dials), TelegramNode.layerTcp)
        const scope = yield* Scope.make()
        const passing = yield* Scope.extend(server.mtProxy(), scope)
        yield* Effect.gen(function*() {
          yield* Users.me
          yield* Scope.close(scope, Exit.void)
          yield* Users.me
        }).pipe(Effect.provide(client(server, token, roads(dialer, [passing.road, lasting.road]))))
        assert.strictEqual(dials[0], `127.0.0.1:${passing.road.port}`)
        assert.strictEqual(dials.at(-1), `127.0.0.1:${lasting.road.port}`)
      })
    ))

  it.scopedLive("on the test servers tells the proxy so (1.20)", () =>
    onTcp((server) =>
      Effect.gen(function*() {
        const proxy = yield* server.mtProxy()
        yield* talk(server, roads(TelegramNode.layerTcp, [proxy.road]))
        assert.strictEqual(yield* proxy.refused, 0)
      }), { test: true }))

  it.scopedLive("that races IPv6 against IPv4 talks over the one that answers (1.36, F153)", () =>
    onTcp((server) =>
      Effect.gen(function*() {
        const { token } = yield* server.bot()
        const unused = yield* freePort
        const dataCentres = server.servers.dataCentres.flatMap((one) => [
          one,
          { id: one.id, host: "::1", port: unused, ipv6: true }
        ])
        const dials: Array<string> = []
        const dialer = Layer.provide(recording(dials), TelegramNode.layerTcp)
        const transport = roads(dialer, [new Direct()])
        const racing = { ...server, servers: { ...server.servers, dataCentres } }
        yield* Effect.provide(Users.me, client(racing, token, transport, "race"))
        assert.strictEqual(dials[0], `::1:${unused}`)
        assert.isTrue(dials[1]?.startsWith("127.0.0.1:"))
      })
    ))
})

describe("a client", () => {
  it.effect("that no proxy carries fails to begin, and says why (F17)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const { token } = yield* server.bot()
      const network = scripted(() => undefined)
      const transport = roads(network.layer, [mtProxy("proxy.example.org")])
      const exit = yield* patiently(Effect.exit(Effect.provide(Users.me, client(server, token, transport))))
      const error = failureOf(exit)
      assert.strictEqual(error._tag === "TransportError" && error.proxy?.reason, "Unreachable")
      assert.deepStrictEqual(new Set(network.dials), new Set(["proxy.example.org:443"]))
    }).pipe(Effect.provide(memory())))
})

describe("the layers", () => {
  it.effect("of a proxy take the place of the dialer that they stand on (F7)", () => {
    const network = scripted(() => undefined)
    const ground = Layer.mergeAll(network.layer, platform)
    return Effect.gen(function*() {
      yield* Effect.flip(Effect.scoped(Effect.flatMap(Transport.Transport, ({ connect }) => connect(endpoint))))
      assert.deepStrictEqual(network.dials, ["proxy.example.org:1080"])
    }).pipe(
      Effect.provide(
        Transport.layerFramed().pipe(
          Layer.provide(Layer.provideMerge(Transport.layerSocks5({ host: "proxy.example.org", port: 1080 }), ground)),
          Layer.provide(Crypto.layerWebCrypto)
        )
      )
    )
  })
})
