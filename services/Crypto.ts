/**
 * The cryptography that MTProto stands on, as one service, so that a platform may bring a faster one and a test can
 * look over its shoulder.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description
 */
import * as Context from "effect/Context"
import type { Primitives } from "../schema/wire/Primitives.ts"

/**
 * Hashes, ciphers and big-number arithmetic as plain functions: they run for every packet, where an effect a call would
 * cost more than the work. Layers: `Crypto.layerNoble` (portable), `Crypto.layerWasm` (portable and fast)
 * and the one of `layergram/node`.
 *
 * @since 0.1.0
 * @category tags
 */
export class Crypto extends Context.Tag("layergram/services/Crypto")<Crypto, Primitives>() {}
