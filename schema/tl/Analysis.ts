/**
 * What follows from a schema: which constructors belong to a type, how small a value can be, what can contain itself.
 *
 * @since 0.1.0
 */
import type { Definition, PrimitiveName, Schema, Type } from "./Parse.ts"

/**
 * Answers to these questions.
 *
 * @since 0.1.0
 * @category models
 */
export interface Analysis {
  /** The constructors of every type, in the order of the schema. */
  readonly types: ReadonlyMap<string, ReadonlyArray<Definition>>
  readonly constructors: ReadonlyMap<string, Definition>
  /** The number of words that a value takes at least. */
  readonly smallest: (type: Type) => number
  /** Whether a value of the type can contain another one. */
  readonly isRecursive: (type: string) => boolean
}

/**
 * The name of the type that a constructor belongs to; empty for what is no constructor.
 *
 * @since 0.1.0
 * @category reading
 */
export const resultName = (definition: Definition): string =>
  definition.result._tag === "Boxed" ? definition.result.name : ""

const group = (constructors: ReadonlyArray<Definition>): Map<string, Array<Definition>> => {
  const types = new Map<string, Array<Definition>>()
  for (const definition of constructors) {
    const name = resultName(definition)
    if (name === "") continue
    const members = types.get(name)
    if (members === undefined) types.set(name, [definition])
    else members.push(definition)
  }
  return types
}

const primitiveWords: Readonly<Record<PrimitiveName, number>> = {
  int: 1,
  long: 2,
  double: 2,
  string: 1,
  bytes: 1,
  int128: 4,
  int256: 8
}

/** Stands for a size that is not known yet. */
const unknown = 1e6

/** Smallest sizes depend on each other; they only ever shrink, so this repeats until nothing does. */
const measure = (types: Analysis["types"], constructors: Analysis["constructors"]): Analysis["smallest"] => {
  const sizes = new Map<string, number>()
  const ofFields = (definition: Definition): number =>
    definition.params.reduce(
      (sum, param) => sum + (param._tag === "Flags" ? 1 : param.flag === undefined ? smallest(param.type) : 0),
      0
    )
  const smallest = (type: Type): number => {
    switch (type._tag) {
      case "Primitive":
        return primitiveWords[type.name]
      case "Bool":
      case "Any":
        return 1
      case "True":
        return 0
      case "Vector":
        return type.bare ? 1 : 2
      case "Bare": {
        const definition = constructors.get(type.name)
        return definition === undefined ? 0 : ofFields(definition)
      }
      case "Boxed":
        return sizes.get(type.name) ?? unknown
    }
  }
  for (let changed = true; changed;) {
    changed = false
    for (const [name, members] of types) {
      const size = Math.min(...members.map((member) => 1 + ofFields(member)))
      if (size < (sizes.get(name) ?? unknown)) {
        sizes.set(name, size)
        changed = true
      }
    }
  }
  return smallest
}

/**
 * The type of the schema that a field is of, or holds in a vector.
 *
 * @since 0.1.0
 * @category reading
 */
export const mentioned = (type: Type): string | undefined =>
  type._tag === "Boxed" ? type.name : type._tag === "Vector" ? mentioned(type.item) : undefined

const recursion = (types: Analysis["types"]): Analysis["isRecursive"] => {
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

/**
 * Looks at a schema.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (schema: Pick<Schema, "constructors">): Analysis => {
  const types = group(schema.constructors)
  const constructors = new Map(schema.constructors.map((definition) => [definition.name, definition]))
  return { types, constructors, smallest: measure(types, constructors), isRecursive: recursion(types) }
}
