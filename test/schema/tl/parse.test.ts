import { assert, describe, it } from "@effect/vitest"
import * as Either from "effect/Either"
import * as Analysis from "../../../schema/tl/Analysis.ts"
import * as Names from "../../../schema/tl/Names.ts"
import * as Parse from "../../../schema/tl/Parse.ts"
import { api, service } from "./support.ts"

const parsed = (text: string): Parse.Schema => Either.getOrThrow(Parse.parse(text))

const refused = (text: string): Parse.TlParseError => {
  const result = Parse.parse(text)
  assert(Either.isLeft(result), text)
  return result.left
}

const boxed = (name: string): Parse.Type => ({ _tag: "Boxed", name })
const primitive = (name: Parse.PrimitiveName): Parse.Type => ({ _tag: "Primitive", name })

describe("a schema", () => {
  it("has constructors and functions", () => {
    const schema = parsed(`// LAYER 7
      a.b#0000000f flags:# x:int ok:flags.3?true list:flags.31?Vector<a.B> = a.B; // (manual)

      ---functions---
      f#10 {X:Type} query:!X = X;
      g = Vector<long>;
      ---types---
      c#11 = C;`)
    assert.strictEqual(schema.layer, 7)
    assert.deepStrictEqual(schema.constructors, [
      {
        name: "a.b",
        id: 15,
        params: [
          { _tag: "Flags", name: "flags" },
          { _tag: "Field", name: "x", type: primitive("int"), flag: undefined },
          { _tag: "Field", name: "ok", type: { _tag: "True" }, flag: { word: "flags", bit: 3 } },
          {
            _tag: "Field",
            name: "list",
            type: { _tag: "Vector", item: boxed("a.B"), bare: false },
            flag: { word: "flags", bit: 31 }
          }
        ],
        result: boxed("a.B"),
        variables: [],
        line: 2,
        remark: "manual"
      },
      { name: "c", id: 17, params: [], result: boxed("C"), variables: [], line: 8, remark: undefined }
    ])
    assert.deepStrictEqual(
      schema.functions.map(({ line, name, params, result, variables }) => ({
        line,
        name,
        params,
        result,
        variables
      })),
      [
        {
          line: 5,
          name: "f",
          params: [{ _tag: "Field", name: "query", type: { _tag: "Any", name: "X" }, flag: undefined }],
          result: { _tag: "Any", name: "X" },
          variables: ["X"]
        },
        {
          line: 6,
          name: "g",
          params: [],
          result: { _tag: "Vector", item: primitive("long"), bare: false },
          variables: []
        }
      ]
    )
  })

  it("may be spread over lines, share one, and be commented", () => {
    const schema = parsed("/* many\nlines */ a#1 // the first\n  x:int\n= A; b#2 = B; c#3 = C; // (two) words\n")
    assert.deepStrictEqual(
      schema.constructors.map(({ line, name, remark }) => [name, line, remark]),
      [["a", 2, "two"], ["b", 4, "two"], ["c", 4, "two"]]
    )
  })

  it("may declare the language itself", () => {
    const schema = parsed("int ? = Int;\nvector#1cb5c415 {t:Type} # [ t ] = Vector t;\nboolTrue#997275b5 = Bool;")
    assert.deepStrictEqual(schema.constructors.map(({ name, result }) => [name, result._tag]), [["boolTrue", "Bool"]])
  })

  it("knows bare and boxed types (0.3)", () => {
    const types = parsed("a#1 b:vector<%Message> c:Vector<future_salt> d:%Message e:Object f:int256 g:Bool = A;")
    assert.deepStrictEqual(
      types.constructors[0]?.params.map((param) => (param._tag === "Field" ? param.type : param)),
      [
        { _tag: "Vector", item: { _tag: "Bare", name: "Message" }, bare: true },
        { _tag: "Vector", item: { _tag: "Bare", name: "future_salt" }, bare: false },
        { _tag: "Bare", name: "Message" },
        { _tag: "Any", name: "Object" },
        primitive("int256"),
        { _tag: "Bool" }
      ]
    )
  })

  it("is refused with the line that is wrong", () => {
    const cases: ReadonlyArray<readonly [text: string, line: number, problem: RegExp]> = [
      ["a#1 = A;\nb#2 x = B;", 2, /"x" is not a field/],
      ["\n\na#1 x:int\n", 3, /does not end/],
      ["a#1 x:int;\n", 1, /no "="/],
      ["a#xyz = A;", 1, /"a#xyz" is not a name/],
      ["a#1 x:int x:long = A;", 1, /twice/],
      ["a#1 x:flags.0?int = A;", 1, /not a word of flags/],
      ["a#1 x:flags.0?int flags:# = A;", 1, /not a word of flags/],
      ["a#1 flags:# x:flags.32?int = A;", 1, /32/],
      ["a#1 x:true = A;", 1, /without a flag/],
      ["a#1 x:Vector<> = A;", 1, /not a field|not a type/],
      ["a#1 x:In<t> = A;", 1, /not a type/],
      ["a#1 = A B;", 1, /not a type/],
      ["a#1 = A;\nb#1 = B;", 2, /the id of a/],
      ["a#1 = A;\na#2 = A;", 2, /declared twice/],
      ["a#1 = A\n---functions---\nb#2 = B;", 1, /does not end/]
    ]
    for (const [text, line, problem] of cases) {
      const error = refused(text)
      assert.strictEqual(error._tag, "TlParseError")
      assert.strictEqual(error.line, line, text)
      assert.match(error.problem, problem)
      assert.include(error.message, `line ${line}: `)
    }
  })

  it("may give a function the name of a constructor", () => {
    assert.isTrue(Either.isRight(Parse.parse("a#1 = A;\n---functions---\na#2 = A;")))
  })
})

describe("the schemas of this repository", () => {
  it("have the layer and as much as is known of it", () => {
    assert.strictEqual(api.schema.layer, 228)
    assert.isAbove(api.schema.constructors.length, 1600)
    assert.strictEqual(api.schema.functions.length, 807)
    assert.strictEqual(new Set(api.schema.functions.map(({ name }) => Names.split(name)[0])).size, 26)
  })

  it("mark what is done by hand", () => {
    const manual = service.schema.constructors.filter((definition) => definition.remark === "manual")
    assert.deepStrictEqual(
      manual.map(({ name }) => name),
      ["rpc_result", "message", "msg_container", "msg_copy", "gzip_packed"]
    )
  })

  it("say what can contain itself, and how small things are", () => {
    const recursive = [...api.analysis.types.keys()].filter(api.analysis.isRecursive)
    assert.include(recursive, "RichText")
    assert.include(recursive, "PageListItem")
    assert.include(recursive, "JSONObjectValue")
    assert.notInclude(recursive, "User")
    assert.strictEqual(api.analysis.smallest(boxed("Message")), 3)
    assert.strictEqual(api.analysis.smallest(boxed("User")), 3)
    assert.strictEqual(api.analysis.smallest(boxed("Photo")), 3)
    assert.strictEqual(Analysis.mentioned({ _tag: "Vector", item: boxed("User"), bare: false }), "User")
  })
})

describe("names", () => {
  it("are those of the language", () => {
    assert.strictEqual(Names.field("random_id"), "randomId")
    assert.strictEqual(Names.field("srp_B"), "srpB")
    assert.strictEqual(Names.field("new_nonce_hash1"), "newNonceHash1")
    assert.strictEqual(Names.constructor("auth.sentCode"), "authSentCode")
    assert.strictEqual(Names.constructor("server_DH_params_ok"), "serverDHParamsOk")
    assert.strictEqual(Names.type("auth.SentCode"), "AuthSentCode")
    assert.strictEqual(Names.type("Set_client_DH_params_answer"), "SetClientDHParamsAnswer")
    assert.deepStrictEqual(Names.split("auth.sendCode"), ["auth", "sendCode"])
    assert.deepStrictEqual(Names.split("initConnection"), ["", "initConnection"])
  })
})
