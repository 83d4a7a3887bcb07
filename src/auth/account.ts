/**
 * Who is signed in and where, bots, and the way out.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/auth
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type { Authorization } from "../../schema/model/Authorization.ts"
import type { Status } from "../../schema/model/Login.ts"
import { PasswordNeeded, SignedIn, SignedInBot, SignedOut } from "../../schema/model/Login.ts"
import * as fromTl from "../../schema/model/loginFromTl.ts"
import * as userFromTl from "../../schema/model/fromTl.ts"
import type { User } from "../../schema/model/User.ts"
import * as account from "../../schema/tl/api/methods/account.ts"
import * as auth from "../../schema/tl/api/methods/auth.ts"
import * as users from "../../schema/tl/api/methods/users.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { MeError } from "../../services/Auth.ts"
import { Auth } from "../../services/Auth.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { SessionStoreError } from "../../services/SessionStore.ts"
import type { PasswordNeededError } from "./session.ts"
import { orPasswordNeeded } from "./session.ts"

/**
 * The account's own user: asked for once, and again after Telegram has told of a change.
 *
 * @since 0.1.0
 * @category reading
 */
export const me: Effect.Effect<User, MeError, Auth> = Effect.flatMap(Auth, ({ me }) => me)

/**
 * Why it could not be learnt who is signed in.
 *
 * @since 0.1.0
 * @category errors
 */
export type StatusError = MeError | PasswordNeededError

/**
 * Asks Telegram who is signed in. The password may still be missing. Where a login has ended without the store knowing
 * it, because the process was killed at that moment, the store knows it now.
 *
 * @since 0.1.0
 * @category reading
 */
export const status: Effect.Effect<Status, StatusError, Rpc | Auth> = Effect.gen(function*() {
  const method = users.getUsers({ id: [{ _tag: "inputUserSelf" }] })
  const answer = yield* orPasswordNeeded(Rpc.invoke(method))
  if (answer instanceof PasswordNeeded) return answer
  const [self] = answer
  const found = self === undefined ? Option.none<User>() : userFromTl.user(self)
  if (self === undefined || Option.isNone(found)) return new SignedOut()
  const auth = yield* Auth
  const user = found.value
  if (auth.self()?.userId !== user.id) yield* auth.enter("users.getUsers", { _tag: "auth.authorization", user: self })
  return user.isBot ? new SignedInBot({ user }) : new SignedIn({ user })
}).pipe(
  Effect.catchTag("Unauthorized", () => Effect.succeed(new SignedOut())),
  Effect.withSpan("Auth.status")
)

/**
 * Why a bot could not sign in.
 *
 * @since 0.1.0
 * @category errors
 */
export type SignInBotError = Method.Error<typeof auth.importBotAuthorization> | InvokeError

/**
 * Signs a bot in with what BotFather gave. (With a token in its settings, a client does so by itself.)
 *
 * @since 0.1.0
 * @category signing in
 * @see https://core.telegram.org/method/auth.importBotAuthorization
 */
export const signInBot: (
  token: Redacted.Redacted<string>
) => Effect.Effect<SignedInBot, SignInBotError, Rpc | Auth> = Effect.fn("Auth.signInBot")(function*(token) {
  const { application: { apiHash, apiId }, enter } = yield* Auth
  const answer = yield* Rpc.invoke(auth.importBotAuthorization({
    flags: 0,
    apiId,
    apiHash: Redacted.value(apiHash),
    botAuthToken: Redacted.value(token)
  }))
  return new SignedInBot({ user: yield* enter("auth.importBotAuthorization", answer) })
})

/**
 * Why nobody was signed out. The session is as it was.
 *
 * @since 0.1.0
 * @category errors
 */
export type LogOutError = InvokeError | SessionStoreError

/**
 * Signs out. Telegram forgets the session, and the store forgets everything but a token, by which the next login may go
 * without a code; all at once. The client is closed then: its calls fail with `ClientClosed`.
 *
 * @since 0.1.0
 * @category signing out
 * @see https://core.telegram.org/method/auth.logOut
 */
export const logOut: Effect.Effect<SignedOut, LogOutError, Rpc | Auth> = Effect.uninterruptibleMask((restore) =>
  Effect.gen(function*() {
    const { leave } = yield* Auth
    const token = yield* restore(Rpc.invoke(auth.logOut())).pipe(
      Effect.map(({ futureAuthToken }) => futureAuthToken),
      // Telegram had forgotten the session before us.
      Effect.catchTag("Unauthorized", () => Effect.succeed(undefined))
    )
    yield* leave(token === undefined ? undefined : Redacted.make(token))
    return new SignedOut()
  })
).pipe(Effect.withSpan("Auth.logOut"))

/**
 * Why it could not be learnt where the account is signed in.
 *
 * @since 0.1.0
 * @category errors
 */
export type AuthorizationsError = Method.Error<typeof account.getAuthorizations> | InvokeError

/**
 * Where the account is signed in. Not for bots.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/account.getAuthorizations
 */
export const authorizations: Effect.Effect<ReadonlyArray<Authorization>, AuthorizationsError, Rpc> = Effect.map(
  Rpc.invoke(account.getAuthorizations()),
  ({ authorizations }) => authorizations.map(fromTl.authorization)
)

/**
 * Why the account was not signed out elsewhere. `FRESH_RESET_AUTHORISATION_FORBIDDEN`: this session is younger than a
 * day.
 *
 * @since 0.1.0
 * @category errors
 */
export type TerminateError =
  | Method.Error<typeof account.resetAuthorization>
  | Method.Error<typeof auth.resetAuthorizations>
  | InvokeError

/**
 * Signs the account out in one of the other places where it is signed in.
 *
 * @since 0.1.0
 * @category signing out
 * @see https://core.telegram.org/method/account.resetAuthorization
 */
export const terminate = (authorization: Authorization): Effect.Effect<void, TerminateError, Rpc> =>
  Effect.asVoid(Rpc.invoke(account.resetAuthorization({ hash: authorization.hash })))

/**
 * Signs the account out everywhere else.
 *
 * @since 0.1.0
 * @category signing out
 * @see https://core.telegram.org/method/auth.resetAuthorizations
 */
export const terminateOthers: Effect.Effect<void, TerminateError, Rpc> = Effect.asVoid(
  Rpc.invoke(auth.resetAuthorizations())
)
