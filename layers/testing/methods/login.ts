/**
 * Signing in with a telephone number.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/auth
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { toHex } from "../../crypto/bytes.ts"
import { permanent } from "../model.ts"
import { invalid, Refusal, refuse } from "../refusal.ts"
import * as Logins from "../world/logins.ts"
import * as Passwords from "../world/passwords.ts"
import * as World from "../world/World.ts"
import { admit, signIn } from "./admit.ts"
import type { Caller, Handler } from "./method.ts"
import { open } from "./method.ts"

/** A code that is guessed wrong so often is good no more. */
const guesses = 5

const digits = (phone: string): string => phone.replaceAll(/\D/g, "")

/** Sends a code in one of the ways of the script. */
const send = (caller: Caller, phone: string, way: number): T.AuthSentCode | Refusal => {
  const { environment: { random, timers }, key, world: { logins } } = caller
  const script = logins.scripts.get(phone)
  const code = script?.code ?? String(caller.dc % 10).repeat(5)
  const { next, type } = Logins.wayOf(script, way, code.length)
  if (type === undefined) return refuse(406, "SEND_CODE_UNAVAILABLE")
  const hash = toHex(random(9))
  const until = timers.now() + (script?.lifetime ?? 300) * 1000
  logins.codes.set(phone, { phone, hash, code, key: permanent(key), way, until, wrong: 0, confirmed: false })
  const isMail = type._tag === "auth.sentCodeTypeEmailCode"
  if (type._tag !== "auth.sentCodeTypeSetUpEmailRequired") {
    Logins.deliver(logins, isMail ? (script?.email ?? phone) : phone, code)
  }
  return {
    _tag: "auth.sentCode",
    type,
    phoneCodeHash: hash,
    nextType: next,
    timeout: next === undefined ? undefined : (script?.timeout ?? 60)
  }
}

/** Who may sign in without a code, for a token that they were given at a logout. */
const knownByToken = ({ logins }: World.World, phone: string, tokens: ReadonlyArray<Uint8Array>) =>
  tokens.map((token) => logins.futures.get(toHex(token)))
    .find((person) => person?.phone === phone && person.password === undefined)

const sendCode = open("auth.sendCode", (call, caller) => {
  const { environment: { random, timers }, world } = caller
  const { logins } = world
  if (call.apiId <= 0 || call.apiHash === "") return invalid("API_ID_INVALID")
  const phone = digits(call.phoneNumber)
  if (phone.length < 5) return invalid("PHONE_NUMBER_INVALID")
  const home = world.phones.get(phone)?.dc ?? caller.dc
  if (home !== caller.dc) return refuse(303, `PHONE_MIGRATE_${home}`)
  const known = knownByToken(world, phone, call.settings.logoutTokens ?? [])
  if (known !== undefined) return { _tag: "auth.sentCodeSuccess", authorization: signIn(caller, known) }
  const wait = Logins.count(logins, phone, timers.now())
  if (wait !== undefined) return refuse(420, `FLOOD_WAIT_${wait}`)
  if (logins.scripts.get(phone)?.payment === true) {
    return {
      _tag: "auth.sentCodePaymentRequired",
      storeProduct: "premium_auth",
      phoneCodeHash: toHex(random(9)),
      supportEmailAddress: "support@example.org",
      supportEmailSubject: "login",
      premiumDays: 7,
      currency: "EUR",
      amount: 99n
    }
  }
  return send(caller, phone, 0)
})

interface Known {
  readonly phoneNumber: string
  readonly phoneCodeHash: string
}

/** The code that the client means, if it is still good. */
const find = (caller: Caller, { phoneCodeHash, phoneNumber }: Known): Logins.LoginCode | Refusal => {
  const sent = caller.world.logins.codes.get(digits(phoneNumber))
  if (phoneCodeHash === "") return invalid("PHONE_CODE_HASH_EMPTY")
  // It is good in the session that has asked for it only.
  const isGood = sent !== undefined && sent.hash === phoneCodeHash && sent.key === permanent(caller.key) &&
    sent.until > caller.environment.timers.now() && sent.wrong < guesses
  return isGood ? sent : invalid("PHONE_CODE_EXPIRED")
}

const signInWithCode = open("auth.signIn", (call, caller) => {
  const mail = call.emailVerification
  const code = mail?._tag === "emailVerificationCode" ? mail.code : call.phoneCode
  if (code === undefined || code === "") return invalid("PHONE_CODE_EMPTY")
  const sent = find(caller, call)
  if (sent instanceof Refusal) return sent
  const { logins } = caller.world
  const { type } = Logins.wayOf(logins.scripts.get(sent.phone), sent.way, sent.code.length)
  const isMail = type?._tag === "auth.sentCodeTypeEmailCode"
  if (sent.code !== code || isMail !== (mail !== undefined)) {
    sent.wrong++
    return invalid("PHONE_CODE_INVALID")
  }
  sent.confirmed = true
  const person = caller.world.phones.get(sent.phone)
  if (person === undefined) {
    const terms = logins.scripts.get(sent.phone)?.terms
    return {
      _tag: "auth.authorizationSignUpRequired",
      termsOfService: terms === undefined ? undefined : {
        _tag: "help.termsOfService",
        id: { _tag: "dataJSON", data: "{}" },
        text: terms,
        entities: [],
        minAgeConfirm: 16
      }
    }
  }
  logins.codes.delete(sent.phone)
  return admit(caller, person)
})

const signUp = open("auth.signUp", (call, caller) => {
  const { world } = caller
  const sent = find(caller, call)
  if (sent instanceof Refusal) return sent
  if (!sent.confirmed) return invalid("PHONE_CODE_INVALID")
  if (call.firstName.trim() === "") return invalid("FIRSTNAME_INVALID")
  if (world.phones.has(sent.phone)) return invalid("PHONE_NUMBER_OCCUPIED")
  const { firstName, lastName } = call
  world.logins.codes.delete(sent.phone)
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

const resendCode = open("auth.resendCode", (call, caller) => {
  const sent = find(caller, call)
  return sent instanceof Refusal ? sent : send(caller, sent.phone, sent.way + 1)
})

const cancelCode = open("auth.cancelCode", (call, caller) => {
  const sent = find(caller, call)
  if (sent instanceof Refusal) return sent
  caller.world.logins.codes.delete(sent.phone)
  return true
})

const resetLoginEmail = open("auth.resetLoginEmail", (call, caller) => {
  const sent = find(caller, call)
  if (sent instanceof Refusal) return sent
  const { type } = Logins.wayOf(caller.world.logins.scripts.get(sent.phone), sent.way, sent.code.length)
  if (type?._tag !== "auth.sentCodeTypeEmailCode") return invalid("EMAIL_INSTALL_MISSING")
  return send(caller, sent.phone, sent.way + 1)
})

const sendVerifyEmailCode = open("account.sendVerifyEmailCode", ({ email, purpose }, caller) => {
  if (purpose._tag !== "emailVerifyPurposeLoginSetup") return invalid("EMAIL_NOT_SETUP")
  const sent = find(caller, purpose)
  if (sent instanceof Refusal) return invalid("PHONE_HASH_EXPIRED")
  if (!/^\S+@\S+$/.test(email)) return invalid("EMAIL_INVALID")
  const { environment, world: { logins } } = caller
  const code = String(100_000 + (new DataView(environment.random(4).buffer).getUint32(0) % 900_000))
  logins.emails.set(sent.phone, { email, code })
  Logins.deliver(logins, email, code)
  return { _tag: "account.sentEmailCode", emailPattern: Logins.pattern(email), length: code.length }
})

const verifyEmail = open("account.verifyEmail", ({ purpose, verification }, caller) => {
  if (purpose._tag !== "emailVerifyPurposeLoginSetup") return invalid("EMAIL_NOT_ALLOWED")
  const sent = find(caller, purpose)
  if (sent instanceof Refusal) return sent
  const { logins } = caller.world
  const mail = logins.emails.get(sent.phone)
  if (verification._tag === "emailVerificationCode" && mail?.code !== verification.code) return invalid("CODE_INVALID")
  logins.emails.delete(sent.phone)
  const email = mail?.email ?? "somebody@example.org"
  logins.scripts.set(sent.phone, { ...logins.scripts.get(sent.phone), email })
  const sentCode = send(caller, sent.phone, sent.way + 1)
  return sentCode instanceof Refusal ? sentCode : { _tag: "account.emailVerifiedLogin", email, sentCode }
})

const checkPassword = open("auth.checkPassword", ({ password }, caller) => {
  const { awaiting, person } = permanent(caller.key)
  if (awaiting === undefined) return refuse(401, person === undefined ? "AUTH_KEY_UNREGISTERED" : "SESSION_EXPIRED")
  if (password._tag === "inputCheckPasswordEmpty") return invalid("PASSWORD_HASH_INVALID")
  return Passwords.refuse(caller.world, awaiting, password) ?? signIn(caller, awaiting)
})

const requestPasswordRecovery = open("auth.requestPasswordRecovery", (_, caller) => {
  const { awaiting, person = awaiting } = permanent(caller.key)
  if (person === undefined) return refuse(401, "AUTH_KEY_UNREGISTERED")
  if (person.password === undefined) return invalid("PASSWORD_EMPTY")
  const { email } = person.password
  if (email === undefined) return invalid("PASSWORD_RECOVERY_NA")
  person.recoveryCode = String(100_000 + (new DataView(caller.environment.random(4).buffer).getUint32(0) % 900_000))
  Logins.deliver(caller.world.logins, email, person.recoveryCode)
  return { _tag: "auth.passwordRecovery", emailPattern: Logins.pattern(email) }
})

const wrongRecovery = (caller: Caller, code: string): Refusal | undefined => {
  const { awaiting, person = awaiting } = permanent(caller.key)
  if (person === undefined) return refuse(401, "AUTH_KEY_UNREGISTERED")
  if (code === "") return invalid("CODE_EMPTY")
  if (person.recoveryCode === undefined) return invalid("PASSWORD_RECOVERY_EXPIRED")
  return person.recoveryCode === code ? undefined : invalid("CODE_INVALID")
}

const checkRecoveryPassword = open(
  "auth.checkRecoveryPassword",
  ({ code }, caller) => wrongRecovery(caller, code) ?? true
)

const recoverPassword = open("auth.recoverPassword", ({ code, newSettings }, caller) => {
  const { awaiting, person = awaiting } = permanent(caller.key)
  const wrong = wrongRecovery(caller, code)
  if (wrong !== undefined || person === undefined) return wrong ?? invalid("CODE_EMPTY")
  const password = newSettings === undefined ? undefined : Passwords.read(newSettings)
  if (password instanceof Refusal) return password
  person.password = password
  person.recoveryCode = undefined
  return signIn(caller, person)
})

/**
 * The methods of a login.
 *
 * @since 0.1.0
 * @category methods
 */
export const login: ReadonlyArray<Handler> = [
  sendCode,
  resendCode,
  cancelCode,
  signInWithCode,
  signUp,
  resetLoginEmail,
  sendVerifyEmailCode,
  verifyEmail,
  checkPassword,
  requestPasswordRecovery,
  checkRecoveryPassword,
  recoverPassword
]
