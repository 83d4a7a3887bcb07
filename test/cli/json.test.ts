import { NodeContext } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Either } from "effect"
import { hoist } from "../../src/cli/hoist.ts"
import * as Json from "../../src/cli/json.ts"
import * as Methods from "../../src/cli/methods.ts"

const parameters = (name: string, json: unknown) =>
  Effect.gen(function*() {
    const schemas = yield* Methods.schemas
    const { definition } = yield* Methods.find(schemas, name)
    return Json.parameters(schemas, definition, json)
  }).pipe(Effect.provide(NodeContext.layer))

const problem = (name: string, json: unknown) =>
  Effect.map(parameters(name, json), (read) => Either.isLeft(read) ? read.left.message : "none")

describe("parameters as JSON", () => {
  it.effect("become what a method takes: longs, ids, bytes, constructors, flags", () =>
    Effect.gen(function*() {
      const read = yield* parameters("messages.sendMessage", {
        peer: { _tag: "inputPeerUser", userId: 5, accessHash: "-7" },
        message: "hi",
        randomId: "9007199254740993",
        silent: true
      })
      assert.deepStrictEqual(Either.getOrThrow(read), {
        peer: { _tag: "inputPeerUser", userId: 5, accessHash: -7n },
        message: "hi",
        randomId: 9007199254740993n,
        silent: true
      })
      const part = yield* parameters("upload.saveFilePart", { fileId: 1, filePart: 0, bytes: "AQID" })
      assert.deepStrictEqual(Either.getOrThrow(part), { fileId: 1n, filePart: 0, bytes: Uint8Array.of(1, 2, 3) })
    }))

  it.effect("that are wrong are told by name and place", () =>
    Effect.gen(function*() {
      assert.strictEqual(yield* problem("users.getUsers", {}), "lacks \"id\"")
      assert.strictEqual(yield* problem("users.getUsers", { id: 5 }), "id: wants a list, not 5")
      assert.strictEqual(
        yield* problem("users.getUsers", { id: [{ _tag: "inputUserself" }] }),
        "id[0]: \"inputUserself\" is no InputUser: \"_tag\" is one of inputUser, inputUserEmpty, " +
          "inputUserFromMessage, inputUserSelf"
      )
      assert.strictEqual(
        yield* problem("users.getUsers", { ids: [] }),
        "there is no \"ids\": users.getUsers takes id"
      )
      assert.strictEqual(
        yield* problem("users.getUsers", { id: [{ _tag: "inputUser", userId: "1", accessHash: 0.5 }] }),
        "id[0].accessHash: wants a whole number of 64 bits, such as \"123\", not 0.5"
      )
      assert.strictEqual(
        yield* problem("upload.saveFilePart", { fileId: "1", filePart: 2 ** 31, bytes: "" }),
        "filePart: wants a whole number of 32 bits, not 2147483648"
      )
      assert.strictEqual(
        yield* problem("upload.saveFilePart", { fileId: "1", filePart: 0, bytes: "%" }),
        "bytes: wants bytes as base64, not \"%\""
      )
      assert.strictEqual(
        yield* problem("users.getUsers", []),
        "the parameters are an object, such as {\"id\": …}, not []"
      )
    }))

  it("are shown again: longs as strings, bytes as base64, nothing of what is not there", () => {
    const shown: unknown = JSON.parse(
      Json.show({ _tag: "x", long: 9007199254740993n, bytes: Uint8Array.of(1), no: undefined })
    )
    assert.deepStrictEqual(shown, { _tag: "x", long: "9007199254740993", bytes: "AQ==" })
  })
})

describe("methods by name", () => {
  it.effect("are all there", () =>
    Effect.gen(function*() {
      const schemas = yield* Methods.schemas
      const plain = [...schemas.functions.values()].filter(({ variables }) => variables.length === 0)
      assert.isAbove(plain.length, 700)
      for (const { name } of plain) assert.strictEqual((yield* Methods.find(schemas, name)).method._tag, name)
    }).pipe(Effect.provide(NodeContext.layer)))

  it.effect("that are misspelt are guessed, and wrappers refused", () =>
    Effect.gen(function*() {
      const schemas = yield* Methods.schemas
      const misspelt = yield* Effect.flip(Methods.find(schemas, "users.getUser"))
      assert.include(misspelt.message, "did you mean users.getUsers")
      const wrapper = yield* Effect.flip(Methods.find(schemas, "invokeWithLayer"))
      assert.include(wrapper.message, "wraps other calls")
    }).pipe(Effect.provide(NodeContext.layer)))
})

describe("global options", () => {
  it("may stand anywhere, and go in front with their values", () => {
    assert.deepStrictEqual(
      hoist(["call", "a.b", "--session", "x", "{}", "--server=y"]),
      ["--session", "x", "--server=y", "call", "a.b", "{}"]
    )
  })

  it("stay where they are after --, and without a value", () => {
    assert.deepStrictEqual(hoist(["call", "--", "--session", "x"]), ["call", "--", "--session", "x"])
    assert.deepStrictEqual(hoist(["login", "--session"]), ["login", "--session"])
  })
})
