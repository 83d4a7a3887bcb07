/**
 * Cryptography against mtcute's (its WebAssembly module and its provider for Node), and where it applies against GramJS
 * and plain `bigint`. Every result is compared before anything is timed.
 */
import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js"
import { strict as assert } from "node:assert"
import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import * as Node from "../layers/crypto/Node.ts"
import { primitives as noble } from "../layers/crypto/Noble.ts"
import * as Wasm from "../layers/crypto/Wasm.ts"
import { fromBigInt, toBigInt } from "../layers/crypto/bytes.ts"
import { publishedPrime } from "../layers/crypto/dh.ts"
import { Kernel, moduleBytes } from "../layers/crypto/wasm/Kernel.ts"
import type { Primitives } from "../schema/wire/Primitives.ts"
import { readHead } from "../schema/wire/Envelope.ts"
import type { Contender, Row } from "./harness.ts"
import { compare, table } from "./harness.ts"

// The parts of mtcute and GramJS that are used; their packages are only there where the benchmarks are installed.
interface Ige {
  readonly ige256Encrypt: (data: Uint8Array, key: Uint8Array, iv: Uint8Array) => Uint8Array
  readonly ige256Decrypt: (data: Uint8Array, key: Uint8Array, iv: Uint8Array) => Uint8Array
  readonly sha256: (data: Uint8Array) => Uint8Array
  readonly initSync: (module: Uint8Array) => void
}
interface Provider {
  readonly sha256: (data: Uint8Array) => Uint8Array
  readonly createAesCtr: (key: Uint8Array, iv: Uint8Array) => { readonly process: (data: Uint8Array) => Uint8Array }
}
interface AuthKey {
  readonly setup: (key: Uint8Array) => void
  readonly encryptMessage: (message: Uint8Array, salt: unknown, session: unknown) => Uint8Array
  readonly decryptMessage: (data: Uint8Array, session: unknown, callback: (id: unknown) => void) => void
}
interface Logger {
  readonly verbose: () => void
  readonly warn: (...args: ReadonlyArray<unknown>) => void
}
interface LongClass {
  readonly default: { readonly fromBits: (low: number, high: number) => unknown }
}
interface GramJsIge {
  readonly IGE: new(key: Buffer, iv: Buffer) => {
    readonly encryptIge: (data: Buffer) => Buffer
    readonly decryptIge: (data: Buffer) => Buffer
  }
}

const modules = new URL("../test/foreign/node_modules/", import.meta.url)
const load = async <A>(path: string): Promise<A> => await import(new URL(path, modules).href)
const mtcute = await load<Ige>("@mtcute/wasm/index.js")
mtcute.initSync(readFileSync(new URL("@mtcute/wasm/mtcute-simd.wasm", modules)))
const { NodeCryptoProvider } = await load<{ readonly NodeCryptoProvider: new() => Provider }>(
  "@mtcute/node/utils/crypto.js"
)
const { AuthKey } = await load<{
  readonly AuthKey: new(crypto: Provider, log: Logger, readers: unknown) => AuthKey
}>("@mtcute/core/network/auth-key.js")
const { factorizePQSync } = await load<{
  readonly factorizePQSync: (crypto: Provider, pq: Uint8Array) => readonly [Uint8Array, Uint8Array]
}>("@mtcute/core/utils/crypto/factorization.js")
const Long = (await load<LongClass>("long/index.js")).default
const gramJs: GramJsIge = createRequire(new URL("telegram/", modules))("telegram/crypto/IGE")
const provider = new NodeCryptoProvider()

const instantiate = (): Kernel => new Kernel(new WebAssembly.Instance(new WebAssembly.Module(moduleBytes())))
const ours: Readonly<Record<string, Primitives>> = {
  node: Node.make(instantiate()),
  wasm: Wasm.make(instantiate()),
  noble
}

const each = (make: (crypto: Primitives) => () => unknown): Record<string, Contender> =>
  Object.fromEntries(Object.entries(ours).map(([name, crypto]) => [name, { run: make(crypto) }]))

const bytes = (length: number): Uint8Array => new Uint8Array(randomBytes(length))
const key = bytes(32)
const iv = bytes(32)
const authKey = bytes(256)
const half = 512 * 1024

const ige = (length: number): ReadonlyArray<Row> => {
  const plain = bytes(length)
  const encrypted = mtcute.ige256Encrypt(plain, key, iv)
  const gram = new gramJs.IGE(Buffer.from(key), Buffer.from(iv))
  for (const crypto of Object.values(ours)) {
    assert.deepEqual(Buffer.from(crypto.aesIgeEncrypt(plain, key, iv)), Buffer.from(encrypted))
    assert.deepEqual(Buffer.from(crypto.aesIgeDecrypt(encrypted, key, iv)), Buffer.from(plain))
  }
  return [
    compare(`AES-IGE encrypt, ${length} bytes`, "mtcute", {
      mtcute: { run: () => mtcute.ige256Encrypt(plain, key, iv) },
      ...each((crypto) => () => crypto.aesIgeEncrypt(plain, key, iv)),
      gramJs: { run: () => gram.encryptIge(Buffer.from(plain)) }
    }),
    compare(`AES-IGE decrypt, ${length} bytes`, "mtcute", {
      mtcute: { run: () => mtcute.ige256Decrypt(encrypted, key, iv) },
      ...each((crypto) => () => crypto.aesIgeDecrypt(encrypted, key, iv)),
      gramJs: { run: () => gram.decryptIge(Buffer.from(encrypted)) }
    })
  ]
}

// A pool of randomness, as the layer has one.
const pool = new Uint8Array(bytes(16_384))
let poolUsed = 0
const padInto = (target: Uint8Array, from: number): void => {
  if (poolUsed + target.length - from > pool.length) {
    crypto.getRandomValues(pool)
    poolUsed = 0
  }
  target.set(pool.subarray(poolUsed, poolUsed + target.length - from), from)
  poolUsed += target.length - from
}

// What goes on for one message: salt, session, body and padding are put together and encrypted; and the reverse, up to
// the message's id. We write into buffers that are used again, as the session does; mtcute hands out fresh ones.
const message = (length: number): ReadonlyArray<Row> => {
  const body = bytes(16 + length)
  new DataView(body.buffer).setUint32(12, length, true)
  const session = Long.fromBits(7, 9)
  const theirs = new AuthKey(provider, {
    verbose: () => undefined,
    warn: (...args) => assert.fail(args.join(" "))
  }, {})
  theirs.setup(authKey)
  const padding = 12 + (16 - ((16 + body.length + 12) % 16)) % 16
  const plain = new Uint8Array(16 + body.length + padding)
  plain.set([1, 0, 0, 0, 2, 0, 0, 0, 7, 0, 0, 0, 9, 0, 0, 0])
  plain.set(body, 16)
  const packet = new Uint8Array(24 + plain.length)
  for (const crypto of Object.values(ours)) {
    const cipher = crypto.messageCipher(authKey)
    const sealed = theirs.encryptMessage(body, Long.fromBits(1, 2), session)
    assert.deepEqual(
      Buffer.from(cipher.open(sealed, "client") ?? []).subarray(0, 16 + body.length),
      Buffer.from(plain).subarray(0, 16 + body.length)
    )
    cipher.seal(plain, "server", packet, 0)
    let opened = false
    theirs.decryptMessage(packet, session, () => (opened = true))
    assert(opened)
  }
  return [
    compare(`message encrypt, ${length} bytes`, "mtcute", {
      mtcute: { run: () => theirs.encryptMessage(body, Long.fromBits(1, 2), session) },
      ...each((crypto) => {
        const cipher = crypto.messageCipher(authKey)
        const target = new Uint8Array(packet.length)
        const draft = plain.slice()
        return () => {
          draft.set(body, 16)
          padInto(draft, 16 + body.length)
          cipher.seal(draft, "client", target, 0)
          return target
        }
      })
    }),
    compare(`message decrypt, ${length} bytes`, "mtcute", {
      mtcute: { run: () => theirs.decryptMessage(packet, session, () => undefined) },
      ...each((crypto) => {
        const cipher = crypto.messageCipher(authKey)
        return () => readHead(cipher.open(packet, "server") ?? packet)
      })
    })
  ]
}

const hash = (length: number): Row => {
  const data = bytes(length)
  const expected = Buffer.from(nobleSha256(data))
  for (const crypto of Object.values(ours)) assert.deepEqual(Buffer.from(crypto.sha256(data)), expected)
  return compare(`SHA-256, ${length} bytes`, "mtcute node", {
    "mtcute node": { run: () => provider.sha256(data) },
    "mtcute wasm": { run: () => mtcute.sha256(data) },
    ...each((crypto) => () => crypto.sha256(data))
  })
}

const counter = (length: number): Row => {
  const data = bytes(length)
  const theirs = provider.createAesCtr(key, iv.subarray(0, 16))
  return compare(`AES-CTR, ${length} bytes`, "mtcute", {
    mtcute: { run: () => theirs.process(data) },
    ...each((crypto) => {
      const stream = crypto.aesCtr(key, iv.subarray(0, 16))
      return () => stream.apply(data)
    })
  })
}

// Products of two primes of about 31.5 bits.
const semiprimes = [
  6038035547416668581n,
  5343804850594967819n,
  7769048973703771121n,
  6947036888376175847n,
  7780762125680918167n,
  6983501453287913663n,
  6364481645906154629n,
  5242785519834335527n,
  5383857522210851899n,
  8372946799178789813n,
  5990404196079234593n,
  5676666578957463119n,
  5829688444939998697n,
  4664160372243837547n,
  4732873106604330791n,
  4618727208670194827n,
  5115581184557171257n,
  8744020328048410267n,
  6367709539706729983n,
  5816862386515849717n
]

const pq = (): Row => {
  const contenders: Record<string, (pq: bigint) => bigint> = {
    mtcute: (value) => toBigInt(factorizePQSync(provider, fromBigInt(value, 8))[0]),
    ...Object.fromEntries(
      Object.entries(ours).map(([name, crypto]) => [
        name,
        (value: bigint) => crypto.factorize(value)?.[0] ?? 0n
      ])
    )
  }
  for (const value of semiprimes) {
    const found = Object.values(contenders).map((factorize) => factorize(value))
    assert.equal(new Set(found).size, 1)
  }
  return compare(
    "pq, mean of 20",
    "mtcute",
    Object.fromEntries(
      Object.entries(contenders).map(([name, factorize]) => [
        name,
        { run: () => semiprimes.map(factorize), operations: semiprimes.length }
      ])
    ),
    { rounds: 12, roundMilliseconds: 150 }
  )
}

const squareAndMultiply = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
  let result = 1n
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus
    if (bit === "1") result = (result * base) % modulus
  }
  return result
}

const power = (): Row => {
  const base = fromBigInt(toBigInt(bytes(256)) % toBigInt(publishedPrime), 256)
  const exponent = bytes(256)
  const plain = () => squareAndMultiply(toBigInt(base), toBigInt(exponent), toBigInt(publishedPrime))
  for (const crypto of Object.values(ours)) {
    assert.equal(toBigInt(crypto.modPow(base, exponent, publishedPrime)), plain())
  }
  return compare("modPow, 2048 bits", "bigint", {
    bigint: { run: plain },
    ...each((crypto) => () => crypto.modPow(base, exponent, publishedPrime))
  })
}

const parts: Readonly<Record<string, readonly [title: string, rows: () => ReadonlyArray<Row>]>> = {
  ige: ["AES-IGE", () => [64, 1024, 16_384, half].flatMap(ige)],
  message: ["Whole messages", () => [64, 1024, 4096, 32_768, half].flatMap(message)],
  hash: ["SHA-256", () => [52, 1024, half].map(hash)],
  ctr: ["AES-CTR", () => [128, half].map(counter)],
  exchange: ["Key exchange", () => [pq(), power()]]
}

// All of it, or the one part that is named.
const only = process.argv[2]
for (const [name, [title, rows]] of Object.entries(parts)) {
  if (only === undefined || only === name) console.log(`${table(title, rows())}\n`)
}
