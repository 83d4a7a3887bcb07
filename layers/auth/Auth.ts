/**
 * Signs a bot in while the client is built.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots#login
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as auth from "../../schema/tl/api/methods/auth.ts"
import type { RpcErrors } from "../../schema/tl/RpcError.ts"
import { Auth } from "../../services/Auth.ts"
import { DcPool } from "../../services/DcPool.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc, UnlistedError } from "../../services/Rpc.ts"
import type { SessionStoreError } from "../../services/SessionStore.ts"
import { SessionStore, StoredAccount } from "../../services/SessionStore.ts"
import { TelegramConfig } from "../../services/TelegramConfig.ts"
import { TransportError } from "../../services/Transport.ts"

/**
 * Why a bot could not sign in.
 *
 * @since 0.1.0
 * @category errors
 */
export type SignInError =
  | RpcErrors<
    | "ACCESS_TOKEN_EXPIRED"
    | "ACCESS_TOKEN_INVALID"
    | "API_ID_INVALID"
    | "API_ID_PUBLISHED_FLOOD"
    | "BUSINESS_CONNECTION_NOT_ALLOWED"
  >
  | InvokeError
  | SessionStoreError

/** When nobody has answered by then, the client does not start. */
const patience = "1 minute"

/** The number in front of the colon of a token is the bot's user id. */
const idOf = (token: string): number => Number.parseInt(token, 10)

/**
 * With a bot token in the settings, the bot is signed in when the layer stands; a session that already belongs to it is
 * used as it is.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Auth, SignInError, Rpc | DcPool | SessionStore | TelegramConfig> = Layer.effect(
  Auth,
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const pool = yield* DcPool
    const store = yield* SessionStore
    const { apiHash, apiId, botToken } = yield* TelegramConfig

    const signIn = Effect.fnUntraced(function*(token: string) {
      // The proxy that keeps the session from being connected, if one does.
      let obstacle: TransportError | undefined
      const watching = Stream.runForEach(pool.state.changes, (state) =>
        Effect.sync(() => {
          if (state._tag !== "Waiting") return
          obstacle = state.error._tag === "TransportError" && state.error.reason === "Proxy" ? state.error : undefined
        }))
      const answer = yield* rpc.invoke(
        auth.importBotAuthorization({ flags: 0, apiId, apiHash: Redacted.value(apiHash), botAuthToken: token })
      ).pipe(
        Effect.timeoutFail({
          duration: patience,
          onTimeout: () =>
            obstacle ??
              new TransportError({ reason: "OpenTimeout", dc: pool.home().dc, cause: `nobody answered in ${patience}` })
        }),
        Effect.raceFirst(Effect.zipRight(watching, Effect.never))
      )
      if (answer._tag !== "auth.authorization" || answer.user._tag !== "user") {
        return yield* new UnlistedError({ method: "auth.importBotAuthorization", code: 0, reason: answer._tag })
      }
      const account = new StoredAccount({ userId: answer.user.id, isBot: answer.user.bot === true })
      yield* store.commit([{ _tag: "SetHome", dc: pool.home().dc }, { _tag: "SignIn", account }])
      return account
    })

    const { account } = yield* store.load
    const stored = Option.getOrUndefined(account)
    const token = botToken === undefined ? undefined : Redacted.value(botToken)
    const self = token === undefined || stored?.userId === idOf(token) ? stored : yield* signIn(token)
    return Auth.of({ self: () => self })
  })
)
