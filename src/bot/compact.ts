/**
 * Values as few bytes, for the 64 that a button carries. Pure; reading is total, for anybody can send any bytes.
 *
 * Whole numbers up to 127 are one byte, texts their UTF-8 and one byte more. The fields of a struct lie in the order of
 * its schema, without their names.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as Schema from "effect/Schema"
import * as AST from "effect/SchemaAST"

type Json = null | boolean | number | string | ReadonlyArray<unknown> | { readonly [key: string]: unknown }

const code = {
  text: 0x80,
  longText: 0xbf,
  nothing: 0xc0,
  absent: 0xc1,
  no: 0xc2,
  yes: 0xc3,
  positive: 0xc4,
  negative: 0xc5,
  float: 0xc6,
  list: 0xd0,
  longList: 0xdf,
  record: 0xe0,
  longRecord: 0xef
} as const

/** So deep may values lie in each other. */
const deepest = 16

/** There is no way to write this, or nothing to be read. */
class Cut extends Error {}

const utf8 = { encode: new TextEncoder(), decode: new TextDecoder("utf-8", { fatal: true }) }

const fields = (ast: AST.AST | undefined): ReadonlyArray<AST.PropertySignature> | undefined =>
  ast !== undefined && AST.isTypeLiteral(ast) && ast.indexSignatures.length === 0 ? ast.propertySignatures : undefined

const elementOf = (ast: AST.AST | undefined, index: number): AST.AST | undefined => {
  if (ast === undefined || !AST.isTupleType(ast)) return undefined
  return (ast.elements[index] ?? ast.rest[0])?.type
}

const size = (out: Array<number>, value: number): void => {
  let rest = value
  while (rest >= 0x80) {
    out.push((rest % 0x80) + 0x80)
    rest = Math.floor(rest / 0x80)
  }
  out.push(rest)
}

const halves = /\p{Surrogate}/u

const writeText = (out: Array<number>, value: string): void => {
  // Half a character has no bytes: another one would come back.
  if (halves.test(value)) throw new Cut()
  const bytes = utf8.encode.encode(value)
  if (bytes.length < 63) out.push(code.text + bytes.length)
  else {
    out.push(code.longText)
    size(out, bytes.length)
  }
  for (const byte of bytes) out.push(byte)
}

const writeNumber = (out: Array<number>, value: number): void => {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
    if (value >= 0 && value < 0x80) return void out.push(value)
    out.push(value < 0 ? code.negative : code.positive)
    return size(out, Math.abs(value))
  }
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  out.push(code.float, ...new Uint8Array(view.buffer))
}

const counted = (out: Array<number>, short: number, long: number, length: number): void => {
  if (length < 15) return void out.push(short + length)
  out.push(long)
  size(out, length)
}

/** The fields of an object that is nothing but its fields. */
const entriesOf = (value: object): ReadonlyMap<PropertyKey, unknown> => {
  const prototype: unknown = Object.getPrototypeOf(value)
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
  if (!isPlain || Object.getOwnPropertySymbols(value).length > 0) throw new Cut()
  return new Map<PropertyKey, unknown>(Object.entries(value))
}

const write = (out: Array<number>, value: unknown, ast: AST.AST | undefined, depth: number): void => {
  if (depth > deepest) throw new Cut()
  if (value === undefined) return void out.push(code.absent)
  if (value === null) return void out.push(code.nothing)
  if (typeof value === "boolean") return void out.push(value ? code.yes : code.no)
  if (typeof value === "number") return writeNumber(out, value)
  if (typeof value === "string") return writeText(out, value)
  if (Array.isArray(value)) {
    counted(out, code.list, code.longList, value.length)
    for (const [index, one] of value.entries()) write(out, one, elementOf(ast, index), depth + 1)
    return
  }
  if (typeof value !== "object") throw new Cut()
  const known = fields(ast)
  const entries = entriesOf(value)
  if (known !== undefined) {
    for (const { name, type } of known) write(out, entries.get(name), type, depth + 1)
    return
  }
  counted(out, code.record, code.longRecord, entries.size)
  for (const [name, one] of entries) {
    writeText(out, String(name))
    write(out, one, undefined, depth + 1)
  }
}

class Bytes {
  at = 0
  private readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
  byte(): number {
    const value = this.bytes[this.at]
    if (value === undefined) throw new Cut()
    this.at++
    return value
  }
  take(length: number): Uint8Array {
    if (length > this.bytes.length - this.at) throw new Cut()
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }
  size(): number {
    let [value, scale] = [0, 1]
    while (true) {
      const byte = this.byte()
      value += (byte % 0x80) * scale
      if (!Number.isSafeInteger(value)) throw new Cut()
      if (byte < 0x80) return value
      scale *= 0x80
    }
  }
  /** A count of things that take a byte each at least. */
  count(): number {
    const count = this.size()
    if (count > this.bytes.length - this.at) throw new Cut()
    return count
  }
  get isAtEnd(): boolean {
    return this.at === this.bytes.length
  }
}

const readText = (from: Bytes, head: number): string => {
  const length = head === code.longText ? from.size() : head - code.text
  return utf8.decode.decode(from.take(length))
}

const readFields = (
  from: Bytes,
  known: ReadonlyArray<AST.PropertySignature>,
  depth: number
): { readonly [key: string]: unknown } => {
  const value: Array<readonly [string, unknown]> = []
  for (const { name, type } of known) {
    const one = read(from, type, depth + 1)
    if (one !== undefined) value.push([String(name), one])
  }
  return Object.fromEntries(value)
}

const readRecord = (from: Bytes, head: number, depth: number): { readonly [key: string]: unknown } => {
  const count = head === code.longRecord ? from.count() : head - code.record
  return Object.fromEntries(Array.from({ length: count }, () => [
    readText(from, from.byte()),
    read(from, undefined, depth + 1)
  ]))
}

const readNumber = (from: Bytes, head: number): number => {
  if (head === code.positive) return from.size()
  if (head === code.negative) return -from.size()
  const bytes = from.take(8)
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0)
}

const read = (from: Bytes, ast: AST.AST | undefined, depth: number): Json | undefined => {
  if (depth > deepest) throw new Cut()
  const known = fields(ast)
  if (known !== undefined) return readFields(from, known, depth)
  const head = from.byte()
  if (head < code.text) return head
  if (head <= code.longText) return readText(from, head)
  switch (head) {
    case code.nothing:
      return null
    case code.absent:
      return undefined
    case code.no:
    case code.yes:
      return head === code.yes
    case code.positive:
    case code.negative:
    case code.float:
      return readNumber(from, head)
  }
  if (head >= code.record) return readRecord(from, head, depth)
  if (head < code.list) throw new Cut()
  const count = head === code.longList ? from.count() : head - code.list
  return Array.from({ length: count }, (_, index) => read(from, elementOf(ast, index), depth + 1))
}

/**
 * The bytes of a value that a schema has encoded: anything that JSON knows. None for what would not come back as it was:
 * big integers, dates and other objects with an inside, halves of characters, what lies too deep.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toBytes = (schema: Schema.Schema.All, encoded: unknown): Option.Option<Uint8Array> =>
  Option.liftThrowable(() => {
    const out: Array<number> = []
    write(out, encoded, AST.encodedAST(schema.ast), 0)
    return Uint8Array.from(out)
  })()

/**
 * The value of bytes, for the schema to decode; none when they are no value, or more than one.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromBytes = (schema: Schema.Schema.All, bytes: Uint8Array): Option.Option<unknown> => {
  const from = new Bytes(bytes)
  return Option.liftThrowable(() => {
    const value = read(from, AST.encodedAST(schema.ast), 0)
    if (!from.isAtEnd) throw new Cut()
    return value
  })()
}
