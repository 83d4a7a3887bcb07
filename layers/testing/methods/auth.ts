/**
 * Bots signing in, authorizations between data centres, temporary keys, and signing out.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/auth
 */
import { toHex } from "../../crypto/bytes.ts"
import * as Bind from "../bind.ts"
import { permanent } from "../model.ts"
import { invalid, refuse } from "../refusal.ts"
import { signIn, signOut } from "./admit.ts"
import type { Handler } from "./method.ts"
import { method, open } from "./method.ts"

/** An exported authorization is good for a minute. */
const exportLifetime = 60_000

const importBotAuthorization = open("auth.importBotAuthorization", (call, caller) => {
  if (call.apiId <= 0 || call.apiHash === "") return invalid("API_ID_INVALID")
  const bot = caller.world.bots.get(call.botAuthToken)
  if (bot === undefined) return invalid("ACCESS_TOKEN_INVALID")
  return bot.dc === caller.dc ? signIn(caller, bot) : refuse(303, `USER_MIGRATE_${bot.dc}`)
})

const logOut = method("auth.logOut", "member", (_, { environment, key, person, world }) => {
  signOut(permanent(key))
  if (person.phone === undefined) return { _tag: "auth.loggedOut" }
  // Who signs in again on the same device may do without a code.
  const futureAuthToken = environment.random(32)
  world.logins.futures.set(toHex(futureAuthToken), person)
  return { _tag: "auth.loggedOut", futureAuthToken }
})

const exportAuthorization = method("auth.exportAuthorization", "member", ({ dcId }, caller) => {
  if (dcId === caller.dc || caller.realm.keys(dcId) === undefined) return invalid("DC_ID_INVALID")
  const bytes = caller.environment.random(96)
  const until = caller.environment.timers.now() + exportLifetime
  caller.world.exported.set(toHex(bytes), { person: caller.person, dc: dcId, until })
  return { _tag: "auth.exportedAuthorization", id: BigInt(caller.person.id), bytes }
})

const importAuthorization = open("auth.importAuthorization", ({ bytes, id }, caller) => {
  const name = toHex(bytes)
  const found = caller.world.exported.get(name)
  if (found === undefined || found.dc !== caller.dc || found.until < caller.environment.timers.now()) {
    return invalid("AUTH_BYTES_INVALID")
  }
  if (BigInt(found.person.id) !== id) return invalid("USER_ID_INVALID")
  // They are good once.
  caller.world.exported.delete(name)
  const authorization = signIn(caller, found.person)
  permanent(caller.key).imported = true
  return authorization
})

const bindTempAuthKey = open(
  "auth.bindTempAuthKey",
  (call, { blame, dc, environment, key, messageId, realm, session }) => {
    const keys = realm.keys(dc)
    if (keys === undefined) return invalid("ENCRYPTED_MESSAGE_INVALID")
    const now = environment.timers.seconds()
    const checked = Bind.check(environment.crypto, { call, key, sessionId: session.id, messageId, keys, now })
    if ("refusal" in checked) {
      if (checked.detail !== "") blame("Bind", checked.detail)
      return checked.refusal
    }
    key.boundTo = checked
    // A client has to introduce itself again once its key has become another one's.
    key.introduction = undefined
    return true
  }
)

const dropTempAuthKeys = open("auth.dropTempAuthKeys", ({ exceptAuthKeys }, { dc, key, realm }) => {
  const owner = permanent(key)
  for (const other of realm.keys(dc)?.all() ?? []) {
    if (other !== owner && other.boundTo === owner && !exceptAuthKeys.includes(other.id)) {
      realm.keys(dc)?.remove(other.id)
    }
  }
  return true
})

/**
 * The methods of the namespace `auth` that are not about logins of people.
 *
 * @since 0.1.0
 * @category methods
 */
export const auth: ReadonlyArray<Handler> = [
  importBotAuthorization,
  logOut,
  exportAuthorization,
  importAuthorization,
  bindTempAuthKey,
  dropTempAuthKeys
]
