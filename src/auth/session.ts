/**
 * What all steps of a login share.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { LoginSession } from "../../schema/model/Login.ts"
import { PasswordNeeded } from "../../schema/model/Login.ts"
import * as account from "../../schema/tl/api/methods/account.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import { Auth, LoginSessionMismatch } from "../../services/Auth.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { InvalidCall, Rpc, UnlistedError } from "../../services/Rpc.ts"

/**
 * What any step of a login may meet.
 *
 * @since 0.1.0
 * @category errors
 */
export type StepError = LoginSessionMismatch | InvokeError

/**
 * The session that the client is in, after a call of it.
 *
 * @since 0.1.0
 * @category accessors
 */
export const current = (method: string): Effect.Effect<LoginSession, InvalidCall, Auth> =>
  Effect.flatMap(
    Effect.flatMap(Auth, ({ session }) => session),
    (session) =>
      session === undefined
        ? Effect.fail(new InvalidCall({ method, reason: "UnreadableAnswer", cause: "there is no key" }))
        : Effect.succeed(session)
  )

/**
 * Lets only a step through that belongs to the client's session.
 *
 * @since 0.1.0
 * @category guards
 */
export const own = (step: { readonly session: LoginSession }): Effect.Effect<void, LoginSessionMismatch, Auth> =>
  Effect.flatMap(
    Effect.flatMap(Auth, ({ session }) => session),
    (actual) =>
      actual?.key === step.session.key && actual.dc === step.session.dc
        ? Effect.void
        : Effect.fail(new LoginSessionMismatch({ expected: step.session, actual: Option.fromNullable(actual) }))
  )

/**
 * What Telegram wants to know of a password.
 *
 * @since 0.1.0
 * @category reading
 */
export const passwordParameters: Effect.Effect<
  T.AccountPassword,
  Method.Error<typeof account.getPassword> | InvokeError,
  Rpc
> = Rpc.invoke(account.getPassword())

/**
 * Why it could not be learnt what a password is needed for.
 *
 * @since 0.1.0
 * @category errors
 */
export type PasswordNeededError = Method.Error<typeof account.getPassword> | InvokeError

/**
 * The step that asks for a password.
 *
 * @since 0.1.0
 * @category steps
 */
export const passwordNeeded: Effect.Effect<PasswordNeeded, PasswordNeededError, Rpc | Auth> = Effect.gen(function*() {
  const { hasRecovery, hint } = yield* passwordParameters
  return new PasswordNeeded({
    session: yield* current("account.getPassword"),
    hint: Option.filter(Option.fromNullable(hint), (text) => text !== ""),
    hasRecovery: hasRecovery === true
  })
})

/** Telegram's word for it, which is documented for no method: it may come at the end of any login. */
const isPasswordNeeded = (error: unknown): boolean =>
  error instanceof UnlistedError && error.reason === "SESSION_PASSWORD_NEEDED"

/**
 * Makes of Telegram's asking for a password a step.
 *
 * @since 0.1.0
 * @category steps
 */
export const orPasswordNeeded = <A, E, R>(
  effect: Effect.Effect<A, E, R>
): Effect.Effect<A | PasswordNeeded, E | PasswordNeededError, R | Rpc | Auth> =>
  Effect.catchIf(effect, isPasswordNeeded, () => passwordNeeded)
