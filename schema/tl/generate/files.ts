/**
 * All generated files, in memory: their paths below `schema/tl` and their text.
 *
 * @since 0.1.0
 */
import { carriersModule } from "./carriers.ts"
import { apiRead, apiWrite } from "./codecs.ts"
import * as Errors from "./errors.ts"
import { byNamespace, methodsModule } from "./methods.ts"
import * as Model from "./model.ts"
import { mtprotoCodecs, mtprotoIds, mtprotoTypes } from "./mtproto.ts"
import { serverModule } from "./server.ts"
import { apiTypes } from "./types.ts"

/** What the generator works on: the texts of the files in `source/`. */
export interface Sources {
  readonly api: string
  readonly mtproto: string
  readonly errors: Errors.ErrorTable
  readonly int53: Readonly<Record<string, ReadonlyArray<string>>>
}

const wrapped = (sentence: string): string => {
  const lines: Array<string> = []
  let line = " *"
  for (const word of sentence.split(" ")) {
    if (line.length + word.length + 1 > 118) {
      lines.push(line)
      line = " *"
    }
    line += ` ${word}`
  }
  return [...lines, line].join("\n")
}

const header = (source: string, see: string) => (sentence: string): string =>
  [
    `// Generated from source/${source} by \`npm run generate\`: changes are made there, or in generate/.`,
    "/**",
    wrapped(sentence),
    " *",
    " * @since 0.1.0",
    ` * @see ${see}`,
    " */"
  ].join("\n")

/** Generates everything. */
export const generate = (sources: Sources): ReadonlyMap<string, string> => {
  const api = Model.make(sources.api, sources.int53)
  const mtproto = Model.make(sources.mtproto, {})
  const errors = Errors.make(sources.errors)
  if (api.layer === undefined) throw new Error("api.tl does not say its layer in a comment: // LAYER n")
  for (const method of [...sources.errors.userOnly, ...sources.errors.botOnly]) {
    if (!api.functions.some(({ name }) => name === method)) throw new Error(`errors: there is no method ${method}`)
  }
  const ofApi = header("api.tl", "https://core.telegram.org/schema")
  const ofErrors = header("errors.json", "https://core.telegram.org/api/errors")
  const ofMtproto = header("mtproto.tl", "https://core.telegram.org/schema/mtproto")
  return new Map([
    [
      "api/layer.ts",
      `${ofApi("The layer of the API that this is the code for.")}

/**
 * The number of the layer.
 *
 * @since 0.1.0
 * @category models
 */
export const LAYER = ${api.layer}
`
    ],
    ["api/errors.ts", Errors.errorsModule(errors, ofErrors)],
    ["api/types.ts", apiTypes(api, ofApi)],
    ["api/read.ts", apiRead(api, ofApi)],
    ["api/write.ts", apiWrite(api, ofApi)],
    ["api/server.ts", serverModule(api, ofApi)],
    ["api/carriers.ts", carriersModule(api, ofApi)],
    ...[...byNamespace(api)].map(([namespace, members]): [string, string] => [
      `api/methods/${namespace}.ts`,
      methodsModule(api, errors, namespace, members, ofApi)
    ]),
    ["mtproto/types.ts", mtprotoTypes(mtproto, ofMtproto)],
    ["mtproto/codecs.ts", mtprotoCodecs(mtproto, ofMtproto)],
    ["mtproto/ids.ts", mtprotoIds(mtproto, ofMtproto)]
  ])
}
