/**
 * Generates the functions that read and write: straight-line code, one object literal a constructor.
 *
 * @since 0.1.0
 */
import * as Names from "../Names.ts"
import type * as Parse from "../Parse.ts"
import { isHot } from "./hot.ts"
import { hexId, literal, type Model, signedId } from "./model.ts"

/** How the modules that hold functions are called where code is generated, dot included. */
export interface Modules {
  readonly read: string
  readonly write: string
}

export const indent = (lines: ReadonlyArray<string>, by = 2): ReadonlyArray<string> =>
  lines.map((line) => (line === "" ? "" : " ".repeat(by) + line))

const suffix: Readonly<Record<Parse.PrimitiveName, string>> = {
  int: "Int",
  long: "Long",
  double: "Double",
  string: "String",
  bytes: "Bytes",
  int128: "Int128",
  int256: "Int256"
}

/** The name of a function that handles values of a type on their own, as vectors need it. */
const functionFor = (verb: "read" | "write", type: Parse.Type, int53: boolean, module: string): string => {
  switch (type._tag) {
    case "Primitive":
      return `${module}${verb}${type.name === "long" && int53 ? "Int53" : suffix[type.name]}`
    case "Bool":
      return `${module}${verb}Bool`
    case "Boxed":
      return `${module}${verb}${Names.type(type.name)}`
    case "Bare":
      return `${module}${verb}Bare${Names.type(type.name)}`
    default:
      throw new Error(`a vector of ${type._tag} is not supported`)
  }
}

/** The expression that reads a value. */
export const readValue = (model: Model, type: Parse.Type, int53: boolean, R: string): string => {
  switch (type._tag) {
    case "Primitive":
      return `r.${type.name === "long" && int53 ? "int53" : type.name}()`
    case "Bool":
      return "r.bool()"
    case "Vector":
      return `r.${type.bare ? "bareVector" : "vector"}(${model.smallest(type.item)}, ${
        functionFor("read", type.item, int53, R)
      })`
    case "Boxed":
    case "Bare":
      return `${functionFor("read", type, int53, R)}(r)`
    case "True":
    case "Any":
      throw new Error(`${type._tag} is not read`)
  }
}

/** The statement that writes a value. */
export const writeValue = (value: string, type: Parse.Type, int53: boolean, W: string): string => {
  switch (type._tag) {
    case "Primitive":
      return `w.${type.name === "long" && int53 ? "int53" : type.name}(${value})`
    case "Bool":
      return `w.bool(${value})`
    case "Vector":
      return `w.${type.bare ? "bareVector" : "vector"}(${value}, ${functionFor("write", type.item, int53, W)})`
    case "Boxed":
    case "Bare":
      return `${functionFor("write", type, int53, W)}(w, ${value})`
    case "True":
    case "Any":
      throw new Error(`${type._tag} is not written`)
  }
}

const bitOf = (flag: Parse.Flag): number => 1 << flag.bit

/**
 * The statements that read the fields and return the object. What stands before the last word of flags must be read
 * before it, so it is kept in variables.
 */
export const readFields = (
  model: Model,
  definition: Parse.Definition,
  R: string,
  any: string = "unknown"
): ReadonlyArray<string> => {
  const { params } = definition
  const lastWord = params.findLastIndex((param) => param._tag === "Flags")
  const before: Array<string> = []
  const entries = params.flatMap((param, index) => {
    if (param._tag === "Flags") {
      const used = params.some((other) => other._tag === "Field" && other.flag?.word === param.name)
      before.push(used ? `const ${param.name} = r.id()` : "r.id()")
      return []
    }
    const name = Names.field(param.name)
    const { flag, type } = param
    const test = flag === undefined ? "" : `(${flag.word} & ${bitOf(flag)}) !== 0`
    if (type._tag === "True") return [`${name}: ${test}`]
    const read = type._tag === "Any" ? any : readValue(model, type, model.isInt53(definition, param.name), R)
    const value = flag === undefined ? read : `${test} ? ${read} : undefined`
    if (index > lastWord) return [`${name}: ${value}`]
    before.push(`const ${name} = ${value}`)
    return [name]
  })
  const line = `return { ${[`_tag: "${definition.name}"`, ...entries].join(", ")} }`
  if (line.length <= 108) return [...before, line]
  return [...before, "return {", `  _tag: "${definition.name}",`, ...indent(entries.map((e) => `${e},`)), "}"].map(
    (text, index, all) => (index === all.length - 2 ? text.slice(0, -1) : text)
  )
}

/** The fields that share a flag with others, and the variable that says whether any of them is there. */
const sharedFlags = (definition: Parse.Definition): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>()
  const valued = new Set<string>()
  for (const param of definition.params) {
    if (param._tag === "Flags" || param.flag === undefined) continue
    const key = `${param.flag.word}.${param.flag.bit}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (param.type._tag !== "True") valued.add(key)
  }
  return new Map(
    [...counts].filter(([key, count]) => count > 1 && valued.has(key)).map(([key]) => [key, key.replace(".", "_")])
  )
}

const isThere = (param: Parse.Param & { readonly _tag: "Field" }): string =>
  param.type._tag === "True" ? `v.${Names.field(param.name)} === true` : `v.${Names.field(param.name)} !== undefined`

const flagTerms = (definition: Parse.Definition, word: string, shared: ReadonlyMap<string, string>): string => {
  const terms = new Map<string, string>()
  for (const param of definition.params) {
    if (param._tag === "Flags" || param.flag?.word !== word) continue
    const key = `${word}.${param.flag.bit}`
    const bit = bitOf(param.flag)
    const name = `v.${Names.field(param.name)}`
    const variable = shared.get(key)
    if (variable !== undefined) terms.set(key, `(${variable} ? ${bit} : 0)`)
    else if (param.type._tag === "True") terms.set(`${key} ${name}`, `(${name} === true ? ${bit} : 0)`)
    else terms.set(`${key} ${name}`, `(${name} === undefined ? 0 : ${bit})`)
  }
  if (terms.size === 0) return "w.id(0)"
  const line = `w.id(${[...terms.values()].join(" | ")})`
  return line.length <= 100 ? line : `w.id(\n  ${[...terms.values()].join(" |\n  ")}\n)`
}

const writeField = (
  model: Model,
  definition: Parse.Definition,
  param: Parse.Param & { readonly _tag: "Field" },
  shared: ReadonlyMap<string, string>,
  W: string
): string => {
  const { flag, name, type } = param
  const value = `v.${Names.field(name)}`
  const write = (expression: string) => writeValue(expression, type, model.isInt53(definition, name), W)
  if (flag === undefined) return write(value)
  const variable = shared.get(`${flag.word}.${flag.bit}`)
  if (variable === undefined) return `if (${isThere(param)}) ${write(value)}`
  const instead = type._tag === "Vector" ? "[]" : `w.missing("${definition.name}.${name}")`
  return `if (${variable}) ${write(`${value} ?? ${instead}`)}`
}

/** The statements that write the fields of `v`; `id` says whether the constructor's id goes in front. */
export const writeFields = (
  model: Model,
  definition: Parse.Definition,
  W: string,
  id = true
): ReadonlyArray<string> => {
  const shared = sharedFlags(definition)
  const variables = [...shared].map(([key, variable]) => {
    const conditions = definition.params.flatMap((param) =>
      param._tag === "Field" && param.flag !== undefined && `${param.flag.word}.${param.flag.bit}` === key
        ? [isThere(param)]
        : []
    )
    return `const ${variable} = ${conditions.join(" || ")}`
  })
  const lines = definition.params.flatMap((param) => {
    if (param._tag === "Flags") return flagTerms(definition, param.name, shared).split("\n")
    if (param.type._tag === "True" || param.type._tag === "Any") return []
    return [writeField(model, definition, param, shared, W)]
  })
  return [...variables, ...(id ? [`w.id(${literal(signedId(definition))})`] : []), ...lines]
}

const block = (
  head: string,
  lines: ReadonlyArray<string>
): ReadonlyArray<string> => [`${head} {`, ...indent(lines), "}"]

const comment = (definition: Parse.Definition): string => ` // ${definition.name}${hexId(definition)}`

/** The cases of a switch over ids. */
export const readCases = (
  members: ReadonlyArray<Parse.Definition>,
  body: (member: Parse.Definition) => ReadonlyArray<string>
): ReadonlyArray<string> =>
  members.flatMap((member) => {
    const lines = body(member)
    const declares = lines.some((line) => line.startsWith("const "))
    const head = `case ${literal(signedId(member))}:`
    return declares
      ? [`${head} {${comment(member)}`, ...indent(lines), "}"]
      : [`${head}${comment(member)}`, ...indent(lines)]
  })

const letters: Readonly<Record<Parse.PrimitiveName, string>> = {
  int: "i",
  long: "l",
  double: "d",
  string: "s",
  bytes: "b",
  int128: "x",
  int256: "y"
}

/** The type of a field as `Table.ts` wants it; functions that it needs are added to `functions`. */
const describeType = (type: Parse.Type, int53: boolean, functions: Array<string>): string => {
  switch (type._tag) {
    case "Primitive":
      return type.name === "long" && int53 ? "n" : letters[type.name]
    case "Bool":
      return "o"
    case "Boxed": {
      const name = functionFor("read", type, int53, "")
      if (!functions.includes(name)) functions.push(name)
      return String(functions.indexOf(name))
    }
    default:
      throw new Error(`${type._tag} is not described`)
  }
}

const describeFields = (model: Model, definition: Parse.Definition, functions: Array<string>): string => {
  const words = definition.params.flatMap((param) => (param._tag === "Flags" ? [param.name] : []))
  return definition.params.map((param) => {
    if (param._tag === "Flags") return " #"
    const { flag, type } = param
    const word = flag === undefined ? -1 : words.indexOf(flag.word)
    if (word > 1) throw new Error(`${definition.name} has more flags than are described`)
    const test = flag === undefined ? "" : `${word === 0 ? "." : "!"}${flag.bit}`
    const int53 = model.isInt53(definition, param.name)
    const described = type._tag === "True"
      ? ""
      : type._tag === "Vector" && !type.bare
      ? `:${model.smallest(type.item)}*${describeType(type.item, int53, functions)}`
      : `:${describeType(type, int53, functions)}`
    return ` ${Names.field(param.name)}${test}${described}`
  }).join("")
}

/** The expression for a function that reads constructors of a type by their description. */
const describe = (
  model: Model,
  name: string,
  members: ReadonlyArray<Parse.Definition>,
  deep: boolean
): ReadonlyArray<string> => {
  const at = name.lastIndexOf(".") + 1
  const stem = name.slice(0, at) + name.charAt(at).toLowerCase() + name.slice(at + 1)
  const functions: Array<string> = []
  const lines = members.map((member) => {
    const tag = member.name.startsWith(stem) ? `~${member.name.slice(stem.length)}` : member.name
    return `${tag} ${(member.id ?? 0).toString(16)}${describeFields(model, member, functions)}`
  })
  const types = functions.length > 0 ? `() => [${functions.join(", ")}]` : deep ? "undefined" : undefined
  const rest = [types, deep ? "true" : undefined].flatMap((each) => (each === undefined ? [] : [`, ${each}`])).join("")
  return [`("${name}", \``, ...lines, `\`${rest})`]
}

/** A function that reads the values of a type: by code what is frequent, by its description what is not. */
export const readType = (model: Model, name: string, members: ReadonlyArray<Parse.Definition>): string => {
  const type = Names.type(name)
  const hot = members.filter((member) => isHot(name, member.name))
  const cold = members.filter((member) => !hot.includes(member))
  const deep = model.isRecursive(name)
  const head = `export const read${type}: (r: Reader) => T.${type} =`
  if (hot.length === 0) return `${head} /* @__PURE__ */ described${describe(model, name, cold, deep).join("\n")}`
  const body = [
    "const id = r.id()",
    ...block("switch (id)", readCases(hot, (member) => readFields(model, member, ""))),
    cold.length === 0 ? `return r.fail("${name}", id)` : `return readOther${type}(r, id)`
  ]
  const code = deep
    ? [
      ...block(`const read${type}Inside = (r: Reader): T.${type} =>`, body),
      "",
      ...block(`export const read${type} = (r: Reader): T.${type} =>`, [
        `r.enter("${name}")`,
        `const value = read${type}Inside(r)`,
        "r.leave()",
        "return value"
      ])
    ]
    : block(`export const read${type} = (r: Reader): T.${type} =>`, body)
  const other = cold.length === 0 ? [] : [
    `const readOther${type} = /* @__PURE__ */ others<T.${type}>${describe(model, name, cold, false).join("\n")}`,
    ""
  ]
  return [...other, ...code].join("\n")
}

/** A function that writes the values of a type. */
export const writeType = (model: Model, name: string, members: ReadonlyArray<Parse.Definition>): string => {
  const type = Names.type(name)
  const [only] = members
  const used = members.length > 1 || members.some((member) => member.params.some((param) => param._tag === "Field"))
  const head = `export const write${type} = (w: Writer, ${used ? "v" : "_"}: T.${type}): void =>`
  if (members.length === 1 && only !== undefined) return block(head, writeFields(model, only, "")).join("\n")
  const cases = members.flatMap((member) => {
    const lines = [...writeFields(model, member, ""), "return"]
    const declares = lines.some((line) => line.startsWith("const "))
    return declares
      ? block(`case "${member.name}":`, lines)
      : [`case "${member.name}":`, ...indent(lines)]
  })
  return block(head, block("switch (v._tag)", [...cases, "default:", `  w.fail("${name}", v)`])).join("\n")
}

const imports = (direction: "Reader" | "Writer", from: string): string => `import type { ${direction} } from "${from}"`

const primitives = ["Bool", "Bytes", "Int", "Int53", "Long", "String"]

const apiModule = (
  model: Model,
  header: string,
  direction: "Reader" | "Writer",
  body: (name: string, members: ReadonlyArray<Parse.Definition>) => string
): string => {
  const verb = direction === "Reader" ? "read" : "write"
  const names = primitives.map((name) => `${verb}${name}`)
  const bodies = [...model.types].map(([name, members]) => body(name, members))
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(bodies.join("\n")))
  return [
    header,
    [
      `import { ${used.join(", ")} } from "../${direction}.ts"`,
      imports(direction, `../${direction}.ts`),
      ...(direction === "Reader" ? ["import { described, others } from \"../Table.ts\""] : []),
      "import type * as T from \"./types.ts\""
    ].join("\n"),
    `export { ${names.join(", ")} } from "../${direction}.ts"`,
    ...bodies
  ].join("\n\n") + "\n"
}

/** The module with all functions that read. */
export const apiRead = (model: Model, header: (sentence: string) => string): string =>
  apiModule(
    model,
    header("Reads the types of the API, a function a type."),
    "Reader",
    (name, members) => readType(model, name, members)
  )

/** The module with all functions that write. */
export const apiWrite = (model: Model, header: (sentence: string) => string): string =>
  apiModule(
    model,
    header("Writes the types of the API, a function a type."),
    "Writer",
    (name, members) => writeType(model, name, members)
  )
