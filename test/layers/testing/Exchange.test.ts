import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/TestClock"
import { equal } from "../../../layers/crypto/bytes.ts"
import * as Faults from "../../../layers/testing/faults.ts"
import { TestServer } from "../../../layers/testing/TestServer.ts"
import type { ViolationKind } from "../../../layers/testing/violations.ts"
import { decodeUnsafe, encodeUnsafe } from "../../../schema/tl/Codec.ts"
import * as C from "../../../schema/tl/mtproto/codecs.ts"
import * as Id from "../../../schema/tl/mtproto/ids.ts"
import { Writer } from "../../../schema/tl/Writer.ts"
import type { FramingName } from "../../../schema/wire/Framing.ts"
import * as Raw from "./raw.ts"

/** The key exchange is refused at the second step, and the reason is written down. */
const refusesSecond = (options: Raw.ExchangeOptions, kind: ViolationKind, code = -404) =>
  Effect.gen(function*() {
    const connection = yield* Raw.connect()
    const { answer } = yield* Raw.begin(connection, options)
    assert.strictEqual(answer, code)
    yield* connection.ended
    assert.deepStrictEqual(yield* Raw.kinds, [kind])
  }).pipe(Effect.provide(Raw.memory()))

/** The same at the third step. */
const refusesThird = (options: Raw.ExchangeOptions, kind: ViolationKind) =>
  Effect.gen(function*() {
    const connection = yield* Raw.connect()
    const { confirmation } = yield* Raw.finish(connection, yield* Raw.begin(connection), options)
    assert.strictEqual(confirmation, -404)
    assert.deepStrictEqual(yield* Raw.kinds, [kind])
  }).pipe(Effect.provide(Raw.memory()))

const confirmed = (body: Uint8Array | number) => {
  assert(typeof body !== "number")
  return decodeUnsafe(body, C.readSetClientDHParamsAnswer)
}

describe("the key exchange", () => {
  const framings: ReadonlyArray<FramingName> = ["abridged", "intermediate", "paddedIntermediate", "full"]
  for (const framing of framings) {
    for (const obfuscated of framing === "full" ? [false] : [false, true]) {
      it.scoped(`makes a key over the ${framing} framing${obfuscated ? ", obfuscated" : ""} (1.1-1.22)`, () =>
        Effect.gen(function*() {
          const session = yield* Raw.start({ framing, obfuscated })
          session.send(encodeUnsafe({ _tag: "ping", pingId: 5n }, C.writePingCall), { content: false })
          const { body } = yield* session.expect(Id.pong)
          assert.strictEqual(decodeUnsafe(body, C.readPong).pingId, 5n)
          const server = yield* TestServer
          const [record] = yield* server.connections
          assert.deepStrictEqual([record?.framing, record?.obfuscated], [framing, obfuscated])
          assert.deepStrictEqual(yield* server.violations, [])
        }).pipe(Effect.provide(Raw.memory())))
    }
  }

  it.scoped("takes the numbers of test servers and of media-only addresses (2.12)", () =>
    Effect.gen(function*() {
      const connection = yield* Raw.connect({ wireDc: 10_002, obfuscated: true })
      yield* Raw.makeKey(connection, { dc: 10_002 })
      yield* Raw.makeKey(yield* Raw.connect({ wireDc: -10_002, obfuscated: true }), { dc: -10_002 })
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory({ test: true }))))

  it.scoped("answers the same step with the same bytes, on another connection as well (2.41)", () =>
    Effect.gen(function*() {
      const connection = yield* Raw.connect()
      const begun = yield* Raw.begin(connection)
      const again = yield* Raw.ask(yield* Raw.connect(), begun.question)
      assert(typeof again !== "number" && typeof begun.answer !== "number")
      assert.isTrue(equal(again, begun.answer))
      const done = yield* Raw.finish(connection, begun)
      const repeated = yield* Raw.ask(connection, done.question)
      assert.deepStrictEqual(repeated, done.confirmation)
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("forgets a step after ten minutes (2.41)", () =>
    Effect.gen(function*() {
      const connection = yield* Raw.connect()
      const begun = yield* Raw.begin(connection)
      yield* TestClock.adjust(Duration.minutes(11))
      const { confirmation } = yield* Raw.finish(connection, begun)
      assert.strictEqual(confirmation, -404)
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("asks for another public value on demand, and wants the retry_id then (2.35)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      yield* server.inject(Faults.onExchange({ verdict: "retry" }))
      const connection = yield* Raw.connect()
      const begun = yield* Raw.begin(connection)
      const first = yield* Raw.finish(connection, begun)
      assert.strictEqual(confirmed(first.confirmation)._tag, "dh_gen_retry")
      const second = yield* Raw.finish(connection, begun, { retryId: first.auxHash })
      assert.strictEqual(confirmed(second.confirmation)._tag, "dh_gen_ok")
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("notices a wrong retry_id (2.35)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      yield* server.inject(Faults.onExchange({ verdict: "retry" }))
      const connection = yield* Raw.connect()
      const begun = yield* Raw.begin(connection)
      yield* Raw.finish(connection, begun)
      const { confirmation } = yield* Raw.finish(connection, begun, { retryId: 0n })
      assert.strictEqual(confirmation, -404)
      assert.deepStrictEqual(yield* Raw.kinds, ["RetryId"])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("gives up on demand (2.39)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      yield* server.inject(Faults.onExchange({ verdict: "fail" }))
      const connection = yield* Raw.connect()
      const { confirmation } = yield* Raw.finish(connection, yield* Raw.begin(connection))
      assert.strictEqual(confirmed(confirmation)._tag, "dh_gen_fail")
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("says what a test wants it to say in any step (2.3, 2.28)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const nonce = new Uint8Array(16).fill(7)
      const altered = yield* server.inject(Faults.onExchange({
        resPQ: (answer) => ({ ...answer, serverPublicKeyFingerprints: [1n] })
      }))
      const first = yield* Raw.resPQ(yield* Raw.connect(), nonce)
      assert.deepStrictEqual(first.serverPublicKeyFingerprints, [1n])
      assert.strictEqual(yield* altered.hits, 1)
      yield* server.inject(Faults.onExchange({ inner: (inner) => ({ ...inner, g: 4 }) }))
      const connection = yield* Raw.connect()
      const { server: parameters } = yield* Raw.finish(connection, yield* Raw.begin(connection))
      assert.strictEqual(parameters.g, 4)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("notices a nonce that comes again (2.10)", () =>
    Effect.gen(function*() {
      const nonce = new Uint8Array(16).fill(9)
      yield* Raw.makeKey(yield* Raw.connect(), { nonce })
      yield* Raw.makeKey(yield* Raw.connect(), { nonce })
      assert.deepStrictEqual(yield* Raw.kinds, ["Nonce"])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("notices a new_nonce that comes again (2.10)", () =>
    Effect.gen(function*() {
      const newNonce = new Uint8Array(32).fill(9)
      yield* Raw.makeKey(yield* Raw.connect(), { newNonce })
      yield* Raw.makeKey(yield* Raw.connect(), { newNonce })
      assert.deepStrictEqual(yield* Raw.kinds, ["NewNonce"])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("notices req_pq (2.2)", () =>
    Effect.gen(function*() {
      const w = new Writer()
      w.id(0x60469778)
      w.int128(new Uint8Array(16))
      assert.strictEqual(yield* Raw.ask(yield* Raw.connect(), w.copy()), -404)
      assert.deepStrictEqual(yield* Raw.kinds, ["LegacyMethod"])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("notices inner data without a data centre, and takes it (2.11)", () =>
    Effect.gen(function*() {
      const connection = yield* Raw.connect()
      yield* Raw.makeKey(connection, {
        innerBytes: (bytes) => {
          const old = bytes.slice(0, -4)
          new DataView(old.buffer).setUint32(0, 0x83c95aec, true)
          return old
        }
      })
      assert.deepStrictEqual(yield* Raw.kinds, ["LegacyMethod"])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("notices wrong factors (2.6)", () =>
    refusesSecond({ request: (step) => ({ ...step, p: step.q, q: step.p }) }, "Factors"))

  it.scoped("notices a key that was not offered (2.7, 2.22)", () =>
    refusesSecond({ request: (step) => ({ ...step, publicKeyFingerprint: 1n }) }, "Fingerprint"))

  it.scoped("notices what is not RSA_PAD (2.13-2.21)", () =>
    refusesSecond({
      encrypted: (bytes) => {
        const wrong = bytes.slice()
        wrong[200] = (wrong[200] ?? 0) ^ 1
        return wrong
      }
    }, "RsaPadding"))

  it.scoped("notices another nonce than in the first step", () =>
    refusesSecond({ request: (step) => ({ ...step, nonce: new Uint8Array(16) }) }, "Nonce"))

  it.scoped("notices another nonce inside than outside", () =>
    refusesSecond({ inner: (inner) => ({ ...inner, nonce: new Uint8Array(16) }) }, "InnerData"))

  it.scoped("notices other factors inside than outside", () =>
    refusesSecond({ inner: (inner) => ({ ...inner, p: Uint8Array.of(3) }) }, "InnerData"))

  it.scoped("answers -444 to the number of another data centre (1.13, 2.12)", () =>
    refusesSecond({ dc: 4 }, "WrongDc", -444))

  it.scoped("answers -444 to the number of a test server (1.13)", () => refusesSecond({ dc: 10_002 }, "WrongDc", -444))

  it.scoped("notices a g_b of 1 (2.31)", () =>
    refusesThird({ clientInner: (inner) => ({ ...inner, gB: Uint8Array.of(1) }) }, "PublicValue"))

  it.scoped("notices a g_b below 2^(2048-64) (2.31)", () =>
    refusesThird({ clientInner: (inner) => ({ ...inner, gB: new Uint8Array(247).fill(255) }) }, "PublicValue"))

  it.scoped("notices a wrong hash in the third step (2.34)", () =>
    refusesThird({
      clientPlain: (plain) => {
        const wrong = plain.slice()
        wrong[0] = (wrong[0] ?? 0) ^ 1
        return wrong
      }
    }, "ClientDh"))

  it.scoped("notices a third step that is not whole blocks (2.34)", () =>
    refusesThird({
      clientPlain: (plain) => {
        const longer = new Uint8Array(plain.length + 16)
        longer.set(plain)
        return longer
      }
    }, "ClientDh"))

  it.scoped("notices other nonces in the third step", () =>
    refusesThird({ clientInner: (inner) => ({ ...inner, serverNonce: new Uint8Array(16) }) }, "InnerData"))

  it.scoped("notices the header of another data centre's stream (1.20)", () =>
    Effect.gen(function*() {
      yield* Raw.makeKey(yield* Raw.connect({ obfuscated: true, wireDc: 4 }))
      assert.deepStrictEqual(yield* Raw.kinds, ["WireDc"])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("notices a step that is none", () =>
    Effect.gen(function*() {
      const body = encodeUnsafe({ _tag: "ping", pingId: 1n }, C.writePingCall)
      assert.strictEqual(yield* Raw.ask(yield* Raw.connect(), body), -404)
      assert.deepStrictEqual(yield* Raw.kinds, ["PlainMessage"])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("keeps keys by data centre", () =>
    Effect.gen(function*() {
      const key = yield* Raw.makeKey(yield* Raw.connect({ dc: 2 }))
      const elsewhere = yield* Raw.connect({ dc: 4 })
      const session = yield* Raw.session(elsewhere, key)
      session.send(encodeUnsafe({ _tag: "ping", pingId: 1n }, C.writePingCall), { content: false })
      const packet = yield* elsewhere.receive
      assert.strictEqual(new DataView(packet.buffer).getInt32(0, true), -404)
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("ends temporary keys in time (2.57)", () =>
    Effect.gen(function*() {
      const connection = yield* Raw.connect()
      const session = yield* Raw.session(connection, yield* Raw.makeKey(connection, { expiresIn: 3600 }))
      const ping = () => session.send(Raw.ping(), { content: false })
      ping()
      yield* session.expect(Id.pong)
      yield* TestClock.adjust("1 hour")
      ping()
      const packet = yield* connection.receive
      assert.strictEqual(new DataView(packet.buffer).getInt32(0, true), -404)
    }).pipe(Effect.provide(Raw.memory())))
})
