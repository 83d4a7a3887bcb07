/**
 * The functions of the contract over the kernel: data goes through its memory a slice at a time.
 *
 * @since 0.1.0
 */
import type { CounterCipher } from "../../../schema/wire/Primitives.ts"
import * as Ctr from "../ctr.ts"
import type { Walker } from "../pq.ts"
import type { Kernel } from "./Kernel.ts"
import * as Layout from "./layout.ts"

const empty = new Uint8Array(0)

/**
 * Hashes a prefix shorter than 64 bytes and what comes after it; the digest is at `Layout.digest`.
 *
 * @since 0.1.0
 * @category hashing
 */
export const hash = (kernel: Kernel, name: "sha1" | "sha256", prefix: Uint8Array, data: Uint8Array): void => {
  const { bytes, run } = kernel
  const { slice, sliceSize } = Layout
  run[`${name}Start`]()
  bytes.set(prefix, slice)
  let held = prefix.length
  let at = 0
  while (data.length - at > sliceSize - held) {
    const next = at + sliceSize - held
    bytes.set(data.subarray(at, next), slice + held)
    run[`${name}Blocks`](slice, slice + sliceSize)
    held = 0
    at = next
  }
  bytes.set(data.subarray(at), slice + held)
  run[`${name}Finish`](slice, held + data.length - at, prefix.length + data.length)
}

/**
 * Hashes into a fresh array.
 *
 * @since 0.1.0
 * @category hashing
 */
export const digest = (kernel: Kernel, name: "sha1" | "sha256", data: Uint8Array): Uint8Array => {
  hash(kernel, name, empty, data)
  return kernel.bytes.slice(Layout.digest, Layout.digest + (name === "sha1" ? 20 : 32))
}

/**
 * Puts a key and an initialization vector of 32 bytes each where AES-IGE takes them from.
 *
 * @since 0.1.0
 * @category ciphers
 */
export const setKeys = ({ bytes }: Kernel, key: Uint8Array, iv: Uint8Array): void => {
  bytes.set(key, Layout.key)
  bytes.set(iv, Layout.chain)
}

const throughSlices = (
  { bytes }: Kernel,
  run: (data: number, end: number) => void,
  data: Uint8Array,
  target: Uint8Array,
  offset: number
): void => {
  const { slice, sliceSize } = Layout
  for (let at = 0; at < data.length; at += sliceSize) {
    const end = Math.min(at + sliceSize, data.length)
    bytes.set(data.subarray(at, end), slice)
    run(slice, slice + end - at)
    target.set(bytes.subarray(slice, slice + end - at), offset + at)
  }
}

/**
 * Encrypts a multiple of 16 bytes with AES-IGE into a target, with the keys that {@link setKeys} or the key derivation
 * left. The chain in memory goes on, so that the next call continues.
 *
 * @since 0.1.0
 * @category ciphers
 */
export const igeEncrypt = (kernel: Kernel, data: Uint8Array, target: Uint8Array, offset: number): void => {
  kernel.run.expandKey(Layout.key, Layout.encryptionKeys)
  throughSlices(kernel, kernel.run.igeEncrypt, data, target, offset)
}

/**
 * The inverse of {@link igeEncrypt}.
 *
 * @since 0.1.0
 * @category ciphers
 */
export const igeDecrypt = (kernel: Kernel, data: Uint8Array, target: Uint8Array, offset: number): void => {
  kernel.run.expandKey(Layout.key, Layout.encryptionKeys)
  kernel.run.invertKeys()
  throughSlices(kernel, kernel.run.igeDecrypt, data, target, offset)
}

/**
 * Starts an AES-CTR keystream. Many streams may take turns: each brings its own key schedule along.
 *
 * @since 0.1.0
 * @category ciphers
 */
export const counterCipher = (kernel: Kernel, key: Uint8Array, iv: Uint8Array): CounterCipher => {
  kernel.bytes.set(key, Layout.key)
  kernel.run.expandKey(Layout.key, Layout.counterKeys)
  const schedule = kernel.bytes.slice(Layout.counterKeys, Layout.counterKeys + 240)
  kernel.streamOwner = schedule
  return Ctr.stream(iv, (part, skip, counter) => {
    const { bytes, run } = kernel
    if (kernel.streamOwner !== schedule) {
      bytes.set(schedule, Layout.counterKeys)
      kernel.streamOwner = schedule
    }
    const start = Layout.slice + skip
    const end = start + part.length
    bytes.set(counter, Layout.counter)
    bytes.set(part, start)
    run.ctr(Layout.slice, (end + 15) & -16)
    part.set(bytes.subarray(start, end))
  })
}

/**
 * Walks through square forms in the kernel.
 *
 * @since 0.1.0
 * @category factorization
 */
export const walker = ({ bytes, run }: Kernel): Walker => ({
  form: new Float64Array(bytes.buffer, Layout.forms, 4),
  forward: run.forward,
  back: run.back
})
