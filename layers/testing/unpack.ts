/**
 * What clients compress, unpacked. The documentation says gzip (RFC 1952); Telegram takes zlib (RFC 1950), too, and there
 * are clients that send it.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/service_messages#packed-object
 */
import { unzlibSync } from "fflate"
import type { Gzip } from "../../services/Gzip.ts"

/** Nothing unpacked is longer. */
const limit = 1 << 24

/** No byte of a stream stands for more. */
const most = 1032

const isZlib = (packed: Uint8Array): boolean => {
  const [first = 0, second = 0] = packed
  return first === 0x78 && ((first << 8) | second) % 31 === 0
}

/**
 * The bytes that were packed; `undefined` when the stream is damaged, or too much comes out of it.
 *
 * @since 0.1.0
 * @category decoding
 */
export const unpack = (gzip: Gzip["Type"], packed: Uint8Array): Uint8Array | undefined => {
  if (!isZlib(packed)) return gzip.inflate(packed, limit)
  try {
    return unzlibSync(packed, { out: new Uint8Array(Math.min(limit, packed.length * most)) })
  } catch {
    // fflate throws on damaged streams, and when there is no room.
    return undefined
  }
}
