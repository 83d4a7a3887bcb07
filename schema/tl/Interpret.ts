/**
 * A codec for any schema, from its text. It is slow beside the generated one, and makes and takes the same objects.
 * With it the embedded test server answers a client of an older layer: what is written may come from a newer schema,
 * and is made to fit.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/invoking#layers
 */
import * as Predicate from "effect/Predicate"
import * as Analysis from "./Analysis.ts"
import { defaults, fit, type Fitted } from "./fitting.ts"
import * as Names from "./Names.ts"
import type { Definition, Flag, PrimitiveName, Schema, Type } from "./Parse.ts"
import type { Reader } from "./Reader.ts"
import type { Writer } from "./Writer.ts"

/**
 * A value of a constructor, or a call.
 *
 * @since 0.1.0
 * @category models
 */
export interface Value {
  readonly _tag: string
  readonly [field: string]: unknown
}

/**
 * How to interpret a schema.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** The fields of type `long` that are numbers, by the names of constructor and field in the schema. */
  readonly int53?: Readonly<Record<string, ReadonlyArray<string>>> | undefined
  /**
   * What to write instead of a value whose constructor the schema does not have (or has in another type). Without an
   * answer, writing fails with `TlEncodeError`.
   */
  readonly replace?: ((value: Value, expected: string) => Value | undefined) | undefined
}

/**
 * Reads and writes by the names of types and methods in the schema.
 *
 * @since 0.1.0
 * @category models
 */
export interface Interpreter {
  readonly schema: Schema
  /** Reads a value of a type, such as `auth.SentCode`. Throws `TlDecodeError`. */
  readonly read: (type: string, reader: Reader) => Value
  /**
   * Writes a value of a type. Fields that the schema does not know are left out; those that are missing, or are of
   * another kind there, get a neutral value. Throws `TlEncodeError` for a constructor that has no place in the type.
   */
  readonly write: (type: string, writer: Writer, value: unknown) => void
  /** Reads a call of any method; a wrapper holds the call inside as `query`. Throws `TlDecodeError`. */
  readonly readCall: (reader: Reader) => Value
  /** Writes a call, with the same tolerance as `write`. */
  readonly writeCall: (writer: Writer, call: Value) => void
  /** Reads the result of a method. */
  readonly readResult: (method: string, reader: Reader) => unknown
  /** Writes the result of a method, with the same tolerance as `write`. */
  readonly writeResult: (method: string, writer: Writer, value: unknown) => void
}

const signed = (definition: Definition): number => (definition.id ?? 0) | 0

/**
 * Whether something looks like a value of a constructor.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isValue = (value: unknown): value is Value =>
  Predicate.hasProperty(value, "_tag") && typeof value._tag === "string"

const readPrimitive = (reader: Reader, name: PrimitiveName, int53: boolean): unknown =>
  name === "long" && int53 ? reader.int53() : reader[name]()

/** So many times a replacement may be replaced. */
const patience = 4

/** Everything about one schema that the functions below share. */
interface Tables {
  readonly analysis: Analysis.Analysis
  readonly functions: ReadonlyMap<string, Definition>
  readonly functionIds: ReadonlyMap<number, Definition>
  readonly isInt53: (definition: Definition, field: string) => boolean
  readonly replace: (value: Value, expected: string) => Value | undefined
}

const read = (tables: Tables, type: Type, int53: boolean, r: Reader): unknown => {
  switch (type._tag) {
    case "Primitive":
      return readPrimitive(r, type.name, int53)
    case "Bool":
      return r.bool()
    case "True":
      return true
    case "Boxed":
      return readBoxed(tables, type.name, r)
    case "Bare": {
      const definition = tables.analysis.constructors.get(type.name)
      return definition === undefined ? r.malformed(type.name) : readFields(tables, definition, r)
    }
    case "Vector": {
      const smallest = tables.analysis.smallest(type.item)
      const item = () => read(tables, type.item, int53, r)
      return type.bare ? r.bareVector(smallest, item) : r.vector(smallest, item)
    }
    case "Any":
      return readCall(tables, r)
  }
}

const readFields = (tables: Tables, definition: Definition, r: Reader): Value => {
  const value: Record<string, unknown> & { _tag: string } = { _tag: definition.name }
  const words = new Map<string, number>()
  for (const param of definition.params) {
    if (param._tag === "Flags") {
      words.set(param.name, r.id())
      continue
    }
    const { flag, type } = param
    const present = flag === undefined || ((words.get(flag.word) ?? 0) & (1 << flag.bit)) !== 0
    value[Names.field(param.name)] = type._tag === "True"
      ? present
      : present
      ? read(tables, type, tables.isInt53(definition, param.name), r)
      : undefined
  }
  return value
}

const readBoxed = (tables: Tables, name: string, r: Reader): Value => {
  const deeper = tables.analysis.isRecursive(name)
  if (deeper) r.enter(name)
  const id = r.id()
  const definition = tables.analysis.types.get(name)?.find((member) => signed(member) === id)
  const value = definition === undefined ? r.fail(name, id) : readFields(tables, definition, r)
  if (deeper) r.leave()
  return value
}

const readCall = (tables: Tables, r: Reader): Value => {
  r.enter("method")
  const id = r.id()
  const definition = tables.functionIds.get(id)
  const call = definition === undefined ? r.fail("method", id) : readFields(tables, definition, r)
  r.leave()
  return call
}

const write = (tables: Tables, type: Type, int53: boolean, w: Writer, value: unknown): void => {
  switch (type._tag) {
    case "Primitive":
      return writePrimitive(w, type.name, int53, fit(type.name, int53, value))
    case "Bool":
      return w.bool(value === true)
    case "True":
      return
    case "Boxed":
      return writeBoxed(tables, type.name, w, value)
    case "Bare": {
      const definition = tables.analysis.constructors.get(type.name)
      if (definition === undefined) return w.fail(type.name, value)
      return writeFields(tables, definition, w, isValue(value) ? value : { _tag: type.name })
    }
    case "Vector": {
      const items: ReadonlyArray<unknown> = Array.isArray(value) ? value : []
      const item = (writer: Writer, each: unknown) => write(tables, type.item, int53, writer, each)
      return type.bare ? w.bareVector(items, item) : w.vector(items, item)
    }
    case "Any":
      return isValue(value) ? writeCall(tables, w, value) : w.fail("method", value)
  }
}

const writePrimitive = (w: Writer, name: PrimitiveName, int53: boolean, value: Fitted): void => {
  if (name === "long" && int53) return w.int53(value.number)
  switch (name) {
    case "int":
      return w.int(value.number)
    case "double":
      return w.double(value.number)
    case "long":
      return w.long(value.bigint)
    case "string":
      return w.string(value.string)
    case "bytes":
    case "int128":
    case "int256":
      return w[name](value.bytes)
  }
}

/** Whether anything that depends on the flag is there. */
const isSet = (definition: Definition, flag: Flag, value: Value): boolean =>
  definition.params.some((param) => {
    if (param._tag === "Flags" || param.flag?.word !== flag.word || param.flag.bit !== flag.bit) return false
    const field = value[Names.field(param.name)]
    return param.type._tag === "True" ? field === true : field !== undefined
  })

const flagWord = (definition: Definition, word: string, value: Value): number =>
  definition.params.reduce((bits, param) => {
    if (param._tag === "Flags" || param.flag === undefined || param.flag.word !== word) return bits
    return isSet(definition, param.flag, value) ? bits | (1 << param.flag.bit) : bits
  }, 0)

const writeFields = (tables: Tables, definition: Definition, w: Writer, value: Value): void => {
  for (const param of definition.params) {
    if (param._tag === "Flags") w.id(flagWord(definition, param.name, value))
    else if (param.flag === undefined || isSet(definition, param.flag, value)) {
      write(tables, param.type, tables.isInt53(definition, param.name), w, value[Names.field(param.name)])
    }
  }
}

/** The constructor for a value in a type, and the value: itself, what it is replaced with, or a neutral one. */
const place = (
  tables: Tables,
  name: string,
  value: unknown
): readonly [definition: Definition | undefined, value: Value] => {
  const members = tables.analysis.types.get(name) ?? []
  if (!isValue(value)) {
    const neutral = defaults(tables.analysis, name)
    return [neutral, { _tag: neutral?.name ?? typeof value }]
  }
  let candidate = value
  for (let tries = 0; tries < patience; tries++) {
    const { _tag } = candidate
    const definition = members.find((member) => member.name === _tag)
    if (definition !== undefined) return [definition, candidate]
    const replacement = tables.replace(candidate, name)
    if (replacement === undefined) break
    candidate = replacement
  }
  return [undefined, candidate]
}

const writeBoxed = (tables: Tables, name: string, w: Writer, value: unknown): void => {
  const [definition, placed] = place(tables, name, value)
  if (definition === undefined) return w.fail(name, placed)
  w.id(signed(definition))
  writeFields(tables, definition, w, placed)
}

const writeCall = (tables: Tables, w: Writer, call: Value): void => {
  const definition = tables.functions.get(call._tag)
  if (definition === undefined) return w.fail("method", call)
  w.id(signed(definition))
  writeFields(tables, definition, w, call)
}

/**
 * Makes a codec for a schema.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (schema: Schema, options?: Options): Interpreter => {
  const tables: Tables = {
    analysis: Analysis.make(schema),
    functions: new Map(schema.functions.map((definition) => [definition.name, definition])),
    functionIds: new Map(schema.functions.map((definition) => [signed(definition), definition])),
    isInt53: (definition, field) => options?.int53?.[definition.name]?.includes(field) ?? false,
    replace: options?.replace ?? (() => undefined)
  }
  return {
    schema,
    read: (type, reader) => readBoxed(tables, type, reader),
    write: (type, writer, value) => writeBoxed(tables, type, writer, value),
    readCall: (reader) => readCall(tables, reader),
    writeCall: (writer, call) => writeCall(tables, writer, call),
    readResult: (method, reader) => {
      const definition = tables.functions.get(method)
      return definition === undefined ? reader.malformed(method) : read(tables, definition.result, false, reader)
    },
    writeResult: (method, writer, value) => {
      const definition = tables.functions.get(method)
      if (definition === undefined) return writer.fail("method", { _tag: method })
      return write(tables, definition.result, false, writer, value)
    }
  }
}
