/**
 * Emits AES-256 itself, in the two modes that MTProto needs.
 *
 * The rounds are written out. How fast they run is decided by the time a load takes, so what counts is to keep
 * everything else out of its way.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 */
import * as Layout from "../layout.ts"
import type { Body, Callee, I32, Local } from "./assembler.ts"
import { add, eqz, i32, load, swap, xor, zero } from "./assembler.ts"
import type { Module } from "./Module.ts"
import { block, enter, four, leave, lookUp } from "./tables.ts"

type Words = readonly [I32, I32, I32, I32]
type Block = readonly [Local<"i32">, Local<"i32">, Local<"i32">, Local<"i32">]

/** Which way a block goes: rows are shifted one way or the other, tables and keys differ. */
interface Direction {
  readonly shift: 1 | -1
  readonly tables: number
  readonly keys: number
}

const encryption: Direction = { shift: 1, tables: Layout.encryptionTables, keys: Layout.encryptionKeys }
const decryption: Direction = { shift: -1, tables: Layout.decryptionTables, keys: Layout.decryptionKeys }

const roundKey = ({ keys }: Direction, round: number): Words =>
  four((column) => load(zero, keys + 16 * round + 4 * column))

// The four bytes that go into a column of the next state, looked up in the tables.
const column = ({ shift, tables }: Direction, state: Words, index: number, extra: number): Words =>
  four((byte) => lookUp(tables + extra, state[(index + shift * byte + 8) % 4] ?? state[0], byte))

/**
 * Takes a block, to which the first round key has been added, through 14 rounds; the last round key is left to the
 * caller, who has something to add to it. Gives the locals that the result is in: one of the two given.
 *
 * After each column stands a branch that is never taken and would change it. Without it, the compiler in older versions
 * of V8 hoists the loads of a whole round to its beginning, and has not enough registers for them.
 */
const rounds = (body: Body, direction: Direction, state: Block, spare: Block, never: Local<"i32">): Block => {
  let [from, to] = [state, spare]
  for (let round = 1; round < 14; round++) {
    const key = roundKey(direction, round)
    to.forEach((word, i) => {
      const [b0, b1, b2, b3] = column(direction, from, i, 0)
      body.set(word, xor(xor(key[i] ?? zero, b1, b2), xor(b0, b3)))
      body.when(never, () => body.set(word, never))
    })
    ;[from, to] = [to, from]
  }
  to.forEach((word, i) => {
    const [b0, b1, b2, b3] = column(direction, from, i, Layout.lastRound)
    body.set(word, xor(xor(b0, b1), xor(b2, b3)))
  })
  return to
}

// Both directions of IGE are the same chain: what came out of the last block is added before the block function, what
// went into it after. `out` and `into` say which half of the vector is which.
const defineIge = (module: Module, name: string, direction: Direction, out: number, into: number): Callee =>
  module.procedure((body) => {
    const data = body.parameter()
    const end = body.parameter()
    const never = body.local("i32")
    const state = block(body)
    const spare = block(body)
    const current = block(body)
    const previous = block(body)
    const first = roundKey(direction, 0)
    const last = roundKey(direction, 14)
    body.set(never, load(zero, Layout.never))
    previous.forEach((word, i) => body.set(word, enter(load(zero, into + 4 * i))))
    state.forEach((word, i) => body.set(word, xor(enter(load(zero, out + 4 * i)), first[i] ?? zero)))
    body.loop(() => {
      state.forEach((word, i) => {
        const input = current[i] ?? word
        body.set(input, enter(load(data, 4 * i)))
        body.set(word, xor(word, input))
      })
      const result = rounds(body, direction, state, spare, never)
      // The chain runs through `result` alone: all that is added to it here is known long before.
      result.forEach((word, i) => {
        const before = previous[i] ?? word
        const next = state[i] ?? word
        body.set(before, xor(before, last[i] ?? zero))
        body.store(data, leave(xor(word, before)), 4 * i)
        body.set(next, xor(word, xor(before, first[i] ?? zero)))
        body.set(before, current[i] ?? word)
      })
      body.increase(data, 16)
      return xor(data, end)
    })
    previous.forEach((word, i) => body.store(zero, leave(word), into + 4 * i))
    state.forEach((word, i) => body.store(zero, leave(xor(word, first[i] ?? zero)), out + 4 * i))
  }, name)

/**
 * Defines `igeEncrypt(data, end)` and `igeDecrypt(data, end)`, which work in place on at least one block, with the keys
 * and the chain where {@link Layout} says.
 */
export const defineIgeModes = (module: Module): { readonly encrypt: Callee; readonly decrypt: Callee } => ({
  encrypt: defineIge(module, "igeEncrypt", encryption, Layout.chain, Layout.chain + 16),
  decrypt: defineIge(module, "igeDecrypt", decryption, Layout.chain + 16, Layout.chain)
})

/** Defines `ctr(data, end)`: adds the keystream to at least one block, in place. The counter in memory stays. */
export const defineCtr = (module: Module): Callee =>
  module.procedure((body) => {
    const data = body.parameter()
    const end = body.parameter()
    const never = body.local("i32")
    const state = block(body)
    const spare = block(body)
    const counter = block(body)
    const direction = { ...encryption, keys: Layout.counterKeys }
    const first = roundKey(direction, 0)
    const last = roundKey(direction, 14)
    body.set(never, load(zero, Layout.never))
    counter.forEach((word, i) => body.set(word, swap(load(zero, Layout.counter + 4 * i))))
    // Adds one to the counter, beginning with its last word.
    const count = (index: number): void => {
      const word = counter[index]
      if (word === undefined) return
      body.set(word, add(word, i32(1)))
      body.when(eqz(word), () => count(index - 1))
    }
    body.loop(() => {
      state.forEach((word, i) => body.set(word, xor(enter(swap(counter[i] ?? word)), first[i] ?? zero)))
      rounds(body, direction, state, spare, never).forEach((word, i) =>
        body.store(data, xor(load(data, 4 * i), leave(xor(word, last[i] ?? zero))), 4 * i)
      )
      count(3)
      body.increase(data, 16)
      return xor(data, end)
    })
  }, "ctr")
