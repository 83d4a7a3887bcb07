import { assert, describe } from "@effect/vitest"
import type { Scope } from "effect"
import { Duration, Effect, Layer } from "effect"
import type { Dialer } from "../../services/Dialer.ts"
import { fromBigInt, toBigInt } from "../../layers/crypto/bytes.ts"
import * as Dh from "../../layers/crypto/dh.ts"
import { Rpc } from "layergram"
import * as help from "layergram/tl/help"
import { Faults, TestServer } from "layergram/testing"
import { it } from "../support/virtualTime.ts"
import { client, failureOf, memory, patiently } from "./support.ts"

type Server = TestServer.TestServer["Type"]

/** Runs against a server with a client that nobody is signed in on. */
const withServer = <A, E>(
  use: (server: Server) => Effect.Effect<A, E, TestServer.TestServer | Dialer | Scope.Scope>,
  options?: Parameters<typeof memory>[0]
) => Effect.flatMap(TestServer.TestServer, use).pipe(Effect.scoped, Effect.provide(memory(options)))

const nearest = Rpc.invoke(help.getNearestDc())

/** Makes a key and a call. */
const connect = (server: Server, options?: Parameters<typeof client>[1]) =>
  patiently(Effect.exit(Effect.provide(nearest, Layer.fresh(client(server, options)))), "2 minutes")

const prime = toBigInt(Dh.publishedPrime)
const number = (value: bigint) => fromBigInt(value, 256)

// 2048 bits, not a safe prime, and fit for g = 3 by its remainder.
const notSafe = (() => {
  let candidate = prime - 12n
  while (candidate % 3n !== 2n || candidate % 2n === 0n) candidate -= 2n
  return candidate
})()

/** A server that lies each time in the same way; the client must say why it does not go on, and send nothing more. */
const lies: ReadonlyArray<readonly [string, string, Faults.Fault]> = [
  ["another nonce in resPQ (2.3, T2.1)", "Nonce", change({ resPQ: (a) => ({ ...a, nonce: flip(a.nonce) }) })],
  [
    "another nonce in the parameters (2.23, T2.1)",
    "Nonce",
    change({ parameters: (a) => ({ ...a, nonce: flip(a.nonce) }) })
  ],
  [
    "another server nonce in the parameters (2.23, T2.1)",
    "Nonce",
    change({ parameters: (a) => ({ ...a, serverNonce: flip(a.serverNonce) }) })
  ],
  ["another nonce inside (2.27, T2.1)", "Nonce", change({ inner: (a) => ({ ...a, nonce: flip(a.nonce) }) })],
  [
    "another server nonce inside (2.27, T2.1)",
    "Nonce",
    change({ inner: (a) => ({ ...a, serverNonce: flip(a.serverNonce) }) })
  ],
  [
    "another nonce in the verdict (2.38, T2.1)",
    "Nonce",
    change({ confirmation: (a) => ({ ...a, nonce: flip(a.nonce) }) })
  ],
  [
    "another server nonce in the verdict (2.38, T2.1)",
    "Nonce",
    change({ confirmation: (a) => ({ ...a, serverNonce: flip(a.serverNonce) }) })
  ],
  [
    "a wrong hash in the verdict (2.38)",
    "NonceHash",
    change({
      confirmation: (a) => a._tag === "dh_gen_ok" ? { ...a, newNonceHash1: flip(a.newNonceHash1) } : a
    })
  ],
  [
    "the hash of another verdict (2.38, T2.6)",
    "NonceHash",
    change({
      confirmation: (a) => a._tag === "dh_gen_ok" ? { ...a, _tag: "dh_gen_retry", newNonceHash2: a.newNonceHash1 } : a
    })
  ],
  ...([
    ["a prime", 4611686018427387847n],
    ["1", 1n],
    ["a square", 2147483647n ** 2n],
    ["an even number", 2147483647n * 2n],
    ["2^63", 2n ** 63n],
    ["nine bytes", 2n ** 65n + 1n],
    ["zero", 0n]
  ] as const).map(([name, pq]) =>
    [
      `pq that is ${name} (2.4, T2.2)`,
      "Factorization",
      change({ resPQ: (a) => ({ ...a, pq: minimal(pq) }) })
    ] as const
  ),
  ["an empty pq (2.3, T2.2)", "Factorization", change({ resPQ: (a) => ({ ...a, pq: new Uint8Array(0) }) })],
  [
    "only keys that we do not know (2.7, T2.3)",
    "UnknownServerKey",
    change({ resPQ: (a) => ({ ...a, serverPublicKeyFingerprints: [1n, 2n] }) })
  ],
  [
    "no keys (2.7, T2.3)",
    "UnknownServerKey",
    change({ resPQ: (a) => ({ ...a, serverPublicKeyFingerprints: [] }) })
  ],
  [
    "a prime of 2047 bits (2.28, T2.4)",
    "Group",
    change({ inner: (a) => ({ ...a, dhPrime: number(prime >> 1n) }) })
  ],
  ["a prime that is none (2.29, T2.4)", "Group", change({ inner: (a) => ({ ...a, dhPrime: number(notSafe) }) })],
  ...[0, 1, 2, 5, 6, 8, -1, 2147483647].map((g) =>
    [`g = ${g}, which generates something else (2.30, T2.4)`, "Group", change({ inner: (a) => ({ ...a, g }) })] as const
  ),
  ...([
    ["0", 0n],
    ["1", 1n],
    ["p - 1", prime - 1n],
    ["2^1984 - 1", 2n ** 1984n - 1n],
    ["p - 2^1984 + 1", prime - 2n ** 1984n + 1n],
    ["p", prime]
  ] as const).map(([name, gA]) =>
    [`g_a = ${name} (2.31, T2.4)`, "PublicValue", change({ inner: (a) => ({ ...a, gA: number(gA) }) })] as const
  ),
  [
    "an encrypted answer of 15 bytes too many (2.24, T2.5)",
    "Decryption",
    change({
      parameters: (a) =>
        a._tag === "server_DH_params_ok" ? { ...a, encryptedAnswer: a.encryptedAnswer.slice(0, -1) } : a
    })
  ],
  [
    "an empty encrypted answer (2.24)",
    "Decryption",
    change({
      parameters: (a) => a._tag === "server_DH_params_ok" ? { ...a, encryptedAnswer: new Uint8Array(0) } : a
    })
  ],
  [
    "an encrypted answer of 4 KiB (2.24)",
    "Decryption",
    change({
      parameters: (a) => a._tag === "server_DH_params_ok" ? { ...a, encryptedAnswer: new Uint8Array(4096) } : a
    })
  ],
  [
    "a wrong hash inside (2.26, T2.5)",
    "Decryption",
    change({ plainInner: (plain) => Uint8Array.from(plain, (byte, i) => (i === 3 ? byte ^ 1 : byte)) })
  ],
  [
    "sixteen bytes of padding inside (2.26, T2.5)",
    "Decryption",
    change({ plainInner: (plain) => Uint8Array.from([...plain, ...new Uint8Array(16)]) })
  ],
  [
    "another constructor inside (2.26, T2.5)",
    "Decryption",
    change({ plainInner: (plain) => Uint8Array.from(plain, (byte, i) => (i === 20 ? byte ^ 1 : byte)) })
  ],
  ["a refusal at the end (2.38)", "Rejected", change({ verdict: "fail" })],
  ["a wish for another secret, for ever (2.39, T2.6)", "Rejected", change({ verdict: "retry" })]
]

function change(action: Faults.ExchangeAction): Faults.Fault {
  return Faults.onExchange(action, { times: Number.POSITIVE_INFINITY })
}

function flip(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes, (byte, i) => (i === 5 ? byte ^ 0x10 : byte))
}

function minimal(value: bigint): Uint8Array {
  const hex = value.toString(16)
  return Uint8Array.from(Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex"))
}

describe("a key exchange", () => {
  for (const [lie, reason, fault] of lies) {
    it.effect(`ends at ${lie}`, () =>
      withServer((server) =>
        Effect.gen(function*() {
          yield* server.inject(fault)
          const error = failureOf(yield* connect(server))
          assert.strictEqual(error._tag === "HandshakeError" ? error.reason : error._tag, reason)
          // It was tried again a few times, and never went on to a session.
          assert.isAtMost(yield* server.dials(), 3)
          assert.deepStrictEqual(yield* server.violations, [])
        })
      ))
  }

  it.effect("takes the first key that it knows (2.7, T2.3)", () =>
    withServer((server) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.onExchange({
          resPQ: (a) => ({ ...a, serverPublicKeyFingerprints: [5n, ...a.serverPublicKeyFingerprints] })
        }))
        assert.strictEqual((yield* connect(server))._tag, "Success")
      })
    ))

  it.effect("splits a small product as well (T2.2)", () =>
    withServer((server) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.onExchange({ resPQ: (a) => ({ ...a, pq: Uint8Array.of(15) }) }))
        yield* connect(server)
        // The server sees that the factors are of another number than it gave, which was the lie.
        assert.isAbove(yield* server.dials(), 0)
      })
    ))

  it.effect("chooses another secret up to five times when the server asks (2.35, 2.39, T2.6)", () =>
    withServer((server) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.onExchange({ verdict: "retry" }, { times: 5 }))
        assert.strictEqual((yield* connect(server))._tag, "Success")
        assert.deepStrictEqual(yield* server.violations, [])
      })
    ))

  it.effect("begins anew when the server refuses (2.38, 2.39)", () =>
    withServer((server) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.onExchange({ verdict: "fail" }))
        assert.strictEqual((yield* connect(server))._tag, "Success")
        assert.strictEqual(yield* server.dials(), 2)
        assert.deepStrictEqual(yield* server.violations, [])
      })
    ))

  for (const step of [0, 1, 2]) {
    it.effect(`sends step ${step + 1} again when its answer is lost (2.41, T2.9)`, () =>
      withServer((server) =>
        Effect.gen(function*() {
          yield* server.inject(Faults.onSent({ _tag: "Drop" }, { skip: step }))
          assert.strictEqual((yield* connect(server))._tag, "Success")
          assert.strictEqual(yield* server.dials(), 1)
          assert.deepStrictEqual(yield* server.violations, [])
        })
      ))

    it.effect(`does not mind that the answer to step ${step + 1} comes twice (2.42)`, () =>
      withServer((server) =>
        Effect.gen(function*() {
          yield* server.inject(Faults.onSent({ _tag: "Delay", by: Duration.seconds(4) }, { skip: step }))
          assert.strictEqual((yield* connect(server))._tag, "Success")
          assert.deepStrictEqual(yield* server.violations, [])
        })
      ))

    it.effect(`begins anew when step ${step + 1} takes too long (2.41, T1.10, T2.9)`, () =>
      withServer((server) =>
        Effect.gen(function*() {
          yield* server.inject(Faults.onSent({ _tag: "HalfOpen" }, { skip: step }))
          assert.strictEqual((yield* connect(server))._tag, "Success")
          assert.strictEqual(yield* server.dials(), 2)
          assert.deepStrictEqual(yield* server.violations, [])
        })
      ))

    for (const code of [-404, -429, -500]) {
      it.effect(`begins anew on a new connection after ${code} in step ${step + 1} (1.11, 1.12, 1.14, 13.7)`, () =>
        withServer((server) =>
          Effect.gen(function*() {
            yield* server.inject(Faults.onSent({ _tag: "TransportError", code }, { skip: step }))
            assert.strictEqual((yield* connect(server))._tag, "Success")
            assert.strictEqual(yield* server.dials(), 2)
            assert.deepStrictEqual(yield* server.violations, [])
          })
        ))
    }
  }

  it.effect("is not tried again with a data centre that says it is another (1.13, 13.9)", () =>
    withServer((server) =>
      Effect.gen(function*() {
        // The client takes the test servers for production.
        const error = failureOf(yield* connect(server, { servers: { ...server.servers, test: !server.servers.test } }))
        assert.isTrue(error._tag === "TransportError" && error.code === -444)
        assert.strictEqual(yield* server.dials(), 1)
      })
    ))

  it.effect("is made once for a thousand calls that wait for it (2.43)", () =>
    withServer((server) =>
      Effect.gen(function*() {
        const calls = Effect.all(Array.from({ length: 1000 }, () => nearest), { concurrency: "unbounded" })
        yield* patiently(Effect.provide(calls, client(server)))
        assert.strictEqual(yield* server.dials(), 1)
        assert.deepStrictEqual(yield* server.violations, [])
      })
    ))
})
