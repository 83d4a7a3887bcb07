/**
 * The key exchange, step by step, as pure functions: each takes what the server answered, makes every check that the
 * protocol demands, and gives what to send next. `Handshake.ts` sends and waits.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/auth_key
 * @see https://core.telegram.org/mtproto/security_guidelines
 */
import * as Either from "effect/Either"
import { decode, encodeUnsafe } from "../../schema/tl/Codec.ts"
import * as Mtproto from "../../schema/tl/mtproto/codecs.ts"
import type * as T from "../../schema/tl/mtproto/types.ts"
import { Reader } from "../../schema/tl/Reader.ts"
import { TlDecodeError } from "../../schema/tl/TlDecodeError.ts"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import type { HandshakeError } from "../../services/Handshake.ts"
import { concat, equal, fromBigInt, fromBigIntMinimal, toBigInt, toLong } from "../crypto/bytes.ts"
import * as Dh from "../crypto/dh.ts"
import * as NonceKeys from "../crypto/nonceKeys.ts"
import * as Rsa from "../crypto/rsa.ts"

type Reason = HandshakeError["reason"]
type Outcome<A> = Either.Either<A, Reason>

/**
 * What the steps compute with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Means {
  readonly crypto: Primitives
  readonly random: (length: number) => Uint8Array
}

/**
 * What kind of key is made, and with whom.
 *
 * @since 0.1.0
 * @category models
 */
export interface Purpose {
  /** The number of the data centre as servers want it. */
  readonly wireDc: number
  /** Seconds that a temporary key lives; `undefined` for a permanent one. */
  readonly expiresIn: number | undefined
  readonly serverKeys: ReadonlyArray<Rsa.PublicKey>
}

const fail = Either.left

/** Reads an answer; one that cannot be read to its end is not the answer of this step. */
const read = <A>(body: Uint8Array, reader: (r: Reader) => A): Outcome<A> =>
  Either.mapLeft(decode(body, reader, { exact: true }), () => "Unexpected")

/**
 * The first step.
 *
 * @since 0.1.0
 * @category steps
 */
export interface Begun {
  readonly nonce: Uint8Array
  /** `req_pq_multi`. */
  readonly body: Uint8Array
}

/**
 * Asks for the server's part.
 *
 * @since 0.1.0
 * @category steps
 */
export const begin = ({ random }: Means): Begun => {
  const nonce = random(16)
  return { nonce, body: encodeUnsafe({ _tag: "req_pq_multi", nonce }, Mtproto.writeReqPqMultiCall) }
}

/**
 * The second step.
 *
 * @since 0.1.0
 * @category steps
 */
export interface Asked {
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly newNonce: Uint8Array
  /** `req_DH_params`. */
  readonly body: Uint8Array
}

/** pq is at most 2^63 - 1; the factorization itself refuses what is no product of two odd primes. */
const largestPq = (1n << 63n) - 1n

/**
 * Takes `resPQ`: proves work by splitting `pq` and asks for the Diffie-Hellman parameters, with a secret that only the
 * holder of the server's RSA key can read.
 *
 * @since 0.1.0
 * @category steps
 */
export const onResPQ = (means: Means, purpose: Purpose, { nonce }: Begun, answer: Uint8Array): Outcome<Asked> =>
  Either.gen(function*() {
    const res = yield* read(answer, Mtproto.readResPQ)
    if (!equal(res.nonce, nonce)) return yield* fail<Reason>("Nonce")
    const key = res.serverPublicKeyFingerprints
      .map((fingerprint) => purpose.serverKeys.find((known) => known.fingerprint === fingerprint))
      .find((known) => known !== undefined)
    if (key === undefined) return yield* fail<Reason>("UnknownServerKey")

    const pq = toBigInt(res.pq)
    const factors = res.pq.length <= 8 && pq <= largestPq ? means.crypto.factorize(pq) : undefined
    if (factors === undefined) return yield* fail<Reason>("Factorization")
    const p = fromBigIntMinimal(factors[0])
    const q = fromBigIntMinimal(factors[1])
    const { serverNonce } = res
    const newNonce = means.random(32)
    const shared = { pq: res.pq, p, q, nonce, serverNonce, newNonce, dc: purpose.wireDc }
    const inner: T.PQInnerData = purpose.expiresIn === undefined
      ? { _tag: "p_q_inner_data_dc", ...shared }
      : { _tag: "p_q_inner_data_temp_dc", ...shared, expiresIn: purpose.expiresIn }
    const encryptedData = Rsa.encrypt(means.crypto, means.random, key, encodeUnsafe(inner, Mtproto.writePQInnerData))
    const body = encodeUnsafe({
      _tag: "req_DH_params",
      nonce,
      serverNonce,
      p,
      q,
      publicKeyFingerprint: key.fingerprint,
      encryptedData
    }, Mtproto.writeReqDHParamsCall)
    return { nonce, serverNonce, newNonce, body }
  })

/**
 * The server's Diffie-Hellman parameters. All is checked but the group itself, which takes time: see `Dh.isGoodGroup`.
 *
 * @since 0.1.0
 * @category steps
 */
export interface Offered {
  readonly asked: Asked
  readonly g: number
  readonly prime: Uint8Array
  /** `g^a mod p`, 256 bytes. */
  readonly gA: Uint8Array
  /** Seconds since 1970. */
  readonly serverTime: number
}

/** The encrypted answer is not longer than this. */
const longestAnswer = 4096

/**
 * Takes `server_DH_params_ok`.
 *
 * @since 0.1.0
 * @category steps
 */
export const onServerParams = ({ crypto }: Means, asked: Asked, answer: Uint8Array): Outcome<Offered> =>
  Either.gen(function*() {
    const { newNonce, nonce, serverNonce } = asked
    const res = yield* read(answer, Mtproto.readServerDHParams)
    if (!equal(res.nonce, nonce) || !equal(res.serverNonce, serverNonce)) return yield* fail<Reason>("Nonce")
    if (res._tag === "server_DH_params_fail") {
      const isGenuine = equal(res.newNonceHash, crypto.sha1(newNonce).subarray(4))
      return yield* fail<Reason>(isGenuine ? "Rejected" : "NonceHash")
    }
    const { length } = res.encryptedAnswer
    if (length === 0 || length % 16 !== 0 || length >= longestAnswer) return yield* fail<Reason>("Decryption")
    const { iv, key } = NonceKeys.temporaryKeys(crypto, newNonce, serverNonce)
    const plain = crypto.aesIgeDecrypt(res.encryptedAnswer, key, iv)
    const inner = yield* hashed(crypto, plain)
    if (!equal(inner.nonce, nonce) || !equal(inner.serverNonce, serverNonce)) return yield* fail<Reason>("Nonce")
    if (!Dh.isFullSize(inner.dhPrime) || !Dh.isGenerator(inner.g, inner.dhPrime)) return yield* fail<Reason>("Group")
    if (inner.gA.length > Dh.groupSize || !Dh.isPublicValue(inner.gA, inner.dhPrime)) {
      return yield* fail<Reason>("PublicValue")
    }
    return {
      asked,
      g: inner.g,
      prime: inner.dhPrime,
      gA: fromBigInt(toBigInt(inner.gA), Dh.groupSize),
      serverTime: inner.serverTime >>> 0
    }
  })

/** `server_DH_inner_data` behind its SHA-1 and in front of less than a block of padding. */
const hashed = (crypto: Primitives, plain: Uint8Array): Outcome<T.ServerDHInnerData> => {
  const reader = new Reader(plain, 20)
  try {
    const inner = Mtproto.readServerDHInnerData(reader)
    const end = 20 + reader.position
    const isWhole = plain.length - end < 16 && equal(crypto.sha1(plain.subarray(20, end)), plain.subarray(0, 20))
    return isWhole ? Either.right(inner) : fail("Decryption")
  } catch (error) {
    if (error instanceof TlDecodeError) return fail("Decryption")
    throw error
  }
}

/**
 * Our part of the exchange.
 *
 * @since 0.1.0
 * @category steps
 */
export interface Answered {
  readonly asked: Asked
  readonly authKey: Uint8Array
  /** `set_client_DH_params`. */
  readonly body: Uint8Array
}

/** Our public value is unfit once in 2^60 times; as often as this it is our source of randomness that is unfit. */
const draws = 16

/**
 * Chooses our secret, once the group was found good. `retryId` is 0, or the auxiliary hash of the key that the server
 * did not like.
 *
 * @since 0.1.0
 * @category steps
 */
export const choose = (means: Means, offered: Offered, retryId: bigint): Outcome<Answered> => {
  const { crypto, random } = means
  const { asked, gA, prime } = offered
  for (let draw = 0; draw < draws; draw++) {
    const b = random(Dh.groupSize)
    const gB = crypto.modPow(fromBigInt(BigInt(offered.g), Dh.groupSize), b, prime)
    if (!Dh.isPublicValue(gB, prime)) continue
    const authKey = crypto.modPow(gA, b, prime)
    b.fill(0)
    const inner = encodeUnsafe({
      _tag: "client_DH_inner_data",
      nonce: asked.nonce,
      serverNonce: asked.serverNonce,
      retryId,
      gB
    }, Mtproto.writeClientDHInnerData)
    const unpadded = concat(crypto.sha1(inner), inner)
    const plain = concat(unpadded, random((16 - (unpadded.length % 16)) % 16))
    const { iv, key } = NonceKeys.temporaryKeys(crypto, asked.newNonce, asked.serverNonce)
    const body = encodeUnsafe({
      _tag: "set_client_DH_params",
      nonce: asked.nonce,
      serverNonce: asked.serverNonce,
      encryptedData: crypto.aesIgeEncrypt(plain, key, iv)
    }, Mtproto.writeSetClientDHParamsCall)
    return Either.right({ asked, authKey, body })
  }
  return fail("PublicValue")
}

/**
 * How the exchange ends: with a key, or with another try of our part.
 *
 * @since 0.1.0
 * @category steps
 */
export type Concluded =
  | { readonly _tag: "Done"; readonly authKey: Uint8Array; readonly salt: bigint }
  | { readonly _tag: "Retry"; readonly retryId: bigint }

const hashNumbers = { dh_gen_ok: 1, dh_gen_retry: 2, dh_gen_fail: 3 } as const

const hashOf = (answer: T.SetClientDHParamsAnswer): Uint8Array => {
  switch (answer._tag) {
    case "dh_gen_ok":
      return answer.newNonceHash1
    case "dh_gen_retry":
      return answer.newNonceHash2
    case "dh_gen_fail":
      return answer.newNonceHash3
  }
}

/**
 * Takes the server's verdict.
 *
 * @since 0.1.0
 * @category steps
 */
export const onVerdict = ({ crypto }: Means, { asked, authKey }: Answered, answer: Uint8Array): Outcome<Concluded> =>
  Either.gen(function*() {
    const res = yield* read(answer, Mtproto.readSetClientDHParamsAnswer)
    if (!equal(res.nonce, asked.nonce) || !equal(res.serverNonce, asked.serverNonce)) {
      return yield* fail<Reason>("Nonce")
    }
    const expected = NonceKeys.newNonceHash(crypto, asked.newNonce, hashNumbers[res._tag], authKey)
    if (!equal(hashOf(res), expected)) return yield* fail<Reason>("NonceHash")
    switch (res._tag) {
      case "dh_gen_ok":
        return { _tag: "Done", authKey, salt: NonceKeys.serverSalt(asked.newNonce, asked.serverNonce) }
      case "dh_gen_retry":
        return { _tag: "Retry", retryId: toLong(crypto.sha1(authKey).subarray(0, 8)) }
      case "dh_gen_fail":
        return yield* fail<Reason>("Rejected")
    }
  })
