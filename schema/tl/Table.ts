/**
 * Reads values by a description of their types. The code for a constructor is much longer than its description, so
 * only what comes all the time has code of its own (`generate/hot.ts`); the rest is read by what stands here, which
 * gives the same objects and refuses the same bytes. A description is not looked at before the first value of its type.
 *
 * @since 0.1.0
 */
import type { Reader } from "./Reader.ts"

type Read = (r: Reader) => unknown

/** A field, or a word of flags. */
interface Field {
  readonly name: string
  /** The bit that says whether the field is there, or 0 when it always is. */
  readonly bit: number
  /** Whether the bit stands in the second word of flags. */
  readonly second: boolean
  /** Without it, the bit is the field. */
  readonly read: Read | undefined
}

interface Constructor {
  readonly tag: string
  readonly fields: ReadonlyArray<Field>
}

const primitives: ReadonlyMap<string, Read> = /* @__PURE__ */ new Map<string, Read>([
  ["i", (r) => r.int()],
  ["l", (r) => r.long()],
  ["n", (r) => r.int53()],
  ["d", (r) => r.double()],
  ["s", (r) => r.string()],
  ["b", (r) => r.bytes()],
  ["x", (r) => r.int128()],
  ["y", (r) => r.int256()],
  ["o", (r) => r.bool()]
])

/** The name in front of which a word of flags stands in a description. */
const flags = "#"

const fieldPattern = /^(\w+)(?:([.!])(\d+))?(?::(?:(\d+)\*)?(\w+))?$/

const parseField = (text: string, types: ReadonlyArray<Read>): Field => {
  const [, name = flags, word, bit, smallest, type] = fieldPattern.exec(text) ?? []
  const item = type === undefined ? undefined : primitives.get(type) ?? types[Number(type)]
  const least = Number(smallest)
  const read = item === undefined || smallest === undefined ? item : (r: Reader) => r.vector(least, item)
  return { name, bit: bit === undefined ? 0 : 1 << Number(bit), second: word === "!", read }
}

const parse = (type: string, text: string, types: ReadonlyArray<Read>): ReadonlyMap<number, Constructor> => {
  const at = type.lastIndexOf(".") + 1
  const stem = type.slice(0, at) + type.charAt(at).toLowerCase() + type.slice(at + 1)
  return new Map(
    text.trim().split("\n").map((line) => {
      const [name = "", id = "", ...fields] = line.split(" ")
      const tag = name.startsWith("~") ? stem + name.slice(1) : name
      return [Number.parseInt(id, 16) | 0, { tag, fields: fields.map((field) => parseField(field, types)) }]
    })
  )
}

const readFields = (r: Reader, { fields, tag }: Constructor): { readonly _tag: string } => {
  const value: Record<string, unknown> & { _tag: string } = { _tag: tag }
  let first = 0
  let second = 0
  let words = 0
  for (const { bit, name, read, second: isSecond } of fields) {
    if (name === flags) {
      if (words++ === 0) first = r.id()
      else second = r.id()
    } else {
      const there = bit === 0 || ((isSecond ? second : first) & bit) !== 0
      value[name] = read === undefined ? there : there ? read(r) : undefined
    }
  }
  return value
}

const lookUp = (
  type: string,
  description: string,
  types: (() => ReadonlyArray<Read>) | undefined
): (r: Reader, id: number) => { readonly _tag: string } => {
  let constructors: ReadonlyMap<number, Constructor> | undefined
  return (r, id) => {
    constructors ??= parse(type, description, types?.() ?? [])
    const constructor = constructors.get(id)
    return constructor === undefined ? r.fail(type, id) : readFields(r, constructor)
  }
}

// What comes out is of the types' shape because both are generated from one schema; tests read every constructor in
// two ways.

/**
 * Makes the function that reads values of a type, when their ids have been read.
 *
 * A line of the description is a constructor: its name (`~` stands for the type's own), its id and its fields. A field
 * is `name`, `.bit` of the first word of flags or `!bit` of the second, and `:type`: a letter for what the language has
 * itself, else a position in `types`; `3*` in front makes it a vector of items that take 3 words or more. `#` is a word
 * of flags.
 *
 * @since 0.1.0
 * @category reading
 */
export const others = <A extends { readonly _tag: string }>(
  type: string,
  description: string,
  types?: () => ReadonlyArray<Read>
): (r: Reader, id: number) => A => {
  const read = lookUp(type, description, types)
  return (r, id) => read(r, id) as A
}

/**
 * Makes the function that reads values of a type. With `deep` a value is one level deeper than what it stands in.
 *
 * @since 0.1.0
 * @category reading
 */
export const described = <A extends { readonly _tag: string }>(
  type: string,
  description: string,
  types?: () => ReadonlyArray<Read>,
  deep = false
): (r: Reader) => A => {
  const read = lookUp(type, description, types)
  if (!deep) return (r) => read(r, r.id()) as A
  return (r) => {
    r.enter(type)
    const value = read(r, r.id()) as A
    r.leave()
    return value
  }
}
