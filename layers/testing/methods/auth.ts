/**
 * Signing in and out.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/auth
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { toHex } from "../../crypto/bytes.ts"
import * as Bind from "../bind.ts"
import { randomLong } from "../environment.ts"
import { permanent } from "../model.ts"
import { invalid, Refusal, refuse } from "../refusal.ts"
import type { Person } from "../world/model.ts"
import * as Render from "../world/render.ts"
import * as World from "../world/World.ts"
import type { Caller, Handler } from "./method.ts"
import { method, open } from "./method.ts"

/** An exported authorization is good for a minute. */
const exportLifetime = 60_000

const signIn = ({ key, world }: Caller, person: Person): T.authAuthorization => {
  permanent(key).person = person
  return { _tag: "auth.authorization", user: Render.toUser(world, person, person) }
}

const digits = (phone: string): string => phone.replaceAll(/\D/g, "")

const importBotAuthorization = open("auth.importBotAuthorization", (call, caller) => {
  if (call.apiId <= 0 || call.apiHash === "") return invalid("API_ID_INVALID")
  const bot = caller.world.bots.get(call.botAuthToken)
  if (bot === undefined) return invalid("ACCESS_TOKEN_INVALID")
  return bot.dc === caller.dc ? signIn(caller, bot) : refuse(303, `USER_MIGRATE_${bot.dc}`)
})

const sendCode = open("auth.sendCode", (call, caller) => {
  const { world } = caller
  if (call.apiId <= 0 || call.apiHash === "") return invalid("API_ID_INVALID")
  const phone = digits(call.phoneNumber)
  if (phone.length < 5) return invalid("PHONE_NUMBER_INVALID")
  const home = world.phones.get(phone)?.dc ?? caller.dc
  if (home !== caller.dc) return refuse(303, `PHONE_MIGRATE_${home}`)
  const hash = toHex(caller.environment.random(9))
  // As on the test servers: the number of the data centre, five times.
  const code = String(caller.dc % 10).repeat(5)
  world.codes.set(phone, { phone, hash, code, confirmed: false })
  return {
    _tag: "auth.sentCode",
    type: { _tag: "auth.sentCodeTypeApp", length: code.length },
    phoneCodeHash: hash,
    nextType: { _tag: "auth.codeTypeSms" },
    timeout: 60
  }
})

const checkCode = (caller: Caller, phoneNumber: string, hash: string): World.LoginCode | Refusal => {
  const sent = caller.world.codes.get(digits(phoneNumber))
  if (hash === "") return invalid("PHONE_CODE_HASH_EMPTY")
  return sent === undefined || sent.hash !== hash ? invalid("PHONE_CODE_EXPIRED") : sent
}

const signInWithCode = open("auth.signIn", (call, caller) => {
  if (call.phoneCode === undefined || call.phoneCode === "") return invalid("PHONE_CODE_EMPTY")
  const sent = checkCode(caller, call.phoneNumber, call.phoneCodeHash)
  if (sent instanceof Refusal) return sent
  if (sent.code !== call.phoneCode) return invalid("PHONE_CODE_INVALID")
  const person = caller.world.phones.get(sent.phone)
  sent.confirmed = true
  if (person === undefined) return { _tag: "auth.authorizationSignUpRequired" }
  caller.world.codes.delete(sent.phone)
  return signIn(caller, person)
})

const signUp = open("auth.signUp", (call, caller) => {
  const { world } = caller
  const sent = checkCode(caller, call.phoneNumber, call.phoneCodeHash)
  if (sent instanceof Refusal) return sent
  if (!sent.confirmed) return invalid("PHONE_CODE_INVALID")
  if (call.firstName.trim() === "") return invalid("FIRSTNAME_INVALID")
  if (world.phones.has(sent.phone)) return invalid("PHONE_NUMBER_OCCUPIED")
  const { firstName, lastName } = call
  world.codes.delete(sent.phone)
  return signIn(
    caller,
    World.addUser(world, {
      phone: sent.phone,
      dc: caller.dc,
      firstName,
      lastName: lastName === "" ? undefined : lastName
    })
  )
})

const logOut = method("auth.logOut", "member", (_, { key }) => {
  permanent(key).person = undefined
  for (const session of key.sessions.values()) session.subscribed = false
  return { _tag: "auth.loggedOut" }
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
  return signIn(caller, found.person)
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

const resendCode = open("auth.resendCode", (call, caller) => {
  const sent = checkCode(caller, call.phoneNumber, call.phoneCodeHash)
  if (sent instanceof Refusal) return sent
  const hash = randomLong(caller.environment.random).toString(16)
  caller.world.codes.set(sent.phone, { ...sent, hash })
  return {
    _tag: "auth.sentCode",
    type: { _tag: "auth.sentCodeTypeSms", length: sent.code.length },
    phoneCodeHash: hash
  }
})

const cancelCode = open("auth.cancelCode", (call, caller) => {
  const sent = checkCode(caller, call.phoneNumber, call.phoneCodeHash)
  if (sent instanceof Refusal) return sent
  caller.world.codes.delete(sent.phone)
  return true
})

/**
 * The methods of the namespace `auth`.
 *
 * @since 0.1.0
 * @category methods
 */
export const auth: ReadonlyArray<Handler> = [
  importBotAuthorization,
  sendCode,
  resendCode,
  cancelCode,
  signInWithCode,
  signUp,
  logOut,
  exportAuthorization,
  importAuthorization,
  bindTempAuthKey,
  dropTempAuthKeys
]
