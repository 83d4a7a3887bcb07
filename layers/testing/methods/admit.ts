/**
 * Letting somebody in, once they have shown who they are.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { AuthKey } from "../model.ts"
import { permanent } from "../model.ts"
import type { Refusal } from "../refusal.ts"
import { refuse } from "../refusal.ts"
import type { Person } from "../world/model.ts"
import * as Render from "../world/render.ts"
import type { Caller } from "./method.ts"

/**
 * Signs somebody in.
 *
 * @since 0.1.0
 * @category transitions
 */
export const signIn = ({ environment, key, world }: Caller, person: Person): T.authAuthorization => {
  const owner = permanent(key)
  owner.person = person
  owner.awaiting = undefined
  owner.imported = false
  owner.signedInAt = environment.timers.seconds()
  return { _tag: "auth.authorization", user: Render.toUser(world, person, person) }
}

/**
 * Signs somebody in who has no password; who has one is asked for it.
 *
 * @since 0.1.0
 * @category transitions
 */
export const admit = (caller: Caller, person: Person): T.authAuthorization | Refusal => {
  if (person.password === undefined) return signIn(caller, person)
  const owner = permanent(caller.key)
  owner.person = undefined
  owner.awaiting = person
  return refuse(401, "SESSION_PASSWORD_NEEDED")
}

/**
 * Signs a key out.
 *
 * @since 0.1.0
 * @category transitions
 */
export const signOut = (key: AuthKey): void => {
  key.person = undefined
  key.awaiting = undefined
  for (const session of key.sessions.values()) session.subscribed = false
}
