/**
 * What must stand in the part of the key exchange that is encrypted with RSA. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/auth_key#presenting-proof-of-work-server-authentication
 */
import * as Either from "effect/Either"
import { decode } from "../../schema/tl/Codec.ts"
import * as C from "../../schema/tl/mtproto/codecs.ts"
import { equal, fromBigIntMinimal } from "../crypto/bytes.ts"
import type { ViolationKind } from "./violations.ts"

/**
 * What the step before said, and where we are.
 *
 * @since 0.1.0
 * @category models
 */
export interface Expected {
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly p: bigint
  readonly q: bigint
  readonly dc: number
  readonly test: boolean
}

/**
 * What the client wants: a permanent key, or one that lasts `expiresIn` seconds.
 *
 * @since 0.1.0
 * @category models
 */
export type Inner =
  | { readonly _tag: "Agreed"; readonly newNonce: Uint8Array; readonly expiresIn: number | undefined }
  | { readonly _tag: "Wrong"; readonly kind: ViolationKind; readonly detail: string }

/** `p_q_inner_data` and `p_q_inner_data_temp`: they name no data centre. */
const legacy = new Set([0x83c95aec, 0x3c6a84d4])

/** The longest time that a temporary key may ask for, in seconds: a week is far beyond what anybody uses. */
const longest = 7 * 86_400

const wrong = (kind: ViolationKind, detail: string): Inner => ({ _tag: "Wrong", kind, detail })

/**
 * Whether a number on the wire names the data centre: test servers add 10,000, media-only addresses are negative.
 *
 * @since 0.1.0
 * @category predicates
 */
export const namesDc = (wire: number, { dc, test }: Pick<Expected, "dc" | "test">): boolean =>
  Math.abs(wire) === (test ? dc + 10_000 : dc)

/**
 * Reads the 192 bytes that RSA_PAD held: the inner data and random padding.
 *
 * @since 0.1.0
 * @category parsing
 */
export const innerData = (padded: Uint8Array, expected: Expected): Inner => {
  const decoded = decode(padded, (r) => {
    const inner = C.readPQInnerData(r)
    return { inner, length: r.position }
  })
  if (Either.isLeft(decoded)) {
    const id = decoded.left.constructorId ?? 0
    return legacy.has(id)
      ? wrong("LegacyMethod", "inner data without a data centre")
      : wrong("InnerData", decoded.left.message)
  }
  const { inner, length } = decoded.right
  const { nonce, p, q, serverNonce } = expected
  const numbers = [[inner.pq, p * q], [inner.p, p], [inner.q, q]] as const
  if (numbers.some(([bytes, value]) => !equal(bytes, fromBigIntMinimal(value)))) {
    return wrong("InnerData", "other factors than outside")
  }
  if (!equal(inner.nonce, nonce) || !equal(inner.serverNonce, serverNonce)) {
    return wrong("InnerData", "other nonces than outside")
  }
  if (padded.subarray(length).every((byte) => byte === 0)) return wrong("RsaPadding", "the padding is not random")
  if (!namesDc(inner.dc, expected)) return wrong("WrongDc", `${inner.dc} in the inner data of ${expected.dc}`)
  const expiresIn = inner._tag === "p_q_inner_data_temp_dc" ? inner.expiresIn : undefined
  if (expiresIn !== undefined && (expiresIn <= 0 || expiresIn > longest)) {
    return wrong("InnerData", `a temporary key for ${expiresIn} seconds`)
  }
  return { _tag: "Agreed", newNonce: inner.newNonce, expiresIn }
}
