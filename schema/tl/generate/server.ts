/**
 * Generates the other side of the codec: what a server needs.
 *
 * @since 0.1.0
 */
import * as Names from "../Names.ts"
import type * as Parse from "../Parse.ts"
import { indent, readCases, readFields, writeValue } from "./codecs.ts"
import { byNamespace, hasParameters, localName, rootModule } from "./methods.ts"
import { isGeneric, type Model } from "./model.ts"
import { typeOf } from "./types.ts"

const callName = (definition: Parse.Definition): string => Names.type(definition.name)

const alias = (namespace: string): string => (namespace === rootModule ? "root" : namespace)

const callInterface = (definition: Parse.Definition): string => {
  const namespace = Names.split(definition.name)[0] || rootModule
  const base = hasParameters(definition) ? ` extends ${alias(namespace)}.${localName(definition)}` : ""
  const query = isGeneric(definition) ? "\n  readonly query: AnyCall" : ""
  return `export interface ${callName(definition)}${base} {\n  readonly _tag: "${definition.name}"${query}\n}`
}

const resultWriter = (type: Parse.Type): string => {
  switch (type._tag) {
    case "Boxed":
      return `W.write${Names.type(type.name)}`
    case "Bool":
      return "W.writeBool"
    default:
      return `(w, value) => ${writeValue("value", type, false, "W.")}`
  }
}

const doc = (sentence: string, category: string): string =>
  `/**\n * ${sentence}\n *\n * @since 0.1.0\n * @category ${category}\n */`

/** The module with everything for a server. */
export const serverModule = (model: Model, header: (sentence: string) => string): string => {
  const modules = [...byNamespace(model)].filter(([, members]) => members.some(hasParameters)).map(([name]) => name)
  const plain = model.functions.filter((definition) => !isGeneric(definition))
  const read = readCases(model.functions, (definition) => readFields(model, definition, "R.", "readMethod(r)"))
  return [
    header("What a server needs: it reads calls and writes results. The client does not import it."),
    [
      "import type { Reader } from \"../Reader.ts\"",
      "import type { Writer } from \"../Writer.ts\"",
      ...modules.map((name) => `import type * as ${alias(name)} from "./methods/${name}.ts"`),
      "import * as R from \"./read.ts\"",
      "import type * as T from \"./types.ts\"",
      "import * as W from \"./write.ts\""
    ].join("\n"),
    ...model.functions.map(callInterface),
    doc("Every call by the name of its method.", "models"),
    `export interface Calls {\n${
      indent(model.functions.map((f) => `readonly "${f.name}": ${callName(f)}`)).join("\n")
    }\n}`,
    doc("A call of any method.", "models"),
    "export type AnyCall = Calls[keyof Calls]",
    doc("Every result by the name of its method; wrappers have the result of the call inside.", "models"),
    `export interface Results {\n${
      indent(plain.map((f) => `readonly "${f.name}": ${typeOf(f.result, false, "T.")}`)).join("\n")
    }\n}`,
    `const readMethodInside = (r: Reader): AnyCall => {\n  const id = r.id()\n  switch (id) {\n${
      indent(read, 4).join("\n")
    }\n  }\n  return r.fail("method", id)\n}`,
    doc("Reads a call of any method.", "reading"),
    "export const readMethod = (r: Reader): AnyCall => {\n  r.enter(\"method\")\n  const call = readMethodInside(r)\n  r.leave()\n  return call\n}",
    `const resultWriters: { readonly [Name in keyof Results]: (w: Writer, value: Results[Name]) => void } = {\n${
      indent(plain.map((f) => `"${f.name}": ${resultWriter(f.result)}`)).join(",\n")
    }\n}`,
    doc("Writes the result of a method.", "writing"),
    "export const writeResult = <Name extends keyof Results>(name: Name, w: Writer, value: Results[Name]): void =>\n  resultWriters[name](w, value)"
  ].join("\n\n").replaceAll("*/\n\nexport", "*/\nexport") + "\n"
}
