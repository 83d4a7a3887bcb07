/**
 * The inside of an encrypted packet: salt, session, message id, sequence number and length in front of the body, random
 * padding behind it.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description#encrypted-message-encrypted-data
 */
import { u32 } from "./Framing.ts"

/** Bytes in front of the body: salt 8, session id 8, message id 8, sequence number 4, length 4. */
export const headLength = 32

/** Bytes in front of the encrypted part of a packet: key id 8, message key 16. */
export const sealLength = 24

/** A body longer than this makes the server close the connection, again and again: such a call is refused at once. */
export const maxBodyLength = 1_044_404

const sizes = [64, 128, 192, 256, 384, 512, 768, 1024, 1280]

/**
 * The length of a whole padded message whose head and body take `length` bytes: at least 12 bytes of padding, the sum
 * one of few sizes, so that the length of a packet tells little about what is in it.
 *
 * @since 0.1.0
 * @category padding
 */
export const paddedLength = (length: number): number => {
  const least = length + 12
  for (const size of sizes) if (least <= size) return size
  return 1280 + Math.ceil((least - 1280) / 448) * 448
}

/**
 * What stands in front of a body, as received. Halves of 64-bit numbers are signed 32-bit integers.
 *
 * @since 0.1.0
 * @category models
 */
export interface Head {
  readonly sessionLow: number
  readonly sessionHigh: number
  readonly idLow: number
  readonly idHigh: number
  readonly sequence: number
  /** Length of the body in bytes. */
  readonly length: number
}

/**
 * Reads the head of a decrypted message. Gives `undefined` when the length does not fit what was decrypted or the
 * padding is not 12 to 1024 bytes long: to be treated exactly like a wrong message key.
 *
 * @since 0.1.0
 * @category parsing
 * @see https://core.telegram.org/mtproto/security_guidelines#checking-message-length
 */
export const readHead = (plain: Uint8Array): Head | undefined => {
  if (plain.length < headLength) return undefined
  const length = u32(plain, 28)
  const padding = plain.length - headLength - length
  if (length < 4 || length % 4 !== 0 || padding < 12 || padding > 1024) return undefined
  return {
    sessionLow: u32(plain, 8) | 0,
    sessionHigh: u32(plain, 12) | 0,
    idLow: u32(plain, 16) | 0,
    idHigh: u32(plain, 20) | 0,
    sequence: u32(plain, 24) | 0,
    length
  }
}

/**
 * The packet within a frame: framings that pad leave up to 15 foreign bytes behind an encrypted packet.
 *
 * @since 0.1.0
 * @category parsing
 */
export const trimmed = (frame: Uint8Array): Uint8Array => {
  const excess = (frame.length - sealLength) & 15
  return excess === 0 ? frame : frame.subarray(0, frame.length - excess)
}

/**
 * The number in a frame that is no packet but a transport error, as a negative HTTP-like code; 0 means nothing.
 * `undefined` for everything long enough to be a packet. Framings that pad may leave up to 15 bytes behind the number.
 *
 * @since 0.1.0
 * @category parsing
 * @see https://core.telegram.org/mtproto/mtproto-transports#transport-errors
 */
export const transportErrorCode = (frame: Uint8Array): number | undefined =>
  frame.length < 20 ? u32(frame, 0) | 0 : undefined
