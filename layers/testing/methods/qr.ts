/**
 * Signing in by a QR code that somebody scans on another device.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/qr-login
 */
import { toHex } from "../../crypto/bytes.ts"
import { permanent } from "../model.ts"
import { invalid, Refusal } from "../refusal.ts"
import type { QrToken } from "../world/logins.ts"
import type { Person } from "../world/model.ts"
import type { World } from "../world/World.ts"
import * as Authorizations from "./authorizations.ts"
import { admit } from "./admit.ts"
import type { Caller, Handler } from "./method.ts"
import { method, open } from "./method.ts"

/** A code is good for so long, in milliseconds. */
const lifetime = 30_000

/** Signs in who has accepted; the token is spent then. */
const take = (caller: Caller, token: QrToken, person: Person) => {
  token.used = true
  const authorization = admit(caller, person)
  return authorization instanceof Refusal ? authorization : { _tag: "auth.loginTokenSuccess" as const, authorization }
}

const exportLoginToken = open("auth.exportLoginToken", (call, caller) => {
  const { environment: { random, timers }, world: { logins } } = caller
  if (call.apiId <= 0 || call.apiHash === "") return invalid("API_ID_INVALID")
  const key = permanent(caller.key)
  for (const token of logins.tokens.values()) {
    const { bytes, person, used } = token
    if (token.key !== key || person === undefined || used) continue
    if (person.dc === caller.dc) return take(caller, token, person)
    return { _tag: "auth.loginTokenMigrateTo", dcId: person.dc, token: bytes }
  }
  const bytes = random(32)
  const until = timers.now() + lifetime
  logins.tokens.set(toHex(bytes), { bytes, key, until, except: call.exceptIds, person: undefined, used: false })
  return { _tag: "auth.loginToken", expires: Math.floor(until / 1000), token: bytes }
})

const importLoginToken = open("auth.importLoginToken", ({ token: bytes }, caller) => {
  const token = caller.world.logins.tokens.get(toHex(bytes))
  if (token?.person === undefined || token.person.dc !== caller.dc) return invalid("AUTH_TOKEN_INVALID")
  if (token.used) return invalid("AUTH_TOKEN_ALREADY_ACCEPTED")
  // Bringing it over takes a moment.
  if (token.until + lifetime < caller.environment.timers.now()) {
    token.used = true
    return invalid("AUTH_TOKEN_EXPIRED")
  }
  return take(caller, token, token.person)
})

/**
 * Somebody scans a code and agrees.
 *
 * @since 0.1.0
 * @category transitions
 */
export const accept = (world: World, person: Person, bytes: Uint8Array): QrToken | Refusal => {
  const { logins, tellSession } = world
  const { timers } = world.environment
  const token = logins.tokens.get(toHex(bytes))
  if (token === undefined) return invalid("AUTH_TOKEN_INVALIDX")
  if (token.person !== undefined) return invalid("AUTH_TOKEN_ALREADY_ACCEPTED")
  if (token.until < timers.now()) return invalid("AUTH_TOKEN_EXPIRED")
  if (token.except.includes(BigInt(person.id))) return invalid("AUTH_TOKEN_EXCEPTION")
  token.person = person
  for (const session of token.key.sessions.values()) {
    if (session.connection === undefined) continue
    tellSession(session, { _tag: "updateShort", update: { _tag: "updateLoginToken" }, date: timers.seconds() })
  }
  return token
}

const acceptLoginToken = method("auth.acceptLoginToken", "user", ({ token }, { environment, person, world }) => {
  const accepted = accept(world, person, token)
  return accepted instanceof Refusal ? accepted : Authorizations.render(environment, accepted.key, undefined)
})

/**
 * The methods of QR codes.
 *
 * @since 0.1.0
 * @category methods
 */
export const qr: ReadonlyArray<Handler> = [exportLoginToken, importLoginToken, acceptLoginToken]
