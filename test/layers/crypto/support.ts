/** What the tests of cryptography share: the layers they all run over, and repeatable bytes. */
import { chacha20 } from "@noble/ciphers/chacha.js"
import { assert } from "@effect/vitest"
import * as Node from "../../../layers/crypto/Node.ts"
import * as Noble from "../../../layers/crypto/Noble.ts"
import * as Wasm from "../../../layers/crypto/Wasm.ts"
import { fromHex, toHex } from "../../../layers/crypto/bytes.ts"
import { Kernel, moduleBytes } from "../../../layers/crypto/wasm/Kernel.ts"
import type { Primitives } from "../../../schema/wire/Primitives.ts"

export const layers = { Noble: Noble.layer, Wasm: Wasm.layer, Node: Node.layer } as const

/** A kernel of its own, without an effect around it. */
export const makeKernel = (): Kernel => new Kernel(new WebAssembly.Instance(new WebAssembly.Module(moduleBytes())))

/** The three implementations, for tests that compare them. */
export const implementations: ReadonlyArray<readonly [name: string, crypto: Primitives]> = [
  ["Noble", Noble.primitives],
  ["Wasm", Wasm.make(makeKernel())],
  ["Node", Node.make(makeKernel())]
]

/** The bytes first, first + 1, … */
export const counting = (length: number, first = 0): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => first + index)

/** The same bytes for the same seed, at random otherwise. */
export const noise = (length: number, seed = 1): Uint8Array => {
  const key = new Uint8Array(32)
  new DataView(key.buffer).setUint32(0, seed, true)
  return chacha20(key, new Uint8Array(12), new Uint8Array(length))
}

/** A source of randomness that goes on from call to call. */
export const noiseSource = (seed = 1) => {
  let calls = 0
  return (length: number): Uint8Array => noise(length, seed * 65_536 + calls++)
}

export const text = (ascii: string): Uint8Array => new TextEncoder().encode(ascii)

export const assertHex = (actual: Uint8Array | undefined, expected: string): void =>
  assert.strictEqual(actual === undefined ? "nothing" : toHex(actual), expected)

/** Compares without printing a megabyte when it fails. */
export const assertSame = (actual: Uint8Array | undefined, expected: Uint8Array | undefined, what: string): void =>
  assert.isTrue(
    actual !== undefined && expected !== undefined && Buffer.from(actual).equals(Buffer.from(expected)),
    what
  )

export { fromHex, toHex }
