/**
 * `layergram server`: the embedded Telegram server, for any client in any language.
 *
 * @since 0.1.0
 */
import * as Command from "@effect/cli/Command"
import * as Options from "@effect/cli/Options"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Crypto from "../Crypto.ts"
import * as TelegramNode from "../node.ts"
import { TestServer } from "../testing.ts"
import { schemas } from "./schemas.ts"
import { Announcement, toPem } from "./servers.ts"

const bot = Options.text("bot").pipe(
  Options.withPseudoName("name"),
  Options.withDescription("Makes a bot with this name; its token is printed. May be given several times."),
  Options.repeated
)
const user = Options.text("user").pipe(
  Options.withPseudoName("name[:password]"),
  Options.withDescription("Makes a user; the telephone number is printed, and every code. May be given several times."),
  Options.repeated
)
const schema = Options.text("schema").pipe(
  Options.withPseudoName("layer=path"),
  Options.withDescription(
    "The schema of another layer, for clients that speak it: its number and a file in TL. May be given several times."
  ),
  Options.repeated
)
const json = Options.boolean("json").pipe(
  Options.withDescription("Prints JSON, a line each: first all there is to know for --server, then every code.")
)

type Announcement = typeof Announcement.Type

const describe = ({ bots, dataCentres, home, publicKeys, users }: Announcement) =>
  [
    "An embedded Telegram server. Whatever is in it goes when it stops; its key is public: use it for tests alone.",
    "",
    ...dataCentres.map(({ host, id, port }) => `dc ${id}  ${host}:${port}${id === home ? "  (home)" : ""}`),
    ...bots.map(({ id, name, token }) => `bot ${name}  id ${id}  token ${token}`),
    ...users.map(({ id, name, phone }) => `user ${name}  id ${id}  phone ${phone}`),
    "",
    ...publicKeys
  ].join("\n")

const serve = (options: {
  readonly bot: ReadonlyArray<string>
  readonly user: ReadonlyArray<string>
  readonly json: boolean
}) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const bots = yield* Effect.forEach(options.bot, (name) =>
      Effect.map(server.bot({ firstName: name }), ({ id, token }) => ({ id, name, token })), { concurrency: 1 })
    const users = yield* Effect.forEach(options.user, (text) => {
      const at = text.indexOf(":")
      const name = at < 0 ? text : text.slice(0, at)
      const person = server.user({ firstName: name, password: at < 0 ? undefined : text.slice(at + 1) })
      return Effect.map(person, ({ id, phone }) => ({ id, name, phone: `+${phone}` }))
    }, { concurrency: 1 })
    const { dataCentres, home, test } = server.servers
    const publicKeys = server.servers.publicKeys.map(toPem)
    const announcement = yield* Schema.decodeUnknown(Announcement)({ test, home, dataCentres, publicKeys, bots, users })
    yield* Console.log(options.json ? JSON.stringify(announcement) : describe(announcement))
    const codes = ({ phone }: { readonly phone: string }) =>
      server.receiveCode(phone).pipe(
        Effect.flatMap((code) =>
          Console.log(options.json ? JSON.stringify({ phone, code }) : `code ${code} for ${phone}`)
        ),
        Effect.forever
      )
    return yield* Effect.raceFirst(
      Effect.never,
      Effect.forEach(users, codes, { concurrency: "unbounded", discard: true }).pipe(Effect.zipRight(Effect.never))
    )
  })

const run = (options: Parameters<typeof serve>[0] & { readonly schema: ReadonlyArray<string> }) =>
  Effect.flatMap(schemas(options.schema), (schemas) => Effect.provide(serve(options), TestServer.layerTcp({ schemas })))
    .pipe(
      Effect.provide(Layer.merge(TelegramNode.layer, Crypto.layerWebCrypto))
    )

/**
 * Runs the server.
 *
 * @since 0.1.0
 * @category commands
 */
export const command = Command.make("server", { bot, user, schema, json }, run).pipe(
  Command.withDescription("Runs the embedded server on loopback, until it is stopped.")
)
