/**
 * Ids by which the server knows a call again, and does not do its work twice. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.sendMessage
 */
import type { CallIdentity } from "../../services/Rpc.ts"

const encoder = new TextEncoder()

/** The first eight bytes as a number; zero stands for none. */
const fromBytes = (bytes: Uint8Array): bigint =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigInt64(0, true) || 1n

/**
 * An id of 64 random bits.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fresh = (random: (length: number) => Uint8Array): bigint => fromBytes(random(8))

/**
 * The id of a call: the first 64 bits of the SHA-256 of account, method and key, each with a line of its own in front of
 * the key. The same in every process and every version.
 *
 * @since 0.1.0
 * @category constructors
 */
export const of = (sha256: (data: Uint8Array) => Uint8Array, { account, key, method }: CallIdentity): bigint =>
  fromBytes(sha256(encoder.encode(`layergram random_id\n${account}\n${method}\n${key}`)))
