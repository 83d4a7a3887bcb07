/**
 * Values of the API as JSON. What goes in is checked against the schema, so that a mistake is told by name and place
 * before anything is sent.
 *
 * - an object has its constructor as `_tag`, which may be left out where a type has only one; fields are written as in
 *   TypeScript: `random_id` is `randomId`
 * - a `long` is a string of digits; going in, a whole number will do
 * - `bytes`, `int128` and `int256` are base64
 * - what is not there is left out
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"
import * as Predicate from "effect/Predicate"
import type { Analysis } from "../../schema/tl/Analysis.ts"
import * as Names from "../../schema/tl/Names.ts"
import type { Definition, Param, PrimitiveName, Type } from "../../schema/tl/Parse.ts"

/**
 * The JSON does not say what the schema wants.
 *
 * @since 0.1.0
 * @category errors
 */
export class BadJson extends Data.TaggedError("BadJson")<{
  /** Where: `peer.userId`, `id[0]`; empty for the whole. */
  readonly path: string
  readonly problem: string
}> {
  override get message(): string {
    return this.path === "" ? this.problem : `${this.path}: ${this.problem}`
  }
}

/**
 * What has to be known of the schema.
 *
 * @since 0.1.0
 * @category models
 */
export interface Api {
  readonly analysis: Pick<Analysis, "types" | "constructors">
  /** The fields of type `long` that are numbers, by the names of constructor and field in the schema. */
  readonly int53: Readonly<Record<string, ReadonlyArray<string>>>
}

type Read<A> = Either.Either<A, BadJson>

const fail = (path: string, problem: string) => Either.left(new BadJson({ path, problem }))

const inside = (path: string, field: string): string => (path === "" ? field : `${path}.${field}`)

const shown = (json: unknown): string => {
  const text = JSON.stringify(json) ?? String(json)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

const range = { int: 2n ** 31n, long: 2n ** 63n }

const whole = (json: unknown): bigint | undefined => {
  if (typeof json === "number" && Number.isSafeInteger(json)) return BigInt(json)
  return typeof json === "string" && /^-?\d{1,20}$/.test(json) ? BigInt(json) : undefined
}

const integer = (name: "int" | "long", json: unknown, path: string): Read<bigint> => {
  const value = typeof json === "string" && name === "int" ? undefined : whole(json)
  if (value !== undefined && value >= -range[name] && value < range[name]) return Either.right(value)
  const wanted = name === "int" ? "a whole number of 32 bits" : "a whole number of 64 bits, such as \"123\""
  return fail(path, `wants ${wanted}, not ${shown(json)}`)
}

const lengths: Partial<Record<PrimitiveName, number>> = { int128: 16, int256: 32 }

const bytes = (name: PrimitiveName, json: unknown, path: string): Read<Uint8Array> => {
  const decoded = typeof json === "string" ? Encoding.decodeBase64(json) : undefined
  if (decoded === undefined || Either.isLeft(decoded)) return fail(path, `wants bytes as base64, not ${shown(json)}`)
  const length = lengths[name]
  return length === undefined || decoded.right.length === length
    ? Either.right(decoded.right)
    : fail(path, `wants ${length} bytes as base64, not ${decoded.right.length}`)
}

const primitive = (name: PrimitiveName, isInt53: boolean, json: unknown, path: string): Read<unknown> => {
  switch (name) {
    case "int":
      return Either.map(integer("int", json, path), Number)
    case "long":
      return Either.flatMap(integer("long", json, path), (value) => {
        if (!isInt53) return Either.right<bigint | number>(value)
        const number = Number(value)
        return Number.isSafeInteger(number) ? Either.right(number) : fail(path, `${value} is no id: it is too large`)
      })
    case "double":
      return typeof json === "number" ? Either.right(json) : fail(path, `wants a number, not ${shown(json)}`)
    case "string":
      return typeof json === "string" ? Either.right(json) : fail(path, `wants a string, not ${shown(json)}`)
    case "bytes":
    case "int128":
    case "int256":
      return bytes(name, json, path)
  }
}

const value = (api: Api, type: Type, isInt53: boolean, json: unknown, path: string): Read<unknown> => {
  switch (type._tag) {
    case "Primitive":
      return primitive(type.name, isInt53, json, path)
    case "Bool":
    case "True":
      return typeof json === "boolean" ? Either.right(json) : fail(path, `wants true or false, not ${shown(json)}`)
    case "Vector":
      return Array.isArray(json)
        ? Either.all(json.map((item: unknown, at) => value(api, type.item, isInt53, item, `${path}[${at}]`)))
        : fail(path, `wants a list, not ${shown(json)}`)
    case "Boxed":
      return boxed(api, type.name, api.analysis.types.get(type.name) ?? [], json, path)
    case "Bare": {
      const definition = api.analysis.constructors.get(type.name)
      return boxed(api, type.name, definition === undefined ? [] : [definition], json, path)
    }
    case "Any":
      return fail(path, "wants a call, which cannot be written as JSON")
  }
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  Predicate.isRecord(json) && !Array.isArray(json)

const boxed = (
  api: Api,
  type: string,
  members: ReadonlyArray<Definition>,
  json: unknown,
  path: string
): Read<unknown> => {
  const [only, ...others] = members
  if (!isObject(json)) return fail(path, `wants an object of the type ${type}, not ${shown(json)}`)
  const { _tag, ...rest } = json
  const names = members.map(({ name }) => name).join(", ")
  if (_tag === undefined && others.length > 0) return fail(path, `lacks "_tag", which is one of ${names}`)
  const definition = _tag === undefined ? only : members.find(({ name }) => name === _tag)
  if (definition === undefined) return fail(path, `${shown(_tag)} is no ${type}: "_tag" is one of ${names}`)
  return Either.map(fields(api, definition, rest, path), (made) => ({ _tag: definition.name, ...made }))
}

type Field = Extract<Param, { readonly _tag: "Field" }>

const fields = (
  api: Api,
  definition: Definition,
  json: Readonly<Record<string, unknown>>,
  path: string
): Read<Readonly<Record<string, unknown>>> => {
  const known = definition.params.filter((param): param is Field => param._tag === "Field")
  const names = known.map(({ name }) => Names.field(name))
  const odd = Object.keys(json).find((name) => !names.includes(name))
  if (odd !== undefined) {
    const has = names.length === 0 ? "takes nothing" : `takes ${names.join(", ")}`
    return fail(path, `there is no "${odd}": ${definition.name} ${has}`)
  }
  const made: Record<string, unknown> = {}
  for (const { flag, name: original, type } of known) {
    const name = Names.field(original)
    const given = json[name]
    if (given === undefined || (given === null && flag !== undefined)) {
      if (flag === undefined) return fail(path, `lacks "${name}"`)
      continue
    }
    const isInt53 = api.int53[definition.name]?.includes(original) ?? false
    const read = value(api, type, isInt53, given, inside(path, name))
    if (Either.isLeft(read)) return Either.left(read.left)
    made[name] = read.right
  }
  return Either.right(made)
}

/**
 * Reads the parameters of a method.
 *
 * @since 0.1.0
 * @category decoding
 */
export const parameters = (
  api: Api,
  method: Definition,
  json: unknown
): Either.Either<Readonly<Record<string, unknown>>, BadJson> =>
  isObject(json)
    ? fields(api, method, json, "")
    : fail("", `the parameters are an object, such as {"id": …}, not ${shown(json)}`)

/**
 * Shows a result, on lines.
 *
 * @since 0.1.0
 * @category encoding
 */
export const show = (result: unknown): string => JSON.stringify(plain(result), null, 2)

const plain = (value: unknown): unknown => {
  if (typeof value === "bigint") return value.toString()
  if (value instanceof Uint8Array) return Encoding.encodeBase64(value)
  if (Array.isArray(value)) return value.map(plain)
  if (!Predicate.isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]))
}
