import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Fiber, Layer, Redacted, Schedule, TestClock } from "effect"
import { Crypto, Rpc, Transport } from "layergram"
import * as TelegramNode from "layergram/node"
import * as help from "layergram/tl/help"
import * as FakeTls from "../../schema/wire/FakeTls.ts"
import type { Negotiation } from "../../schema/wire/Negotiation.ts"
import * as ProxySecret from "../../schema/wire/ProxySecret.ts"
import { passOn } from "../../layers/testing/control.ts"
import { platform, settle } from "../client/support.ts"
import { cut, fromHex } from "../support/bytes.ts"
import type { Behaviour } from "./scripted.ts"
import { scripted } from "./scripted.ts"
import { client, onTcp, recording, roads, talk } from "./support.ts"

const key = "00112233445566778899aabbccddeeff"
const other = "ffeeddccbbaa99887766554433221100"
const domain = Buffer.from("www.example.org").toString("hex")
const fakeTls = `ee${key}${domain}`
const kinds = [["plain", key], ["padded", `dd${key}`], ["disguised", fakeTls]] as const

/** Cuts what comes and what goes into pieces of a few bytes. */
const choppy: Layer.Layer<Transport.Dialer, never, Transport.Dialer> = Layer.effect(
  Transport.Dialer,
  Effect.map(Transport.Dialer, ({ dial }) =>
    Transport.Dialer.of({
      dial: (address) =>
        Effect.map(dial(address), (stream) => ({
          write: (bytes) => cut(bytes, [1, 4, 2]).map((piece) => stream.write(piece)).every((isReady) => isReady),
          run: (sink) =>
            stream.run({
              drain: sink.drain,
              data: (chunk) => cut(chunk, [1, 3]).forEach(sink.data)
            })
        }))
    }))
)

const endpoint: Transport.Endpoint = { dc: 2, address: { host: "149.154.167.51", port: 443 }, wireDc: 2 }

/** The packet that asks for the beginning of a key exchange. */
const question = fromHex(`${"00".repeat(8)}040000000100000014000000f18e7ebe${"01".repeat(16)}`)

/** Asks a data centre, and hears its answer. */
const ask = (options: Transport.Endpoint) =>
  Effect.gen(function*() {
    const { connect } = yield* Transport.Transport
    const connection = yield* connect(options)
    const answer = yield* Deferred.make<Uint8Array>()
    const running = yield* Effect.fork(connection.run({
      packet: (packet) => void Deferred.unsafeDone(answer, Effect.succeed(packet.slice())),
      drain: () => {}
    }))
    connection.send(question.length, (target, offset) => target.set(question, offset))
    return yield* Effect.raceFirst(Deferred.await(answer), Fiber.join(running))
  }).pipe(Effect.scoped)

describe("through an MTProxy server", () => {
  for (const [name, secret] of kinds) {
    it.scopedLive(`with a ${name} secret a bot talks, and nothing else is dialled (1.20, 1.25, 1.26, T1.7, F176, F177)`, () =>
      onTcp((server) =>
        Effect.gen(function*() {
          const proxy = yield* server.mtProxy({ secret })
          const dials: Array<string> = []
          const dialer = Layer.provide(recording(dials), TelegramNode.layerTcp)
          yield* talk(server, roads(dialer, [proxy.road]))
          assert.deepStrictEqual(new Set(dials), new Set([`${proxy.road.host}:${proxy.road.port}`]))
          assert.isTrue((yield* server.connections).every(({ medium }) => medium === "mtProxy"))
          assert.strictEqual(yield* proxy.refused, 0)
        })
      ))
  }

  it.scopedLive("Telegram is told by which one, and through other proxies nothing (1.37)", () =>
    onTcp((server) =>
      Effect.gen(function*() {
        const told: Array<unknown> = []
        yield* server.answer("help.getNearestDc", (_, { key }) =>
          Effect.sync(() => {
            told.push(key.introduction?.proxy)
            return passOn
          }))
        const { road } = yield* server.mtProxy({ secret: key })
        const bot = yield* server.bot()
        const { host, port } = road
        for (const roads_ of [[road], [new Transport.Road.Direct({})]] as const) {
          told.length = 0
          yield* Effect.provide(
            Rpc.invoke(help.getNearestDc()),
            Layer.fresh(client(server, bot.token, roads(TelegramNode.layerTcp, roads_)))
          )
          const proxy = roads_[0] === road ? { _tag: "inputClientProxy", address: host, port } : undefined
          assert.deepStrictEqual(told, [proxy])
        }
      })
    ))

  for (const [name, secret] of kinds) {
    it.scopedLive(`that is an address of a data centre with a ${name} secret, streams are obfuscated with it (5.3, T5.2)`, () =>
      onTcp((server) =>
        Effect.gen(function*() {
          const { refused, road: { host, port } } = yield* server.mtProxy({ secret })
          const known = ProxySecret.fromText(secret)
          if (known === undefined) return assert.fail("this is no such secret")
          // What the transport does elsewhere does not matter there.
          const direct = new Transport.Road.Direct({ framing: "full", obfuscated: false })
          const transport = roads(TelegramNode.layerTcp, [direct])
          const there = { dc: 2, address: { host, port }, wireDc: 2, obfuscated: true, secret: known } as const
          yield* Effect.provide(ask(there), transport)
          assert.strictEqual(yield* refused, 0)
          assert.isTrue((yield* server.connections).every(({ medium }) => medium === "mtProxy"))
        })
      ))
  }

  it.effect("that is an address of a data centre and does not know the secret counts as one that cannot be reached (5.3)", () =>
    Effect.gen(function*() {
      const network = scripted(() => ({ behave: (peer, written) => written && peer.hangUp() }))
      const secret = ProxySecret.fromText(fakeTls) ?? assert.fail("this is no secret")
      const there = { ...endpoint, obfuscated: true, secret } as const
      const framed = Transport.layerFramed().pipe(Layer.provide([network.layer, platform]))
      for (const transport of [roads(network.layer, [new Transport.Road.Direct({})]), framed]) {
        const error = yield* Effect.flip(Effect.provide(ask(there), transport))
        assert.deepStrictEqual([error.reason, error.proxy, error.retryable], ["Open", undefined, true])
      }
      assert.strictEqual(network.open(), 0)
    }))

  for (const [name, secret] of kinds) {
    it.scopedLive(`with a ${name} secret all bytes arrive, however they are cut (1.9, 1.23, 1.32, T1.1)`, () =>
      onTcp((server) =>
        Effect.gen(function*() {
          const proxy = yield* server.mtProxy({ secret })
          yield* talk(server, roads(Layer.provide(choppy, TelegramNode.layerTcp), [proxy.road]))
        })
      ))

    it.scopedLive(`with another ${name} secret than its own, nobody answers and nothing else is dialled (1.26, T1.7)`, () =>
      onTcp((server) =>
        Effect.gen(function*() {
          const proxy = yield* server.mtProxy({ secret })
          const wrong = ProxySecret.fromText(secret.replace(key, other)) ?? assert.fail("this is no secret")
          const dials: Array<string> = []
          const dialer = Layer.provide(recording(dials), TelegramNode.layerTcp)
          const transport = Transport.layerMtProxy({ ...proxy.road, secret: Redacted.make(wrong) }).pipe(
            Layer.provide([dialer, platform])
          )
          const asking = yield* Effect.fork(Effect.provide(ask(endpoint), transport))
          const told = Effect.filterOrFail(proxy.refused, (count) => count === 1, () => "not yet")
          yield* Effect.retry(told, Schedule.intersect(Schedule.spaced("10 millis"), Schedule.recurs(500)))
          yield* Effect.sleep("50 millis")
          assert.isNull(yield* Fiber.poll(asking).pipe(Effect.map((exit) => exit._tag === "None" ? null : exit)))
          yield* Fiber.interrupt(asking)
          assert.deepStrictEqual(dials, [`${proxy.road.host}:${proxy.road.port}`])
          assert.strictEqual(yield* server.dials(), 0)
        })
      ))
  }

  it.scopedLive("the number of the data centre decides, also of one for media, and of no other (1.20)", () =>
    onTcp((server) =>
      Effect.gen(function*() {
        const proxy = yield* server.mtProxy()
        const transport = roads(TelegramNode.layerTcp, [proxy.road])
        for (const wireDc of [10_001, -10_004]) {
          yield* Effect.provide(ask({ ...endpoint, wireDc }), transport)
          assert.strictEqual(yield* server.dials(Math.abs(wireDc) - 10_000), 1)
        }
        // Not one of the test servers.
        const asking = yield* Effect.fork(Effect.provide(ask({ ...endpoint, wireDc: 3 }), transport))
        const told = Effect.filterOrFail(proxy.refused, (count) => count === 1, () => "not yet")
        yield* Effect.retry(told, Schedule.intersect(Schedule.spaced("10 millis"), Schedule.recurs(500)))
        yield* Fiber.interrupt(asking)
        assert.strictEqual(yield* server.dials(), 2)
      }), { test: true }))
})

describe("a disguised proxy", () => {
  /** A proxy that does as it should with `key`, until `then` decides otherwise. */
  const behaving = (
    crypto: Crypto.Crypto["Type"],
    then: (peer: Parameters<Behaviour>[0]) => void,
    now = 0
  ): Behaviour => {
    let machine: Negotiation | undefined = FakeTls.accept({
      key: fromHex(key),
      crypto,
      random: (length) => new Uint8Array(length).fill(7),
      now
    })
    return (peer, written) => {
      if (written === undefined || machine === undefined) return
      const progress = machine.receive(written)
      if (progress._tag === "Failed") return now === 0 ? assert.fail(progress.detail) : peer.hangUp()
      if (progress.send !== undefined) peer.say(progress.send)
      if (progress._tag === "Done") {
        machine = undefined
        then(peer)
      }
    }
  }

  const asking = (behave: Behaviour) => {
    const network = scripted(() => ({ behave }))
    const secret = ProxySecret.fromText(fakeTls) ?? assert.fail("this is no secret")
    const transport = Transport.layerMtProxy({ host: "proxy.example.org", port: 443, secret: Redacted.make(secret) })
      .pipe(
        Layer.provide([network.layer, platform])
      )
    return Effect.gen(function*() {
      const fiber = yield* Effect.fork(Effect.flip(Effect.provide(ask(endpoint), transport)))
      yield* settle
      yield* TestClock.adjust("1 minute")
      const error = yield* Fiber.join(fiber)
      assert.strictEqual(network.open(), 0)
      return error.proxy?.reason ?? error.reason
    })
  }

  it.effect("that says nothing is given up in time (T1.10)", () =>
    Effect.map(asking(() => {}), (reason) => assert.strictEqual(reason, "Timeout")))

  it.effect("that is a web site is none", () =>
    Effect.map(
      asking((peer, written) => written && peer.say(new TextEncoder().encode("HTTP/1.1 400 Bad Request\r\n\r\n"))),
      (reason) => assert.strictEqual(reason, "NotAProxy")
    ))

  it.effect("that hangs up after the hello has closed (1.29)", () =>
    Effect.map(
      asking((peer, written) => written && peer.hangUp()),
      (reason) => assert.strictEqual(reason, "Closed")
    ))

  /** Connects to a proxy whose clock shows an hour, with what sessions know of the server's time. */
  const meeting = (...clockOffsets: ReadonlyArray<number | undefined>) =>
    Effect.gen(function*() {
      const crypto = yield* Crypto.Crypto
      const network = scripted(() => ({ behave: behaving(crypto, () => {}, 3600) }))
      const secret = Redacted.make(ProxySecret.fromText(fakeTls) ?? assert.fail("this is no secret"))
      const options = { host: "proxy.example.org", port: 443, secret }
      const outcomes = yield* Effect.gen(function*() {
        const { connect } = yield* Transport.Transport
        return yield* Effect.forEach(clockOffsets, (clockOffset) =>
          connect({ ...endpoint, clockOffset }).pipe(
            // Of what was opened in vain nothing is left.
            Effect.map(() => network.open() === 1 ? "connected" : `${network.open()} streams`),
            Effect.catchAll(({ proxy, reason }) => Effect.succeed(proxy?.reason ?? reason)),
            Effect.scoped
          ))
      }).pipe(Effect.provide(Transport.layerMtProxy(options).pipe(Layer.provide([network.layer, platform]))))
      assert.strictEqual(network.open(), 0)
      return { outcomes, dials: network.dials.length }
    }).pipe(Effect.provide(platform))

  it.effect("is told the server's time where a session knows it, by all sessions from then on (1.29)", () =>
    Effect.gen(function*() {
      const { dials, outcomes } = yield* meeting(undefined, 3_600_000, undefined)
      assert.deepStrictEqual([outcomes, dials], [["Closed", "connected", "connected"], 3])
    }))

  it.effect("that refuses the time is asked once more, by the client's own clock (1.29)", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(3_600_000)
      assert.deepStrictEqual(yield* meeting(7_200_000), { outcomes: ["connected"], dials: 2 })
      yield* TestClock.setTime(0)
      assert.deepStrictEqual(yield* meeting(7_200_000), { outcomes: ["Closed"], dials: 2 })
      assert.deepStrictEqual(yield* meeting(500), { outcomes: ["Closed"], dials: 1 })
    }))

  for (
    const [what, bytes] of [
      ["an alert", [0x15, 3, 3, 0, 2, 2, 40]],
      ["an empty record", [0x17, 3, 3, 0, 0]],
      ["something without a record", [0x41, 0x41]]
    ] as const
  ) {
    it.effect(`that sends ${what} afterwards is left (1.32, T1.8)`, () =>
      Effect.gen(function*() {
        const crypto = yield* Crypto.Crypto
        const behave = behaving(crypto, (peer) => peer.say(Uint8Array.from(bytes)))
        assert.strictEqual(yield* asking(behave), "NotAProxy")
      }).pipe(Effect.provide(platform)))
  }

  it.effect("that hangs up afterwards is told from one that never agreed", () =>
    Effect.gen(function*() {
      const crypto = yield* Crypto.Crypto
      assert.strictEqual(yield* asking(behaving(crypto, (peer) => peer.hangUp())), "Close")
    }).pipe(Effect.provide(platform)))
})
