/**
 * The server's half of the password check, written after Telegram's docs and apart from the client's.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/srp
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Primitives } from "../../../schema/wire/Primitives.ts"
import { concat, equal, fromBigInt, toBigInt } from "../../crypto/bytes.ts"
import { publishedPrime } from "../../crypto/dh.ts"
import type { Environment } from "../environment.ts"
import { randomLong } from "../environment.ts"
import type { Refusal } from "../refusal.ts"
import { invalid } from "../refusal.ts"
import type { Password, Person } from "./model.ts"
import type { World } from "./World.ts"

type Algorithm = T.passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow

/**
 * A check that was begun. It is good for one proof.
 *
 * @since 0.1.0
 * @category models
 */
export interface Challenge {
  readonly person: Person
  readonly password: Password
  readonly secret: Uint8Array
  readonly publicValue: Uint8Array
  readonly until: number
}

/** A check has to be over after so long, in milliseconds. */
const lifetime = 10 * 60_000

const generator = 3
const prime = toBigInt(publishedPrime)
const width = 256
const wide = (value: bigint): Uint8Array => fromBigInt(value, width)
const wideGenerator = wide(BigInt(generator))

/** What a new password is to be made with; the client adds to the first salt. */
const salt1 = Uint8Array.from({ length: 8 }, (_, i) => 0x50 + i)
const salt2 = Uint8Array.from({ length: 16 }, (_, i) => 0x70 + i)

const offered: Algorithm = {
  _tag: "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow",
  salt1,
  salt2,
  g: generator,
  p: publishedPrime
}

const power = (crypto: Primitives, base: bigint, exponent: Uint8Array): bigint =>
  toBigInt(crypto.modPow(wide(base), exponent, publishedPrime))

/**
 * What the server keeps of a password that a test has chosen.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  { crypto, random }: Pick<Environment, "crypto" | "random">,
  password: string,
  details: Pick<Password, "hint" | "email">
): Promise<Password> => {
  const algorithm = { ...offered, salt1: concat(salt1, random(32)) }
  const bytes = new TextEncoder().encode(password)
  const first = crypto.sha256(concat(algorithm.salt1, bytes, algorithm.salt1))
  const second = crypto.sha256(concat(salt2, first, salt2))
  return crypto.pbkdf2Sha512(second, algorithm.salt1, 100_000, 64).then((third) => ({
    ...details,
    algorithm,
    verifier: wide(power(crypto, BigInt(generator), crypto.sha256(concat(salt2, third, salt2))))
  }))
}

/** Begins a check. */
const challenge = (
  { environment, logins }: World,
  person: Person,
  password: Password
): readonly [bigint, Challenge] => {
  const { crypto, random, timers } = environment
  const secret = random(width)
  const k = toBigInt(crypto.sha256(concat(publishedPrime, wideGenerator)))
  const B = (k * toBigInt(password.verifier) + power(crypto, BigInt(generator), secret)) % prime
  const id = randomLong(random)
  const begun: Challenge = { person, password, secret, publicValue: wide(B), until: timers.now() + lifetime }
  logins.challenges.set(id, begun)
  return [id, begun]
}

/**
 * `account.getPassword`.
 *
 * @since 0.1.0
 * @category conversions
 */
export const describe = (world: World, person: Person): T.AccountPassword => {
  const { password, pendingPassword } = person
  const common = {
    _tag: "account.password" as const,
    newAlgo: offered,
    newSecureAlgo: { _tag: "securePasswordKdfAlgoUnknown" as const },
    secureRandom: world.environment.random(256),
    emailUnconfirmedPattern: pendingPassword === undefined ? undefined : "p***@example.org"
  }
  if (password === undefined) return common
  const [srpId, { publicValue: srpB }] = challenge(world, person, password)
  return {
    ...common,
    hasPassword: true,
    hasRecovery: password.email !== undefined,
    hint: password.hint,
    currentAlgo: password.algorithm,
    srpId,
    srpB
  }
}

/**
 * Checks a proof. Gives `undefined` for a good one.
 *
 * @since 0.1.0
 * @category checks
 */
export const refuse = (world: World, person: Person, proof: T.InputCheckPasswordSRP): Refusal | undefined => {
  const { environment: { crypto, timers }, logins: { challenges } } = world
  if (proof._tag === "inputCheckPasswordEmpty") {
    return person.password === undefined ? undefined : invalid("PASSWORD_HASH_INVALID")
  }
  const begun = challenges.get(proof.srpId)
  challenges.delete(proof.srpId)
  if (begun === undefined || begun.person !== person || begun.until < timers.now()) return invalid("SRP_ID_INVALID")
  if (begun.password !== person.password) return invalid("SRP_PASSWORD_CHANGED")
  const A = toBigInt(proof.A)
  if (proof.A.length !== width || A <= 1n || A >= prime - 1n) return invalid("SRP_A_INVALID")
  const { password: { algorithm, verifier }, publicValue, secret } = begun
  const hash = (...parts: ReadonlyArray<Uint8Array>) => crypto.sha256(concat(...parts))
  const u = hash(proof.A, publicValue)
  const base = (A * power(crypto, toBigInt(verifier), u)) % prime
  const key = hash(wide(power(crypto, base, secret)))
  const group = toBigInt(hash(publishedPrime)) ^ toBigInt(hash(wideGenerator))
  const expected = hash(
    fromBigInt(group, 32),
    hash(algorithm.salt1),
    hash(algorithm.salt2),
    proof.A,
    publicValue,
    key
  )
  return equal(proof.M1, expected) ? undefined : invalid("PASSWORD_HASH_INVALID")
}

const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean => equal(bytes.subarray(0, start.length), start)

/**
 * The password that new settings describe; `undefined` when they take it away.
 *
 * @since 0.1.0
 * @category parsing
 */
export const read = ({ email, hint, newAlgo, newPasswordHash }: T.AccountPasswordInputSettings):
  | Password
  | Refusal
  | undefined =>
{
  if (newAlgo === undefined || newPasswordHash === undefined) return invalid("NEW_SETTINGS_EMPTY")
  if (newAlgo._tag === "passwordKdfAlgoUnknown") {
    return newPasswordHash.length === 0 ? undefined : invalid("NEW_SETTINGS_INVALID")
  }
  const isOurs = equal(newAlgo.salt2, salt2) && newAlgo.g === generator && equal(newAlgo.p, publishedPrime)
  if (!isOurs || !startsWith(newAlgo.salt1, salt1) || newAlgo.salt1.length < salt1.length + 8) {
    return invalid("NEW_SALT_INVALID")
  }
  const verifier = toBigInt(newPasswordHash)
  if (newPasswordHash.length !== width || verifier <= 1n || verifier >= prime - 1n) {
    return invalid("NEW_SETTINGS_INVALID")
  }
  return { algorithm: newAlgo, verifier: newPasswordHash, hint: hint === "" ? undefined : hint, email }
}
