/**
 * Who we are to Telegram and which servers are Telegram: values only.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/obtaining_api_id
 */
import * as Config from "effect/Config"
import type { ConfigError } from "effect/ConfigError"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type { Servers } from "../schema/wire/Servers.ts"
import * as DefaultServers from "../schema/wire/Servers.ts"

/**
 * How the application introduces itself. Telegram shows it to the user in the list of sessions: be truthful.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/method/initConnection
 */
export interface Device {
  readonly deviceModel: string
  readonly systemVersion: string
  readonly appVersion: string
  readonly systemLangCode: string
  readonly langCode: string
}

/**
 * Which of a data centre's addresses are used: those of IPv4, those of IPv6, or both at once, a little apart, and
 * whichever answers first is kept.
 *
 * @since 0.1.0
 * @category models
 */
export type Network = "v4" | "v6" | "race"

/**
 * The settings of a client.
 *
 * @since 0.1.0
 * @category models
 */
export interface Settings {
  /** From https://my.telegram.org. */
  readonly apiId: number
  /** From https://my.telegram.org. */
  readonly apiHash: Redacted.Redacted<string>
  /** What BotFather gave; a client with it signs in while its layer is built. */
  readonly botToken?: Redacted.Redacted<string> | undefined
  readonly device?: Partial<Device> | undefined
  /**
   * Telegram's own servers unless said: `Telegram.Servers.production`, `Telegram.Servers.test` or those of an embedded
   * server.
   */
  readonly servers?: Servers | undefined
  /** Unless said, `v4`, or `race` once Telegram says that IPv6 should be tried. */
  readonly network?: Network | undefined
  /**
   * Whether everything is encrypted with keys that live for a day and are never stored, so that a stolen session does not
   * give away what was said before. Costs a second key exchange per data centre and day. Off unless said.
   *
   * @see https://core.telegram.org/api/pfs
   */
  readonly perfectForwardSecrecy?: boolean | undefined
}

/**
 * The settings with every default filled in.
 *
 * @since 0.1.0
 * @category tags
 */
export class TelegramConfig extends Context.Tag("layergram/services/TelegramConfig")<TelegramConfig, {
  readonly apiId: number
  readonly apiHash: Redacted.Redacted<string>
  readonly botToken: Redacted.Redacted<string> | undefined
  readonly device: Device
  readonly servers: Servers
  readonly network: Network | undefined
  readonly perfectForwardSecrecy: boolean
}>() {}

/**
 * The device that a client claims to be unless told otherwise.
 *
 * @since 0.1.0
 * @category constants
 */
export const defaultDevice: Device = {
  deviceModel: "layergram",
  systemVersion: "unknown",
  appVersion: "0.1.0",
  systemLangCode: "en",
  langCode: "en"
}

/** The wire has room for no more. */
const isApiId = (id: number): boolean => Number.isInteger(id) && id > 0 && id <= 0x7fff_ffff

const wanted = {
  apiId: "must be the number that https://my.telegram.org gives",
  apiHash: "must be the 32 letters and digits that https://my.telegram.org gives",
  botToken: "must be a token of @BotFather, like 123456:ABC-DEF"
}

const isSecret = (value: unknown): boolean => Redacted.isRedacted(value) && Redacted.value(value) !== ""

/** What nobody can sign in with is a mistake in the program; what was given is not told, for it may be a secret. */
const check = ({ apiHash, apiId, botToken }: Settings): void => {
  const refuse = (field: keyof typeof wanted, given: string): never => {
    throw new TypeError(`TelegramConfig: ${field} ${wanted[field]}${given}`)
  }
  if (!isApiId(apiId)) refuse("apiId", `, not ${typeof apiId === "number" ? apiId : typeof apiId}`)
  if (!isSecret(apiHash)) refuse("apiHash", ", in Redacted.make(…)")
  if (botToken !== undefined && !isSecret(botToken)) refuse("botToken", ", in Redacted.make(…)")
}

/**
 * Fills in the defaults. Throws where an id is no number of Telegram's, or a secret is empty.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (settings: Settings): TelegramConfig["Type"] => {
  check(settings)
  return {
    apiId: settings.apiId,
    apiHash: settings.apiHash,
    botToken: settings.botToken,
    device: { ...defaultDevice, ...settings.device },
    servers: settings.servers ?? DefaultServers.production,
    network: settings.network,
    perfectForwardSecrecy: settings.perfectForwardSecrecy ?? false
  }
}

/**
 * Plain settings. Those that are a mistake of the program's, as an `apiId` that is no number, are a defect that names them.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (settings: Settings): Layer.Layer<TelegramConfig> =>
  Layer.sync(TelegramConfig, () => make(settings))

/**
 * Settings read from the `ConfigProvider`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerConfig = (settings: Config.Config.Wrap<Settings>): Layer.Layer<TelegramConfig, ConfigError> =>
  Layer.effect(TelegramConfig, Effect.map(Config.unwrap(settings), make))

/** `Config.redacted` hides what is wrong, too; here that says what is wanted, and nothing of what was given. */
const secret = (
  name: string,
  rule: { readonly message: string; readonly validation: (value: string) => boolean }
): Config.Config<Redacted.Redacted> => Config.map(Config.validate(Config.string(name), rule), Redacted.make)

/**
 * The settings that {@link layerEnv} reads.
 *
 * @since 0.1.0
 * @category config
 */
export const config: Config.Config<{
  readonly apiId: number
  readonly apiHash: Redacted.Redacted
  readonly botToken: Option.Option<Redacted.Redacted>
}> = /* @__PURE__ */ (() =>
  Config.all({
    apiId: Config.validate(Config.integer("TELEGRAM_API_ID"), {
      message: `TELEGRAM_API_ID ${wanted.apiId}`,
      validation: isApiId
    }),
    apiHash: secret("TELEGRAM_API_HASH", {
      message: `TELEGRAM_API_HASH ${wanted.apiHash}`,
      validation: (hash) => /^\w+$/.test(hash)
    }),
    botToken: Config.option(secret("TELEGRAM_BOT_TOKEN", {
      message: `TELEGRAM_BOT_TOKEN ${wanted.botToken}`,
      validation: (token) => /^\d+:[\w-]+$/.test(token)
    }))
  }))()

/**
 * Settings from `TELEGRAM_API_ID`, `TELEGRAM_API_HASH` and, for a bot, `TELEGRAM_BOT_TOKEN`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerEnv: Layer.Layer<TelegramConfig, ConfigError> = /* @__PURE__ */ Layer.effect(
  TelegramConfig,
  /* @__PURE__ */ Effect.map(
    config,
    ({ botToken, ...settings }) =>
      make({ ...settings, ...(botToken._tag === "Some" ? { botToken: botToken.value } : {}) })
  )
)
