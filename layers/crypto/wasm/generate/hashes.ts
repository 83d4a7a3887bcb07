/**
 * Emits SHA-256 and SHA-1.
 *
 * @since 0.1.0
 * @see https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */
import * as Layout from "../layout.ts"
import type { Body, Callee, I32, Local } from "./assembler.ts"
import { add, and, i32, load, ltU, or, rotl, rotr, shl, shrU, sub, sum, swap, xor, zero } from "./assembler.ts"
import type { Module } from "./Module.ts"

type Word = Local<"i32">

/** A hash over any number of blocks of 64 bytes: `start()`, `blocks(data, end)`, `finish(data, rest, total)`. */
export interface Hash {
  readonly start: Callee
  readonly finish: Callee
}

/**
 * Both hashes are one construction around a function on blocks. `blocks` takes none or more whole blocks; `finish` takes
 * the last `rest` bytes, fewer than 64 unless it is the only call, pads them in place (behind them is room), and leaves
 * the digest. `total` is the length of everything.
 */
const defineHash = (
  module: Module,
  name: string,
  initial: ReadonlyArray<number>,
  compress: (body: Body, data: Word) => void
): Hash => {
  const start = module.procedure((body) => {
    initial.forEach((word, i) => body.store(zero, i32(word), Layout.hashState + 4 * i))
  }, `${name}Start`)
  const blocks = module.procedure((body) => {
    const data = body.parameter()
    const end = body.parameter()
    body.when(ltU(data, end), () => {
      body.loop(() => {
        compress(body, data)
        body.increase(data, 64)
        return ltU(data, end)
      })
    })
  }, `${name}Blocks`)
  const finish = module.procedure((body) => {
    const data = body.parameter()
    const rest = body.parameter()
    const total = body.parameter()
    const end = body.local("i32")
    body.set(end, add(data, rest))
    body.store8(end, i32(0x80))
    // Zeros, until eight bytes are left of a block.
    body.loop(() => {
      body.increase(end, 1)
      body.store8(end, zero)
      return xor(and(sub(end, data), i32(63)), i32(56))
    })
    // The number of bits, in 64 bits, most significant byte first.
    body.store(end, swap(shrU(total, 29)))
    body.store(end, swap(shl(total, 3)), 4)
    body.call(blocks, data, add(end, i32(8)))
    initial.forEach((_, i) => body.store(zero, swap(load(zero, Layout.hashState + 4 * i)), Layout.digest + 4 * i))
  }, `${name}Finish`)
  return { start, finish }
}

// The first 32 bits behind the point of the square or cube roots of the primes, which are the constants of SHA-256.
const primes: ReadonlyArray<bigint> = Array.from({ length: 312 }, (_, n) => n).filter((n) =>
  n > 1 && !Array.from({ length: n }, (_, d) => d).some((d) => d > 1 && n % d === 0)
).map(BigInt)

const fraction = (power: bigint) => (prime: bigint): number => {
  const scaled = prime << (32n * power)
  let root = 0n
  for (let bit = 1n << 36n; bit > 0n; bit >>= 1n) {
    if ((root + bit) ** power <= scaled) root += bit
  }
  return Number(BigInt.asUintN(32, root))
}

/** The constants of SHA-256's rounds, as they lie in memory. */
export const sha256Constants: ReadonlyArray<number> = [
  ...new Uint8Array(Uint32Array.from(primes.map(fraction(3n))).buffer)
]

// One round of SHA-256 turns eight variables (the names of FIPS 180-4) and one word of the schedule.
const sha256Round = (body: Body, names: ReadonlyArray<Word>, shift: number, word: I32, constant: I32): void => {
  const [a, b, c, d, e, f, g, h] = names.map((_, i) => names[(i - shift + 16) % 8])
  if (!a || !b || !c || !d || !e || !f || !g || !h) throw new Error("SHA-256 has eight variables")
  const choice = xor(g, and(e, xor(f, g)))
  const majority = or(and(a, b), and(c, or(a, b)))
  body.set(h, sum(h, add(constant, word), choice, xor(rotr(e, 6), rotr(e, 11), rotr(e, 25))))
  body.set(d, add(d, h))
  body.set(h, sum(h, majority, xor(rotr(a, 2), rotr(a, 13), rotr(a, 22))))
}

// Adds what the variables have become to the state.
const addToState = (body: Body, names: ReadonlyArray<Word>): void =>
  names.forEach((name, i) => {
    body.store(zero, add(name, load(zero, Layout.hashState + 4 * i)), Layout.hashState + 4 * i)
  })

const loadState = (body: Body, names: ReadonlyArray<Word>): void =>
  names.forEach((name, i) => body.set(name, load(zero, Layout.hashState + 4 * i)))

const sha256Block = (body: Body, data: Word): void => {
  const constants = body.local("i32")
  const schedule = body.words(16)
  const names = body.words(8)
  loadState(body, names)
  schedule.forEach((word, i) => {
    body.set(word, swap(load(data, 4 * i)))
    sha256Round(body, names, i, word, load(zero, Layout.sha256Constants + 4 * i))
  })
  body.set(constants, i32(64))
  body.loop(() => {
    schedule.forEach((word, i) => {
      const back = (count: number) => schedule[(i + 16 - count) % 16] ?? word
      const s0 = xor(rotr(back(15), 7), rotr(back(15), 18), shrU(back(15), 3))
      const s1 = xor(rotr(back(2), 17), rotr(back(2), 19), shrU(back(2), 10))
      body.set(word, sum(word, s0, back(7), s1))
      sha256Round(body, names, i, word, load(constants, Layout.sha256Constants + 4 * i))
    })
    body.increase(constants, 64)
    return ltU(constants, i32(256))
  })
  addToState(body, names)
}

/** Defines SHA-256. */
export const defineSha256 = (module: Module): Hash =>
  defineHash(module, "sha256", primes.slice(0, 8).map(fraction(2n)), sha256Block)

// One round of SHA-1: five variables, a function of three of them, a constant for each twenty rounds.
const sha1Round = (body: Body, names: ReadonlyArray<Word>, shift: number, phase: Phase, word: I32): void => {
  const [a, b, c, d, e] = names.map((_, i) => names[(i - shift + 20) % 5])
  if (!a || !b || !c || !d || !e) throw new Error("SHA-1 has five variables")
  body.set(e, sum(e, rotl(a, 5), phase.mix(b, c, d), i32(phase.constant), word))
  body.set(b, rotl(b, 30))
}

interface Phase {
  readonly mix: (b: I32, c: I32, d: I32) => I32
  readonly constant: number
}

const parity = (b: I32, c: I32, d: I32): I32 => xor(b, c, d)

const phases: ReadonlyArray<Phase> = [
  { mix: (b, c, d) => xor(d, and(b, xor(c, d))), constant: 0x5a827999 },
  { mix: parity, constant: 0x6ed9eba1 },
  { mix: (b, c, d) => or(and(b, c), and(d, or(b, c))), constant: 0x8f1bbcdc },
  { mix: parity, constant: 0xca62c1d6 }
]

// It hashes keys and nonces only, so it is short rather than fast: the schedule lies in memory.
const sha1Block = (body: Body, data: Word): void => {
  const at = body.local("i32")
  const names = body.words(5)
  const word = (back: number): I32 => load(at, Layout.sha1Schedule - 4 * back)
  for (let i = 0; i < 16; i++) body.store(zero, swap(load(data, 4 * i)), Layout.sha1Schedule + 4 * i)
  body.set(at, i32(64))
  body.loop(() => {
    body.store(at, rotl(xor(word(3), word(8), word(14), word(16)), 1), Layout.sha1Schedule)
    body.increase(at, 4)
    return ltU(at, i32(320))
  })
  loadState(body, names)
  body.set(at, zero)
  phases.forEach((phase, number) => {
    body.loop(() => {
      for (let i = 0; i < 5; i++) sha1Round(body, names, i, phase, load(at, Layout.sha1Schedule + 4 * i))
      body.increase(at, 20)
      return ltU(at, i32(80 * (number + 1)))
    })
  })
  addToState(body, names)
}

/** Defines SHA-1. */
export const defineSha1 = (module: Module): Hash =>
  defineHash(module, "sha1", [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0], sha1Block)
