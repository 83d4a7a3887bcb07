/**
 * Tells what a new layer brings.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import * as Parse from "../Parse.ts"
import * as Errors from "./errors.ts"
import type { Sources } from "./files.ts"

const typeText = (type: Parse.Type): string => {
  switch (type._tag) {
    case "Primitive":
    case "Boxed":
    case "Any":
      return type.name
    case "Bare":
      return `%${type.name}`
    case "Bool":
      return "Bool"
    case "True":
      return "true"
    case "Vector":
      return `${type.bare ? "v" : "V"}ector<${typeText(type.item)}>`
  }
}

const paramText = (param: Parse.Param): string =>
  param._tag === "Flags"
    ? "#"
    : `${param.flag === undefined ? "" : `${param.flag.word}.${param.flag.bit}?`}${typeText(param.type)}`

const fieldChanges = (before: Parse.Definition, after: Parse.Definition): ReadonlyArray<string> => {
  const old = new Map(before.params.map((param) => [param.name, paramText(param)]))
  const now = new Map(after.params.map((param) => [param.name, paramText(param)]))
  const changes = [...now].flatMap(([name, text]) => {
    const was = old.get(name)
    if (was === undefined) return [`+ ${name}: ${text}`]
    return was === text ? [] : [`~ ${name}: ${was} is now ${text}`]
  })
  const gone = [...old].filter(([name]) => !now.has(name)).map(([name, text]) => `- ${name}: ${text}`)
  const result = typeText(before.result) === typeText(after.result)
    ? []
    : [`~ gives ${typeText(after.result)} instead of ${typeText(before.result)}`]
  return [...changes, ...gone, ...result]
}

const section = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.length === 0 ? [] : ["", `${title} (${lines.filter((line) => !line.startsWith("      ")).length})`, ...lines]

const definitionChanges = (
  kind: string,
  before: ReadonlyArray<Parse.Definition>,
  after: ReadonlyArray<Parse.Definition>
): ReadonlyArray<string> => {
  const old = new Map(before.map((definition) => [definition.name, definition]))
  const now = new Set(after.map(({ name }) => name))
  const added = after.filter(({ name }) => !old.has(name)).map((d) => `  + ${d.name} = ${typeText(d.result)}`)
  const removed = before.filter(({ name }) => !now.has(name)).map((d) => `  - ${d.name} = ${typeText(d.result)}`)
  const changed = after.flatMap((definition) => {
    const was = old.get(definition.name)
    if (was === undefined) return []
    const changes = fieldChanges(was, definition)
    return changes.length === 0 ? [] : [`  ~ ${definition.name}`, ...changes.map((line) => `      ${line}`)]
  })
  return [
    ...section(`${kind} added`, added),
    ...section(`${kind} changed`, changed),
    ...section(`${kind} removed`, removed)
  ]
}

const errorPairs = (table: Errors.ErrorTable): ReadonlySet<string> => {
  const errors = Errors.make(table)
  const methods = new Set(table.errors.flatMap((error) => error.methods))
  return new Set([...methods].flatMap((method) => errors.of(method).map((name) => `${method}: ${name}`)))
}

const errorChanges = (before: Errors.ErrorTable, after: Errors.ErrorTable): ReadonlyArray<string> => {
  const old = errorPairs(before)
  const now = errorPairs(after)
  return [
    ...section("errors added", [...now].filter((pair) => !old.has(pair)).sort().map((pair) => `  + ${pair}`)),
    ...section("errors removed", [...old].filter((pair) => !now.has(pair)).sort().map((pair) => `  - ${pair}`))
  ]
}

/** The difference between two versions of the sources, for a person to read. */
export const describeChanges = (before: Sources, after: Sources): string => {
  const old = Either.getOrThrowWith(Parse.parse(before.api), (error) => error)
  const now = Either.getOrThrowWith(Parse.parse(after.api), (error) => error)
  const lines = [
    ...definitionChanges("constructors", old.constructors, now.constructors),
    ...definitionChanges("methods", old.functions, now.functions),
    ...errorChanges(before.errors, after.errors)
  ]
  const title = `layer ${old.layer ?? "?"} to ${now.layer ?? "?"}`
  return lines.length === 0 ? `${title}: nothing changed` : [title, ...lines].join("\n")
}
