/**
 * A small assembler for WebAssembly. Expressions are trees that know their type, statements go to the body of a
 * function in order, locals are TypeScript constants. It has the instructions that the kernel uses, and no others.
 *
 * @since 0.1.0
 * @see https://webassembly.github.io/spec/core/binary/index.html
 */
import { signed, unsigned } from "./leb128.ts"

/** The types of values and their codes. */
export const types = { i32: 0x7f, i64: 0x7e, f64: 0x7c } as const

export type ValueType = keyof typeof types

/** Code that leaves one value on the stack. */
export interface Expr<T extends ValueType> {
  readonly type: T
  readonly code: ReadonlyArray<number>
}

export type I32 = Expr<"i32">
export type I64 = Expr<"i64">
export type F64 = Expr<"f64">

/** A local variable. As an expression it reads itself. */
export interface Local<T extends ValueType> extends Expr<T> {
  readonly index: number
}

const unary = <T extends ValueType, R extends ValueType>(type: R, opcode: number) => (a: Expr<T>): Expr<R> => ({
  type,
  code: [...a.code, opcode]
})

const binary =
  <T extends ValueType, R extends ValueType>(type: R, opcode: number) => (a: Expr<T>, b: Expr<T>): Expr<R> => ({
    type,
    code: [...a.code, ...b.code, opcode]
  })

// Loads and stores state an alignment, as a power of two. It is a hint; we promise four bytes at most.
const loads = <R extends ValueType>(type: R, opcode: number, align: number) => (address: I32, offset = 0): Expr<R> => ({
  type,
  code: [...address.code, opcode, align, ...unsigned(offset)]
})

/** A constant of 32 bits, signed or unsigned. */
export const i32 = (value: number): I32 => ({ type: "i32", code: [0x41, ...signed(BigInt(value | 0))] })

/** A constant floating point number. */
export const f64 = (value: number): F64 => ({
  type: "f64",
  code: [0x44, ...new Uint8Array(Float64Array.of(value).buffer)]
})

/** The address to which a fixed offset is added when the offset is the whole address. */
export const zero: I32 = i32(0)

export const load = loads("i32", 0x28, 2)
export const load64 = loads("i64", 0x29, 2)
export const loadF64 = loads("f64", 0x2b, 2)

export const eqz = unary<"i32", "i32">("i32", 0x45)
export const ltU = binary<"i32", "i32">("i32", 0x49)
export const add = binary<"i32", "i32">("i32", 0x6a)
export const sub = binary<"i32", "i32">("i32", 0x6b)
export const mul = binary<"i32", "i32">("i32", 0x6c)
export const and = binary<"i32", "i32">("i32", 0x71)
export const or = binary<"i32", "i32">("i32", 0x72)
const xor32 = binary<"i32", "i32">("i32", 0x73)
const shift = binary<"i32", "i32">("i32", 0x74)
const shiftRight = binary<"i32", "i32">("i32", 0x76)
const rotate = binary<"i32", "i32">("i32", 0x77)

/** Shifts and rotations by a fixed number of bits; by none, they are left out. */
export const shl = (a: I32, bits: number): I32 => (bits === 0 ? a : shift(a, i32(bits)))
export const shrU = (a: I32, bits: number): I32 => (bits === 0 ? a : shiftRight(a, i32(bits)))
export const rotl = (a: I32, bits: number): I32 => (bits === 0 ? a : rotate(a, i32(bits)))
export const rotr = (a: I32, bits: number): I32 => rotl(a, 32 - bits)

/** Exclusive or, and sum, of any number of values, from the left. */
export const xor = (first: I32, ...rest: ReadonlyArray<I32>): I32 => rest.reduce(xor32, first)
export const sum = (first: I32, ...rest: ReadonlyArray<I32>): I32 => rest.reduce(add, first)

export const or64 = binary<"i64", "i64">("i64", 0x84)
export const xor64 = binary<"i64", "i64">("i64", 0x85)
export const eqz64 = unary<"i64", "i32">("i32", 0x50)

export const eqF64 = binary<"f64", "i32">("i32", 0x61)
export const floorF64 = unary<"f64", "f64">("f64", 0x9c)
export const sqrtF64 = unary<"f64", "f64">("f64", 0x9f)
export const addF64 = binary<"f64", "f64">("f64", 0xa0)
export const subF64 = binary<"f64", "f64">("f64", 0xa1)
export const mulF64 = binary<"f64", "f64">("f64", 0xa2)
export const divF64 = binary<"f64", "f64">("f64", 0xa3)

/** Reverses the bytes of a word, which WebAssembly has no instruction for. */
export const swap = (a: I32): I32 => or(and(rotl(a, 8), i32(0x00ff00ff)), and(rotl(a, 24), i32(0xff00ff00)))

/** A function to be called, by its number in the module. */
export interface Callee {
  readonly index: number
}

/** The body of one function in the making. All parameters are `i32`. */
export class Body {
  readonly locals: Array<ValueType> = []
  readonly code: Array<number> = []
  parameters = 0

  /** The next parameter; all of them come before the first local. */
  parameter(): Local<"i32"> {
    if (this.locals.length > 0) throw new Error("parameters come before locals")
    return this.variable("i32", this.parameters++)
  }

  /** A fresh local; it starts as zero. */
  local<T extends ValueType>(type: T): Local<T> {
    this.locals.push(type)
    return this.variable(type, this.parameters + this.locals.length - 1)
  }

  /** So many fresh locals of 32 bits. */
  words(count: number): ReadonlyArray<Local<"i32">> {
    return Array.from({ length: count }, () => this.local("i32"))
  }

  set<T extends ValueType>(local: Local<T>, value: Expr<T>): void {
    this.code.push(...value.code, 0x21, ...unsigned(local.index))
  }

  /** Adds to a local. */
  increase(local: Local<"i32">, by: number): void {
    this.set(local, add(local, i32(by)))
  }

  store(address: I32, value: I32, offset = 0): void {
    this.code.push(...address.code, ...value.code, 0x36, 2, ...unsigned(offset))
  }

  store8(address: I32, value: I32, offset = 0): void {
    this.code.push(...address.code, ...value.code, 0x3a, 0, ...unsigned(offset))
  }

  store64(address: I32, value: I64, offset = 0): void {
    this.code.push(...address.code, ...value.code, 0x37, 2, ...unsigned(offset))
  }

  storeF64(address: I32, value: F64, offset = 0): void {
    this.code.push(...address.code, ...value.code, 0x39, 2, ...unsigned(offset))
  }

  /** Copies a fixed number of bytes, a multiple of four, between places that do not overlap. */
  copy(to: I32, toOffset: number, from: I32, fromOffset: number, length: number): void {
    for (let at = 0; at + 8 <= length; at += 8) this.store64(to, load64(from, fromOffset + at), toOffset + at)
    if (length % 8 === 4) this.store(to, load(from, fromOffset + length - 4), toOffset + length - 4)
  }

  /** Runs `body` at least once, and again while the condition it gives is not zero. */
  loop(body: () => I32): void {
    this.code.push(0x03, 0x40)
    this.code.push(...body().code, 0x0d, 0, 0x0b)
  }

  when(condition: I32, body: () => void): void {
    this.code.push(...condition.code, 0x04, 0x40)
    body()
    this.code.push(0x0b)
  }

  call(callee: Callee, ...args: ReadonlyArray<I32>): void {
    this.code.push(...args.flatMap((arg) => arg.code), 0x10, ...unsigned(callee.index))
  }

  /** Leaves the function with a value. */
  return<T extends ValueType>(value: Expr<T>): void {
    this.code.push(...value.code, 0x0f)
  }

  private variable<T extends ValueType>(type: T, index: number): Local<T> {
    return { type, index, code: [0x20, ...unsigned(index)] }
  }
}
