/**
 * Where data centres are that are not Telegram's own. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/cdn
 */
import type * as T from "../../schema/tl/api/types.ts"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import type { Elsewhere } from "../../services/Sessions.ts"
import * as Rsa from "../crypto/rsa.ts"

/**
 * What Telegram's configuration says of a CDN. What makes no sense is passed over.
 *
 * @since 0.1.0
 * @category parsing
 */
export const elsewhere = (
  crypto: Pick<Primitives, "sha1">,
  dc: number,
  options: ReadonlyArray<T.DcOption>,
  keys: ReadonlyArray<T.CdnPublicKey>
): Elsewhere => ({
  addresses: options
    .filter(({ cdn, id, port, secret }) => id === dc && cdn === true && port > 0 && secret === undefined)
    .map(({ id, ipAddress: host, ipv6, port }) => ({ id, host, port, ipv6 })),
  publicKeys: keys.flatMap(({ dcId, publicKey }) => {
    const key = dcId === dc ? Rsa.fromPem(crypto, publicKey) : undefined
    return key === undefined ? [] : [key]
  })
})
