/**
 * The message that binds a temporary key to the permanent one: it proves, encrypted with the permanent key as MTProto 1
 * did it, that we have both. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/pfs
 * @see https://core.telegram.org/method/auth.bindTempAuthKey
 */
import * as auth from "../../schema/tl/api/methods/auth.ts"
import * as R from "../../schema/tl/api/read.ts"
import { encodeUnsafe } from "../../schema/tl/Codec.ts"
import { writeRequest } from "../../schema/tl/Method.ts"
import * as Mtproto from "../../schema/tl/mtproto/codecs.ts"
import type { Reader } from "../../schema/tl/Reader.ts"
import type { Writer } from "../../schema/tl/Writer.ts"
import * as MessageId from "../../schema/wire/MessageId.ts"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import type { Call } from "../../services/Sessions.ts"
import { concat, toLong } from "../crypto/bytes.ts"
import * as Kdf from "../crypto/kdf.ts"
import { identify } from "../crypto/nonceKeys.ts"

/**
 * What is bound to what.
 *
 * @since 0.1.0
 * @category models
 */
export interface Binding {
  /** 256 bytes. */
  readonly permanent: Uint8Array
  /** 256 bytes. */
  readonly temporary: Uint8Array
  /** The session that makes the call, in the temporary key. */
  readonly sessionId: bigint
  /** When the temporary key ends: Unix time in seconds, by the server's clock. */
  readonly expiresAt: number
}

/**
 * What the message is made with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Means {
  readonly crypto: Pick<Primitives, "sha1" | "aesIgeEncrypt">
  readonly random: (length: number) => Uint8Array
}

/** In front of the inner object: random bytes 16, message id 8, sequence number 4, length 4. */
const headLength = 32

/** Makes the message five blocks long. */
const paddingLength = 8

/**
 * `auth.bindTempAuthKey` for the message that gets the id `tick`: the id stands inside, too, so each attempt has a
 * message of its own.
 *
 * @since 0.1.0
 * @category constructors
 */
export const request = ({ crypto, random }: Means, binding: Binding, tick: number) => {
  const { expiresAt, permanent, sessionId, temporary } = binding
  const permAuthKeyId = identify(crypto, permanent).id
  const nonce = toLong(random(8))
  const inner = encodeUnsafe({
    _tag: "bind_auth_key_inner",
    nonce,
    tempAuthKeyId: identify(crypto, temporary).id,
    permAuthKeyId,
    tempSessionId: sessionId,
    expiresAt
  }, Mtproto.writeBindAuthKeyInner)
  const head = new Uint8Array(headLength)
  head.set(random(16))
  const view = new DataView(head.buffer)
  view.setBigInt64(16, BigInt.asIntN(64, MessageId.toBigInt(tick)), true)
  view.setInt32(28, inner.length, true)
  const plain = concat(head, inner)
  const messageKey = crypto.sha1(plain).slice(4, 20)
  const { iv, key } = Kdf.deriveV1(crypto, permanent, messageKey, "client")
  const encryptedMessage = concat(
    crypto.sha1(permanent).subarray(12),
    messageKey,
    crypto.aesIgeEncrypt(concat(plain, random(paddingLength)), key, iv)
  )
  return auth.bindTempAuthKey({ permAuthKeyId, nonce, expiresAt, encryptedMessage })
}

/**
 * What the server makes of it. `refused` gets Telegram's own word.
 *
 * @since 0.1.0
 * @category models
 */
export interface Outcome {
  readonly bound: () => void
  readonly refused: (reason: string) => void
}

/**
 * The call that binds.
 *
 * @since 0.1.0
 * @category constructors
 */
export const call = (means: Means, binding: () => Binding, { bound, refused }: Outcome): Call => ({
  method: "auth.bindTempAuthKey",
  repeatable: true,
  introduce: false,
  compress: false,
  write: (writer: Writer, tick: number) => writeRequest(writer, request(means, binding(), tick)),
  unsure: () => {},
  answered: (result: Reader) => (R.readBool(result) ? bound() : refused("BOOL_FALSE")),
  refused: (_, text) => refused(text),
  failed: ({ _tag }) => refused(_tag)
})
