/**
 * Cryptography for Node: OpenSSL where it is faster, WebAssembly for the rest. OpenSSL knows no AES-IGE, but lends its
 * AES-CBC for long encryptions; decryption and short messages, which the calls into OpenSSL would dominate, are the
 * kernel's.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import * as Layer from "effect/Layer"
import * as NodeCrypto from "node:crypto"
import { promisify } from "node:util"
import type { CounterCipher, Primitives, RunningHash } from "../../schema/wire/Primitives.ts"
import { Crypto } from "../../services/Crypto.ts"
import { fromBigInt, toBigInt } from "./bytes.ts"
import { assertSizes } from "./ige.ts"
import { authKeyIdOf } from "./messageCipher.ts"
import * as BigIntArithmetic from "./modPow.ts"
import { overKernel } from "./wasm/functions.ts"
import { Kernel, moduleBytes } from "./wasm/Kernel.ts"
import * as Layout from "./wasm/layout.ts"
import * as Message from "./wasm/messageCipher.ts"
import * as Operations from "./wasm/operations.ts"

// From how many bytes on a call into OpenSSL pays, as measured: for a hash, and for a cipher that has to be set up.
const hashThreshold = 512
const cipherThreshold = 4096

type Algorithm = "sha1" | "sha256"

// `hash` came with Node 20.12; other runtimes with a `node:crypto` may lack it.
const hash: (name: Algorithm, data: Uint8Array) => Uint8Array = typeof NodeCrypto.hash === "function"
  ? (name, data) => NodeCrypto.hash(name, data, "buffer")
  : (name, data) => NodeCrypto.createHash(name).update(data).digest()

// A copy, for a `Buffer` slices otherwise than an array does, and may keep a whole pool alive.
const digest = (name: Algorithm, data: Uint8Array): Uint8Array => new Uint8Array(hash(name, data))

/** Where the law asks for approved cryptography alone, OpenSSL has no MD5. */
const md5 = (): RunningHash | undefined => {
  const begun = Either.try(() => NodeCrypto.createHash("md5"))
  if (Either.isLeft(begun)) return undefined
  const running = begun.right
  return { update: (bytes) => void running.update(bytes), digest: () => running.digest("hex") }
}

/** Words in an object that is thrown away at once: 32 KiB on the heap of the engine. */
const ballast = 4096

/**
 * Tells the engine that so many bytes outside of its heap were just thrown away. What OpenSSL gives lies there, and the
 * engine counts it as if it were old: it would collect all that the program has every 25 MB. With as much garbage on the
 * heap the young generation is full in time, whose collection, which is cheap, gives the rest back, too.
 */
const weigh = (bytes: number): void => {
  for (let left = bytes; left >= ballast * 8; left -= ballast * 8) wasted.last = new Array<undefined>(ballast)
}

/** What was made last is kept, so that no engine finds that nobody needs it. */
const wasted: { last: ReadonlyArray<undefined> } = { last: [] }

/**
 * AES-IGE out of AES-CBC. With `z[i] = y[i] ^ x[i-1]`, the definition `y[i] = E(x[i] ^ y[i-1]) ^ x[i-1]` becomes
 * `z[i] = E(x[i] ^ x[i-2] ^ z[i-1])`: the CBC encryption of `x[i] ^ x[i-2]`, with `x[-1]` zero and `y[0]` for a vector.
 * The key and the chain are those in the kernel's memory. Decryption cannot be had this way.
 */
const igeThroughCbc = (kernel: Kernel, data: Uint8Array, target: Uint8Array, offset: number): void => {
  const { bytes, run } = kernel
  const { chain, key, second, slice, sliceSize } = Layout
  const cipher = NodeCrypto.createCipheriv(
    "aes-256-cbc",
    bytes.subarray(key, key + 32),
    bytes.subarray(chain, chain + 16)
  )
  // The two blocks before the first one.
  bytes.fill(0, slice - 32, slice - 16)
  bytes.copyWithin(slice - 16, chain + 16, chain + 32)
  for (let at = 0; at < data.length; at += sliceSize) {
    const length = Math.min(sliceSize, data.length - at)
    const end = second + length
    bytes.set(data.subarray(at, at + length), slice)
    run.xor(second, end, slice, slice - 32)
    bytes.set(cipher.update(bytes.subarray(second, end)), second)
    weigh(length)
    run.xor(second, end, second, slice - 16)
    target.set(bytes.subarray(second, end), offset + at)
    bytes.copyWithin(slice - 32, slice + length - 32, slice + length)
  }
}

/** What OpenSSL gives for more than this is memory that nobody has used before, which costs more than to encrypt it. */
const counterSlice = 32_768

const counterCipher = (key: Uint8Array, iv: Uint8Array): CounterCipher => {
  const cipher = NodeCrypto.createCipheriv("aes-256-ctr", key, iv)
  return {
    apply: (data) => {
      for (let at = 0; at < data.length; at += counterSlice) {
        const part = data.subarray(at, at + counterSlice)
        part.set(cipher.update(part))
        weigh(part.length)
      }
    }
  }
}

const pbkdf2 = promisify(NodeCrypto.pbkdf2)

const base64url = (value: bigint): string => {
  const hex = value.toString(16)
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex").toString("base64url")
}

/**
 * The public operation of RSA without padding is a modular exponentiation, and OpenSSL's. It takes odd moduli of 512 to
 * 3072 bits, an exponent between one and the modulus, and refuses with an exception what it does not like.
 */
const opensslPower = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
  const length = Math.ceil(modulus.toString(16).length / 2)
  const jwk = { kty: "RSA", n: base64url(modulus), e: base64url(exponent) }
  const key = NodeCrypto.createPublicKey({ key: jwk, format: "jwk" })
  const padding = NodeCrypto.constants.RSA_NO_PADDING
  return toBigInt(NodeCrypto.publicEncrypt({ key, padding }, fromBigInt(base, length)))
}

const suits = (exponent: bigint, modulus: bigint): boolean =>
  modulus >> 511n !== 0n && modulus >> 3072n === 0n && modulus % 2n === 1n && exponent > 1n

// A secret exponent has as many bits as the modulus and may be a little larger: that much is left for us to do.
const spareBits = 4n

const power = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
  let bits = 0n
  while (exponent >> bits >= modulus && bits <= spareBits) bits++
  if (bits > spareBits || !suits(exponent >> bits, modulus)) return BigIntArithmetic.power(base, exponent, modulus)
  const most = Either.try(() => opensslPower(base, exponent >> bits, modulus))
  if (Either.isLeft(most)) return BigIntArithmetic.power(base, exponent, modulus)
  let result = most.right
  while (bits-- > 0n) {
    result = (result * result) % modulus
    if ((exponent >> bits) % 2n === 1n) result = (result * base) % modulus
  }
  return result
}

const modPow = (base: Uint8Array, exponent: Uint8Array, modulus: Uint8Array): Uint8Array => {
  const m = toBigInt(modulus)
  return fromBigInt(power(toBigInt(base) % m, toBigInt(exponent), m), modulus.length)
}

/**
 * The functions over OpenSSL and one instance of the kernel. As with the ones of the WebAssembly layer, what `open` of a
 * message cipher returns is valid until the next call of `open` on any cipher of these functions, and everything else
 * belongs to the caller. A stream of AES-CTR keeps an OpenSSL context, which goes with the garbage.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (kernel: Kernel): Primitives => {
  const wasm = overKernel(kernel)
  const strategy: Message.Strategy = {
    hash: (data, length, x) => {
      if (length <= hashThreshold) return kernel.run.hashMessage(data, length, x)
      kernel.run.prefix(data, x)
      kernel.bytes.set(hash("sha256", kernel.bytes.subarray(data - 32, data + length)), Layout.digest)
    },
    fused: cipherThreshold,
    hashLong: (prefix, plain) => {
      const whole = NodeCrypto.createHash("sha256").update(prefix).update(plain).digest()
      kernel.bytes.set(whole, Layout.digest)
    },
    encryptLong: (plain, target, offset) => igeThroughCbc(kernel, plain, target, offset)
  }
  return {
    ...wasm,
    sha1: (data) => (data.length <= hashThreshold ? wasm.sha1(data) : digest("sha1", data)),
    sha256: (data) => (data.length <= hashThreshold ? wasm.sha256(data) : digest("sha256", data)),
    md5,
    pbkdf2Sha512: (password, salt, iterations, length) =>
      pbkdf2(password, salt, iterations, length, "sha512").then((bytes) => new Uint8Array(bytes)),
    aesIgeEncrypt: (data, key, iv) => {
      if (data.length <= cipherThreshold) return wasm.aesIgeEncrypt(data, key, iv)
      assertSizes(data, key, iv)
      const out = new Uint8Array(data.length)
      Operations.setKeys(kernel, key, iv)
      igeThroughCbc(kernel, data, out, 0)
      return out
    },
    aesCtr: counterCipher,
    modPow,
    messageCipher: (authKey) => Message.make(kernel, strategy, authKey, authKeyIdOf(wasm, authKey))
  }
}

let compiled: WebAssembly.Module | undefined

/** Compiled for the first client of the process. Those after it have instances, and memories, of their own. */
const kernelModule = (): WebAssembly.Module => (compiled ??= new WebAssembly.Module(moduleBytes()))

/**
 * Provides `Crypto` on Node, and on what has Node's `crypto` module. Every layer that is built has an instance of the
 * kernel and a memory of its own.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Crypto> = Layer.sync(
  Crypto,
  () => Crypto.of(make(new Kernel(new WebAssembly.Instance(kernelModule()))))
)
