/**
 * The password check: secure remote password, as Telegram does it. The password and what could be used in its place
 * never leave the machine. Pure, but for the stretching of the password, which takes its time elsewhere.
 *
 * All numbers are big-endian and, where they are hashed, padded with zeros on the left to 256 bytes; `H` is SHA-256 and
 * `SH(data, salt)` is `H(salt | data | salt)`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/srp
 */
import * as Either from "effect/Either"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import { concat, fromBigInt, toBigInt, xor } from "./bytes.ts"
import { groupSize, isPublicValue } from "./dh.ts"

/**
 * How a password becomes a number (`passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow`). The group is to
 * be checked with `dh.isGoodGroup` first.
 *
 * @since 0.1.0
 * @category models
 */
export interface Algorithm {
  readonly salt1: Uint8Array
  readonly salt2: Uint8Array
  readonly g: number
  /** 256 bytes. */
  readonly p: Uint8Array
}

/**
 * What is sent instead of a password.
 *
 * @since 0.1.0
 * @category models
 */
export interface Proof {
  /** 256 bytes. */
  readonly A: Uint8Array
  /** 32 bytes. */
  readonly M1: Uint8Array
}

type Hash = Pick<Primitives, "sha256">

const iterations = 100_000

/** Any number as 256 bytes. */
const pad = (value: bigint): Uint8Array => fromBigInt(value, groupSize)

/**
 * `x`, 32 bytes: `PH2 = SH(PBKDF2(SH(SH(password, salt1), salt2), salt1), salt2)`. The password is taken as it is.
 *
 * @since 0.1.0
 * @category derivation
 */
export const stretch = (
  crypto: Pick<Primitives, "sha256" | "pbkdf2Sha512">,
  password: Uint8Array,
  { salt1, salt2 }: Pick<Algorithm, "salt1" | "salt2">
): Promise<Uint8Array> => {
  const salted = (data: Uint8Array, salt: Uint8Array) => crypto.sha256(concat(salt, data, salt))
  const ph1 = salted(salted(password, salt1), salt2)
  return crypto.pbkdf2Sha512(ph1, salt1, iterations, 64).then((long) => salted(long, salt2))
}

/**
 * `v = g^x mod p`, 256 bytes: what the server keeps of a password.
 *
 * @since 0.1.0
 * @category derivation
 */
export const verifier = (crypto: Pick<Primitives, "modPow">, x: Uint8Array, { g, p }: Algorithm): Uint8Array =>
  crypto.modPow(pad(BigInt(g)), x, p)

/** `k = H(p | g)`. */
const multiplier = (crypto: Hash, { g, p }: Algorithm): bigint => toBigInt(crypto.sha256(concat(p, pad(BigInt(g)))))

/** Our public value is unfit once in 2^60 times; as often as this it is our source of randomness that is unfit. */
const draws = 16

/**
 * Proves that we know the password that became `x`, to a server that has sent `B`. Refuses a `B` that keeps no distance
 * from both ends of the group, before anything is computed from the password.
 *
 * @since 0.1.0
 * @category derivation
 */
export const prove = (
  means: {
    readonly crypto: Pick<Primitives, "sha256" | "modPow">
    readonly random: (length: number) => Uint8Array
  },
  x: Uint8Array,
  algorithm: Algorithm,
  publicValue: Uint8Array
): Either.Either<Proof, "PublicValue"> => {
  const { crypto, random } = means
  const { g, p, salt1, salt2 } = algorithm
  if (publicValue.length > groupSize || !isPublicValue(publicValue, p)) return Either.left("PublicValue")
  const prime = toBigInt(p)
  const B = pad(toBigInt(publicValue))
  for (let draw = 0; draw < draws; draw++) {
    const a = random(groupSize)
    const A = crypto.modPow(pad(BigInt(g)), a, p)
    const u = crypto.sha256(concat(A, B))
    if (!isPublicValue(A, p) || toBigInt(u) === 0n) continue
    const masked = (multiplier(crypto, algorithm) * toBigInt(verifier(crypto, x, algorithm))) % prime
    const base = (toBigInt(B) - masked + prime) % prime
    const exponent = toBigInt(a) + toBigInt(u) * toBigInt(x)
    a.fill(0)
    const K = crypto.sha256(crypto.modPow(pad(base), fromBigInt(exponent, groupSize + 1), p))
    const group = xor(crypto.sha256(p), crypto.sha256(pad(BigInt(g))))
    const M1 = crypto.sha256(concat(group, crypto.sha256(salt1), crypto.sha256(salt2), A, B, K))
    return Either.right({ A, M1 })
  }
  return Either.left("PublicValue")
}
