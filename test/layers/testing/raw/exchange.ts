/** The raw client: the key exchange, step by step, each of which can be made wrong. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { decodeUnsafe, encodeUnsafe } from "../../../../schema/tl/Codec.ts"
import * as C from "../../../../schema/tl/mtproto/codecs.ts"
import type * as M from "../../../../schema/tl/mtproto/types.ts"
import * as MessageId from "../../../../schema/wire/MessageId.ts"
import * as Plain from "../../../../schema/wire/Plain.ts"
import type { MessageCipher } from "../../../../schema/wire/Primitives.ts"
import { concat, fromBigInt, fromBigIntMinimal, toBigInt } from "../../../../layers/crypto/bytes.ts"
import * as Dh from "../../../../layers/crypto/dh.ts"
import * as NonceKeys from "../../../../layers/crypto/nonceKeys.ts"
import * as Rsa from "../../../../layers/crypto/rsa.ts"
import { publicKey } from "../../../../layers/testing/rsaKey.ts"
import { Crypto } from "../../../../services/Crypto.ts"
import { RandomSource } from "../../../../services/RandomSource.ts"
import type { Connection } from "./connection.ts"

/** Changes to the steps of the key exchange. */
export interface ExchangeOptions {
  readonly expiresIn?: number
  readonly nonce?: Uint8Array
  readonly newNonce?: Uint8Array
  readonly dc?: number
  readonly request?: (step: M.reqDHParams) => M.reqDHParams
  readonly inner?: (inner: M.PQInnerData) => M.PQInnerData
  readonly innerBytes?: (bytes: Uint8Array) => Uint8Array
  readonly encrypted?: (bytes: Uint8Array) => Uint8Array
  readonly clientInner?: (inner: M.ClientDHInnerData) => M.ClientDHInnerData
  readonly clientPlain?: (bytes: Uint8Array) => Uint8Array
  readonly retryId?: bigint
}

export interface Key {
  readonly bytes: Uint8Array
  readonly id: bigint
  readonly salt: bigint
  /** Server time minus ours, in milliseconds. */
  readonly offset: number
  readonly cipher: MessageCipher
}

let lastPlainTick = 0

const plainMessage = (offset: number, now: number, body: Uint8Array): Uint8Array => {
  const packet = new Uint8Array(Plain.headLength + body.length)
  lastPlainTick = MessageId.next(lastPlainTick, now + offset)
  Plain.write(packet, 0, lastPlainTick, body)
  return packet
}

/** Sends a step and waits for what comes back: a body, or a negative number. */
export const ask = (connection: Connection, body: Uint8Array) =>
  Effect.gen(function*() {
    const now = yield* Clock.currentTimeMillis
    connection.send(plainMessage(0, now, body))
    const packet = yield* connection.receive
    if (packet.length === 4) return new DataView(packet.buffer, packet.byteOffset).getInt32(0, true)
    return Plain.read(packet) ?? (yield* Effect.dieMessage("no plain message"))
  })

export const resPQ = (connection: Connection, nonce: Uint8Array) =>
  Effect.gen(function*() {
    const answer = yield* ask(connection, encodeUnsafe({ _tag: "req_pq_multi", nonce }, C.writeReqPqMultiCall))
    if (typeof answer === "number") return yield* Effect.dieMessage(`resPQ: ${answer}`)
    return decodeUnsafe(answer, C.readResPQ)
  })

/** The second step up to the server's answer. */
export const begin = (connection: Connection, options: ExchangeOptions = {}) =>
  Effect.gen(function*() {
    const crypto = yield* Crypto
    const { bytes: random } = yield* RandomSource
    const nonce = options.nonce ?? random(16)
    const newNonce = options.newNonce ?? random(32)
    const { pq, serverNonce } = yield* resPQ(connection, nonce)
    const [p = 0n, q = 0n] = crypto.factorize(toBigInt(pq)) ?? []
    const common = {
      pq,
      p: fromBigIntMinimal(p),
      q: fromBigIntMinimal(q),
      nonce,
      serverNonce,
      newNonce,
      dc: options.dc ?? connection.dc
    }
    const inner: M.PQInnerData = options.expiresIn === undefined
      ? { _tag: "p_q_inner_data_dc", ...common }
      : { _tag: "p_q_inner_data_temp_dc", ...common, expiresIn: options.expiresIn }
    const innerBytes = encodeUnsafe(options.inner?.(inner) ?? inner, C.writePQInnerData)
    const encrypted = Rsa.encrypt(crypto, random, publicKey, options.innerBytes?.(innerBytes) ?? innerBytes)
    const step: M.reqDHParams = {
      _tag: "req_DH_params",
      nonce,
      serverNonce,
      p: common.p,
      q: common.q,
      publicKeyFingerprint: publicKey.fingerprint,
      encryptedData: options.encrypted?.(encrypted) ?? encrypted
    }
    const question = encodeUnsafe(options.request?.(step) ?? step, C.writeReqDHParamsCall)
    const answer = yield* ask(connection, question)
    return { nonce, serverNonce, newNonce, question, answer }
  })

/** The third step up to the server's answer, given what the second one gave. */
export const finish = (
  connection: Connection,
  { answer, newNonce, nonce, serverNonce }: Effect.Effect.Success<ReturnType<typeof begin>>,
  options: ExchangeOptions = {}
) =>
  Effect.gen(function*() {
    const crypto = yield* Crypto
    const { bytes: random } = yield* RandomSource
    if (typeof answer === "number") return yield* Effect.dieMessage(`server_DH_params: ${answer}`)
    const parameters = decodeUnsafe(answer, C.readServerDHParams)
    if (parameters._tag !== "server_DH_params_ok") return yield* Effect.dieMessage(parameters._tag)
    const { iv, key } = NonceKeys.temporaryKeys(crypto, newNonce, serverNonce)
    const opened = crypto.aesIgeDecrypt(parameters.encryptedAnswer, key, iv)
    const server = decodeUnsafe(opened.slice(20), C.readServerDHInnerData)
    const secret = random(256)
    const gB = crypto.modPow(Uint8Array.of(server.g), secret, server.dhPrime)
    const data: M.ClientDHInnerData = {
      _tag: "client_DH_inner_data",
      nonce,
      serverNonce,
      retryId: options.retryId ?? 0n,
      gB
    }
    const body = encodeUnsafe(options.clientInner?.(data) ?? data, C.writeClientDHInnerData)
    const hashed = concat(crypto.sha1(body), body)
    const padded = concat(hashed, random((16 - (hashed.length % 16)) % 16))
    const encryptedData = crypto.aesIgeEncrypt(options.clientPlain?.(padded) ?? padded, key, iv)
    const step: M.setClientDHParams = { _tag: "set_client_DH_params", nonce, serverNonce, encryptedData }
    const question = encodeUnsafe(step, C.writeSetClientDHParamsCall)
    const confirmation = yield* ask(connection, question)
    const shared = fromBigInt(toBigInt(crypto.modPow(server.gA, secret, server.dhPrime)), Dh.groupSize)
    const now = yield* Clock.currentTimeMillis
    const made: Key = {
      bytes: shared,
      id: NonceKeys.identify(crypto, shared).id,
      salt: NonceKeys.serverSalt(newNonce, serverNonce),
      offset: server.serverTime * 1000 - now,
      cipher: crypto.messageCipher(shared)
    }
    return { key: made, confirmation, question, auxHash: NonceKeys.identify(crypto, shared).auxHash, server }
  })

/** A whole exchange that succeeds. */
export const makeKey = (connection: Connection, options: ExchangeOptions = {}) =>
  Effect.gen(function*() {
    const begun = yield* begin(connection, options)
    const { confirmation, key } = yield* finish(connection, begun, options)
    if (typeof confirmation === "number") return yield* Effect.dieMessage(`dh_gen: ${confirmation}`)
    const { _tag } = decodeUnsafe(confirmation, C.readSetClientDHParamsAnswer)
    return _tag === "dh_gen_ok" ? key : yield* Effect.dieMessage(_tag)
  })
