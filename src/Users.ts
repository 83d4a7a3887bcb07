/**
 * Users and bots. Next on the way out: `services/Rpc.ts`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/users.getUsers
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as fromTl from "../schema/model/fromTl.ts"
import type { User } from "../schema/model/User.ts"
import * as users from "../schema/tl/api/methods/users.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { InvalidCall, Rpc } from "../services/Rpc.ts"

/**
 * Why a user could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type GetError = Method.Error<typeof users.getUsers> | InvokeError

/**
 * The account that is signed in.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/users.getUsers
 */
export const me: Effect.Effect<User, GetError, Rpc> = Effect.flatMap(
  Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] })),
  ([user]) =>
    Effect.mapError(
      user === undefined ? Option.none<User>() : fromTl.user(user),
      () => new InvalidCall({ method: "users.getUsers", reason: "UnreadableAnswer", cause: "nobody" })
    )
)
