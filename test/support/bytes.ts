/** What tests of bytes share. */
import { assert } from "@effect/vitest"

/** Asserts equality fast; assert's own comparison looks at each byte. */
export const sameBytes = (actual: Uint8Array | undefined, expected: Uint8Array): void => {
  if (actual !== undefined && Buffer.compare(actual, expected) === 0) return
  assert.strictEqual(actual && toHex(actual.subarray(0, 200)), toHex(expected.subarray(0, 200)))
  assert.strictEqual(actual?.length, expected.length)
  assert.fail("the bytes differ behind the first 200")
}

export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex")

export const fromHex = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(/\s/g, ""), "hex"))

/** Bytes that look random and are the same every time. */
export const bytesOf = (length: number, seed = 1): Uint8Array => {
  let state = seed >>> 0
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  })
}

export const join = (parts: ReadonlyArray<Uint8Array>): Uint8Array => Uint8Array.from(Buffer.concat(parts))

/** Cuts bytes into pieces of the given lengths, over and over. */
export const cut = (bytes: Uint8Array, lengths: ReadonlyArray<number>): ReadonlyArray<Uint8Array> => {
  const pieces: Array<Uint8Array> = []
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const length = lengths[i % lengths.length] ?? 1
    pieces.push(bytes.slice(at, at + length))
    at += length
  }
  return pieces
}
