/**
 * How much an account may have: with Premium it is more, and Telegram's configuration may say otherwise.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/config#client-configuration
 */
import * as Effect from "effect/Effect"
import { numberIn } from "../../schema/model/fromTl/appConfig.ts"
import * as help from "../../schema/tl/api/methods/help.ts"
import * as users from "../../schema/tl/api/methods/users.ts"
import type { RpcErrors } from "../../schema/tl/RpcError.ts"
import { RpcError } from "../../schema/tl/RpcError.ts"
import type { InvokeError, Rpc } from "../../services/Rpc.ts"
import { UnlistedError } from "../../services/Rpc.ts"

/**
 * A limit: its name in the configuration, without `_default` and `_premium`, and what it is where that does not tell.
 *
 * @since 0.1.0
 * @category models
 */
export interface Limit {
  readonly key: string
  readonly standard: number
  readonly premium: number
}

/**
 * A call for which nobody cares for the errors that are documented for it.
 *
 * @since 0.1.0
 * @category errors
 */
export const unlisted = <A, E extends string>(
  call: Effect.Effect<A, RpcErrors<E> | InvokeError>
): Effect.Effect<A, InvokeError> =>
  Effect.mapError(call, (error: RpcError | InvokeError) =>
    error instanceof RpcError
      ? new UnlistedError({ method: error.method, code: error.code, reason: error._tag })
      : error)

/**
 * How much the account may have that is signed in. It takes two calls: ask only about more than everybody may have.
 *
 * @since 0.1.0
 * @category calling
 */
export const limitOf = (rpc: Rpc["Type"], { key, premium, standard }: Limit): Effect.Effect<number, InvokeError> =>
  Effect.gen(function*() {
    const [self] = yield* rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))
    // Bots have no Premium, and are not told of limits.
    if (self?._tag === "user" && self.bot === true) return standard
    const isPremium = self?._tag === "user" && self.premium === true
    const config = yield* rpc.invoke(help.getAppConfig({ hash: 0 }))
    return numberIn(config, `${key}_${isPremium ? "premium" : "default"}`) ?? (isPremium ? premium : standard)
  }).pipe(unlisted)
