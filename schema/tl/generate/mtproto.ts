/**
 * Generates the service messages. They are few, so that types, readers and writers are whole; what the session
 * handles by hand is marked `(manual)` in the schema and only its ids are generated.
 *
 * @since 0.1.0
 */
import * as Names from "../Names.ts"
import type * as Parse from "../Parse.ts"
import { indent, readCases, readFields, writeFields, writeType } from "./codecs.ts"
import { hexId, literal, type Model, signedId } from "./model.ts"
import { interfaceOf, unionOf } from "./types.ts"

const isManual = (definition: Parse.Definition): boolean => definition.remark === "manual"

const generated = (model: Model): ReadonlyArray<readonly [string, ReadonlyArray<Parse.Definition>]> =>
  [...model.types]
    .map(([name, members]) => [name, members.filter((member) => !isManual(member))] as const)
    .filter(([, members]) => members.length > 0)

const doc = (sentence: string, category: string): string =>
  `/**\n * ${sentence}\n *\n * @since 0.1.0\n * @category ${category}\n */\n`

/** The module with the interfaces. */
export const mtprotoTypes = (model: Model, header: (sentence: string) => string): string =>
  [
    header("The handshake's objects, service messages and service calls of MTProto."),
    ...generated(model).flatMap(([name, members]) =>
      [unionOf(Names.type(name), members.map((member) => Names.constructor(member.name)))].concat(
        members.map((member) => interfaceOf(model, member))
      )
    ),
    ...model.functions.map((definition) => interfaceOf(model, definition)),
    doc("A service call.", "models") +
    unionOf("Call", model.functions.map((definition) => Names.constructor(definition.name)))
  ].join("\n\n") + "\n"

/** The module with the ids. */
export const mtprotoIds = (model: Model, header: (sentence: string) => string): string =>
  [
    header("The ids of MTProto's own constructors and functions, as readers give them: signed numbers."),
    [...model.definitions, ...model.functions]
      .filter((definition) => definition.id !== undefined)
      .map((definition) =>
        `/** ${definition.name}${hexId(definition)} */\nexport const ${Names.constructor(definition.name)} = ${
          literal(signedId(definition))
        }`
      )
      .join("\n\n")
  ].join("\n\n") + "\n"

/** Functions may be called like types (`rpc_drop_answer` gives an `RpcDropAnswer`): what handles them ends in `Call`. */
const functionName = (model: Model, definition: Parse.Definition): string =>
  `${Names.type(definition.name)}${model.functions.includes(definition) ? "Call" : ""}`

const bare = (model: Model, definition: Parse.Definition): ReadonlyArray<string> => {
  const name = functionName(model, definition)
  const type = `T.${Names.constructor(definition.name)}`
  const fields = definition.params.length > 0
  return [
    [
      `export const readBare${name} = (${fields ? "r" : "_"}: Reader): ${type} => {`,
      ...indent(readFields(model, definition, "")),
      "}"
    ].join("\n"),
    [
      `export const writeBare${name} = (${fields ? "w" : "_"}: Writer, ${fields ? "v" : "__"}: ${type}): void => {`,
      ...indent(writeFields(model, definition, "", false)),
      "}"
    ].join("\n")
  ]
}

const dispatch = (
  model: Model,
  name: string,
  expected: string,
  members: ReadonlyArray<Parse.Definition>
): string =>
  [
    `export const read${name} = (r: Reader): T.${name} => {`,
    "  const id = r.id()",
    "  switch (id) {",
    ...indent(readCases(members, (member) => [`return readBare${functionName(model, member)}(r)`]), 4),
    "  }",
    `  return r.fail("${expected}", id)`,
    "}"
  ].join("\n")

const call = (model: Model, definition: Parse.Definition): string => {
  const used = definition.params.length > 0
  return [
    `export const write${functionName(model, definition)} = (w: Writer, ${used ? "v" : "_"}: T.${
      Names.constructor(definition.name)
    }): void => {`,
    ...indent(writeFields(model, definition, "")),
    "}"
  ].join("\n")
}

/** The module with readers and writers. */
export const mtprotoCodecs = (model: Model, header: (sentence: string) => string): string => {
  const types = generated(model)
  const body = [
    ...types.flatMap(([, members]) => members.flatMap((member) => bare(model, member))),
    ...model.functions.flatMap((definition) => bare(model, definition)),
    ...types.flatMap(([name, members]) => [
      dispatch(model, Names.type(name), name, members),
      writeType(model, name, members)
    ]),
    ...model.functions.map((definition) => call(model, definition)),
    doc("Reads a service call.", "reading") + dispatch(model, "Call", "function", model.functions)
  ]
  const uses = (name: string) => body.some((part) => new RegExp(`\\b${name}\\b`).test(part))
  const named = (names: ReadonlyArray<string>) => names.filter(uses).join(", ")
  return [
    header(
      "Reads and writes the handshake's objects, service messages and service calls. The functions called `Bare` " +
        "handle fields without the constructor's id."
    ),
    [
      `import { ${named(["readBytes", "readInt", "readLong"])} } from "../Reader.ts"`,
      "import type { Reader } from \"../Reader.ts\"",
      "import type * as T from \"./types.ts\"",
      `import { ${named(["writeBytes", "writeInt", "writeLong"])} } from "../Writer.ts"`,
      "import type { Writer } from \"../Writer.ts\""
    ].join("\n"),
    ...body
  ].join("\n\n") + "\n"
}
