// Writes `schema/model/members.ts`: the types of unions, and what schemas are encoded as, wherever a model names them as
// `Members.Media` or `Members.MediaEncoded`. Each class then stands once, in the list that its union is made of; TypeScript
// could find the same by itself, but only by reading every class of a union, in each program that mentions one of them.
// With `--check`, only says whether the file is what the models give.
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import ts from "typescript"

const root = "schema/model"
const target = join(root, "members.ts")
const suffix = "Encoded"

/** What a file imports by name and from where, its constants, and the types that it wants. */
const read = (path) => {
  const imports = new Map()
  const constants = new Map()
  const wanted = new Set()
  const visit = (node) => {
    if (ts.isQualifiedName(node) && node.left.getText() === "Members") wanted.add(node.right.text)
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) constants.set(node.name.text, node.initializer)
    if (ts.isImportDeclaration(node)) {
      const from = join(dirname(path), node.moduleSpecifier.text)
      for (const { name } of node.importClause?.namedBindings?.elements ?? []) imports.set(name.text, from)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true))
  return { path, imports, constants, wanted }
}

/** The names in `Schema.Union(A, B)` or `Schema.Union(...list)`; none for anything else. */
const membersOf = ({ constants }, initializer) => {
  if (initializer === undefined || !ts.isCallExpression(initializer)) return undefined
  if (initializer.expression.getText() !== "Schema.Union") return undefined
  return initializer.arguments.flatMap((argument) => {
    if (!ts.isSpreadElement(argument)) return [argument.getText()]
    const list = constants.get(argument.expression.getText())
    return list.expression.elements.map((element) => element.getText())
  })
}

const modules = new Map()
const encoded = new Map()
const asked = new Set()
const types = []

/** A class, and the module that it comes from. */
const locate = ({ imports, path }, name) => {
  const from = imports.get(name) ?? path
  const alias = `${relative(root, from).replace(/\.ts$/, "").replaceAll("/", "_")}_`
  modules.set(alias, `./${relative(root, from)}`)
  return `${alias}.${name}`
}

const encodedOf = (file, name) => {
  const place = locate(file, name)
  if ((encoded.get(name) ?? place) !== place) throw new Error(`two classes are called ${name}`)
  encoded.set(name, place)
  return `${name}${suffix}`
}

const described = (what, code) => `/**\n * ${what}\n *\n * @since 0.1.0\n * @category members\n */\nexport ${code}\n`

const union = (name, members, what) => {
  const list = members.map((member) => `\n  | ${member}`).join("")
  types.push(described(what, `type ${name} =${list}`))
}

const interfaceOf = ([name, place]) => `interface ${name}${suffix} extends Of<typeof ${place}> {}`

for (const path of readdirSync(root, { recursive: true, encoding: "utf8" }).toSorted()) {
  if (!path.endsWith(".ts") || join(root, path) === target) continue
  const file = read(join(root, path))
  for (const name of [...file.wanted].toSorted()) {
    const isEncoded = name.endsWith(suffix)
    const base = isEncoded ? name.slice(0, -suffix.length) : name
    const members = membersOf(file, file.constants.get(base))
    if (members === undefined) asked.add(encodedOf(file, base))
    else if (isEncoded) union(name, members.map((member) => encodedOf(file, member)), `What \`${base}\` is encoded as.`)
    else union(name, members.map((member) => locate(file, member)), `See \`${base}\` in \`${path}\`.`)
  }
}

const isAsked = ([name]) => asked.has(`${name}${suffix}`)
const interfaces = [...encoded].toSorted()
for (const one of interfaces.filter(isAsked)) {
  types.push(described(`What \`${one[0]}\` is encoded as.`, interfaceOf(one)))
}

const output = `/**
 * The members of unions as types, and what they are encoded as: made by \`npm run generate\` out of the models, where each
 * stands once. Interfaces, for the compiler reads an interface only where somebody looks into it: whoever wants the text of
 * a message does not wait for every kind of media.
 *
 * @since 0.1.0
 */
import type * as Schema from "effect/Schema"
${[...modules].toSorted().map(([alias, path]) => `import type * as ${alias} from "${path}"\n`).join("")}
type Of<A extends Schema.Schema.Any> = Schema.Schema.Encoded<A>

${interfaces.filter((one) => !isAsked(one)).map((one) => `${interfaceOf(one)}\n`).join("")}
${types.join("\n")}`

if (!process.argv.includes("--check")) writeFileSync(target, output)
else if (readFileSync(target, "utf8") !== output) {
  console.error(`not what \`npm run generate\` gives: ${target}`)
  process.exit(1)
} else console.log("the members of unions are current")
