import { assert, describe, it } from "@effect/vitest"
import * as Either from "effect/Either"
import * as Codec from "../../../schema/tl/Codec.ts"
import * as Interpret from "../../../schema/tl/Interpret.ts"
import * as Parse from "../../../schema/tl/Parse.ts"
import { api, randomFrom, randomObject } from "./support.ts"

const old = (text: string, options?: Interpret.Options): Interpret.Interpreter =>
  Interpret.make(Either.getOrThrow(Parse.parse(text)), options)

const encode = (interpreter: Interpret.Interpreter, type: string, value: unknown) =>
  Codec.encode(value, (w, v) => interpreter.write(type, w, v))

/** What a client of the older layer sees of a value of the newer one. */
const seen = (interpreter: Interpret.Interpreter, type: string, value: unknown): unknown =>
  Codec.decodeUnsafe(
    Either.getOrThrowWith(encode(interpreter, type, value), (error) => error),
    (r) => interpreter.read(type, r),
    { exact: true }
  )

describe("an older schema", () => {
  it("leaves out what it does not know, and counts the flags anew", () => {
    const interpreter = old("user#1 flags:# bot:flags.2?true id:long name:flags.0?string = User;", {
      int53: { user: ["id"] }
    })
    const value = {
      _tag: "user",
      self: true,
      bot: true,
      id: 5,
      name: undefined,
      accessHash: 7n,
      photo: { _tag: "photo" }
    }
    assert.deepStrictEqual(seen(interpreter, "User", value), { _tag: "user", bot: true, id: 5, name: undefined })
    const bytes = Either.getOrThrow(encode(interpreter, "User", value))
    assert.deepStrictEqual([...new Int32Array(bytes.buffer)], [1, 4, 5, 0])
  })

  it("gives neutral values to what it misses", () => {
    const interpreter = old(
      `
      all#1 a:int b:long c:double d:string e:bytes f:int128 g:int256 h:Bool i:Vector<int> j:Inner k:long l:%inner = All;
      loop#2 again:Inner = Inner;
      hard#3 other:Unknown = Inner;
      inner#4 flags:# x:int y:flags.0?Inner z:Leaf = Inner;
      leaf#5 = Leaf;`,
      { int53: { all: ["k"] } }
    )
    const inner = { _tag: "inner", x: 0, y: undefined, z: { _tag: "leaf" } }
    assert.deepStrictEqual(seen(interpreter, "All", { _tag: "all" }), {
      _tag: "all",
      a: 0,
      b: 0n,
      c: 0,
      d: "",
      e: new Uint8Array(0),
      f: new Uint8Array(16),
      g: new Uint8Array(32),
      h: false,
      i: [],
      j: inner,
      k: 0,
      l: inner
    })
  })

  it("makes values fit that are of another kind there", () => {
    const interpreter = old("a#1 i:int l:long n:long d:double s:string v:Vector<int> b:Inner = A;\ninner#2 = Inner;", {
      int53: { a: ["n"] }
    })
    const value = (i: unknown, l: unknown, n: unknown, d: unknown, rest: unknown) => ({
      _tag: "a",
      i,
      l,
      n,
      d,
      s: rest,
      v: rest,
      b: rest
    })
    const neutral = { s: "", v: [], b: { _tag: "inner" } }
    const cases = [
      [value(7n, 7, 7n, 7n, 1), { i: 7, l: 7n, n: 7, d: 7 }],
      [value(2 ** 40, 1e300, 2n ** 60n, "x", {}), { i: 2 ** 31 - 1, l: 2n ** 53n - 1n, n: 2 ** 53 - 1, d: 0 }],
      [value(-(2 ** 40), 1.5, Number.NaN, undefined, undefined), { i: -(2 ** 31), l: 1n, n: 0, d: 0 }],
      [value("x", "y", {}, {}, undefined), { i: 0, l: 0n, n: 0, d: 0 }]
    ] as const
    for (const [given, expected] of cases) {
      assert.deepStrictEqual(seen(interpreter, "A", given), { _tag: "a", ...expected, ...neutral })
    }
  })

  it("needs to be told what stands for a constructor that it lacks", () => {
    const text = "a#1 b:B list:Vector<B> = A;\nb#2 x:int = B;"
    const value = { _tag: "a", b: { _tag: "newB", y: 3 }, list: [{ _tag: "b", x: 1 }, { _tag: "newB", y: 4 }] }
    const failed = encode(old(text), "A", value)
    assert(Either.isLeft(failed))
    assert.strictEqual(failed.left._tag, "TlEncodeError")
    assert.include(failed.left.message, "newB")
    assert.strictEqual(failed.left.expected, "B")
    const interpreter = old(text, { replace: (lost) => ({ _tag: "b", x: lost["y"] }) })
    assert.deepStrictEqual(seen(interpreter, "A", value), {
      _tag: "a",
      b: { _tag: "b", x: 3 },
      list: [{ _tag: "b", x: 1 }, { _tag: "b", x: 4 }]
    })
  })

  it("does not replace for ever", () => {
    const interpreter = old("b#2 = B;", { replace: (lost) => lost })
    assert.isTrue(Either.isLeft(encode(interpreter, "B", { _tag: "c" })))
  })

  it("refuses a constructor that belongs elsewhere, and a type that does not exist", () => {
    const interpreter = old("a#1 = A;\nb#2 = B;")
    assert.isTrue(Either.isLeft(encode(interpreter, "A", { _tag: "b" })))
    assert.isTrue(Either.isLeft(encode(interpreter, "C", { _tag: "b" })))
    assert.isTrue(Either.isLeft(encode(interpreter, "C", undefined)))
  })

  it("reads calls inside of calls, and answers them", () => {
    const interpreter = old(`
      x#1 n:int = X;
      ---functions---
      withLayer#2 {X:Type} layer:int query:!X = X;
      get#3 flags:# hard:flags.0?true id:Vector<int> = Vector<X>;
      yes#4 = Bool;`)
    const call = { _tag: "withLayer", layer: 9, query: { _tag: "get", hard: true, id: [1, 2] } }
    const bytes = Codec.encodeUnsafe(call, (w, v) => interpreter.writeCall(w, v))
    assert.deepStrictEqual(Codec.decodeUnsafe(bytes, interpreter.readCall, { exact: true }), call)
    const answer = Codec.encodeUnsafe(
      [{ _tag: "x", n: 5, later: true }],
      (w, v) => interpreter.writeResult("get", w, v)
    )
    assert.deepStrictEqual(Codec.decodeUnsafe(answer, (r) => interpreter.readResult("get", r)), [{ _tag: "x", n: 5 }])
    const yes = Codec.encodeUnsafe(true, (w, v) => interpreter.writeResult("yes", w, v))
    assert.isTrue(Codec.decodeUnsafe(yes, (r) => interpreter.readResult("yes", r)))
  })

  it("refuses methods that it does not have", () => {
    const interpreter = old("---functions---\nyes#4 = Bool;")
    const encoded = Codec.encode({ _tag: "no" }, (w, v) => interpreter.writeCall(w, v))
    assert.isTrue(Either.isLeft(encoded))
    assert.isTrue(Either.isLeft(Codec.encode(1, (w, v) => interpreter.writeResult("no", w, v))))
    assert.isTrue(Either.isLeft(Codec.decode(new Uint8Array(8), (r) => interpreter.readResult("no", r))))
    assert.isTrue(Either.isLeft(Codec.decode(new Uint8Array(8), interpreter.readCall)))
  })
})

describe("the schema of this repository with half of its fields gone", () => {
  // Every second field, every third constructor is missing: no real layer is as different as that.
  const halved: Parse.Schema = {
    ...api.schema,
    constructors: api.schema.constructors.map((definition) => ({
      ...definition,
      params: definition.params.filter((param, index) => param._tag === "Flags" || index % 2 === 0)
    }))
  }
  const interpreter = Interpret.make(halved)

  it("still takes every value of the whole", () => {
    for (const [index, definition] of api.schema.constructors.entries()) {
      const type = definition.result._tag === "Boxed" ? definition.result.name : "?"
      const value = randomObject(api, definition, randomFrom(index))
      const back = seen(interpreter, type, value)
      assert(Interpret.isValue(back))
      assert.strictEqual(back._tag, definition.name)
    }
  })
})
