/**
 * AES-256 in counter mode as an endless stream, and the arithmetic on its counter.
 *
 * @since 0.1.0
 */
import { unsafe } from "@noble/ciphers/aes.js"
import type { CounterCipher } from "../../schema/wire/Primitives.ts"

const blockSize = 16

// Adds `blocks`, at most 2^45, to a counter block in place. It counts big-endian and wraps around.
const advance = (counter: Uint8Array, blocks: number): void => {
  let carry = blocks
  for (let i = blockSize - 1; i >= 0 && carry > 0; i--) {
    carry += counter[i] ?? 0
    counter[i] = carry % 256
    carry = Math.floor(carry / 256)
  }
}

// How much of its data a stream treats at a time, in bytes: a multiple of 16, small enough for the cache.
const sliceSize = 16_384

/**
 * Makes a stream out of a function that treats whole blocks. It is given a slice that begins `skip` bytes (0 to 15)
 * inside of the block with the number `counter`, so a half-used block is simply computed once more and no keystream is
 * ever kept.
 *
 * @since 0.1.0
 * @category constructors
 */
export const stream = (
  iv: Uint8Array,
  treat: (slice: Uint8Array, skip: number, counter: Uint8Array) => void
): CounterCipher => {
  const counter = iv.slice()
  let skip = 0
  return {
    apply: (data) => {
      for (let at = 0; at < data.length;) {
        const length = Math.min(data.length - at, sliceSize - skip)
        treat(data.subarray(at, at + length), skip, counter)
        advance(counter, (skip + length) >> 4)
        skip = (skip + length) & (blockSize - 1)
        at += length
      }
    }
  }
}

/**
 * Starts a keystream over the block function of `@noble/ciphers`. `key` is 32 bytes, `iv` is 16.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (key: Uint8Array, iv: Uint8Array): CounterCipher => {
  const schedule = unsafe.expandKeyLE(key)
  // Word-aligned, as the block function wants it.
  const buffer = new Uint8Array(sliceSize)
  return stream(iv, (slice, skip, counter) => {
    const end = skip + slice.length
    buffer.set(slice, skip)
    unsafe.ctrCounter(schedule, counter.slice(), buffer.subarray(0, end), buffer.subarray(0, end))
    slice.set(buffer.subarray(skip, end))
  })
}
