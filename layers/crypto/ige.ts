/**
 * AES-256 in infinite garble extension mode, over the block functions of `@noble/ciphers`.
 *
 * Encryption is `y[i] = E(x[i] ^ y[i-1]) ^ x[i-1]`, decryption `x[i] = D(y[i] ^ x[i-1]) ^ y[i-1]`. The initialization
 * vector holds `y[0]` in its first half and `x[0]` in its second, as in OpenSSL and all of MTProto.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 */
import { unsafe } from "@noble/ciphers/aes.js"
import { swap32IfBE } from "@noble/ciphers/utils.js"

/**
 * Refuses anything but whole blocks, and keys and vectors of another size than AES-256-IGE has. It throws a
 * `RangeError`, for the caller is wrong.
 *
 * @since 0.1.0
 * @category predicates
 */
export const assertSizes = (data: Uint8Array, key: Uint8Array, iv: Uint8Array): void => {
  if (data.length % 16 !== 0 || key.length !== 32 || iv.length !== 32) {
    throw new RangeError(
      `AES-256-IGE over ${data.length} bytes, with a key of ${key.length} and a vector of ${iv.length}`
    )
  }
}

type Block = (
  xk: Uint32Array,
  s0: number,
  s1: number,
  s2: number,
  s3: number
) => { readonly s0: number; readonly s1: number; readonly s2: number; readonly s3: number }

// A copy as little-endian words, which are what the block functions take.
const words = (bytes: Uint8Array): Uint32Array => {
  const copy = new Uint32Array(bytes.length >> 2)
  new Uint8Array(copy.buffer).set(bytes)
  return swap32IfBE(copy)
}

// Both directions are one chain: what came out of the last block goes into the next one before the block function,
// what went into the last one after it.
const chain = (
  block: Block,
  xk: Uint32Array,
  data: Uint8Array,
  out: readonly [number, number, number, number],
  into: readonly [number, number, number, number]
): Uint8Array => {
  const w = words(data)
  let [a0, a1, a2, a3] = out
  let [b0, b1, b2, b3] = into
  for (let i = 0; i < w.length; i += 4) {
    const w0 = w[i] ?? 0
    const w1 = w[i + 1] ?? 0
    const w2 = w[i + 2] ?? 0
    const w3 = w[i + 3] ?? 0
    const { s0, s1, s2, s3 } = block(xk, w0 ^ a0, w1 ^ a1, w2 ^ a2, w3 ^ a3)
    w[i] = a0 = s0 ^ b0
    w[i + 1] = a1 = s1 ^ b1
    w[i + 2] = a2 = s2 ^ b2
    w[i + 3] = a3 = s3 ^ b3
    b0 = w0
    b1 = w1
    b2 = w2
    b3 = w3
  }
  return new Uint8Array(swap32IfBE(w).buffer)
}

const halves = (iv: Uint8Array) => {
  const [y0 = 0, y1 = 0, y2 = 0, y3 = 0, x0 = 0, x1 = 0, x2 = 0, x3 = 0] = words(iv)
  return { y: [y0, y1, y2, y3], x: [x0, x1, x2, x3] } as const
}

/**
 * Encrypts `data`, a multiple of 16 bytes, into a fresh array. `key` is 32 bytes (16 and 24 work as well), `iv` is 32.
 *
 * @since 0.1.0
 * @category ciphers
 */
export const encrypt = (data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array => {
  const { x, y } = halves(iv)
  return chain(unsafe.encrypt, unsafe.expandKeyLE(key), data, y, x)
}

/**
 * The inverse of {@link encrypt}.
 *
 * @since 0.1.0
 * @category ciphers
 */
export const decrypt = (data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array => {
  const { x, y } = halves(iv)
  return chain(unsafe.decrypt, unsafe.expandKeyDecLE(key), data, x, y)
}
