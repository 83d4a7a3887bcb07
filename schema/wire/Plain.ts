/**
 * Messages that are not encrypted, as the key exchange sends them: an empty key id, a message id, a length and a body.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description#unencrypted-message
 */
import { setU32, u32 } from "./Framing.ts"
import * as MessageId from "./MessageId.ts"

/** Bytes in front of the body. */
export const headLength = 20

/**
 * Writes a message into `target` at `offset`: `headLength + body.length` bytes.
 *
 * @since 0.1.0
 * @category encoding
 */
export const write = (target: Uint8Array, offset: number, tick: number, body: Uint8Array): void => {
  target.fill(0, offset, offset + 8)
  setU32(target, offset + 8, MessageId.lowOf(tick))
  setU32(target, offset + 12, MessageId.highOf(tick))
  setU32(target, offset + 16, body.length)
  target.set(body, offset + headLength)
}

/**
 * The body of a packet that must be an unencrypted message of the server's; `undefined` when it is none. Bytes behind
 * the body are padding of the transport.
 *
 * @since 0.1.0
 * @category parsing
 */
export const read = (packet: Uint8Array): Uint8Array | undefined => {
  if (packet.length < headLength || u32(packet, 0) !== 0 || u32(packet, 4) !== 0) return undefined
  if (MessageId.serverKind(u32(packet, 8)) !== "answer") return undefined
  const length = u32(packet, 16)
  if (length === 0 || length % 4 !== 0 || length > packet.length - headLength) return undefined
  return packet.subarray(headLength, headLength + length)
}
