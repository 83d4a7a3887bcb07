/**
 * The options that every command understands, and the client and the session that they stand for.
 *
 * @since 0.1.0
 */
import * as Command from "@effect/cli/Command"
import * as Options from "@effect/cli/Options"
import * as FileSystem from "@effect/platform/FileSystem"
import type * as Path from "@effect/platform/Path"
import * as Config from "effect/Config"
import type { ConfigError } from "effect/ConfigError"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type { Crypto } from "../../services/Crypto.ts"
import * as Prompt from "../auth/prompt.ts"
import * as TelegramNode from "../node.ts"
import * as SessionRecords from "../SessionRecords.ts"
import * as SessionStore from "../SessionStore.ts"
import * as Telegram from "../Telegram.ts"
import type { CliError } from "./CliError.ts"
import { cliError } from "./CliError.ts"
import * as Screen from "./screen.ts"
import * as Servers from "./servers.ts"

const session = Options.text("session").pipe(
  Options.withPseudoName("path"),
  Options.withDescription("The file of the session; LAYERGRAM_SESSION, or telegram.session, unless said."),
  Options.optional
)
const server = Options.text("server").pipe(
  Options.withPseudoName("production | test | path"),
  Options.withDescription(
    "Telegram, its test servers, or an embedded server, by the file that holds what `layergram server --json` says; " +
      "LAYERGRAM_SERVER, or production, unless said."
  ),
  Options.optional
)
const apiId = Options.integer("api-id").pipe(
  Options.withDescription("From https://my.telegram.org; TELEGRAM_API_ID unless said."),
  Options.optional
)
const apiHash = Options.redacted("api-hash").pipe(
  Options.withDescription("From https://my.telegram.org; TELEGRAM_API_HASH unless said, which other users do not see."),
  Options.optional
)

/**
 * The command that all others belong to.
 *
 * @since 0.1.0
 * @category commands
 */
export const root = Command.make("layergram", { session, server, apiId, apiHash })

type Root = Command.Command.Context<"layergram">

const orConfig = <A>(given: Option.Option<A>, config: Config.Config<A>) =>
  Option.isSome(given) ? Effect.succeed(given) : Effect.map(Config.option(config), (found) => found)

/**
 * The path of the session.
 *
 * @since 0.1.0
 * @category options
 */
export const path: Effect.Effect<string, ConfigError, Root> = Effect.gen(function*() {
  const { session } = yield* root
  return Option.getOrElse(yield* orConfig(session, Config.string("LAYERGRAM_SESSION")), () => "telegram.session")
})

const chosenServer = Effect.gen(function*() {
  const { server } = yield* root
  return Option.getOrElse(yield* orConfig(server, Config.string("LAYERGRAM_SERVER")), () => "production")
})

/**
 * The servers to talk to.
 *
 * @since 0.1.0
 * @category options
 */
export const servers = Effect.flatMap(chosenServer, Servers.read)

/**
 * The number of the application, if somebody says it.
 *
 * @since 0.1.0
 * @category options
 */
export const givenApiId = Effect.flatMap(root, ({ apiId }) => orConfig(apiId, Config.integer("TELEGRAM_API_ID")))

/** An embedded server takes any application; Telegram wants one that it knows. */
const application = Effect.gen(function*() {
  const given = yield* root
  const isTelegram = ["production", "test"].includes(yield* chosenServer)
  const apiId = yield* givenApiId
  const apiHash = yield* orConfig(given.apiHash, Config.redacted("TELEGRAM_API_HASH"))
  if (Option.isSome(apiId) && Option.isSome(apiHash)) return { apiId: apiId.value, apiHash: apiHash.value }
  if (!isTelegram) return { apiId: 1, apiHash: Redacted.make("embedded") }
  return yield* cliError(
    "Telegram wants to know the application: set TELEGRAM_API_ID and TELEGRAM_API_HASH, which https://my.telegram.org gives"
  )
})

/**
 * The passphrase of an encrypted session: from the environment, or asked for.
 *
 * @since 0.1.0
 * @category options
 */
export const passphrase: Config.Config<Option.Option<Redacted.Redacted>> = Config.option(
  Config.redacted("LAYERGRAM_PASSPHRASE")
)

type Store = Layer.Layer<
  SessionStore.SessionStore,
  SessionStore.SessionStoreError | SessionStore.SessionInUse | SessionStore.WrongPassphrase,
  FileSystem.FileSystem | Path.Path | Crypto
>

const encrypted = (path: string, passphrase: Redacted.Redacted): Store =>
  Layer.provide(SessionStore.layerEncrypted({ passphrase }), SessionRecords.layerFile(path))

/**
 * Whether a session file is encrypted. One that does not exist is not.
 *
 * @since 0.1.0
 * @category options
 */
export const isEncrypted = (path: string) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    if (!(yield* fs.exists(path))) return false
    return yield* Effect.scoped(Layer.build(SessionStore.layerFile(path))).pipe(
      Effect.as(false),
      Effect.catchIf(
        (error) => error._tag === "SessionStoreError" && error.reason === "Encrypted",
        () => Effect.succeed(true)
      )
    )
  })

/**
 * The store of the session.
 *
 * @since 0.1.0
 * @category layers
 */
export const store = Effect.gen(function*() {
  const where = yield* path
  const given = yield* passphrase
  if (Option.isSome(given)) return encrypted(where, given.value)
  if (!(yield* isEncrypted(where))) return SessionStore.layerFile(where) satisfies Store as Store
  return encrypted(where, yield* Prompt.secret(`Passphrase of ${where}: `))
})

/**
 * Fails when there is no session yet.
 *
 * @since 0.1.0
 * @category options
 */
export const existing: Effect.Effect<void, CliError | ConfigError, Root | FileSystem.FileSystem> = Effect.gen(
  function*() {
    const where = yield* path
    const fs = yield* FileSystem.FileSystem
    const exists = yield* Effect.orElseSucceed(fs.exists(where), () => false)
    if (!exists) return yield* cliError(`there is no session ${where}: begin with \`layergram login\``)
  }
)

/**
 * Runs something with a client of the session.
 *
 * @since 0.1.0
 * @category running
 */
export const withClient = <A, E, R>(effect: Effect.Effect<A, E, R | Telegram.Telegram>) =>
  Effect.gen(function*() {
    const settings = { ...(yield* application), servers: yield* servers }
    const client = Telegram.layer.pipe(
      Layer.provide([yield* Effect.provide(store, TelegramNode.layer), Telegram.TelegramConfig.layer(settings)]),
      Layer.provide(TelegramNode.layer)
    )
    const context = yield* Screen.during("connecting", Layer.build(client))
    return yield* Effect.provide(effect, context)
  }).pipe(Effect.scoped)

/**
 * Runs something with the session alone.
 *
 * @since 0.1.0
 * @category running
 */
export const withStore = <A, E, R>(effect: Effect.Effect<A, E, R | SessionStore.SessionStore>) =>
  Effect.flatMap(store, (layer) => Effect.provide(effect, layer)).pipe(Effect.provide(TelegramNode.layer))
