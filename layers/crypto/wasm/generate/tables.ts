/**
 * Emits the preparation of AES-256: its tables, and the key schedules.
 *
 * Every word of the state, of the round keys and of the tables is kept rotated to the left by two bits. Additions and
 * table look-ups do not mind, and the offset of a table's entry, four times a byte, then needs no scaling: it is a plain
 * mask for the lowest byte, and one shift and a mask for the others.
 *
 * Look-ups take longer when the table is not in the cache, so that who shares the processor may learn something about
 * the key; every cipher that has no instruction of the processor to rely on has to live with that, or be far slower.
 *
 * @since 0.1.0
 * @see https://csrc.nist.gov/pubs/fips/197/final
 */
import * as Layout from "../layout.ts"
import type { Body, Callee, I32, Local } from "./assembler.ts"
import { and, i32, load, ltU, mul, or, rotl, rotr, shl, shrU, xor, zero } from "./assembler.ts"
import type { Module } from "./Module.ts"

/** Brings a word of four bytes into the form that the kernel works with, and back. */
export const enter = (word: I32): I32 => rotl(word, 2)
export const leave = (word: I32): I32 => rotr(word, 2)

// Four times the byte with this number (0 is the lowest) of a word: the offset of its entry in a table of words.
const entry = (word: I32, byte: number): I32 => and(byte === 3 ? rotl(word, 8) : shrU(word, 8 * byte), i32(0x3fc))

/** Looks a byte up in one of four tables that lie one after another. */
export const lookUp = (tables: number, word: I32, byte: number): I32 => load(entry(word, byte), tables + 1024 * byte)

const lastTables = Layout.encryptionTables + Layout.lastRound

// Multiplication by two in the field of AES, of a byte.
const double = (byte: I32): I32 => xor(shl(byte, 1), mul(shrU(byte, 7), i32(0x11b)))

const pack = (b0: I32, b1: I32, b2: I32, b3: I32): I32 => or(or(b0, shl(b1, 8)), or(shl(b2, 16), shl(b3, 24)))

// SubBytes on the four bytes of a word.
const substitute = (word: I32): I32 => xor(...four((k) => lookUp(lastTables, word, k)))

// Writes the entry for `byte` of four tables; each is the one before, rotated by a byte.
const fill = (body: Body, tables: number, byte: I32, value: I32): void => {
  for (let k = 0; k < 4; k++) body.store(shl(byte, 2), enter(rotl(value, 8 * k)), tables + 1024 * k)
}

/** Defines the function that computes all tables: what runs when the module is loaded. */
export const defineTables = (module: Module): Callee => {
  const pair = module.procedure((body) => {
    const x = body.parameter()
    const s = body.parameter()
    const [x2, x4, x8] = [body.local("i32"), body.local("i32"), body.local("i32")]
    body.set(x2, double(x))
    body.set(x4, double(x2))
    body.set(x8, double(x4))
    // SubBytes and MixColumns: (2, 1, 1, 3) times the substituted byte. The inverses: (14, 9, 13, 11) times the byte.
    fill(body, Layout.encryptionTables, x, pack(double(s), s, s, xor(double(s), s)))
    fill(body, lastTables, x, s)
    fill(body, Layout.decryptionTables, s, pack(xor(x8, x4, x2), xor(x8, x), xor(x8, x4, x), xor(x8, x2, x)))
    fill(body, Layout.decryptionTables + Layout.lastRound, s, x)
  })
  return module.procedure((body) => {
    const left = body.local("i32")
    const p = body.local("i32")
    const q = body.local("i32")
    body.set(left, i32(255))
    body.set(p, i32(1))
    body.set(q, i32(1))
    // `p` runs through all bytes but zero as the powers of 3, `q` through their inverses.
    body.loop(() => {
      const spread = or(q, shl(q, 8))
      const turned = (bits: number) => shrU(spread, 8 - bits)
      const affine = xor(q, turned(1), turned(2), turned(3), turned(4), i32(0x63))
      body.call(pair, p, and(affine, i32(0xff)))
      body.set(p, xor(p, double(p)))
      // Division by 3 is multiplication by 0xf6.
      body.set(q, xor(q, shl(q, 1)))
      body.set(q, xor(q, shl(q, 2)))
      body.set(q, and(xor(q, shl(q, 4)), i32(0xff)))
      body.set(q, xor(q, mul(shrU(q, 7), i32(0x09))))
      body.increase(left, -1)
      return left
    })
    body.call(pair, zero, i32(0x63))
  })
}

/** Defines `expandKey(key, schedule)`: 32 bytes become 15 round keys, and 16 bytes more are overwritten. */
export const defineExpandKey = (module: Module): Callee =>
  module.procedure((body) => {
    const key = body.parameter()
    const schedule = body.parameter()
    const constant = body.local("i32")
    const words = body.words(8)
    words.forEach((word, i) => {
      body.set(word, enter(load(key, 4 * i)))
      body.store(schedule, word, 4 * i)
    })
    body.set(constant, i32(1 << 2))
    body.loop(() => {
      body.increase(schedule, 32)
      words.forEach((word, i) => {
        const before = words[(i + 7) % 8] ?? word
        const mixed = i === 0 ? xor(substitute(rotr(before, 8)), constant) : i === 4 ? substitute(before) : before
        body.set(word, xor(word, mixed))
        body.store(schedule, word, 4 * i)
      })
      body.set(constant, shl(constant, 1))
      // Seven times: the constants are 1 to 64.
      return ltU(constant, i32(128 << 2))
    })
  }, "expandKey")

/** Defines `invertKeys()`: round keys for decryption out of those for encryption. */
export const defineInvertKeys = (module: Module): Callee =>
  module.procedure((body) => {
    const at = body.local("i32")
    const from = body.local("i32")
    body.copy(zero, Layout.decryptionKeys, zero, Layout.encryptionKeys + 14 * 16, 16)
    body.copy(zero, Layout.decryptionKeys + 14 * 16, zero, Layout.encryptionKeys, 16)
    body.set(at, i32(16))
    body.set(from, i32(13 * 16))
    body.loop(() => {
      for (let i = 0; i < 16; i += 4) {
        body.store(at, unmix(load(from, Layout.encryptionKeys + i)), Layout.decryptionKeys + i)
      }
      body.increase(at, 16)
      body.increase(from, -16)
      return from
    })
  }, "invertKeys")

// The inverse of MixColumns. The tables undo SubBytes as well, so it is done first; a substituted byte from the tables
// of the last round is four times itself, and so already the offset of an entry.
const unmix = (word: I32): I32 =>
  xor(...four((k) => load(load(entry(word, k), lastTables), Layout.decryptionTables + 1024 * k)))

/** One value for each byte of a word, or each word of a block. */
export const four = <A>(make: (index: number) => A): readonly [A, A, A, A] => [make(0), make(1), make(2), make(3)]

/** Four locals: a block. */
export const block = (body: Body): readonly [Local<"i32">, Local<"i32">, Local<"i32">, Local<"i32">] =>
  four(() => body.local("i32"))
