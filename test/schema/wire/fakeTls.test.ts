import { assert, describe, it } from "@effect/vitest"
import { Effect, FastCheck, Layer } from "effect"
import * as Net from "node:net"
import * as Tls from "node:tls"
import * as NobleCrypto from "../../../layers/crypto/Noble.ts"
import * as WebCrypto from "../../../layers/random/WebCrypto.ts"
import { fromHex, toHex } from "../../../layers/crypto/bytes.ts"
import * as FakeTls from "../../../schema/wire/FakeTls.ts"
import * as HelloKeys from "../../../schema/wire/helloKeys.ts"
import { joined } from "../../../schema/wire/Negotiation.ts"
import { Crypto } from "../../../services/Crypto.ts"
import { RandomSource } from "../../../services/RandomSource.ts"
import { cut } from "../../support/bytes.ts"

const { crypto, random } = Effect.runSync(
  Effect.gen(function*() {
    return { crypto: yield* Crypto, random: (yield* RandomSource).bytes }
  }).pipe(Effect.provide(Layer.merge(NobleCrypto.layer, WebCrypto.layer)))
)

const key = fromHex("00112233445566778899aabbccddeeff")
const domain = "www.example.org"
const now = 1_800_000_000
const client = () => FakeTls.negotiate({ key, domain, crypto, random, now })
const server = (options?: { readonly key?: Uint8Array; readonly now?: number }) =>
  FakeTls.accept({ key, crypto, random, now, ...options })

const answerTo = (hello: Uint8Array): Uint8Array => {
  const progress = server().receive(hello)
  return progress._tag === "More" && progress.send !== undefined ? progress.send : assert.fail(progress._tag)
}

const changeCipherSpec = Uint8Array.of(0x14, 3, 3, 0, 1, 1)

describe("the hello", () => {
  it.live("nests its lengths and names the domain: OpenSSL reads it (1.27, 13.1)", () =>
    Effect.gen(function*() {
      const seen: { name?: string; protocols?: ReadonlyArray<string> } = {}
      const code = yield* Effect.async<string>((resume) => {
        const listener = Tls.createServer({
          SNICallback: (asked, done) => {
            seen.name = asked
            done(null)
          },
          ALPNCallback: ({ protocols }) => {
            seen.protocols = protocols
            return "h2"
          }
        })
        listener.on("tlsClientError", (error) => {
          listener.close()
          resume(Effect.succeed("code" in error ? String(error.code) : error.message))
        })
        listener.listen(0, "127.0.0.1", () => {
          const address = listener.address()
          const socket = Net.connect(typeof address === "object" ? address?.port ?? 0 : 0, "127.0.0.1")
          socket.on("error", () => {})
          socket.write(client().opening)
        })
      })
      assert.deepStrictEqual(seen, { name: domain, protocols: ["h2", "http/1.1"] })
      // All of it was read, and liked: what is missing is the certificate of this server.
      assert.include(["ERR_SSL_NO_SUITABLE_SIGNATURE_ALGORITHM", "ERR_SSL_NO_SHARED_CIPHER"], code)
    }))

  it("has public keys that can be", () => {
    const prime = 2n ** 255n - 19n
    const square = (x: bigint) => x * x % prime
    for (let i = 0; i < 3; i++) {
      const bytes = HelloKeys.x25519(random, crypto)
      assert.strictEqual(bytes.length, 32)
      const x = BigInt(`0x${toHex(bytes.slice().reverse())}`)
      assert.isTrue(x > 0n && x < prime)
      const y2 = (x * x * x + 486_662n * x * x + x) % prime
      let power = 1n
      for (let e = (prime - 1n) / 2n, b = y2; e > 0n; e >>= 1n, b = square(b)) if (e & 1n) power = power * b % prime
      assert.strictEqual(power, 1n)
    }
    const kem = HelloKeys.mlKem768(random)
    assert.strictEqual(kem.length, 1184)
    for (let i = 0; i < 1152; i += 3) {
      const [a = 0, b = 0, c = 0] = kem.subarray(i, i + 3)
      assert.isTrue((a | ((b & 15) << 8)) < 3329 && ((b >> 4) | (c << 4)) < 3329)
    }
  })

  it("has values of no meaning, as browsers have: of one byte twice, and neighbours differ (1.28)", () => {
    for (let i = 0; i < 40; i++) {
      const hello = client().opening
      const at = (offset: number) => new DataView(hello.buffer, hello.byteOffset).getUint16(offset)
      // Behind the session id, in front of all ciphers; in front of all extensions.
      const suites = 5 + 4 + 2 + 32 + 1 + 32
      const extensions = suites + 2 + at(suites) + 2 + 2
      const values = [at(suites + 2), at(extensions), at(hello.length - 5)]
      for (const value of values) {
        assert.strictEqual(value >> 8, value & 0xff)
        assert.strictEqual(value & 0x0f, 0x0a)
      }
      assert.strictEqual(new Set(values.slice(0, 2)).size, 2)
      assert.strictEqual(new Set(values.slice(1)).size, 2)
    }
  })

  it("is another one every time, as long as it should be", () => {
    const hellos = Array.from({ length: 5 }, () => client().opening)
    assert.strictEqual(new Set(hellos.map(toHex)).size, 5)
    for (const hello of hellos) assert.strictEqual(((hello[3] ?? 0) << 8 | (hello[4] ?? 0)) + 5, hello.length)
  })

  it("is accepted with the secret and the time, and by nobody else (1.29)", () => {
    const { opening } = client()
    const outcome = (options?: Parameters<typeof server>[0], hello = opening) => server(options).receive(hello)._tag
    assert.strictEqual(outcome(), "More")
    assert.strictEqual(outcome({ now: now + 500 }), "More")
    assert.strictEqual(outcome({ now: now + 3600 }), "Failed")
    assert.strictEqual(outcome({ key: new Uint8Array(16) }), "Failed")
    for (const at of [11, 42, 50, opening.length - 1]) {
      const spoilt = opening.slice()
      spoilt[at] = (spoilt[at] ?? 0) ^ 1
      assert.notStrictEqual(outcome(undefined, spoilt), "More", String(at))
    }
    assert.strictEqual(server().receive(new TextEncoder().encode("GET / HTTP/1.1\r\n"))._tag, "Failed")
  })
})

describe("the answer", () => {
  it.prop(
    "is understood however it is cut, and followed by one change of ciphers (1.30, 1.31, T1.1, T1.8)",
    [FastCheck.array(FastCheck.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 })],
    ([cuts]) => {
      const machine = client()
      const behind = [0x17, 3, 3, 0, 1, 9]
      const all = joined(answerTo(machine.opening), behind)
      let rest: Array<number> | undefined
      for (const chunk of cut(all, cuts)) {
        if (rest !== undefined) {
          rest.push(...chunk)
          continue
        }
        const progress = machine.receive(chunk)
        if (progress._tag === "Failed") return assert.fail(progress.detail)
        if (progress._tag === "More") continue
        assert.deepStrictEqual(progress.send, changeCipherSpec)
        rest = [...progress.rest]
      }
      assert.deepStrictEqual(rest, behind)
    },
    { fastCheck: { numRuns: 20 } }
  )

  it.prop(
    "that is spoilt or cut off is never taken for one (1.30, T1.8)",
    [FastCheck.nat(), FastCheck.integer({ min: 1, max: 255 })],
    ([position, change]) => {
      const machine = client()
      const answer = answerTo(machine.opening)
      const at = position % answer.length
      answer[at] = (answer[at] ?? 0) ^ change
      const outcome = machine.receive(answer)
      assert.notStrictEqual(outcome._tag, "Done")
      const shorter = client()
      const other = answerTo(shorter.opening)
      assert.strictEqual(shorter.receive(other.subarray(0, position % other.length))._tag, "More")
    },
    { fastCheck: { numRuns: 20 } }
  )

  it("of another server, of an alert or of nonsense fails at once", () => {
    for (const bytes of [[0x15, 3, 3, 0, 2, 2, 40], [...new TextEncoder().encode("HTTP/1.1 400")], [0x16, 3, 1]]) {
      const outcome = client().receive(Uint8Array.from(bytes))
      assert.isTrue(outcome._tag === "Failed" && outcome.reason === "NotAProxy")
    }
    const other = client()
    const answer = FakeTls.accept({ key, crypto, random, now }).receive(client().opening)
    assert.isTrue(answer._tag === "More" && answer.send !== undefined && other.receive(answer.send)._tag === "Failed")
  })
})

describe("records", () => {
  const read = (chunks: ReadonlyArray<Uint8Array>) => {
    const reader = FakeTls.reader()
    let out = new Uint8Array(0)
    const isGood = chunks.every((chunk) =>
      reader(chunk, (bytes) => {
        out = joined(out, bytes).slice()
      })
    )
    return { out, isGood }
  }

  it.prop(
    "carry every byte, however they are cut (1.31, 1.32, 13.2, F177)",
    [
      FastCheck.uint8Array({ maxLength: 9000, size: "max" }),
      FastCheck.array(FastCheck.integer({ min: 1, max: 5000 }), { minLength: 1 })
    ],
    ([bytes, cuts]) => {
      const { isGood, out } = read(cut(FakeTls.records(bytes), cuts))
      assert.isTrue(isGood)
      assert.deepStrictEqual(out, bytes)
    },
    { fastCheck: { numRuns: 30 } }
  )

  it("of 16 KiB and more are read, of anything else than data are not (T1.8)", () => {
    const long = new Uint8Array(65_535).fill(7)
    assert.deepStrictEqual(read([joined([0x17, 3, 3, 0xff, 0xff], long)]), { out: long, isGood: true })
    for (const head of [[0x15, 3, 3, 0, 2], [0x17, 3, 1, 0, 1], [0x17, 3, 3, 0, 0], [0x48]]) {
      assert.isFalse(read([Uint8Array.from(head)]).isGood)
    }
  })

  it("are at most 2878 bytes long when we write them (1.31)", () => {
    const written = FakeTls.records(new Uint8Array(10_000))
    for (let at = 0; at < written.length;) {
      const length = ((written[at + 3] ?? 0) << 8) | (written[at + 4] ?? 0)
      assert.isTrue(length > 0 && length <= 2878)
      at += 5 + length
    }
  })
})

describe("the keyed hash", () => {
  it("is that of RFC 4231", () => {
    const hash = FakeTls.hmacSha256(crypto, new Uint8Array(20).fill(0x0b), new TextEncoder().encode("Hi There"))
    assert.strictEqual(toHex(hash), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
  })
})
