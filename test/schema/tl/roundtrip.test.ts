import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import { readMethod, type Results, writeResult } from "../../../schema/tl/api/server.ts"
import * as Codec from "../../../schema/tl/Codec.ts"
import { writeRequest } from "../../../schema/tl/Method.ts"
import * as Names from "../../../schema/tl/Names.ts"
import type { Definition } from "../../../schema/tl/Parse.ts"
import type { Reader } from "../../../schema/tl/Reader.ts"
import type { Writer } from "../../../schema/tl/Writer.ts"
import {
  api,
  methods,
  randomFrom,
  randomObject,
  randomValue,
  readerOf,
  requestOf,
  service,
  serviceFunction,
  writerOf
} from "./support.ts"

const typeName = (definition: Definition): string => definition.result._tag === "Boxed" ? definition.result.name : "?"

const checkAll = (definitions: ReadonlyArray<Definition>, runs: number, check: (d: Definition, seed: number) => void) =>
  FastCheck.assert(
    FastCheck.property(FastCheck.integer(), (seed) => {
      for (const [index, definition] of definitions.entries()) {
        try {
          check(definition, seed + index)
        } catch (cause) {
          throw new Error(`${definition.name}, seed ${seed + index}: ${String(cause)}`, { cause })
        }
      }
    }),
    { numRuns: runs, endOnFailure: true }
  )

describe("the generated codec", () => {
  it("brings every constructor back as it was (0.1, 0.2, 0.3, 0.4, 13.67)", () => {
    checkAll(api.schema.constructors, 20, (definition, seed) => {
      const type = typeName(definition)
      const value = randomObject(api, definition, randomFrom(seed))
      const bytes = Codec.encodeUnsafe<unknown>(value, writerOf(type))
      assert.deepStrictEqual(Codec.decodeUnsafe(bytes, readerOf(type), { exact: true }), value)
    })
  })

  it("agrees with the interpreter about every constructor, byte by byte", () => {
    checkAll(api.schema.constructors, 2, (definition, seed) => {
      const type = typeName(definition)
      const value = randomObject(api, definition, randomFrom(seed))
      const bytes = Codec.encodeUnsafe<unknown>(value, writerOf(type))
      const same = Codec.encodeUnsafe<unknown>(value, (w, v) => api.interpreter.write(type, w, v))
      assert.deepStrictEqual(same, bytes)
      assert.deepStrictEqual(Codec.decodeUnsafe(bytes, (r) => api.interpreter.read(type, r), { exact: true }), value)
    })
  })

  it("brings every call to the server as it was made (F160)", () => {
    checkAll(api.schema.functions, 15, (definition, seed) => {
      const call = randomObject(api, definition, randomFrom(seed))
      const bytes = Codec.encodeUnsafe(requestOf(call), writeRequest)
      assert.deepStrictEqual<unknown>(Codec.decodeUnsafe(bytes, readMethod, { exact: true }), call)
      assert.deepStrictEqual(Codec.decodeUnsafe(bytes, api.interpreter.readCall, { exact: true }), call)
      assert.deepStrictEqual(Codec.encodeUnsafe(call, (w, v) => api.interpreter.writeCall(w, v)), bytes)
    })
  })

  it("brings the result of every method back to the caller", () => {
    const plain = api.schema.functions.filter((definition) => definition.variables.length === 0)
    checkAll(plain, 3, (definition, seed) => {
      const name = definition.name as keyof Results
      const value = randomValue(api, definition.result, false, randomFrom(seed), 0)
      const bytes = Codec.encodeUnsafe(value, (w, v) => writeResult(name, w, v as Results[typeof name]))
      const method = methods.get(name)
      assert.deepStrictEqual(Codec.decodeUnsafe(bytes, (r) => method?.read(r, undefined), { exact: true }), value)
      assert.deepStrictEqual(
        Codec.encodeUnsafe(value, (w, v) => api.interpreter.writeResult(name, w, v)),
        bytes
      )
      assert.deepStrictEqual(Codec.decodeUnsafe(bytes, (r) => api.interpreter.readResult(name, r)), value)
    })
  })

  it("has a method for every function, with the right id (F160)", () => {
    assert.strictEqual(methods.size, api.schema.functions.length)
    for (const definition of api.schema.functions) {
      assert.strictEqual(methods.get(definition.name)?.id, (definition.id ?? 0) | 0, definition.name)
    }
  })
})

describe("the service messages", () => {
  const generated = service.schema.constructors.filter((definition) => definition.remark !== "manual")

  it("come back as they were, boxed and bare (0.3)", () => {
    checkAll(generated, 50, (definition, seed) => {
      const value = randomObject(service, definition, randomFrom(seed))
      for (const name of [Names.type(typeName(definition)), `Bare${Names.type(definition.name)}`]) {
        const bytes = Codec.encodeUnsafe<unknown>(value, serviceFunction(`write${name}`))
        assert.deepStrictEqual(Codec.decodeUnsafe(bytes, serviceFunction(`read${name}`), { exact: true }), value)
      }
      const type = typeName(definition)
      const bytes = Codec.encodeUnsafe<unknown>(value, serviceFunction(`write${Names.type(type)}`))
      assert.deepStrictEqual(Codec.encodeUnsafe<unknown>(value, (w, v) => service.interpreter.write(type, w, v)), bytes)
    })
  })

  it("include the calls", () => {
    const read: (reader: Reader) => unknown = serviceFunction("readCall")
    checkAll(service.schema.functions, 50, (definition, seed) => {
      const value = randomObject(service, definition, randomFrom(seed))
      const write: (writer: Writer, value: unknown) => void = serviceFunction(`write${Names.type(definition.name)}Call`)
      const bytes = Codec.encodeUnsafe<unknown>(value, write)
      assert.deepStrictEqual(Codec.decodeUnsafe(bytes, read, { exact: true }), value)
      assert.deepStrictEqual(Codec.encodeUnsafe(value, (w, v) => service.interpreter.writeCall(w, v)), bytes)
    })
  })

  it("know future_salts as a bare vector of bare salts (0.3)", () => {
    const value = {
      _tag: "future_salts",
      reqMsgId: 1n,
      now: 2,
      salts: [{ _tag: "future_salt", validSince: 3, validUntil: 4, salt: 5n }]
    }
    const bytes = Codec.encodeUnsafe<unknown>(value, serviceFunction("writeFutureSalts"))
    assert.deepStrictEqual(
      [...new Int32Array(bytes.buffer, 0, bytes.length / 4)],
      [0xae500895 | 0, 1, 0, 2, 1, 3, 4, 5, 0]
    )
  })
})
