/**
 * Where an account is signed in.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/account.getAuthorizations
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { toHex } from "../../crypto/bytes.ts"
import type { Environment } from "../environment.ts"
import type { AuthKey } from "../model.ts"
import { permanent } from "../model.ts"
import { invalid, type Refusal, refuse } from "../refusal.ts"
import { signOut } from "./admit.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

/** What stands for a key: some of its hash, so that it is no secret. */
const hashOf = ({ crypto }: Environment, key: AuthKey): bigint =>
  BigInt.asIntN(64, BigInt(`0x${toHex(crypto.sha256(key.bytes).subarray(0, 8))}`))

/**
 * An authorization as `current` sees it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const render = (environment: Environment, key: AuthKey, current: AuthKey | undefined): T.Authorization => {
  const { introduction } = key
  return {
    _tag: "authorization",
    current: key === current,
    passwordPending: key.awaiting !== undefined,
    hash: key === current ? 0n : hashOf(environment, key),
    deviceModel: introduction?.deviceModel ?? "",
    platform: "",
    systemVersion: introduction?.systemVersion ?? "",
    apiId: introduction?.apiId ?? 0,
    appName: "test",
    appVersion: introduction?.appVersion ?? "",
    dateCreated: key.signedInAt,
    dateActive: key.signedInAt,
    ip: "127.0.0.1",
    country: "",
    region: ""
  }
}

const keysOf = ({ person, realm }: Member): ReadonlyArray<AuthKey> =>
  [...realm.allKeys()].filter((key) => (key.person ?? key.awaiting) === person && !key.imported)

const getAuthorizations = method("account.getAuthorizations", "user", (_, caller) => ({
  _tag: "account.authorizations",
  authorizationTtlDays: 180,
  authorizations: keysOf(caller).map((key) => render(caller.environment, key, permanent(caller.key)))
}))

const tooFresh = ({ environment, key }: Member): Refusal | undefined =>
  environment.timers.seconds() - permanent(key).signedInAt < environment.settings.freshFor
    ? refuse(406, "FRESH_RESET_AUTHORISATION_FORBIDDEN")
    : undefined

const resetAuthorization = method("account.resetAuthorization", "user", ({ hash }, caller) => {
  const refused = tooFresh(caller)
  if (refused !== undefined) return refused
  const found = keysOf(caller).find((key) => key !== permanent(caller.key) && hashOf(caller.environment, key) === hash)
  if (found === undefined) return invalid("HASH_INVALID")
  signOut(found)
  return true
})

const resetAuthorizations = method("auth.resetAuthorizations", "user", (_, caller) => {
  const refused = tooFresh(caller)
  if (refused !== undefined) return refused
  for (const key of keysOf(caller)) if (key !== permanent(caller.key)) signOut(key)
  return true
})

/**
 * The methods about authorizations.
 *
 * @since 0.1.0
 * @category methods
 */
export const authorizations: ReadonlyArray<Handler> = [getAuthorizations, resetAuthorization, resetAuthorizations]
