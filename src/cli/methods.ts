/**
 * From the name of a method, as Telegram writes it, to the method.
 *
 * @since 0.1.0
 */
import * as AutoCorrect from "@effect/cli/AutoCorrect"
import * as CliConfig from "@effect/cli/CliConfig"
import * as FileSystem from "@effect/platform/FileSystem"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"
import { createRequire } from "node:module"
import { fileURLToPath, pathToFileURL } from "node:url"
import * as Analysis from "../../schema/tl/Analysis.ts"
import type { Info } from "../../schema/tl/Method.ts"
import * as Names from "../../schema/tl/Names.ts"
import * as Parse from "../../schema/tl/Parse.ts"
import type { CliError } from "./CliError.ts"
import { cliError } from "./CliError.ts"
import type { Api } from "./json.ts"

/** Each namespace is loaded when one of its methods is called. */
const namespaces: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>> = {
  account: () => import("../../schema/tl/api/methods/account.ts"),
  aicompose: () => import("../../schema/tl/api/methods/aicompose.ts"),
  auth: () => import("../../schema/tl/api/methods/auth.ts"),
  bots: () => import("../../schema/tl/api/methods/bots.ts"),
  channels: () => import("../../schema/tl/api/methods/channels.ts"),
  chatlists: () => import("../../schema/tl/api/methods/chatlists.ts"),
  communities: () => import("../../schema/tl/api/methods/communities.ts"),
  contacts: () => import("../../schema/tl/api/methods/contacts.ts"),
  ephemeral: () => import("../../schema/tl/api/methods/ephemeral.ts"),
  folders: () => import("../../schema/tl/api/methods/folders.ts"),
  fragment: () => import("../../schema/tl/api/methods/fragment.ts"),
  help: () => import("../../schema/tl/api/methods/help.ts"),
  langpack: () => import("../../schema/tl/api/methods/langpack.ts"),
  messages: () => import("../../schema/tl/api/methods/messages.ts"),
  payments: () => import("../../schema/tl/api/methods/payments.ts"),
  phone: () => import("../../schema/tl/api/methods/phone.ts"),
  photos: () => import("../../schema/tl/api/methods/photos.ts"),
  premium: () => import("../../schema/tl/api/methods/premium.ts"),
  root: () => import("../../schema/tl/api/methods/root.ts"),
  smsjobs: () => import("../../schema/tl/api/methods/smsjobs.ts"),
  stats: () => import("../../schema/tl/api/methods/stats.ts"),
  stickers: () => import("../../schema/tl/api/methods/stickers.ts"),
  stories: () => import("../../schema/tl/api/methods/stories.ts"),
  updates: () => import("../../schema/tl/api/methods/updates.ts"),
  upload: () => import("../../schema/tl/api/methods/upload.ts"),
  users: () => import("../../schema/tl/api/methods/users.ts")
}

/**
 * The schema, and what follows from it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Schemas extends Api {
  readonly functions: ReadonlyMap<string, Parse.Definition>
}

const Int53 = Schema.parseJson(Schema.Record({ key: Schema.String, value: Schema.Array(Schema.String) }))

/**
 * Reads the schema that comes with the package.
 *
 * @since 0.1.0
 * @category reading
 */
export const schemas: Effect.Effect<Schemas, CliError, FileSystem.FileSystem> = Effect.gen(function*() {
  const fs = yield* FileSystem.FileSystem
  const root = pathToFileURL(createRequire(import.meta.url).resolve("layergram/package.json"))
  const read = (name: string) => fs.readFileString(fileURLToPath(new URL(`schema/tl/source/${name}`, root)))
  const schema = yield* Parse.parse(yield* read("api.tl"))
  const int53 = yield* Schema.decode(Int53)(yield* read("int53.json"))
  const analysis = Analysis.make(schema)
  return { analysis, int53, functions: new Map(schema.functions.map((each) => [each.name, each])) }
}).pipe(Effect.mapError(({ message }) => cliError(`the schema of the package cannot be read: ${message}`)))

/** So many slips of the finger are forgiven. */
const slips = 4

const similar = (name: string, names: Iterable<string>): string => {
  const near = [...names]
    .map((each) => ({ each, distance: AutoCorrect.levensteinDistance(each, name, CliConfig.defaultConfig) }))
    .filter(({ distance }) => distance <= slips)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
  return near.length === 0 ? "" : `; did you mean ${near.map(({ each }) => each).join(" or ")}?`
}

const isMethod = (value: unknown): value is Info =>
  Predicate.hasProperty(value, "_tag") && Predicate.hasProperty(value, "write") && Predicate.hasProperty(value, "read")

/**
 * Finds a method: what it takes, and how it is called.
 *
 * @since 0.1.0
 * @category reading
 */
export const find = (
  { functions }: Schemas,
  name: string
): Effect.Effect<{ readonly definition: Parse.Definition; readonly method: Info }, CliError> =>
  Effect.gen(function*() {
    const definition = functions.get(name)
    if (definition === undefined) {
      return yield* cliError(`there is no method ${name}${similar(name, functions.keys())}`)
    }
    if (definition.variables.length > 0) {
      return yield* cliError(`${name} wraps other calls; the client does that itself`)
    }
    const [namespace] = Names.split(name)
    const load = namespaces[namespace === "" ? "root" : namespace]
    const module = load === undefined ? {} : yield* Effect.promise(load)
    const method = Object.values(module).filter(isMethod).find((each) => each._tag === name)
    return method === undefined ? yield* cliError(`${name} cannot be called`) : { definition, method }
  })
