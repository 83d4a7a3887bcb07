/**
 * Cryptography, randomness and compression: the contracts and their portable layers.
 *
 * @since 0.1.0
 */
export { layer as layerNoble } from "../layers/crypto/Noble.ts"
export { layer as layerWasm } from "../layers/crypto/Wasm.ts"
export { layer as layerFflate } from "../layers/gzip/Fflate.ts"
export { layer as layerWebCrypto } from "../layers/random/WebCrypto.ts"
export * from "../services/Crypto.ts"
export * from "../services/Gzip.ts"
export * from "../services/RandomSource.ts"
