/**
 * The password of an account.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/srp
 */
import { permanent } from "../model.ts"
import { invalid, Refusal, refuse } from "../refusal.ts"
import * as Logins from "../world/logins.ts"
import * as Passwords from "../world/passwords.ts"
import type { Handler } from "./method.ts"
import { method, open } from "./method.ts"

const getPassword = open("account.getPassword", (_, { key, world }) => {
  const { awaiting, person = awaiting } = permanent(key)
  return person === undefined ? refuse(401, "AUTH_KEY_UNREGISTERED") : Passwords.describe(world, person)
})

const getPasswordSettings = method(
  "account.getPasswordSettings",
  "user",
  ({ password }, { person, world }) =>
    Passwords.refuse(world, person, password) ?? {
      _tag: "account.passwordSettings",
      email: person.password?.email
    }
)

const updatePasswordSettings = method("account.updatePasswordSettings", "user", (call, caller) => {
  const { environment, person, world } = caller
  const refused = Passwords.refuse(world, person, call.password)
  if (refused !== undefined) return refused
  const password = Passwords.read(call.newSettings)
  if (password instanceof Refusal) return password
  const email = password?.email
  if (password === undefined || email === undefined) {
    person.password = password
    person.pendingPassword = undefined
    return true
  }
  if (!/^\S+@\S+$/.test(email)) return invalid("EMAIL_INVALID")
  const code = String(100_000 + (new DataView(environment.random(4).buffer).getUint32(0) % 900_000))
  person.pendingPassword = { password, email, code }
  Logins.deliver(world.logins, email, code)
  return invalid(`EMAIL_UNCONFIRMED_${code.length}`)
})

const confirmPasswordEmail = method("account.confirmPasswordEmail", "user", ({ code }, { person }) => {
  const { pendingPassword } = person
  if (pendingPassword === undefined) return invalid("EMAIL_HASH_EXPIRED")
  if (pendingPassword.code !== code) return invalid("CODE_INVALID")
  person.password = pendingPassword.password
  person.pendingPassword = undefined
  return true
})

const resendPasswordEmail = method("account.resendPasswordEmail", "user", (_, { person, world }) => {
  const { pendingPassword } = person
  if (pendingPassword === undefined) return invalid("EMAIL_HASH_EXPIRED")
  Logins.deliver(world.logins, pendingPassword.email, pendingPassword.code)
  return true
})

const cancelPasswordEmail = method("account.cancelPasswordEmail", "user", (_, { person }) => {
  if (person.pendingPassword === undefined) return invalid("EMAIL_HASH_EXPIRED")
  person.pendingPassword = undefined
  return true
})

/**
 * The methods of the namespace `account` that are about passwords.
 *
 * @since 0.1.0
 * @category methods
 */
export const account: ReadonlyArray<Handler> = [
  getPassword,
  getPasswordSettings,
  updatePasswordSettings,
  confirmPasswordEmail,
  resendPasswordEmail,
  cancelPasswordEmail
]
