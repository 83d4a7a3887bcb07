import { assert, describe, it, vi } from "@effect/vitest"
import * as Either from "effect/Either"
import * as FastCheck from "effect/FastCheck"
import * as Codec from "../../../schema/tl/Codec.ts"
import { Reader } from "../../../schema/tl/Reader.ts"
import { TlDecodeError } from "../../../schema/tl/TlDecodeError.ts"
import * as Utf8 from "../../../schema/tl/utf8.ts"
import { TlEncodeError, Writer } from "../../../schema/tl/Writer.ts"
import { randomFrom } from "./support.ts"

const written = (write: (writer: Writer) => void): Uint8Array => {
  const writer = new Writer()
  write(writer)
  return writer.copy()
}

const refuses = (write: (writer: Writer) => void, expected: string) => {
  const result = Codec.encode(undefined, write)
  assert(Either.isLeft(result))
  assert.instanceOf(result.left, TlEncodeError)
  assert.strictEqual(result.left.expected, expected)
}

const reason = (bytes: Uint8Array, read: (reader: Reader) => unknown) => {
  const result = Codec.decode(bytes, read)
  assert(Either.isLeft(result))
  return result.left.reason
}

/** The text with U+FFFD for lone surrogates. */
const wellFormed = (text: string): string => Buffer.from(text).toString()

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex")

describe("strings and bytes (0.1)", () => {
  it("have one byte of length below 254, four above, and are padded", () => {
    for (let length = 0; length < 600; length++) {
      const data = randomFrom(length).bytes(length)
      const bytes = written((w) => w.bytes(data))
      const prefix = length < 254 ? 1 : 4
      assert.strictEqual(bytes.length, Math.ceil((length + prefix) / 4) * 4)
      assert.strictEqual(bytes[0], length < 254 ? length : 254)
      assert.isTrue(bytes.subarray(prefix + length).every((byte) => byte === 0))
      assert.deepStrictEqual(Codec.decodeUnsafe(bytes, (r) => r.bytes(), { exact: true }), data)
      const text = "x".repeat(length)
      assert.strictEqual(Codec.decodeUnsafe(written((w) => w.string(text)), (r) => r.string(), { exact: true }), text)
    }
  })

  it("are written with zeros behind them, whatever stood there before", () => {
    const writer = new Writer()
    for (let round = 0; round < 50; round++) writer.bytes(new Uint8Array(99).fill(0xff))
    writer.reset()
    writer.string("ab")
    writer.bytes(Uint8Array.of(1, 2))
    writer.string("é")
    assert.strictEqual(hex(writer.copy()), "026162000201020002c3a900")
  })

  it("may be padded with anything", () => {
    for (const text of ["", "a", "ab", "é", "abcdefgh", "x".repeat(254), "ы".repeat(300)]) {
      const bytes = written((w) => w.string(text))
      const length = Buffer.byteLength(text)
      const end = (length < 254 ? 1 : 4) + length
      bytes.fill(0xff, end)
      assert.strictEqual(Codec.decodeUnsafe(bytes, (r) => r.string(), { exact: true }), text)
      assert.strictEqual(Codec.decodeUnsafe(bytes, (r) => r.bytes(), { exact: true }).length, length)
    }
  })

  it("may have the long form without need", () => {
    const bytes = Uint8Array.of(254, 3, 0, 0, 97, 98, 99, 0)
    assert.strictEqual(Codec.decodeUnsafe(bytes, (r) => r.string(), { exact: true }), "abc")
    assert.deepStrictEqual(Codec.decodeUnsafe(bytes, (r) => r.bytes()), Uint8Array.of(97, 98, 99))
  })

  it("do not begin with 255", () => {
    const bytes = new Uint8Array(300).fill(0xff, 0, 1)
    assert.strictEqual(reason(bytes, (r) => r.string()), "Malformed")
    assert.strictEqual(reason(bytes, (r) => r.bytes()), "Malformed")
  })

  it("do not claim more than there is", () => {
    for (const bytes of [Uint8Array.of(4, 0, 0, 0), Uint8Array.of(254, 255, 255, 255, 0, 0, 0, 0), new Uint8Array(0)]) {
      assert.strictEqual(reason(bytes, (r) => r.string()), "OutOfBounds")
      assert.strictEqual(reason(bytes, (r) => r.bytes()), "OutOfBounds")
    }
  })

  it("are as long as 2^24 - 1 bytes, and not longer", () => {
    const longest = new Uint8Array(0xffffff).fill(0x61)
    const bytes = written((w) => w.bytes(longest))
    assert.strictEqual(Codec.decodeUnsafe(bytes, (r) => r.bytes(), { exact: true }).length, 0xffffff)
    assert.strictEqual(Codec.decodeUnsafe(bytes, (r) => r.string()).length, 0xffffff)
    refuses((w) => w.bytes(new Uint8Array(0x1000000)), "bytes")
    refuses((w) => w.string("x".repeat(0x1000000)), "string")
    refuses((w) => w.string("ы".repeat(0x800000)), "string")
  })

  it("survive with any text in them", () => {
    FastCheck.assert(
      FastCheck.property(
        FastCheck.array(FastCheck.string({ unit: "binary", maxLength: 400 }), { maxLength: 5 }),
        (texts) => {
          const bytes = written((w) => texts.forEach((text) => w.string(text)))
          const reader = new Reader(bytes)
          for (const text of texts) assert.strictEqual(reader.string(), text)
          assert.strictEqual(reader.remaining, 0)
        }
      ),
      { numRuns: 500 }
    )
  })

  it("have the long form as soon as UTF-8 needs it", () => {
    for (let length = 80; length < 260; length++) {
      for (const unit of ["a", "ы", "日", "\u{1F600}"]) {
        const text = unit.repeat(length)
        const bytes = written((w) => {
          w.string(text)
          w.int(-1)
        })
        const size = Buffer.byteLength(text)
        assert.strictEqual(bytes[0], size < 254 ? size : 254)
        const reader = new Reader(bytes)
        assert.strictEqual(reader.string(), text)
        assert.strictEqual(reader.int(), -1)
      }
    }
  })
})

describe("text that is no text (0.5)", () => {
  const broken: ReadonlyArray<ReadonlyArray<number>> = [
    [0x80],
    [0xff],
    [0xc3],
    [0xc0, 0x80],
    [0xe2, 0x82],
    [0xed, 0xa0, 0x80],
    [0xf0, 0x9f, 0x98],
    [0xf8, 0x88, 0x80, 0x80, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xe0, 0x80, 0x80],
    [0xd0, 0xbf, 0xd1],
    [0xd0, 0xbf, 0xc3, 0x28, 0xd0, 0xbf],
    [...Array.from({ length: 40 }, () => 0xd0), 0xbf]
  ]

  it("reads with replacements, as TextDecoder has it", () => {
    for (const bytes of broken) {
      for (const prefix of ["", "ascii in front of it, and a lot of it", "текст перед"]) {
        const all = Uint8Array.from([...new TextEncoder().encode(prefix), ...bytes])
        const expected = new TextDecoder("utf-8", { ignoreBOM: true }).decode(all)
        assert.include(expected, "\ufffd")
        assert.strictEqual(Codec.decodeUnsafe(written((w) => w.bytes(all)), (r) => r.string()), expected)
      }
    }
  })

  it("never throws, whatever the bytes are", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.uint8Array({ maxLength: 300 }), (data) => {
        const text = Codec.decodeUnsafe(written((w) => w.bytes(data)), (r) => r.string(), { exact: true })
        assert.strictEqual(text, new TextDecoder("utf-8", { ignoreBOM: true }).decode(data))
      }),
      { numRuns: 2000 }
    )
  })

  it("is written with replacements for lone surrogates", () => {
    for (
      const text of ["\ud800", "a\udc00b", `${"x".repeat(100)}\ud83d`, "\ud83d\ud83d\ude00", `${"ы".repeat(200)}\udfff`]
    ) {
      const read = Codec.decodeUnsafe(written((w) => w.string(text)), (r) => r.string())
      assert.strictEqual(read, wellFormed(text))
    }
  })

  it("keeps a byte order mark", () => {
    assert.strictEqual(Codec.decodeUnsafe(written((w) => w.string("\ufeffx")), (r) => r.string()), "\ufeffx")
  })
})

describe("the ways to code text", () => {
  const native = Utf8.native(globalThis as Parameters<typeof Utf8.native>[0])

  it("agree with each other", () => {
    assert.isDefined(native)
    assert.notStrictEqual(Utf8.utf8, Utf8.portable)
    const newer = Utf8.native({ Buffer, process: { versions: { node: "24.0.0" } } })
    FastCheck.assert(
      FastCheck.property(FastCheck.string({ unit: "binary", maxLength: 5000 }), FastCheck.nat(7), (text, offset) => {
        const expected = new Uint8Array(text.length * 3 + 16)
        const length = Utf8.portable.write(expected, offset, text)
        for (const utf8 of [native, newer]) {
          const actual = new Uint8Array(expected.length)
          assert.strictEqual(utf8?.write(actual, offset, text), length)
          assert.deepStrictEqual(actual, expected)
          assert.strictEqual(utf8?.read(actual, offset, offset + length, 0), text)
        }
        assert.strictEqual(Utf8.portable.read(expected, offset, offset + length, 0), text)
      }),
      { numRuns: 300 }
    )
  })

  it("fall back to what every runtime has", () => {
    assert.isUndefined(Utf8.native({}))
    const other = () => "something else"
    const prototype = { utf8Slice: other, latin1Slice: other, ucs2Slice: other, utf8Write: () => 0 }
    assert.isUndefined(Utf8.native({ Buffer: { prototype } }))
    const failing = () => {
      throw new Error("not for you")
    }
    assert.isUndefined(Utf8.native({ Buffer: { prototype: { ...prototype, utf8Write: failing } } }))
  })

  it("do the same for whole values without Buffer", async () => {
    vi.resetModules()
    vi.doMock("../../../schema/tl/utf8.ts", () => ({ ...Utf8, utf8: Utf8.portable }))
    const modules = await Promise.all([import("../../../schema/tl/Reader.ts"), import("../../../schema/tl/Writer.ts")])
    const [{ Reader: PortableReader }, { Writer: PortableWriter }] = modules
    vi.doUnmock("../../../schema/tl/utf8.ts")
    vi.resetModules()
    assert.notStrictEqual(PortableReader, Reader)
    const texts = [
      "",
      "a",
      "Hello, world",
      "Привет",
      "\u{1F600}",
      "\ud800",
      "x".repeat(300),
      "ы".repeat(126),
      "ы".repeat(127)
    ]
    const write = (w: Writer) => texts.forEach((text) => w.string(text))
    const writer = new PortableWriter()
    write(writer)
    assert.deepStrictEqual(writer.copy(), written(write))
    const reader = new PortableReader(writer.copy())
    for (const text of texts) assert.strictEqual(reader.string(), wellFormed(text))
  })
})

describe("numbers (0.2)", () => {
  it("are 32 bits, signed", () => {
    for (const value of [0, 1, -1, 2147483647, -2147483648]) {
      assert.strictEqual(Codec.decodeUnsafe(written((w) => w.int(value)), (r) => r.int()), value)
    }
    for (const value of [2147483648, -2147483649, 1.5, Number.NaN, Infinity, 4294967295]) {
      refuses((w) => w.int(value), "int")
    }
  })

  it("are 64 bits, signed, and exact", () => {
    for (const value of [0n, -1n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n + 1n, -0x123456789abcdefn]) {
      const bytes = written((w) => w.long(value))
      assert.strictEqual(new DataView(bytes.buffer).getBigInt64(0, true), value)
      assert.strictEqual(Codec.decodeUnsafe(bytes, (r) => r.long()), value)
    }
    for (const value of [2n ** 63n, -(2n ** 63n) - 1n, 2n ** 64n]) refuses((w) => w.long(value), "long")
  })

  it("are 53 bits where Telegram promises it", () => {
    for (const value of [0, 1, -1, 2 ** 53 - 1, -(2 ** 53) + 1, 2 ** 32, -(2 ** 32), 2 ** 31, -5_000_000_000]) {
      const bytes = written((w) => w.int53(value))
      assert.strictEqual(new DataView(bytes.buffer).getBigInt64(0, true), BigInt(value))
      assert.strictEqual(Codec.decodeUnsafe(bytes, (r) => r.int53()), value)
    }
    for (const value of [2 ** 53, -(2 ** 53), 0.5, Number.NaN]) refuses((w) => w.int53(value), "int53")
  })

  it("are doubles, bit by bit", () => {
    for (const value of [0, -0, 1.1, Number.NaN, Infinity, 5e-324]) {
      assert.isTrue(Object.is(Codec.decodeUnsafe(written((w) => w.double(value)), (r) => r.double()), value))
    }
  })

  it("are opaque when they have 128 or 256 bits", () => {
    const bytes = randomFrom(1).bytes(48)
    const reader = new Reader(written((w) => {
      w.int128(bytes.subarray(0, 16))
      w.int256(bytes.subarray(16))
    }))
    assert.deepStrictEqual(reader.int128(), bytes.slice(0, 16))
    assert.deepStrictEqual(reader.int256(), bytes.slice(16))
    refuses((w) => w.int128(new Uint8Array(15)), "int128")
    refuses((w) => w.int256(new Uint8Array(33)), "int256")
  })

  it("are truths in the form of ids (0.4)", () => {
    assert.strictEqual(hex(written((w) => w.bool(true))), "b5757299")
    assert.strictEqual(hex(written((w) => w.bool(false))), "379779bc")
    assert.isTrue(Codec.decodeUnsafe(written((w) => w.bool(true)), (r) => r.bool()))
    assert.isFalse(Codec.decodeUnsafe(written((w) => w.bool(false)), (r) => r.bool()))
    assert.strictEqual(reason(new Uint8Array(4), (r) => r.bool()), "UnknownConstructor")
  })

  it("are refused in another guise, for those without a compiler", () => {
    const wrong: (value: unknown) => never = (value) => value as never
    refuses((w) => w.int(wrong("1")), "int")
    refuses((w) => w.int(wrong(undefined)), "int")
    refuses((w) => w.long(wrong(1)), "long")
    refuses((w) => w.int53(wrong(1n)), "int53")
    refuses((w) => w.double(wrong("1")), "double")
    refuses((w) => w.string(wrong(undefined)), "string")
    refuses((w) => w.bytes(wrong("abc")), "bytes")
    refuses((w) => w.bool(wrong(1)), "Bool")
    refuses((w) => w.int128(wrong([])), "int128")
  })
})

describe("a reader", () => {
  const sample = written((w) => {
    w.int(7)
    w.string("Hello, world, this is a text")
    w.bytes(randomFrom(1).bytes(100))
    w.string("Привет")
    w.long(-5n)
  })
  const readAll = (r: Reader) => [r.int(), r.string(), hex(r.bytes()), r.string(), r.long(), r.remaining]
  const expected = readAll(new Reader(sample))

  it("does not mind where in a buffer the bytes are", () => {
    for (let offset = 1; offset < 10; offset++) {
      const memory = new Uint8Array(sample.length + 32)
      memory.set(sample, offset)
      assert.deepStrictEqual(readAll(new Reader(memory, offset, sample.length)), expected)
      assert.deepStrictEqual(readAll(new Reader(memory.subarray(offset, offset + sample.length))), expected)
      assert.deepStrictEqual(readAll(new Reader(memory.subarray(1), offset - 1, sample.length)), expected)
      assert.deepStrictEqual(readAll(new Reader(Buffer.from(memory.buffer, offset, sample.length))), expected)
    }
  })

  it("refuses to begin outside of the bytes", () => {
    for (const [offset, length] of [[-1, 1], [0, 9], [9, 0], [4, 5], [Number.NaN, 4]] as const) {
      assert.throws(() => new Reader(new Uint8Array(8), offset, length), TlDecodeError)
    }
  })

  it("gives plain bytes that are nobody else's", () => {
    for (const length of [0, 3, 64, 65, 253, 254, 2048, 2049, 5000]) {
      const data = randomFrom(length).bytes(length)
      const memory = Buffer.from(written((w) => w.bytes(data)))
      const read = new Reader(memory).bytes()
      memory.fill(0)
      assert.strictEqual(Object.getPrototypeOf(read), Uint8Array.prototype)
      assert.deepStrictEqual(read, data)
    }
  })

  it("does not mix up bytes that share memory", () => {
    const random = randomFrom(5)
    const all = Array.from({ length: 300 }, () => random.bytes(65 + random.below(900)))
    const bytes = written((w) => all.forEach((data) => w.bytes(data)))
    const reader = new Reader(bytes)
    const read = all.map(() => reader.bytes())
    assert.deepStrictEqual(read, all)
  })

  it("lends a view, and a reader of a part", () => {
    const bytes = written((w) => {
      w.int(1)
      w.int(2)
      w.int(3)
      w.int(4)
    })
    const reader = new Reader(bytes)
    reader.int()
    const part = reader.sub(8)
    assert.strictEqual(part.remaining, 8)
    assert.deepStrictEqual([part.int(), part.int()], [2, 3])
    assert.throws(() => part.int(), TlDecodeError)
    const view = reader.raw(4)
    bytes[12] = 9
    assert.strictEqual(view[0], 9)
    assert.strictEqual(reason(bytes, (r) => r.raw(3)), "Malformed")
    assert.strictEqual(reason(bytes, (r) => r.raw(20)), "OutOfBounds")
    assert.strictEqual(reason(bytes, (r) => r.raw(-4)), "OutOfBounds")
    assert.strictEqual(reason(bytes, (r) => r.raw(Number.NaN)), "OutOfBounds")
  })

  it("looks ahead at an id", () => {
    const reader = new Reader(Uint8Array.of(1, 0, 0, 0x80))
    assert.strictEqual(reader.peekId(), -0x7fffffff)
    assert.strictEqual(reader.id(), -0x7fffffff)
    assert.throws(() => reader.peekId(), TlDecodeError)
  })

  it("begins anew, also after an error and in other memory", () => {
    const reader = new Reader(new Uint8Array(3))
    assert.throws(() => reader.int(), TlDecodeError)
    reader.reset(sample)
    assert.deepStrictEqual(readAll(reader), expected)
    const shifted = new Uint8Array(sample.length + 1)
    shifted.set(sample, 1)
    reader.reset(shifted, 1)
    assert.deepStrictEqual(readAll(reader), expected)
    reader.reset(sample)
    assert.deepStrictEqual(readAll(reader), expected)
  })
})

describe("a writer", () => {
  it("grows as it must", () => {
    const writer = new Writer(0)
    for (let i = 0; i < 10_000; i++) writer.long(BigInt(i))
    writer.string("x".repeat(100_000))
    writer.raw(new Uint8Array(50_000))
    const reader = new Reader(writer.view())
    for (let i = 0; i < 10_000; i++) assert.strictEqual(reader.long(), BigInt(i))
    assert.strictEqual(reader.string().length, 100_000)
    assert.strictEqual(reader.remaining, 50_000)
  })

  it("leaves room in front and fills it in later", () => {
    const writer = new Writer()
    for (let round = 0; round < 2; round++) {
      writer.reset()
      const header = writer.reserve(16)
      writer.string("body")
      writer.patch(header + 12, writer.position - 16)
      assert.strictEqual(hex(writer.view()), "0000000000000000000000000800000004626f6479000000")
      assert.strictEqual(hex(writer.copy(16)), "04626f6479000000")
      writer.raw(new Uint8Array(64).fill(0xff))
    }
  })

  it("gives views of its memory and copies of it", () => {
    const writer = new Writer()
    writer.int(1)
    const view = writer.view()
    const copy = writer.copy()
    writer.reset()
    writer.int(2)
    assert.strictEqual(view[0], 2)
    assert.strictEqual(copy[0], 1)
  })

  it("takes whole words only when bytes are raw", () => {
    refuses((w) => w.raw(new Uint8Array(3)), "raw")
  })
})

describe("Codec", () => {
  it("gives fresh bytes, also when a value is encoded while another one is", () => {
    const value = {
      get inner(): Uint8Array {
        return Codec.encodeUnsafe("inner", (w, text) => w.string(text))
      }
    }
    const bytes = Codec.encodeUnsafe(value, (w, { inner }) => {
      w.string("outer")
      w.bytes(inner)
    })
    const reader = new Reader(bytes)
    assert.strictEqual(reader.string(), "outer")
    assert.strictEqual(new Reader(reader.bytes()).string(), "inner")
    assert.strictEqual(bytes.byteLength, bytes.buffer.byteLength)
  })

  it("goes on after a failure", () => {
    refuses((w) => {
      w.int(1)
      w.int(0.5)
    }, "int")
    assert.strictEqual(hex(Codec.encodeUnsafe(2, (w, v) => w.int(v))), "02000000")
  })
})
