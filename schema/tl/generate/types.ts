/**
 * Generates the types: an interface a constructor, a union a type.
 *
 * @since 0.1.0
 */
import * as Names from "../Names.ts"
import type * as Parse from "../Parse.ts"
import type { Model } from "./model.ts"

const primitives: Readonly<Record<Parse.PrimitiveName, string>> = {
  int: "number",
  double: "number",
  long: "bigint",
  string: "string",
  bytes: "Uint8Array",
  int128: "Uint8Array",
  int256: "Uint8Array"
}

/** How a type of the schema is written in TypeScript; `T` is what the module of the types is called, with its dot. */
export const typeOf = (type: Parse.Type, int53: boolean, T: string): string => {
  switch (type._tag) {
    case "Primitive":
      return type.name === "long" && int53 ? "number" : primitives[type.name]
    case "Bool":
    case "True":
      return "boolean"
    case "Boxed":
      return `${T}${Names.type(type.name)}`
    case "Bare":
      return `${T}${Names.constructor(type.name)}`
    case "Vector":
      return `ReadonlyArray<${typeOf(type.item, int53, T)}>`
    case "Any":
      return "unknown"
  }
}

/** The properties of an interface, a line each. Flag words are not among them: they follow from the rest. */
export const properties = (model: Model, definition: Parse.Definition, T: string): ReadonlyArray<string> =>
  definition.params.flatMap((param) => {
    if (param._tag === "Flags" || param.type._tag === "Any") return []
    const type = typeOf(param.type, model.isInt53(definition, param.name), T)
    const name = Names.field(param.name)
    return [param.flag === undefined ? `readonly ${name}: ${type}` : `readonly ${name}?: ${type} | undefined`]
  })

export const interfaceOf = (model: Model, definition: Parse.Definition): string =>
  [
    `export interface ${Names.constructor(definition.name)} {`,
    `  readonly _tag: "${definition.name}"`,
    ...properties(model, definition, "").map((line) => `  ${line}`),
    "}"
  ].join("\n")

export const unionOf = (name: string, members: ReadonlyArray<string>): string => {
  const line = `export type ${name} = ${members.join(" | ")}`
  return line.length <= 120 ? line : `export type ${name} =\n  | ${members.join("\n  | ")}`
}

const page = (kind: string, name: string): string => `/** https://core.telegram.org/${kind}/${name} */\n`

/** The module with all types. */
export const apiTypes = (model: Model, header: (sentence: string) => string): string =>
  [
    header(`The types of the API, layer ${model.layer}.`),
    ...[...model.types].flatMap(([name, members]) =>
      [page("type", name) + unionOf(Names.type(name), members.map((member) => Names.constructor(member.name)))].concat(
        members.map((member) => page("constructor", member.name) + interfaceOf(model, member))
      )
    )
  ].join("\n\n") + "\n"
