/**
 * Generates the methods: a module a namespace, a constant a method.
 *
 * @since 0.1.0
 */
import * as Names from "../Names.ts"
import type * as Parse from "../Parse.ts"
import { indent, readValue, writeFields } from "./codecs.ts"
import type { Errors } from "./errors.ts"
import { hexId, isGeneric, literal, type Model, signedId } from "./model.ts"
import { properties, typeOf } from "./types.ts"

/** The name of the module for functions without a namespace. */
export const rootModule = "root"

/** The functions by module, in the order of the schema. */
export const byNamespace = (model: Model): ReadonlyMap<string, ReadonlyArray<Parse.Definition>> => {
  const modules = new Map<string, Array<Parse.Definition>>()
  for (const definition of model.functions) {
    const namespace = Names.split(definition.name)[0] || rootModule
    const members = modules.get(namespace)
    if (members === undefined) modules.set(namespace, [definition])
    else members.push(definition)
  }
  return modules
}

export const localName = (definition: Parse.Definition): string => Names.constructor(Names.split(definition.name)[1])

export const hasParameters = (definition: Parse.Definition): boolean =>
  definition.params.some((param) => param._tag === "Field" && param.type._tag !== "Any")

/** An expression for the function that reads a result. */
const resultReader = (model: Model, type: Parse.Type): string => {
  switch (type._tag) {
    case "Boxed":
      return `R.read${Names.type(type.name)}`
    case "Bool":
      return "R.readBool"
    default:
      return `(r) => ${readValue(model, type, false, "R.")}`
  }
}

/** Fills lines with words. */
const fill = (words: ReadonlyArray<string>, between: string, width: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last === undefined || last.length + between.length + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last + between + word
  }
  return lines
}

const text = (names: ReadonlyArray<string>): ReadonlyArray<string> => {
  const lines = fill(names, " ", 108)
  return lines.length === 0
    ? ["\"\","]
    : lines.map((line, index) => (index === lines.length - 1 ? `"${line}",` : `"${line} " +`))
}

/** `M.Method<A, B>` on one line, or an argument a line when the names of the errors do not fit. */
const generic = (name: string, args: ReadonlyArray<string>, errors: ReadonlyArray<string>, who: string): string => {
  const rest = who === "any" ? [] : [`"${who}"`]
  const union = errors.map((error) => `"${error}"`)
  if (union.length === 0) return `${name}<${[...args, ...(rest.length === 0 ? [] : ["never"]), ...rest].join(", ")}>`
  const line = `${name}<${[...args, union.join(" | "), ...rest].join(", ")}>`
  if (line.length <= 60) return line
  const lines = fill(union, " | ", 112).map((part) => `| ${part}`)
  const last = lines.length - 1
  return [
    `${name}<`,
    ...indent([
      ...args.map((arg) => `${arg},`),
      ...lines.map((part, index) => (index === last && rest.length > 0 ? `${part},` : part)),
      ...rest
    ]),
    ">"
  ].join("\n")
}

const methodOf = (model: Model, errors: Errors, definition: Parse.Definition): string => {
  const name = localName(definition)
  const link = `/** https://core.telegram.org/method/${definition.name} */`
  const fields = properties(model, definition, "T.")
  const params = hasParameters(definition)
  const names = errors.of(definition.name)
  const who = errors.who(definition.name)
  const input = params ? name : isGeneric(definition) ? "unknown" : "void"
  const shape = params ? `${link}\nexport interface ${name} {\n${indent(fields).join("\n")}\n}\n\n` : ""
  const type = isGeneric(definition)
    ? generic("M.Wrapper", [input], names, who)
    : generic("M.Method", [input, typeOf(definition.result, false, "T.")], names, who)
  const lines = writeFields(model, definition, "W.")
  const [only = ""] = lines
  const writer = lines.length === 1 ? [`(w) => ${only},`] : [`(${params ? "w, v" : "w"}) => {`, ...indent(lines), "},"]
  const make = [
    `"${definition.name}",`,
    `${literal(signedId(definition))}, // ${hexId(definition)}`,
    ...writer,
    ...(isGeneric(definition) ? [] : [`${resultReader(model, definition.result)},`]),
    ...text(names),
    `"${who}"`
  ]
  return [
    `${shape}${link}`,
    `export const ${name}: ${type} = /* @__PURE__ */ M.${isGeneric(definition) ? "wrapper" : "make"}(`,
    ...indent(make),
    ")"
  ].join("\n")
}

/** The module of a namespace. */
export const methodsModule = (
  model: Model,
  errors: Errors,
  namespace: string,
  members: ReadonlyArray<Parse.Definition>,
  header: (sentence: string) => string
): string => {
  const body = members.map((definition) => methodOf(model, errors, definition)).join("\n\n")
  const uses = (module: string) => new RegExp(`\\b${module}\\.`).test(body)
  const of = namespace === rootModule ? "without a namespace" : `of the namespace \`${namespace}\``
  const imports = [
    "import * as M from \"../../Method.ts\"",
    ...(uses("R") ? ["import * as R from \"../read.ts\""] : []),
    ...(uses("T") ? ["import type * as T from \"../types.ts\""] : []),
    ...(uses("W") ? ["import * as W from \"../write.ts\""] : [])
  ]
  return `${header(`The methods ${of}.`)}\n\n${imports.join("\n")}\n\n${body}\n`
}
