/**
 * What a client needs on Node.js.
 *
 * @since 0.1.0
 */
import * as Layer from "effect/Layer"
import * as CryptoNode from "../layers/crypto/Node.ts"
import * as GzipNode from "../layers/gzip/Node.ts"
import * as Node from "../layers/platform/Node.ts"
import type { Crypto } from "../services/Crypto.ts"
import type { Dialer } from "../services/Dialer.ts"
import type { Gzip } from "../services/Gzip.ts"

export { layerTcp } from "../layers/platform/Node.ts"

/**
 * TCP, OpenSSL and zlib.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Dialer | Crypto | Gzip> = Layer.mergeAll(
  Node.layerTcp,
  CryptoNode.layer,
  GzipNode.layer
)
