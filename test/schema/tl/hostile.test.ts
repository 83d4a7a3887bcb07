import { assert, describe, it } from "@effect/vitest"
import * as Either from "effect/Either"
import { readMethod } from "../../../schema/tl/api/server.ts"
import * as Codec from "../../../schema/tl/Codec.ts"
import { writeRequest } from "../../../schema/tl/Method.ts"
import type * as Parse from "../../../schema/tl/Parse.ts"
import { Reader } from "../../../schema/tl/Reader.ts"
import { TlDecodeError } from "../../../schema/tl/TlDecodeError.ts"
import { Writer } from "../../../schema/tl/Writer.ts"
import { api, methods, randomFrom, randomObject, type Read, readerOf, requestOf, writerOf } from "./support.ts"

/** Whatever the bytes are, there is a value or a `TlDecodeError`; anything else that is thrown fails the test. */
const attempt = (bytes: Uint8Array, read: Read) => Codec.decode(bytes, read)

const typeName = (definition: Parse.Definition): string =>
  definition.result._tag === "Boxed" ? definition.result.name : "?"

/** Every value of the schema once, with the function that reads it. */
const samples = (seed: number): ReadonlyArray<readonly [name: string, bytes: Uint8Array, read: Read]> => [
  ...api.schema.constructors.map((definition, index) => {
    const value = randomObject(api, definition, randomFrom(seed + index))
    const type = typeName(definition)
    return [definition.name, Codec.encodeUnsafe<unknown>(value, writerOf(type)), readerOf(type)] as const
  }),
  ...api.schema.functions.map((definition, index) => {
    const request = requestOf(randomObject(api, definition, randomFrom(seed + index)))
    return [definition.name, Codec.encodeUnsafe(request, writeRequest), readMethod] as const
  })
]

/** The number of values in a value: every one of them was read from 4 bytes at least, or costs a bit of a flag word. */
const size = (value: unknown): number => {
  if (value instanceof Uint8Array) return 1
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + size(item), 1)
  if (typeof value === "object" && value !== null) {
    return Object.values(value).reduce<number>((sum, item) => sum + (item === undefined ? 0 : size(item)), 0)
  }
  return typeof value === "boolean" ? 0 : 1
}

const leftOf = (result: Either.Either<unknown, TlDecodeError>): TlDecodeError => {
  assert(Either.isLeft(result))
  return result.left
}

const words = (...values: ReadonlyArray<number>): Uint8Array => new Uint8Array(Int32Array.from(values).buffer)

describe("bytes that end too early", () => {
  it("are an error at every length, for every constructor and every call", () => {
    for (const [name, bytes, read] of samples(1)) {
      for (let length = 0; length < bytes.length; length += 4) {
        const error = leftOf(attempt(bytes.subarray(0, length), read))
        assert.include(["OutOfBounds", "TooMany"], error.reason, `${name}, ${length} of ${bytes.length}`)
        assert.isAtMost(error.offset, length)
      }
    }
  })

  it("are an error when not even the last word is whole", () => {
    for (const [name, bytes, read] of samples(2).slice(0, 400)) {
      for (const missing of [1, 2, 3]) {
        assert.isTrue(Either.isLeft(attempt(bytes.subarray(0, bytes.length - missing), read)), name)
      }
    }
  })
})

describe("bytes that were changed", () => {
  it("give a value no larger than themselves, or an error", () => {
    const random = randomFrom(3)
    let refused = 0
    for (const [name, bytes, read] of samples(3)) {
      for (let round = 0; round < 25; round++) {
        const changed = bytes.slice()
        const at = random.below(changed.length)
        changed[at] = round % 2 === 0 ? random.below(256) : (changed[at] ?? 0) ^ (1 << random.below(8))
        const result = attempt(changed, read)
        if (Either.isLeft(result)) refused++
        else assert.isAtMost(size(result.right), changed.length / 4, name)
      }
    }
    assert.isAbove(refused, 10_000)
  })

  it("give a value or an error when they are noise after an id", () => {
    const random = randomFrom(4)
    for (const definition of api.schema.constructors) {
      const read = readerOf(typeName(definition))
      for (let round = 0; round < 10; round++) {
        const noise = random.bytes(4 * random.below(100))
        const bytes = new Uint8Array([...words(definition.id ?? 0), ...noise])
        const result = attempt(bytes, read)
        if (Either.isRight(result)) assert.isAtMost(size(result.right), bytes.length / 4, definition.name)
      }
    }
  })
})

describe("values inside of values (0.7)", () => {
  const nest = (depth: number): Uint8Array => {
    const writer = new Writer()
    for (let i = 0; i < depth; i++) writer.id(0x6724abc4) // textBold
    writer.id(0xdc3d824f) // textEmpty
    return writer.copy()
  }

  it("are read to a depth of 64", () => {
    assert.isTrue(Either.isRight(attempt(nest(63), readerOf("RichText"))))
  })

  it("are too deep beyond", () => {
    for (const depth of [64, 65, 1000, 500_000]) {
      const error = leftOf(attempt(nest(depth), readerOf("RichText")))
      assert.strictEqual(error.reason, "TooDeep")
      assert.strictEqual(error.expected, "RichText")
    }
  })

  it("are too deep in vectors as well", () => {
    const writer = new Writer()
    for (let i = 0; i < 1000; i++) {
      writer.id(0x7e6260d7) // textConcat
      writer.count(1)
    }
    assert.strictEqual(leftOf(attempt(writer.copy(), readerOf("RichText"))).reason, "TooDeep")
  })

  it("are too deep through several types", () => {
    const writer = new Writer()
    for (let i = 0; i < 100; i++) {
      writer.id(0x76768bed) // pageBlockDetails
      writer.id(0)
      writer.count(1)
    }
    assert.strictEqual(leftOf(attempt(writer.copy(), readerOf("PageBlock"))).reason, "TooDeep")
  })

  it("are too deep as calls inside of calls", () => {
    const writer = new Writer()
    for (let i = 0; i < 1000; i++) writer.id(0xbf9459b7) // invokeWithoutUpdates
    assert.strictEqual(leftOf(attempt(writer.copy(), readMethod)).reason, "TooDeep")
    assert.strictEqual(leftOf(attempt(writer.copy(), api.interpreter.readCall)).reason, "TooDeep")
  })

  it("do not add up side by side", () => {
    const writer = new Writer()
    writer.id(0x7e6260d7) // textConcat
    writer.count(1000)
    for (let i = 0; i < 1000; i++) {
      writer.id(0x6724abc4) // textBold
      writer.id(0xdc3d824f) // textEmpty
    }
    assert.isTrue(Either.isRight(attempt(writer.copy(), readerOf("RichText"))))
  })
})

describe("vectors that promise too much (0.3)", () => {
  const vectorTypes = api.schema.constructors.flatMap((definition) =>
    definition.params.some((param) =>
        param._tag === "Field" && param.type._tag === "Vector" && param.flag === undefined
      )
      ? [definition]
      : []
  )

  it("are refused before anything is read or kept", () => {
    for (const count of [0x7fffffff, -1, -0x80000000, 1000]) {
      const bytes = words(0x1cb5c415, count, 1, 2, 3, 4)
      let reads = 0
      const error = leftOf(Codec.decode(bytes, (r) =>
        r.vector(1, () => {
          reads++
          return r.int()
        })))
      assert.strictEqual(error.reason, "TooMany")
      assert.strictEqual(reads, 0)
      assert.strictEqual(
        leftOf(Codec.decode(bytes.subarray(4), (r) => r.bareVector(1, (r) => r.int()))).reason,
        "TooMany"
      )
    }
  })

  it("are refused wherever they stand", () => {
    assert.isAbove(vectorTypes.length, 100)
    for (const [index, definition] of vectorTypes.entries()) {
      const value = randomObject(api, definition, randomFrom(index))
      const bytes = Codec.encodeUnsafe<unknown>(value, writerOf(typeName(definition)))
      const view = new Int32Array(bytes.slice().buffer)
      const at = view.lastIndexOf(0x1cb5c415)
      view[at + 1] = 0x7fffffff
      const error = leftOf(attempt(new Uint8Array(view.buffer), readerOf(typeName(definition))))
      assert.strictEqual(error.reason, "TooMany", definition.name)
    }
  })

  it("count with the smallest size of an item", () => {
    // A message is 3 words at least (messageEmpty), so 10 words cannot hold 4 of them.
    const bytes = words(0x1cb5c415, 4, ...Array.from({ length: 10 }, () => 0))
    assert.strictEqual(leftOf(Codec.decode(bytes, (r) => r.vector(3, readerOf("Message")))).reason, "TooMany")
  })

  it("are refused when they are no vectors", () => {
    const error = leftOf(Codec.decode(words(0x1cb5c416, 0), (r) => r.vector(1, (r) => r.int())))
    assert.strictEqual(error.reason, "UnknownConstructor")
    assert.strictEqual(error.constructorId, 0x1cb5c416)
  })
})

describe("ids that nobody knows (0.8)", () => {
  it("are told with the type that was expected", () => {
    for (const type of api.analysis.types.keys()) {
      const error = leftOf(attempt(words(0xdeadbeef, 0, 0, 0), readerOf(type)))
      assert.strictEqual(error._tag, "TlDecodeError")
      assert.strictEqual(error.reason, "UnknownConstructor")
      assert.strictEqual(error.expected, type)
      assert.strictEqual(error.constructorId, 0xdeadbeef)
      assert.strictEqual(error.offset, 0)
      assert.strictEqual(error.message, `UnknownConstructor: expected ${type} at byte 0, found #deadbeef`)
    }
  })

  it("are told with the place inside of a larger value", () => {
    const bytes = words(0x74ae4240, 0x1cb5c415, 1, 0xdeadbeef, 0, 0, 0, 0, 0) // updates
    const error = leftOf(attempt(bytes, readerOf("Updates")))
    assert.strictEqual(error.expected, "Update")
    assert.strictEqual(error.offset, 12)
  })

  it("are told for calls", () => {
    const error = leftOf(attempt(words(0xdeadbeef), readMethod))
    assert.strictEqual(error.expected, "method")
  })

  it("are told without the cost of a stack", () => {
    assert.notInclude(leftOf(attempt(words(0xdeadbeef), readMethod)).stack ?? "", "\n    at ")
    assert.include(new Error("others keep theirs").stack ?? "", "\n    at ")
  })
})

describe("ids of 53 bits", () => {
  const peerUser = (value: bigint): Uint8Array => {
    const writer = new Writer()
    writer.id(0x59511722)
    writer.long(value)
    return writer.copy()
  }

  it("are exact to the last one", () => {
    for (const value of [2n ** 53n - 1n, -(2n ** 53n) + 1n, 0n, -1n, 2n ** 32n, -(2n ** 32n) - 1n]) {
      const result = attempt(peerUser(value), readerOf("Peer"))
      assert.deepStrictEqual(result, Either.right({ _tag: "peerUser", userId: Number(value) }))
    }
  })

  it("are refused when they would not be", () => {
    for (const value of [2n ** 53n, -(2n ** 53n), 2n ** 63n - 1n, -(2n ** 63n)]) {
      assert.strictEqual(leftOf(attempt(peerUser(value), readerOf("Peer"))).reason, "Malformed")
    }
  })
})

describe("bytes after the value (0.6)", () => {
  const bytes = words(0x7f3b18ea, 0) // inputPeerEmpty

  it("are an error on demand only", () => {
    assert.isTrue(Either.isRight(Codec.decode(bytes, readerOf("InputPeer"))))
    assert.isTrue(Either.isRight(Codec.decode(bytes.subarray(0, 4), readerOf("InputPeer"), { exact: true })))
    assert.strictEqual(leftOf(Codec.decode(bytes, readerOf("InputPeer"), { exact: true })).reason, "Leftover")
    assert.strictEqual(
      leftOf(Codec.decode(bytes.subarray(0, 6), readerOf("InputPeer"), { exact: true })).reason,
      "Leftover"
    )
  })

  it("are counted by the reader", () => {
    const reader = new Reader(bytes.subarray(0, 7))
    reader.id()
    assert.strictEqual(reader.remaining, 3)
    assert.strictEqual(reader.position, 4)
  })
})

describe("exceptions of one's own", () => {
  it("are not taken for bad bytes", () => {
    const fault = new TypeError("a bug")
    assert.throws(() =>
      Codec.decode(new Uint8Array(4), () => {
        throw fault
      }), "a bug")
    assert.throws(() =>
      Codec.encode(1, () => {
        throw fault
      }), "a bug")
    assert.instanceOf(leftOf(Codec.decode(new Uint8Array(0), (r) => r.int())), TlDecodeError)
    assert.isAbove(methods.size, 800)
  })
})
