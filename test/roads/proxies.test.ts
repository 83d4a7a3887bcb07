import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, FastCheck, Fiber, Layer, Redacted, Schema, TestClock } from "effect"
import { Transport } from "layergram"
import { failureOf, settle } from "../client/support.ts"
import { cut, join } from "../support/bytes.ts"
import type { Behaviour } from "./scripted.ts"
import { scripted } from "./scripted.ts"

const proxy = { host: "proxy.example.org", port: 1080 }
const target = { host: "dc2.example.org", port: 443 }
const text = (value: string) => new TextEncoder().encode(value)

type Dialer = Layer.Layer<Transport.Dialer, never, Transport.Dialer>

/** Each protocol: its layer, and what a good proxy answers to each write, in turn. */
const protocols: Readonly<Record<string, readonly [Dialer, ReadonlyArray<Uint8Array>]>> = {
  "SOCKS 5": [
    Transport.layerSocks5({ ...proxy, username: "alice", password: Redacted.make("secret") }),
    [Uint8Array.of(5, 2), Uint8Array.of(1, 0), Uint8Array.of(5, 0, 0, 1, 0, 0, 0, 0, 0, 0)]
  ],
  "SOCKS 4": [Transport.layerSocks4(proxy), [Uint8Array.of(0, 90, 0, 0, 0, 0, 0, 0)]],
  HTTP: [Transport.layerHttpProxy(proxy), [text("HTTP/1.1 200 OK\r\n\r\n")]]
}

/** Answers write by write; what comes after that it says back. */
const answering = (
  answers: ReadonlyArray<Uint8Array>,
  change: (answer: Uint8Array) => ReadonlyArray<Uint8Array> = (one) => [one]
): Behaviour => {
  let turn = 0
  return (peer, written) => {
    if (written === undefined) return
    const answer = answers[turn++]
    for (const bytes of answer === undefined ? [written] : change(answer)) peer.say(bytes)
  }
}

const dialled = (layer: Dialer, network: ReturnType<typeof scripted>) =>
  Effect.flatMap(Transport.Dialer, ({ dial }) => dial(target)).pipe(
    Effect.provide(Layer.provide(layer, network.layer))
  )

for (const [name, [layer, answers]] of Object.entries(protocols)) {
  describe(`a ${name} proxy`, () => {
    it.effect("carries what is said behind its answer, dials nobody else, and is left when the scope closes (1.37, 13.8)", () =>
      Effect.gen(function*() {
        const network = scripted(() => ({ behave: answering(answers, (one) => cut(one, [1])) }))
        const heard: Array<number> = []
        yield* Effect.scoped(Effect.gen(function*() {
          const stream = yield* dialled(layer, network)
          stream.write(text("before anybody listens, "))
          yield* Effect.fork(stream.run({ data: (bytes) => heard.push(...bytes), drain: () => {} }))
          yield* settle
          stream.write(text("and after"))
          yield* settle
          assert.strictEqual(network.open(), 1)
        }))
        assert.strictEqual(String.fromCharCode(...heard), "before anybody listens, and after")
        assert.deepStrictEqual(network.dials, ["proxy.example.org:1080"])
        assert.strictEqual(network.open(), 0)
      }))

    it.effect("may say more together with its answer", () =>
      Effect.gen(function*() {
        const last = answers.length - 1
        const together = answers.map((one, index) => (index === last ? join([one, text("and more")]) : one))
        const network = scripted(() => ({ behave: answering(together) }))
        const stream = yield* dialled(layer, network)
        const heard: Array<number> = []
        yield* Effect.fork(stream.run({ data: (bytes) => heard.push(...bytes), drain: () => {} }))
        yield* settle
        assert.strictEqual(String.fromCharCode(...heard), "and more")
      }).pipe(Effect.scoped))

    it.effect.prop(
      "that is cut, spoilt or silent ends with a typed failure in bounded time, and leaves nothing open",
      [
        FastCheck.nat(30),
        FastCheck.uint8Array({ maxLength: 6 }),
        FastCheck.constantFrom("cut", "spoilt", "silent", "gone"),
        FastCheck.array(FastCheck.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 })
      ],
      ([position, noise, kind, cuts]) =>
        Effect.gen(function*() {
          const behave: Behaviour = (peer, written) => {
            if (kind === "gone" && written !== undefined) peer.hangUp()
            if (kind === "gone" || kind === "silent") return
            answering(answers, (one) => {
              const at = position % one.length
              return cut(kind === "cut" ? one.slice(0, at) : join([one.slice(0, at), noise, one.slice(at + 1)]), cuts)
            })(peer, written)
          }
          const network = scripted(() => ({ behave }))
          const fiber = yield* Effect.fork(Effect.exit(Effect.scoped(dialled(layer, network))))
          yield* settle
          yield* TestClock.adjust("20 seconds")
          const exit = yield* Fiber.join(fiber)
          if (Exit.isFailure(exit)) {
            const { proxy: error, reason } = failureOf(exit)
            assert.strictEqual(reason, "Proxy")
            assert.isTrue(Schema.is(Transport.ProxyError)(error))
            if (kind === "silent") assert.strictEqual(error?.reason, "Timeout")
            if (kind === "gone") assert.strictEqual(error?.reason, "Closed")
          } else {
            assert.strictEqual(kind, "spoilt")
          }
          assert.strictEqual(network.open(), 0)
        }),
      { fastCheck: { numRuns: 40 } }
    )

    it.effect("that nobody can reach is told from a server that nobody can reach", () =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(dialled(layer, scripted(() => undefined)))
        assert.strictEqual(error.proxy?.reason, "Unreachable")
        assert.strictEqual(error.proxy?.proxy, "proxy.example.org:1080")
      }).pipe(Effect.scoped))

    it.effect("can be given up at any time", () =>
      Effect.gen(function*() {
        const network = scripted(() => ({ behave: () => {} }))
        const fiber = yield* Effect.fork(Effect.scoped(dialled(layer, network)))
        yield* settle
        assert.strictEqual(network.open(), 1)
        yield* Fiber.interrupt(fiber)
        assert.strictEqual(network.open(), 0)
      }))
  })
}

describe("a proxy", () => {
  it.effect("can stand behind another", () =>
    Effect.gen(function*() {
      const [outer, inner] = [protocols["SOCKS 4"], protocols["HTTP"]]
      if (outer === undefined || inner === undefined) return assert.fail("there are no such protocols")
      const network = scripted(() => ({ behave: answering([...outer[1], ...inner[1]]) }))
      const stream = yield* dialled(
        Layer.provide(Transport.layerHttpProxy({ host: "second.example.org", port: 8080 }), outer[0]),
        network
      )
      stream.write(text("hello"))
      assert.deepStrictEqual(network.dials, ["proxy.example.org:1080"])
    }).pipe(Effect.scoped))

  it.effect("that talks on and on while nobody listens is left", () =>
    Effect.gen(function*() {
      const [layer, answers] = protocols["HTTP"] ?? assert.fail("there is no such protocol")
      const network = scripted(() => ({
        behave: (peer, written) => {
          if (written === undefined) return
          for (const answer of answers) peer.say(answer)
          for (let i = 0; i < 100; i++) peer.say(new Uint8Array(1000))
        }
      }))
      const stream = yield* dialled(layer, network)
      const error = yield* Effect.flip(stream.run({ data: () => {}, drain: () => {} }))
      assert.strictEqual(error.proxy?.reason, "NotAProxy")
    }).pipe(Effect.scoped))

  it.effect("is not dialled with half of an account", () =>
    Effect.gen(function*() {
      const network = scripted(() => ({ behave: () => {} }))
      const layer = Transport.layerSocks5({ ...proxy, password: Redacted.make("secret") })
      const error = yield* Effect.flip(dialled(layer, network))
      assert.strictEqual(error.proxy?.reason, "InvalidSettings")
      assert.deepStrictEqual(network.dials, [])
    }).pipe(Effect.scoped))

  it("tells what is wrong in a sentence without a secret", () => {
    const error = new Transport.ProxyError({
      protocol: "SOCKS 5",
      proxy: "a:1",
      reason: "AuthenticationFailed",
      detail: "it says no"
    })
    assert.strictEqual(error.message, "the SOCKS 5 proxy a:1: AuthenticationFailed, it says no")
    assert.isTrue(error.isLasting)
    const transport = new Transport.TransportError({ reason: "Proxy", dc: 2, proxy: error })
    assert.include(transport.message, "AuthenticationFailed")
  })
})
