/**
 * Emits the encryption of whole messages: message key, key derivation, key schedule and AES-IGE in one call.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 */
import * as Layout from "../layout.ts"
import type { Callee, I64 } from "./assembler.ts"
import { add, eqz64, i32, load64, or64, sub, xor64, zero } from "./assembler.ts"
import type { Hash } from "./hashes.ts"
import type { Module } from "./Module.ts"

/** What messages are made of. */
export interface Parts {
  readonly sha256: Hash
  readonly expandKey: Callee
  readonly invertKeys: Callee
  readonly igeEncrypt: Callee
  readonly igeDecrypt: Callee
}

// Eight bytes of the large message key in the digest, against those of the message at hand.
const differing = (at: number): I64 => xor64(load64(zero, Layout.digest + 8 + at), load64(zero, Layout.messageKey + at))

/**
 * Defines the functions on messages. `data` is where the plain message begins, `length` how long it is, `x` which part
 * of the authorization key to take: 0 for messages of the client, 8 for those of the server.
 */
export const defineMessages = (module: Module, parts: Parts): void => {
  const key = i32(Layout.encryptionKeys)

  // prefix(data, x): puts in front of a message what is hashed with it, 32 bytes of the authorization key.
  const prefix = module.procedure((body) => {
    const data = body.parameter()
    const x = body.parameter()
    body.copy(sub(data, i32(32)), 0, x, Layout.authKey + 88, 32)
  }, "prefix")

  // hashMessage(data, length, x): the large message key, as the digest.
  module.procedure((body) => {
    const data = body.parameter()
    const length = body.parameter()
    const x = body.parameter()
    body.call(prefix, data, x)
    body.set(length, add(length, i32(32)))
    body.call(parts.sha256.start)
    body.call(parts.sha256.finish, sub(data, i32(32)), length, length)
  }, "hashMessage")

  // matches(): whether the digest is the large message key of the message at hand; in the same time whatever differs.
  module.func((body) => {
    const difference = body.local("i64")
    body.set(difference, or64(differing(0), differing(8)))
    return eqz64(difference)
  }, "matches")

  // derive(x): key and initialization vector of the message at hand.
  const derive = module.procedure((body) => {
    const x = body.parameter()
    const { derivation: a } = Layout
    const b = a + 64
    body.copy(zero, a, zero, Layout.messageKey, 16)
    body.copy(zero, a + 16, x, Layout.authKey, 36)
    body.copy(zero, b, x, Layout.authKey + 40, 36)
    body.copy(zero, b + 36, zero, Layout.messageKey, 16)
    const hash = (input: number, outer: number, inner: number) => {
      body.call(parts.sha256.start)
      body.call(parts.sha256.finish, i32(input), i32(52), i32(52))
      body.copy(zero, outer, zero, Layout.digest, 8)
      body.copy(zero, inner + 8, zero, Layout.digest + 8, 16)
      body.copy(zero, outer + 24, zero, Layout.digest + 24, 8)
    }
    // aes_key = a[0, 8) + b[8, 24) + a[24, 32), aes_iv = b[0, 8) + a[8, 24) + b[24, 32)
    hash(a, Layout.key, Layout.chain)
    hash(b, Layout.chain, Layout.key)
  }, "derive")

  // seal(data, length, x): takes the message key from the digest, encrypts, and puts the header in front.
  module.procedure((body) => {
    const data = body.parameter()
    const length = body.parameter()
    const x = body.parameter()
    body.copy(zero, Layout.messageKey, zero, Layout.digest + 8, 16)
    body.call(derive, x)
    body.call(parts.expandKey, i32(Layout.key), key)
    body.copy(sub(data, i32(24)), 0, zero, Layout.authKeyId, 8)
    body.copy(sub(data, i32(24)), 8, zero, Layout.messageKey, 16)
    body.call(parts.igeEncrypt, data, add(data, length))
  }, "seal")

  // unseal(data, length, x): takes the message key from in front of the data, and decrypts.
  module.procedure((body) => {
    const data = body.parameter()
    const length = body.parameter()
    const x = body.parameter()
    body.copy(zero, Layout.messageKey, sub(data, i32(16)), 0, 16)
    body.call(derive, x)
    body.call(parts.expandKey, i32(Layout.key), key)
    body.call(parts.invertKeys)
    body.call(parts.igeDecrypt, data, add(data, length))
  }, "unseal")
}
