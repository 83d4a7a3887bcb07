/** What the tests with foreign clients share: their packages, their schemas, and a server that speaks them. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { createPublicKey } from "node:crypto"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import * as CryptoNode from "../../layers/crypto/Node.ts"
import * as GzipNode from "../../layers/gzip/Node.ts"
import * as WebCrypto from "../../layers/random/WebCrypto.ts"
import type { Options, Server } from "../../layers/testing/Server.ts"
import * as TestServer from "../../layers/testing/TestServer.ts"
import type { ViolationKind } from "../../layers/testing/violations.ts"
import type { PublicKey } from "../../schema/wire/Servers.ts"

const modules = new URL("./node_modules/", import.meta.url)

/** A module of theirs, by its path. */
export const load = async <A>(path: string): Promise<A> => await import(new URL(path, modules).href)

/** A CommonJS module of theirs. */
export const require = createRequire(modules)

interface Field {
  readonly name: string
  readonly type: string
  readonly typeModifiers?: { readonly predicate?: string; readonly isVector?: boolean }
}

interface Entry {
  readonly kind: "class" | "method"
  readonly name: string
  readonly id: number
  readonly type: string
  readonly typeModifiers?: { readonly isVector?: boolean }
  readonly generics?: ReadonlyArray<{ readonly name: string }>
  readonly arguments: ReadonlyArray<Field>
}

const typeText = (type: string, vector: boolean | undefined): string => {
  const plain = type === "int53" ? "long" : type
  return vector === true ? `Vector<${plain}>` : plain
}

const line = (entry: Entry): string => {
  const generics = (entry.generics ?? []).map(({ name }) => `{${name}:Type}`)
  const fields = entry.arguments.map(({ name, type, typeModifiers }) => {
    const condition = typeModifiers?.predicate === undefined ? "" : `${typeModifiers.predicate}?`
    return `${name}:${condition}${typeText(type, typeModifiers?.isVector)}`
  })
  const head = `${entry.name}#${entry.id.toString(16).padStart(8, "0")}`
  return `${[head, ...generics, ...fields].join(" ")} = ${typeText(entry.type, entry.typeModifiers?.isVector)};`
}

/** mtcute's schema, which comes as JSON, as the text that everybody else has. */
export const mtcuteSchema = (): string => {
  const path = new URL("@mtcute/node/node_modules/@mtcute/core/tl/api-schema.json", modules)
  const { e: entries }: { readonly e: ReadonlyArray<Entry> } = JSON.parse(readFileSync(path, "utf8"))
  const of = (kind: Entry["kind"]) => entries.filter((entry) => entry.kind === kind).map(line)
  return [...of("class"), "---functions---", ...of("method")].join("\n")
}

/** GramJS's schema. */
export const gramSchema = (): string => require("telegram/tl/apiTl.js")

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url")

/** A public key the way that most clients take it. */
export const toPem = ({ e, n }: PublicKey): string =>
  createPublicKey({ key: { kty: "RSA", n: base64url(n), e: base64url(e) }, format: "jwk" })
    .export({ type: "pkcs1", format: "pem" }).toString()

/** What a client did wrong, apart from what it is known to do wrong. */
export const unexpected = (server: Server, ...known: ReadonlyArray<ViolationKind>) =>
  Effect.map(server.violations, (all) => all.filter(({ kind }) => !known.includes(kind)))

/** The server, with fast cryptography. */
export const layer = (options?: Options) =>
  TestServer.layerTcp(options).pipe(
    Layer.provide(Layer.mergeAll(CryptoNode.layer, GzipNode.layer, WebCrypto.layer))
  )
