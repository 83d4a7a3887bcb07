/**
 * Who is signed in, and what the steps of a login stand on. The steps themselves are the functions of `src/Auth.ts`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/auth
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Queue from "effect/Queue"
import type * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import type * as Stream from "effect/Stream"
import { LoginSession } from "../schema/model/LoginSession.ts"
import type { User } from "../schema/model/User.ts"
import type * as users from "../schema/tl/api/methods/users.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { InvalidCall, InvokeError } from "./Rpc.ts"
import type { SessionStoreError, StoredAccount } from "./SessionStore.ts"

/**
 * The step belongs to another session than the client's: Telegram would not know it here. Nothing was sent.
 *
 * @since 0.1.0
 * @category errors
 */
export class LoginSessionMismatch extends Schema.TaggedError<LoginSessionMismatch>()("LoginSessionMismatch", {
  /** The session that the step was made in. */
  expected: LoginSession,
  /** The session of the client; none when it has no key yet. */
  actual: Schema.OptionFromNullOr(LoginSession)
}) {
  override get message(): string {
    return `the login was begun in another session (data centre ${this.expected.dc}, key ${this.expected.key})`
  }
}

/**
 * The password check that the server asks for is not one to take part in. Nothing that was made from the password has
 * left the machine.
 *
 * - `UnknownAlgorithm`: this version of the library does not know it.
 * - `Group`, `PublicValue`: unsafe numbers, which would help somebody to guess the password.
 *
 * @since 0.1.0
 * @category errors
 */
export class PasswordCheckError extends Schema.TaggedError<PasswordCheckError>()("PasswordCheckError", {
  reason: Schema.Literal("UnknownAlgorithm", "Group", "PublicValue")
}) {
  override get message(): string {
    return `the password was not used: the server's parameters were refused (${this.reason})`
  }
}

/**
 * Why the account's own user could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type MeError = Method.Error<typeof users.getUsers> | InvokeError

/**
 * The account of the client. While its layer is built a bot signs in, unless it is signed in already.
 *
 * @since 0.1.0
 * @category tags
 */
export class Auth extends Context.Tag("layergram/services/Auth")<Auth, {
  /** The account that is signed in, if any. */
  readonly self: () => StoredAccount | undefined
  /** The same, and again whenever somebody signs in or out. */
  readonly changes: Stream.Stream<StoredAccount | undefined>
  /** Has a part of the client told whenever somebody signs in or out, at once. Synchronous; ends with the client. */
  readonly listen: (listener: (account: StoredAccount | undefined) => void) => void
  /** The account's own user: asked for once, and again after Telegram has told of a change. */
  readonly me: Effect.Effect<User, MeError>
  /** As what the client signs in. */
  readonly application: { readonly apiId: number; readonly apiHash: Redacted.Redacted<string> }
  /** The session that a login goes over, once its key is made. */
  readonly session: Effect.Effect<LoginSession | undefined>
  /** What Telegram gave at logouts, so that the next login may go without a code. */
  readonly tokens: Effect.Effect<ReadonlyArray<Redacted.Redacted<Uint8Array>>, SessionStoreError>
  /** Somebody has signed in: remembers the account and its home, both or neither. */
  readonly enter: (method: string, answer: T.AuthAuthorization) => Effect.Effect<User, InvalidCall | SessionStoreError>
  /** Nobody is signed in any more: closes the client's sessions, then forgets everything but tokens, all at once. */
  readonly leave: (token: Redacted.Redacted<Uint8Array> | undefined) => Effect.Effect<void, SessionStoreError>
  /** Proves that we know the password, for one use: the parameters must be fresh. */
  readonly prove: (
    password: Redacted.Redacted<string>,
    parameters: T.AccountPassword
  ) => Effect.Effect<T.InputCheckPasswordSRP, PasswordCheckError>
  /** What to send for the account to get another password. */
  readonly protect: (
    password: Redacted.Redacted<string>,
    parameters: T.AccountPassword
  ) => Effect.Effect<Required<Pick<T.accountPasswordInputSettings, "newAlgo" | "newPasswordHash">>, PasswordCheckError>
  /** Told that a QR code was accepted; what was not taken yet counts once. */
  readonly accepted: Effect.Effect<Queue.Dequeue<void>, never, Scope.Scope>
  /** Sees all updates. Synchronous. */
  readonly notice: (updates: T.Updates) => void
}>() {}
