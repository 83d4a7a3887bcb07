/**
 * The schema as the generator sees it: what belongs to which type, how small a value can be, what can contain itself.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import * as Analysis from "../Analysis.ts"
import * as Names from "../Names.ts"
import * as Parse from "../Parse.ts"

/** A schema with answers to the questions of code generation. */
export interface Model extends Analysis.Analysis {
  readonly layer: number | undefined
  readonly functions: ReadonlyArray<Parse.Definition>
  /** Without the constructors of what the language has itself: `Bool`, `True`, `Null`. */
  readonly definitions: ReadonlyArray<Parse.Definition>
  /** Whether 64-bit numbers in this field fit 53 bits. */
  readonly isInt53: (definition: Parse.Definition, field: string) => boolean
}

/** What the language has itself needs no code. */
const isBuiltIn = (definition: Parse.Definition): boolean =>
  definition.result._tag === "Bool" || ["True", "Null"].includes(Analysis.resultName(definition))

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
  const definitions = schema.constructors.filter((definition) => !isBuiltIn(definition))
  const analysis = Analysis.make({ constructors: definitions })
  demandNoCollisions([
    ...definitions.map((definition) => [Names.constructor(definition.name), definition.name] as const),
    ...[...analysis.types.keys()].map((name) => [Names.type(name), name] as const)
  ])
  const isInt53: Model["isInt53"] = (definition, field) => int53[definition.name]?.includes(field) ?? false
  const all = [...definitions, ...schema.functions]
  for (const definition of all) {
    demandNoCollisions(definition.params.map((param) => [Names.field(param.name), `${definition.name}.${param.name}`]))
    for (const param of definition.params) {
      const name = param._tag === "Field" ? Analysis.mentioned(param.type) : undefined
      if (name !== undefined && !analysis.types.has(name)) {
        throw new Error(`${definition.name}: there is no type ${name}`)
      }
      const bare = param._tag === "Field" ? bareName(param.type) : undefined
      if (bare !== undefined && !analysis.constructors.has(bare) && definition.remark !== "manual") {
        throw new Error(`${definition.name}: there is no constructor ${bare}`)
      }
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
  return { ...analysis, layer: schema.layer, definitions, functions: schema.functions, isInt53 }
}

const bareName = (type: Parse.Type): string | undefined =>
  type._tag === "Bare" ? type.name : type._tag === "Vector" ? bareName(type.item) : undefined

const isLong = (type: Parse.Type): boolean =>
  type._tag === "Vector" ? isLong(type.item) : type._tag === "Primitive" && type.name === "long"
