/**
 * The server's side of the key exchange. It checks everything that a client can do wrong. Way in: `connection.ts` hands
 * over the bodies of unencrypted messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/auth_key
 */
import * as Either from "effect/Either"
import { decode, encodeUnsafe } from "../../schema/tl/Codec.ts"
import * as C from "../../schema/tl/mtproto/codecs.ts"
import type * as M from "../../schema/tl/mtproto/types.ts"
import { concat, equal, fromBigInt, fromBigIntMinimal, toBigInt, toHex } from "../crypto/bytes.ts"
import * as Dh from "../crypto/dh.ts"
import * as NonceKeys from "../crypto/nonceKeys.ts"
import { isPrime } from "../crypto/primes.ts"
import type { Environment } from "./environment.ts"
import { isCdn, randomLong } from "./environment.ts"
import { innerData } from "./exchangeChecks.ts"
import type { KeyRing } from "./model.ts"
import * as Rsa from "./rsaKey.ts"
import type { Place, ViolationKind } from "./violations.ts"

/**
 * What the server says: an answer, or a transport error.
 *
 * @since 0.1.0
 * @category models
 */
export type Reply =
  | { readonly _tag: "Answer"; readonly body: Uint8Array }
  | { readonly _tag: "Refused"; readonly code: -404 | -444 }

/**
 * The exchanges that go on at one data centre. They belong to no connection: a client may go on over another one.
 *
 * @since 0.1.0
 * @category models
 */
export interface Exchanges {
  readonly handle: (place: Place, body: Uint8Array) => Reply
}

/** A step is remembered for ten minutes. */
const memory = 600_000

const generator = 3

/** Nonces that are remembered, so that one is noticed that comes again. */
const rememberedNonces = 10_000

interface Attempt {
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly p: bigint
  readonly q: bigint
  readonly since: number
  /** The last step and the answer to it: it is given again to the same question. */
  question: Uint8Array
  answer: Uint8Array
  agreed: { readonly newNonce: Uint8Array; readonly expiresIn: number | undefined } | undefined
  retryId: bigint
  done: boolean
}

const answered = (body: Uint8Array): Reply => ({ _tag: "Answer", body })
const notFound: Reply = { _tag: "Refused", code: -404 }
const invalidDc: Reply = { _tag: "Refused", code: -444 }

/** Bytes of our secret exponent. */
const secretSize = 32

/**
 * No exchanges yet; keys that are made go into `keys`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (environment: Environment, dc: number, keys: KeyRing): Exchanges => {
  const pair = isCdn(environment.settings, dc) ? Rsa.cdn : Rsa.own
  const { crypto, faults, random, timers, violations } = environment
  const attempts = new Map<string, Attempt>()
  const nonces = new Set<string>()
  const newNonces = new Set<string>()

  // One short secret serves all: nothing here is worth hiding, and raising to powers is what costs.
  let half: { readonly secret: Uint8Array; readonly open: Uint8Array } | undefined
  const ownHalf = () => {
    while (half === undefined) {
      const secret = random(secretSize)
      const open = crypto.modPow(Uint8Array.of(generator), secret, Dh.publishedPrime)
      if (Dh.isPublicValue(open, Dh.publishedPrime)) half = { secret, open }
    }
    return half
  }

  const prime = (): bigint => {
    while (true) {
      const candidate = (toBigInt(random(4)) >> 2n) | (1n << 30n) | 1n
      if (isPrime(candidate)) return candidate
    }
  }

  const remember = (set: Set<string>, value: string) => {
    if (set.size >= rememberedNonces) set.clear()
    set.add(value)
  }

  const forgetOld = () => {
    for (const [key, attempt] of attempts) {
      if (attempt.since + memory > timers.now()) return
      attempts.delete(key)
    }
  }

  const begin = (place: Place, question: Uint8Array, { nonce }: M.reqPqMulti): Reply => {
    const name = toHex(nonce)
    for (const known of attempts.values()) {
      if (equal(known.nonce, nonce) && known.agreed === undefined) return answered(known.answer)
    }
    if (nonces.has(name)) violations.add("Nonce", place, "a nonce of an earlier exchange")
    remember(nonces, name)
    const one = prime()
    let two = prime()
    while (two === one) two = prime()
    const [p, q] = one < two ? [one, two] : [two, one]
    const serverNonce = random(16)
    let resPQ: M.resPQ = {
      _tag: "resPQ",
      nonce,
      serverNonce,
      pq: fromBigIntMinimal(p * q),
      serverPublicKeyFingerprints: [randomLong(random), pair.publicKey.fingerprint]
    }
    const fault = faults.take("exchange", { ...place, account: undefined, step: "resPQ" })
    resPQ = fault?.resPQ?.(resPQ) ?? resPQ
    const answer = encodeUnsafe(resPQ, C.writeResPQ)
    const since = timers.now()
    const attempt: Attempt = {
      nonce,
      serverNonce,
      p,
      q,
      since,
      question,
      answer,
      agreed: undefined,
      retryId: 0n,
      done: false
    }
    attempts.set(toHex(serverNonce), attempt)
    return answered(answer)
  }

  const agree = (place: Place, question: Uint8Array, step: M.reqDHParams): Reply => {
    const attempt = attempts.get(toHex(step.serverNonce))
    if (attempt === undefined) return notFound
    if (equal(attempt.question, question)) return answered(attempt.answer)
    const blame = (kind: ViolationKind, detail: string): Reply => {
      violations.add(kind, place, detail)
      return notFound
    }
    if (!equal(attempt.nonce, step.nonce)) return blame("Nonce", "req_DH_params with another nonce")
    if (attempt.agreed !== undefined) return blame("Nonce", "a second req_DH_params in one exchange")
    const { p, q } = attempt
    if (!equal(step.p, fromBigIntMinimal(p)) || !equal(step.q, fromBigIntMinimal(q))) {
      return blame("Factors", `${toHex(step.p)} and ${toHex(step.q)} are not the factors of pq`)
    }
    if (step.publicKeyFingerprint !== pair.publicKey.fingerprint) {
      return blame("Fingerprint", `the key ${step.publicKeyFingerprint} was not offered`)
    }
    const padded = step.encryptedData.length === 256 ? Rsa.unpad(crypto, step.encryptedData, pair) : undefined
    if (padded === undefined) return blame("RsaPadding", "encrypted_data is not made by RSA_PAD")
    const inner = innerData(padded, { ...attempt, dc, test: environment.settings.test })
    if (inner._tag === "Wrong") {
      violations.add(inner.kind, place, inner.detail)
      return inner.kind === "WrongDc" ? invalidDc : notFound
    }
    if (inner.legacy) violations.add("LegacyMethod", place, "inner data without a data centre")
    const { newNonce } = inner
    if (newNonces.has(toHex(newNonce))) violations.add("NewNonce", place, "a new_nonce of an earlier exchange")
    remember(newNonces, toHex(newNonce))
    attempt.agreed = inner
    attempt.question = question
    attempt.answer = parameters(place, attempt, newNonce)
    return answered(attempt.answer)
  }

  const parameters = (place: Place, { nonce, serverNonce }: Attempt, newNonce: Uint8Array): Uint8Array => {
    const fault = faults.take("exchange", { ...place, account: undefined, step: "parameters" })
    let inner: M.serverDHInnerData = {
      _tag: "server_DH_inner_data",
      nonce,
      serverNonce,
      g: generator,
      dhPrime: Dh.publishedPrime,
      gA: ownHalf().open,
      serverTime: timers.seconds()
    }
    inner = fault?.inner?.(inner) ?? inner
    const body = encodeUnsafe(inner, C.writeServerDHInnerData)
    const plain = concat(crypto.sha1(body), body)
    const padded = concat(plain, random((16 - (plain.length % 16)) % 16))
    const { iv, key } = NonceKeys.temporaryKeys(crypto, newNonce, serverNonce)
    const encryptedAnswer = crypto.aesIgeEncrypt(fault?.plainInner?.(padded) ?? padded, key, iv)
    const answer: M.serverDHParamsOk = { _tag: "server_DH_params_ok", nonce, serverNonce, encryptedAnswer }
    return encodeUnsafe(fault?.parameters?.(answer) ?? answer, C.writeServerDHParams)
  }

  const complete = (place: Place, question: Uint8Array, step: M.setClientDHParams): Reply => {
    const attempt = attempts.get(toHex(step.serverNonce))
    if (attempt?.agreed === undefined) return notFound
    if (equal(attempt.question, question)) return answered(attempt.answer)
    const { nonce, serverNonce } = attempt
    const { expiresIn, newNonce } = attempt.agreed
    const blame = (kind: ViolationKind, detail: string): Reply => {
      violations.add(kind, place, detail)
      return notFound
    }
    if (!equal(nonce, step.nonce)) return blame("Nonce", "set_client_DH_params with another nonce")
    if (attempt.done) return blame("ClientDh", "the exchange was completed before")
    const encrypted = step.encryptedData
    if (encrypted.length === 0 || encrypted.length % 16 !== 0) return blame("ClientDh", "not whole blocks")
    const temporary = NonceKeys.temporaryKeys(crypto, newNonce, serverNonce)
    const plain = crypto.aesIgeDecrypt(encrypted, temporary.key, temporary.iv)
    const decoded = decode(plain.slice(20), (r) => {
      const data = C.readClientDHInnerData(r)
      return { data, length: r.position }
    })
    if (Either.isLeft(decoded)) return blame("ClientDh", "not encrypted with the temporary key")
    const { data, length } = decoded.right
    const body = plain.subarray(20, 20 + length)
    if (!equal(crypto.sha1(body), plain.subarray(0, 20))) return blame("ClientDh", "the hash does not fit")
    if (plain.length - 20 - length > 15) return blame("ClientDh", "more than 15 bytes of padding")
    if (!equal(data.nonce, nonce) || !equal(data.serverNonce, serverNonce)) {
      return blame("InnerData", "client_DH_inner_data with other nonces")
    }
    if (data.retryId !== attempt.retryId) {
      return blame("RetryId", `retry_id is ${data.retryId}, not ${attempt.retryId}`)
    }
    if (!Dh.isPublicValue(data.gB, Dh.publishedPrime)) return blame("PublicValue", "g_b is out of range")

    const shared = crypto.modPow(data.gB, ownHalf().secret, Dh.publishedPrime)
    const authKey = fromBigInt(toBigInt(shared), Dh.groupSize)
    const { auxHash, id } = NonceKeys.identify(crypto, authKey)
    const hash = (number: 1 | 2 | 3) => NonceKeys.newNonceHash(crypto, newNonce, number, authKey)
    const fault = faults.take("exchange", { ...place, account: undefined, step: "confirmation" })
    const names = { nonce, serverNonce }
    let answer: M.SetClientDHParamsAnswer
    if (fault?.verdict === "fail") {
      attempts.delete(toHex(serverNonce))
      answer = { _tag: "dh_gen_fail", ...names, newNonceHash3: hash(3) }
    } else if (fault?.verdict === "retry" || keys.get(id) !== undefined) {
      attempt.retryId = auxHash
      answer = { _tag: "dh_gen_retry", ...names, newNonceHash2: hash(2) }
    } else {
      attempt.done = true
      const expiresAt = expiresIn === undefined ? undefined : timers.now() + expiresIn * 1000
      keys.add(authKey, NonceKeys.serverSalt(newNonce, serverNonce), expiresAt)
      answer = { _tag: "dh_gen_ok", ...names, newNonceHash1: hash(1) }
    }
    attempt.question = question
    attempt.answer = encodeUnsafe(fault?.confirmation?.(answer) ?? answer, C.writeSetClientDHParamsAnswer)
    return answered(attempt.answer)
  }

  const handle = (place: Place, body: Uint8Array): Reply => {
    forgetOld()
    const question = body.slice()
    const call = decode(question, C.readCall)
    if (Either.isLeft(call)) {
      const legacy = call.left.constructorId === 0x60469778
      violations.add(legacy ? "LegacyMethod" : "PlainMessage", place, legacy ? "req_pq" : call.left.message)
      return notFound
    }
    switch (call.right._tag) {
      case "req_pq_multi":
        return begin(place, question, call.right)
      case "req_DH_params":
        return agree(place, question, call.right)
      case "set_client_DH_params":
        return complete(place, question, call.right)
      default:
        violations.add("PlainMessage", place, `${call.right._tag} is no step of the key exchange`)
        return notFound
    }
  }

  return { handle }
}
