/**
 * What the tests of the codec share: the schema, the generated code by the names of the schema, and random values that
 * look as if they had just been decoded (every key is there).
 */
import * as Either from "effect/Either"
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as Analysis from "../../../schema/tl/Analysis.ts"
import * as apiRead from "../../../schema/tl/api/read.ts"
import * as apiWrite from "../../../schema/tl/api/write.ts"
import * as Interpret from "../../../schema/tl/Interpret.ts"
import type { Info, Request } from "../../../schema/tl/Method.ts"
import * as mtproto from "../../../schema/tl/mtproto/codecs.ts"
import * as Names from "../../../schema/tl/Names.ts"
import * as Parse from "../../../schema/tl/Parse.ts"
import type { Reader } from "../../../schema/tl/Reader.ts"
import type { Writer } from "../../../schema/tl/Writer.ts"

export const folder = fileURLToPath(new URL("../../../schema/tl/", import.meta.url))

export const source = (name: string): string => readFileSync(`${folder}source/${name}`, "utf8")

const isBuiltIn = (definition: Parse.Definition): boolean =>
  definition.result._tag === "Bool" || ["True", "Null"].includes(Analysis.resultName(definition))

export interface Loaded {
  readonly schema: Parse.Schema
  readonly analysis: Analysis.Analysis
  readonly interpreter: Interpret.Interpreter
  readonly isInt53: (owner: string, field: string) => boolean
}

export const load = (text: string, int53: Readonly<Record<string, ReadonlyArray<string>>>): Loaded => {
  const parsed = Either.getOrThrow(Parse.parse(text))
  const schema = {
    ...parsed,
    constructors: parsed.constructors.filter((definition) => !isBuiltIn(definition))
  }
  return {
    schema,
    analysis: Analysis.make(schema),
    interpreter: Interpret.make(schema, { int53 }),
    isInt53: (owner, field) => int53[owner]?.includes(field) ?? false
  }
}

export const int53: Readonly<Record<string, ReadonlyArray<string>>> = JSON.parse(source("int53.json"))
export const api = load(source("api.tl"), int53)
export const service = load(source("mtproto.tl"), {})

export type Read = (reader: Reader) => unknown
export type Write = (writer: Writer, value: unknown) => void

const member = (module: object, name: string) => {
  const found = Reflect.get(module, name)
  if (typeof found !== "function") throw new Error(`there is no ${name}`)
  return found
}

export const readerOf = (type: string): Read => member(apiRead, `read${Names.type(type)}`)
export const writerOf = (type: string): Write => member(apiWrite, `write${Names.type(type)}`)
export const serviceFunction = (name: string) => member(mtproto, name)

type AnyMethod = Info & ((params: unknown) => Request<unknown, string>)

/** Every generated method, by its name in the schema. */
export const methods: ReadonlyMap<string, AnyMethod> = new Map(
  (await Promise.all(
    readdirSync(`${folder}api/methods`).map(async (file): Promise<ReadonlyArray<AnyMethod>> =>
      Object.values(await import(`../../../schema/tl/api/methods/${file}`))
    )
  )).flat().map((method) => [method._tag, method])
)

// ---- random values

export interface Random {
  readonly below: (limit: number) => number
  readonly chance: (percent: number) => boolean
  readonly bytes: (length: number) => Uint8Array
}

/** Numbers that look random and depend on the seed alone (mulberry32). */
export const randomFrom = (seed: number): Random => {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (percent) => below(100) < percent,
    bytes: (length) => Uint8Array.from({ length }, () => below(256))
  }
}

const texts = ["", "a", "ab", "abc", "abcd", "Hello, world", "Привет", "日本語", "\u{1F600}", "é", "\u0000", "ﬀ\uFEFF"]

const text = (random: Random): string => {
  const parts = random.chance(5) ? 90 : random.below(5)
  return Array.from({ length: parts }, () => texts[random.below(texts.length)] ?? "").join("")
}

const edges = [0, 1, -1, 2147483647, -2147483648, 255, 65536]
const int = (random: Random): number => edges[random.below(14)] ?? (random.below(4294967296) | 0)
const safeEdges = [0, 1, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 2 ** 32, -(2 ** 32), 2 ** 31, -(2 ** 31)]
const safe = (random: Random): number =>
  safeEdges[random.below(18)] ?? random.below(2 ** 21) * 2 ** 32 + random.below(2 ** 32)
const longEdges = [0n, 1n, -1n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 32n, -(2n ** 32n)]
const long = (random: Random): bigint =>
  longEdges[random.below(14)] ??
    BigInt.asIntN(64, (BigInt(random.below(2 ** 32)) << 32n) | BigInt(random.below(2 ** 32)))
const doubles = [0, -0, 1.5, -1e300, Number.MAX_VALUE, 5e-324, Infinity, -Infinity]
const double = (random: Random): number => doubles[random.below(12)] ?? random.below(1e9) / 7

const primitive = (name: Parse.PrimitiveName, isInt53: boolean, random: Random): unknown => {
  switch (name) {
    case "int":
      return int(random)
    case "long":
      return isInt53 ? safe(random) : long(random)
    case "double":
      return double(random)
    case "string":
      return text(random)
    case "bytes":
      return random.bytes(random.chance(5) ? random.below(600) : random.below(20))
    case "int128":
      return random.bytes(16)
    case "int256":
      return random.bytes(32)
  }
}

/** Below this, optional fields are left out and the smallest constructors are taken. */
const shallow = 3

export const randomValue = (
  loaded: Loaded,
  type: Parse.Type,
  isInt53: boolean,
  random: Random,
  depth: number
): unknown => {
  switch (type._tag) {
    case "Primitive":
      return primitive(type.name, isInt53, random)
    case "Bool":
    case "True":
      return random.chance(50)
    case "Vector": {
      const length = depth >= shallow ? 0 : random.below(3)
      return Array.from({ length }, () => randomValue(loaded, type.item, isInt53, random, depth + 1))
    }
    case "Boxed": {
      const members = loaded.analysis.types.get(type.name) ?? []
      const one = depth >= shallow ? simplest(loaded, type.name) : members[random.below(members.length)]
      if (one === undefined) throw new Error(`there is nothing in ${type.name}`)
      return randomObject(loaded, one, random, depth + 1)
    }
    case "Bare": {
      const one = loaded.analysis.constructors.get(type.name)
      if (one === undefined) throw new Error(`there is no ${type.name}`)
      return randomObject(loaded, one, random, depth + 1)
    }
    case "Any":
      return { _tag: "help.getConfig" }
  }
}

const simple = new Map<string, Parse.Definition>()

const simplest = (loaded: Loaded, name: string): Parse.Definition | undefined => {
  const known = simple.get(name)
  if (known !== undefined) return known
  const weight = (definition: Parse.Definition) =>
    definition.params.reduce(
      (sum, param) =>
        sum + (param._tag === "Field" && param.flag === undefined ? loaded.analysis.smallest(param.type) : 0),
      definition.params.some((param) =>
          param._tag === "Field" && param.flag === undefined && Analysis.mentioned(param.type) !== undefined
        )
        ? 1000
        : 0
    )
  const best = [...loaded.analysis.types.get(name) ?? []].sort((a, b) => weight(a) - weight(b))[0]
  if (best !== undefined) simple.set(name, best)
  return best
}

/** A value of a constructor, or a call, as decoding would give it. */
export const randomObject = (
  loaded: Loaded,
  definition: Parse.Definition,
  random: Random,
  depth = 0
): Interpret.Value => {
  const present = new Map<string, boolean>()
  const value: Record<string, unknown> & { _tag: string } = { _tag: definition.name }
  for (const param of definition.params) {
    if (param._tag === "Flags") continue
    const name = Names.field(param.name)
    const key = param.flag === undefined ? undefined : `${param.flag.word}.${param.flag.bit}`
    if (key !== undefined && !present.has(key)) {
      present.set(key, depth < shallow && random.chance(depth === 0 ? 60 : 30))
    }
    const there = key === undefined || present.get(key) === true
    value[name] = param.type._tag === "True"
      ? there
      : there
      ? randomValue(loaded, param.type, loaded.isInt53(definition.name, param.name), random, depth)
      : undefined
  }
  return value
}

/** The parameters of a call, as a user would give them: a nested call is a request. */
export const requestOf = (call: Interpret.Value): Request<unknown, string> => {
  const method = methods.get(call._tag)
  if (method === undefined) throw new Error(`there is no method ${call._tag}`)
  const { _tag, ...params } = call
  const { query } = params
  return method(Interpret.isValue(query) ? { ...params, query: requestOf(query) } : params)
}
