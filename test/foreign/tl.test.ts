/**
 * Our bytes against those of others: mtcute, which knows layer 227, reads and writes what we wrote; and a schema of
 * layer 198, as GramJS has it, is served by the interpreter. Run with `vitest run --config vitest.foreign.config.ts`
 * after `npm ci` in this folder.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Either from "effect/Either"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import * as Codec from "../../schema/tl/Codec.ts"
import * as Interpret from "../../schema/tl/Interpret.ts"
import { writeRequest } from "../../schema/tl/Method.ts"
import * as Names from "../../schema/tl/Names.ts"
import * as Parse from "../../schema/tl/Parse.ts"
import { api, int53, randomFrom, randomObject, readerOf, requestOf, writerOf } from "../schema/tl/support.ts"

interface Runtime {
  readonly TlBinaryReader: new(map: unknown, data: Uint8Array) => { object(): unknown; readonly pos: number }
  readonly TlBinaryWriter: { readonly serializeObject: (map: unknown, value: unknown) => Uint8Array }
}

const modules = new URL("./node_modules/", import.meta.url)
const load = async <A>(path: string): Promise<A> => await import(new URL(path, modules).href)
const { TlBinaryReader, TlBinaryWriter } = await load<Runtime>("@mtcute/tl-runtime/index.js")
const { __tlReaderMap: readers } = await load<Record<string, unknown>>("@mtcute/core/tl/binary/reader.js")
const { __tlWriterMap: writers } = await load<Record<string, unknown>>("@mtcute/core/tl/binary/writer.js")
const { default: Long } = await load<{
  readonly default: { readonly fromBits: (low: number, high: number) => unknown }
}>("long/index.js")

interface TheirSchema {
  readonly e: ReadonlyArray<{ readonly id: number; readonly arguments: ReadonlyArray<{ readonly name: string }> }>
}
const theirSchema: TheirSchema = JSON.parse(readFileSync(new URL("@mtcute/core/tl/api-schema.json", modules), "utf8"))

/** The fields of what both layers have. A flag without a value changes nothing of an id, so ids do not tell all. */
const theirFields = new Map(theirSchema.e.map((entry) => [entry.id, entry.arguments.map(({ name }) => name).join(" ")]))

const isShared = (definition: Parse.Definition): boolean =>
  theirFields.get(definition.id ?? 0) === definition.params.map(({ name }) => name).join(" ")

/** Below zero, mtcute gets the upper half of some numbers wrong by one. */
const isMiswritten = (value: unknown): boolean =>
  typeof value === "number" && value < 0 && Math.trunc(value / 4294967296 - 1) !== Math.floor(value / 4294967296)

/**
 * Whether all constructors inside of a value are shared, and it has nothing that mtcute writes otherwise: it leaves out
 * optional vectors that are empty, which is the same to a server.
 */
const isComparable = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(isComparable)
  if (!Interpret.isValue(value)) return true
  const definition = api.analysis.constructors.get(value._tag) ?? functions.get(value._tag)
  if (definition === undefined || !isShared(definition)) return false
  return definition.params.every((param) => {
    if (param._tag === "Flags") return true
    const field = value[Names.field(param.name)]
    if (api.isInt53(definition.name, param.name) && [field].flat().some(isMiswritten)) return false
    return isComparable(field) && !(param.flag !== undefined && Array.isArray(field) && field.length === 0)
  })
}

const functions = new Map(api.schema.functions.map((definition) => [definition.name, definition]))

/** The value as mtcute wants it. */
const theirValue = (value: unknown): unknown => {
  if (typeof value === "bigint") {
    return Long.fromBits(Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> 32n)))
  }
  if (Array.isArray(value)) return value.map(theirValue)
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key === "_tag" ? "_" : key, theirValue(field)])
  )
}

const same = (name: string, ours: Uint8Array, theirs: Uint8Array): void =>
  assert.strictEqual(Buffer.from(theirs).toString("hex"), Buffer.from(ours).toString("hex"), name)

describe("mtcute", () => {
  it("reads what we write, and writes the same bytes", () => {
    let compared = 0
    const constructors = new Set<string>()
    for (let round = 0; round < 12; round++) {
      for (const [index, definition] of api.schema.constructors.entries()) {
        if (definition.result._tag !== "Boxed") continue
        const value = randomObject(api, definition, randomFrom(round * 10_000 + index))
        if (!isComparable(value)) continue
        const bytes = Codec.encodeUnsafe<unknown>(value, writerOf(definition.result.name))
        const reader = new TlBinaryReader(readers, bytes)
        same(definition.name, bytes, TlBinaryWriter.serializeObject(writers, reader.object()))
        assert.strictEqual(reader.pos, bytes.length, definition.name)
        assert.deepStrictEqual(Codec.decodeUnsafe(bytes, readerOf(definition.result.name)), value)
        compared++
        constructors.add(definition.name)
      }
    }
    assert.isAbove(compared, 12_000)
    assert.isAbove(constructors.size, 1500)
  })

  it("writes the same bytes for the same call", () => {
    let compared = 0
    for (let round = 0; round < 12; round++) {
      for (const [index, definition] of api.schema.functions.entries()) {
        const call = randomObject(api, definition, randomFrom(round * 10_000 + index))
        if (!isComparable(call)) continue
        const bytes = Codec.encodeUnsafe(requestOf(call), writeRequest)
        same(definition.name, bytes, TlBinaryWriter.serializeObject(writers, theirValue(call)))
        compared++
      }
    }
    assert.isAbove(compared, 6000)
  })
})

describe("layer 198", () => {
  const text: string = createRequire(modules)("telegram/tl/apiTl.js")
  const schema = Either.getOrThrow(Parse.parse(text))
  const byType = new Map<string, string>()
  for (const { name, result } of schema.constructors) {
    if (result._tag === "Boxed" && !byType.has(result.name)) byType.set(result.name, name)
  }
  const older = Interpret.make(schema, {
    int53,
    replace: (_, expected) => {
      const first = byType.get(expected)
      return first === undefined ? undefined : { _tag: first }
    }
  })

  it("is a schema that parses", () => {
    assert.isAbove(schema.constructors.length, 1300)
    assert.isAbove(schema.functions.length, 600)
  })

  it("takes every value of ours whose constructor it has", () => {
    let written = 0
    for (let round = 0; round < 5; round++) {
      for (const [index, definition] of api.schema.constructors.entries()) {
        const type = definition.result._tag === "Boxed" ? definition.result.name : "?"
        const there = schema.constructors.find(({ name }) => name === definition.name)
        if (there === undefined || there.result._tag !== "Boxed" || there.result.name !== type) continue
        const value = randomObject(api, definition, randomFrom(round * 10_000 + index))
        const bytes = Codec.encodeUnsafe(value, (w, v) => older.write(type, w, v))
        const back = Codec.decodeUnsafe(bytes, (r) => older.read(type, r), { exact: true })
        assert.strictEqual(back._tag, definition.name)
        if (there.id === definition.id && index % 7 === 0) {
          const again = Codec.encodeUnsafe(back, (w, v) => older.write(type, w, v))
          assert.deepStrictEqual(again, bytes)
        }
        written++
      }
    }
    assert.isAbove(written, 5000)
  })

  it("has its calls read", () => {
    const call = {
      _tag: "invokeWithLayer",
      layer: 198,
      query: { _tag: "messages.sendMessage", peer: { _tag: "inputPeerSelf" }, message: "hi", randomId: 5n }
    }
    const bytes = Codec.encodeUnsafe(call, (w, v) => older.writeCall(w, v))
    const back = Codec.decodeUnsafe(bytes, older.readCall, { exact: true })
    assert.deepInclude(back["query"], { _tag: "messages.sendMessage", message: "hi", randomId: 5n, silent: false })
  })
})
