/**
 * Reads the text of a TL schema. The code generator works on the result, and so does the interpreter with which the
 * embedded test server speaks older layers.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/TL-formal
 */
import * as Data from "effect/Data"
import * as Either from "effect/Either"

/**
 * A line of a schema that is not understood.
 *
 * @since 0.1.0
 * @category errors
 */
export class TlParseError extends Data.TaggedError("TlParseError")<{
  /** The line on which the declaration begins, counted from 1. */
  readonly line: number
  readonly problem: string
}> {
  override get message(): string {
    return `line ${this.line}: ${this.problem}`
  }
}

/**
 * The types that TL itself defines.
 *
 * @since 0.1.0
 * @category models
 */
export type PrimitiveName = "int" | "long" | "double" | "string" | "bytes" | "int128" | "int256"

/**
 * The type of a field or of a result.
 *
 * - `Primitive`: a number, a string or bytes.
 * - `Bool`: `boolTrue` or `boolFalse`, 4 bytes.
 * - `True`: no bytes, its flag says it all.
 * - `Boxed`: a value of one of the constructors of a type, its id in front.
 * - `Bare`: the fields of one constructor without its id (`%Message`, `future_salt`).
 * - `Vector`: boxed as `Vector<T>` (an id, a count, the items) or bare as `vector<T>` (a count, the items).
 * - `Any`: the variable of a generic function, or `Object`; what it stands for is known to the caller only.
 *
 * @since 0.1.0
 * @category models
 */
export type Type =
  | { readonly _tag: "Primitive"; readonly name: PrimitiveName }
  | { readonly _tag: "Bool" }
  | { readonly _tag: "True" }
  | { readonly _tag: "Boxed"; readonly name: string }
  | { readonly _tag: "Bare"; readonly name: string }
  | { readonly _tag: "Vector"; readonly item: Type; readonly bare: boolean }
  | { readonly _tag: "Any"; readonly name: string }

/**
 * The bit of a flag word that says whether a field is there.
 *
 * @since 0.1.0
 * @category models
 */
export interface Flag {
  readonly word: string
  readonly bit: number
}

/**
 * A field, or a word of flags (`flags:#`).
 *
 * @since 0.1.0
 * @category models
 */
export type Param =
  | { readonly _tag: "Flags"; readonly name: string }
  | { readonly _tag: "Field"; readonly name: string; readonly type: Type; readonly flag: Flag | undefined }

/**
 * A constructor or a function.
 *
 * @since 0.1.0
 * @category models
 */
export interface Definition {
  /** The name as the schema has it, with its namespace: `auth.sentCode`. */
  readonly name: string
  /** The id as an unsigned number; some service constructors are never boxed and have none. */
  readonly id: number | undefined
  readonly params: ReadonlyArray<Param>
  readonly result: Type
  /** The names of type variables: `X` in `{X:Type}`. */
  readonly variables: ReadonlyArray<string>
  readonly line: number
  /** What stands in parentheses in a comment at the end of the line: `(manual)`. */
  readonly remark: string | undefined
}

/**
 * A schema: what can be, and what can be asked.
 *
 * @since 0.1.0
 * @category models
 */
export interface Schema {
  /** The number in a comment such as `// LAYER 228`, if there is one. */
  readonly layer: number | undefined
  readonly constructors: ReadonlyArray<Definition>
  readonly functions: ReadonlyArray<Definition>
}

const fieldPattern = /^([A-Za-z]\w*):(?:([A-Za-z]\w*)\.(\d+)\?)?(.+)$/
const headPattern = /^([A-Za-z][\w.]*)(?:#([0-9a-fA-F]{1,8}))?$/
const vectorPattern = /^(%?)([Vv])ector<(.+)>$/

const isPrimitive = (name: string): name is PrimitiveName =>
  name === "int" || name === "long" || name === "double" || name === "string" || name === "bytes" ||
  name === "int128" || name === "int256"

const fail = (line: number, problem: string) => Either.left(new TlParseError({ line, problem }))

const parseType = (text: string, variables: ReadonlyArray<string>): Type | undefined => {
  const vector = vectorPattern.exec(text)
  if (vector !== null) {
    const item = parseType(vector[3] ?? "", variables)
    return item === undefined ? undefined : { _tag: "Vector", item, bare: vector[1] === "%" || vector[2] === "v" }
  }
  const name = text.startsWith("!") || text.startsWith("%") ? text.slice(1) : text
  if (!/^[A-Za-z][\w.]*$/.test(name)) return undefined
  if (text.startsWith("!") || variables.includes(name) || name === "Object") return { _tag: "Any", name }
  if (text.startsWith("%")) return { _tag: "Bare", name }
  if (isPrimitive(name)) return { _tag: "Primitive", name }
  if (name === "Bool") return { _tag: "Bool" }
  if (name === "true") return { _tag: "True" }
  return /^[A-Z]/.test(name.slice(name.lastIndexOf(".") + 1)) ? { _tag: "Boxed", name } : { _tag: "Bare", name }
}

const parseParam = (
  text: string,
  variables: ReadonlyArray<string>,
  before: ReadonlyArray<Param>
): Param | string => {
  const match = fieldPattern.exec(text)
  if (match === null) return `"${text}" is not a field`
  const [, name = "", word, bit, typeText = ""] = match
  if (before.some((param) => param.name === name)) return `the field "${name}" is there twice`
  if (typeText === "#") return { _tag: "Flags", name }
  const type = parseType(typeText, variables)
  if (type === undefined) return `"${typeText}" is not a type`
  if (word === undefined) {
    return type._tag === "True" ? `"${name}" is true without a flag` : { _tag: "Field", name, type, flag: undefined }
  }
  if (!before.some((param) => param._tag === "Flags" && param.name === word)) {
    return `"${name}" depends on "${word}", which is not a word of flags before it`
  }
  if (Number(bit) > 31) return `"${name}" depends on bit ${bit}, a word has 32`
  return { _tag: "Field", name, type, flag: { word, bit: Number(bit) } }
}

const parseDefinition = (
  text: string,
  line: number,
  remark: string | undefined
): Either.Either<Definition, TlParseError> => {
  const at = text.lastIndexOf("=")
  if (at < 0) return fail(line, `no "=" in "${text}"`)
  const [head = "", ...rest] = text.slice(0, at).trim().split(/\s+/)
  const match = headPattern.exec(head)
  if (match === null) return fail(line, `"${head}" is not a name`)
  const [, name = "", id] = match
  const variables: Array<string> = []
  const params: Array<Param> = []
  for (const word of rest) {
    const variable = /^\{(\w+):Type\}$/.exec(word)
    if (variable !== null) {
      variables.push(variable[1] ?? "")
      continue
    }
    const param = parseParam(word, variables, params)
    if (typeof param === "string") return fail(line, `${name}: ${param}`)
    params.push(param)
  }
  const result = parseType(text.slice(at + 1).trim(), variables)
  if (result === undefined) return fail(line, `${name}: "${text.slice(at + 1).trim()}" is not a type`)
  return Either.right({
    name,
    id: id === undefined ? undefined : Number.parseInt(id, 16),
    params,
    result,
    variables,
    line,
    remark
  })
}

/** What the schema of the language declares of itself: `int ? = Int`, `vector {t:Type} # [ t ] = Vector t`. */
const isBuiltIn = (text: string): boolean => /^\w+ \? = \w+$/.test(text) || /\[\s*t\s*\]\s*= Vector t$/.test(text)

/** Cuts off comments; keeps the lines. */
const withoutComments = (line: string): readonly [code: string, remark: string | undefined] => {
  const at = line.indexOf("//")
  if (at < 0) return [line, undefined]
  return [line.slice(0, at), /\((\w+)\)/.exec(line.slice(at))?.[1]]
}

/**
 * Parses the text of a schema. Declarations end with `;`, may span lines, and are functions after a line
 * `---functions---`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const parse = (text: string): Either.Either<Schema, TlParseError> => {
  const constructors: Array<Definition> = []
  const functions: Array<Definition> = []
  const layer = /\bLAYER\s+(\d+)/i.exec(text)?.[1]
  const ids = new Map<number, string>()
  const names = new Set<string>()
  let into = constructors
  let pending = ""
  let start = 1
  for (const [index, whole] of text.replace(/\/\*[^]*?\*\//g, (c) => c.replace(/[^\n]/g, " ")).split("\n").entries()) {
    const [code, remark] = withoutComments(whole)
    const section = /^\s*---(\w+)---\s*$/.exec(code)
    if (section !== null) {
      if (pending.trim() !== "") return fail(start, `"${pending.trim()}" does not end`)
      into = section[1] === "functions" ? functions : constructors
      continue
    }
    for (const [part, piece] of code.split(";").entries()) {
      if (part > 0) {
        const declaration = pending.trim()
        pending = ""
        if (declaration !== "" && !isBuiltIn(declaration)) {
          const parsed = parseDefinition(declaration, start, remark)
          if (Either.isLeft(parsed)) return Either.left(parsed.left)
          const { id, name } = parsed.right
          const other = id === undefined ? undefined : ids.get(id)
          if (other !== undefined) return fail(start, `${name} has the id of ${other}`)
          const key = into === functions ? `function ${name}` : name
          if (names.has(key)) return fail(start, `${name} is declared twice`)
          names.add(key)
          if (id !== undefined) ids.set(id, name)
          into.push(parsed.right)
        }
      }
      if (pending.trim() === "") start = index + 1
      pending += `${piece} `
    }
  }
  if (pending.trim() !== "") return fail(start, `"${pending.trim()}" does not end`)
  return Either.right({ layer: layer === undefined ? undefined : Number(layer), constructors, functions })
}
