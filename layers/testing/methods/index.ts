/**
 * All methods that the embedded server knows.
 *
 * @since 0.1.0
 */
import { auth } from "./auth.ts"
import { help } from "./help.ts"
import type { Handler } from "./method.ts"
import { sending } from "./sending.ts"
import { updates } from "./updates.ts"
import { users } from "./users.ts"

/**
 * The methods by name.
 *
 * @since 0.1.0
 * @category methods
 */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  [...auth, ...help, ...users, ...updates, ...sending].map((handler) => [handler.name, handler])
)
