/**
 * Users and bots. Next on the way out: `services/Auth.ts`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/users.getUsers
 */
import * as Effect from "effect/Effect"
import type { User } from "../schema/model/User.ts"
import type { MeError } from "../services/Auth.ts"
import { Auth } from "../services/Auth.ts"

/**
 * Why a user could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type GetError = MeError

/**
 * The account that is signed in: asked for once, and again after Telegram has told of a change.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/users.getUsers
 */
export const me: Effect.Effect<User, GetError, Auth> = Effect.flatMap(Auth, ({ me }) => me)
