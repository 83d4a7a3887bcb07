/**
 * The schema as the generator sees it: what belongs to which type, how small a value can be, what can contain itself.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import * as Names from "../Names.ts"
import * as Parse from "../Parse.ts"

/** A schema with answers to the questions of code generation. */
export interface Model {
  readonly layer: number | undefined
  /** Without the constructors of what the language has itself: `Bool`, `True`, `Null`. */
  readonly constructors: ReadonlyArray<Parse.Definition>
  readonly functions: ReadonlyArray<Parse.Definition>
  /** The constructors of every type, in the order of the schema. */
  readonly types: ReadonlyMap<string, ReadonlyArray<Parse.Definition>>
  readonly constructor: (name: string) => Parse.Definition
  /** Whether 64-bit numbers in this field fit 53 bits. */
  readonly isInt53: (definition: Parse.Definition, field: string) => boolean
  /** The number of words that a value takes at least. */
  readonly smallest: (type: Parse.Type) => number
  /** Whether a value of the type can contain another one. */
  readonly isRecursive: (type: string) => boolean
}

const builtIn = new Set(["Bool", "True", "Null"])

export const resultName = (definition: Parse.Definition): string =>
  definition.result._tag === "Boxed" ? definition.result.name : ""

export const isGeneric = (definition: Parse.Definition): boolean => definition.variables.length > 0

/** The id as a signed number: this is how readers give it, and how it is one machine word. */
export const signedId = (definition: Parse.Definition): number => {
  if (definition.id === undefined) throw new Error(`${definition.name} has no id`)
  return definition.id | 0
}

export const hexId = (definition: Parse.Definition): string => `#${(definition.id ?? 0).toString(16).padStart(8, "0")}`

/** A signed number in hexadecimal: `-0x22175ab4`. */
export const literal = (value: number): string =>
  `${value < 0 ? "-" : ""}0x${Math.abs(value).toString(16).padStart(8, "0")}`

const group = (constructors: ReadonlyArray<Parse.Definition>): Map<string, Array<Parse.Definition>> => {
  const types = new Map<string, Array<Parse.Definition>>()
  for (const definition of constructors) {
    const name = resultName(definition)
    if (name === "") continue
    const members = types.get(name)
    if (members === undefined) types.set(name, [definition])
    else members.push(definition)
  }
  return types
}

const primitiveWords: Readonly<Record<Parse.PrimitiveName, number>> = {
  int: 1,
  long: 2,
  double: 2,
  string: 1,
  bytes: 1,
  int128: 4,
  int256: 8
}

/** Smallest sizes depend on each other; they only ever shrink, so repeat until nothing does. */
const measure = (types: Model["types"], find: Model["constructor"]): Model["smallest"] => {
  const sizes = new Map<string, number>()
  const ofFields = (definition: Parse.Definition): number =>
    definition.params.reduce(
      (sum, param) => sum + (param._tag === "Flags" ? 1 : param.flag === undefined ? smallest(param.type) : 0),
      0
    )
  const smallest = (type: Parse.Type): number => {
    switch (type._tag) {
      case "Primitive":
        return primitiveWords[type.name]
      case "Bool":
        return 1
      case "True":
        return 0
      case "Any":
        return 1
      case "Vector":
        return type.bare ? 1 : 2
      case "Bare":
        return ofFields(find(type.name))
      case "Boxed":
        return sizes.get(type.name) ?? 1e6
    }
  }
  for (let changed = true; changed;) {
    changed = false
    for (const [name, members] of types) {
      const size = Math.min(...members.map((member) => 1 + ofFields(member)))
      if (size < (sizes.get(name) ?? 1e6)) {
        sizes.set(name, size)
        changed = true
      }
    }
  }
  return smallest
}

const mentioned = (type: Parse.Type): string | undefined =>
  type._tag === "Boxed" ? type.name : type._tag === "Vector" ? mentioned(type.item) : undefined

const recursion = (types: Model["types"]): Model["isRecursive"] => {
  const parts = new Map<string, ReadonlyArray<string>>()
  for (const [name, members] of types) {
    const inside = members.flatMap((member) =>
      member.params.map((param) => (param._tag === "Field" ? mentioned(param.type) : undefined))
    )
    parts.set(name, [...new Set(inside.filter((part) => part !== undefined))])
  }
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (parts.get(from) ?? []).some((part) => {
      if (part === goal) return true
      if (seen.has(part)) return false
      seen.add(part)
      return reaches(part, goal, seen)
    })
  const recursive = new Set([...types.keys()].filter((name) => reaches(name, name, new Set())))
  return (name) => recursive.has(name)
}

const demandNoCollisions = (names: Iterable<readonly [name: string, from: string]>): void => {
  const taken = new Map<string, string>()
  for (const [name, from] of names) {
    const other = taken.get(name)
    if (other !== undefined) throw new Error(`"${from}" and "${other}" would both be called ${name}`)
    taken.set(name, from)
  }
}

/** Parses and checks a schema: unknown types and names that would collide are errors. */
export const make = (text: string, int53: Readonly<Record<string, ReadonlyArray<string>>>): Model => {
  const schema = Either.getOrThrowWith(Parse.parse(text), (error) => error)
  const constructors = schema.constructors.filter((definition) => !builtIn.has(resultName(definition)))
  const types = group(constructors)
  const byName = new Map(constructors.map((definition) => [definition.name, definition]))
  const find = (name: string): Parse.Definition => {
    const found = byName.get(name)
    if (found === undefined) throw new Error(`there is no constructor ${name}`)
    return found
  }
  demandNoCollisions([
    ...constructors.map((definition) => [Names.constructor(definition.name), definition.name] as const),
    ...[...types.keys()].map((name) => [Names.type(name), name] as const)
  ])
  const isInt53: Model["isInt53"] = (definition, field) => int53[definition.name]?.includes(field) ?? false
  const all = [...constructors, ...schema.functions]
  for (const definition of all) {
    demandNoCollisions(definition.params.map((param) => [Names.field(param.name), `${definition.name}.${param.name}`]))
    for (const param of definition.params) {
      const name = param._tag === "Field" ? mentioned(param.type) : undefined
      if (name !== undefined && !types.has(name)) throw new Error(`${definition.name}: there is no type ${name}`)
    }
  }
  for (const [owner, fields] of Object.entries(int53)) {
    const definition = all.find(({ name }) => name === owner)
    if (definition === undefined) throw new Error(`int53: there is no ${owner}`)
    for (const field of fields) {
      if (!definition.params.some((param) => param.name === field && param._tag === "Field" && isLong(param.type))) {
        throw new Error(`int53: ${owner} has no long ${field}`)
      }
    }
  }
  return {
    layer: schema.layer,
    constructors,
    functions: schema.functions,
    types,
    constructor: find,
    isInt53,
    smallest: measure(types, find),
    isRecursive: recursion(types)
  }
}

const isLong = (type: Parse.Type): boolean =>
  type._tag === "Vector" ? isLong(type.item) : type._tag === "Primitive" && type.name === "long"
