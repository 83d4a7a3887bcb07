/**
 * The compression of large bodies (`gzip_packed`), both ways.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/service_messages#packed-object
 */
import * as Context from "effect/Context"

/**
 * Gzip as plain synchronous functions: they run inside of the decoding of a packet.
 *
 * @since 0.1.0
 * @category tags
 */
export class Gzip extends Context.Tag("layergram/services/Gzip")<Gzip, {
  /**
   * The bytes of a gzip stream (RFC 1952), or `undefined` when it is damaged or its content is longer than `limit`
   * bytes; memory is bounded by the limit, whatever the stream claims.
   */
  readonly inflate: (packed: Uint8Array, limit: number) => Uint8Array | undefined
  /** A gzip stream of the bytes. */
  readonly deflate: (data: Uint8Array) => Uint8Array
}>() {}
