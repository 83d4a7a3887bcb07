/**
 * What must stand in the part of the key exchange that is encrypted with RSA. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/auth_key#presenting-proof-of-work-server-authentication
 */
import * as Either from "effect/Either"
import { decode } from "../../schema/tl/Codec.ts"
import * as C from "../../schema/tl/mtproto/codecs.ts"
import type * as M from "../../schema/tl/mtproto/types.ts"
import type { Reader } from "../../schema/tl/Reader.ts"
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
  | {
    readonly _tag: "Agreed"
    readonly newNonce: Uint8Array
    readonly expiresIn: number | undefined
    /** Whether it is of the old kind that names no data centre. Telegram still takes that. */
    readonly legacy: boolean
  }
  | { readonly _tag: "Wrong"; readonly kind: ViolationKind; readonly detail: string }

// The old kinds of inner data: they name no data centre.
const legacyId = -0x7c36a514 // p_q_inner_data#83c95aec
const legacyTempId = 0x3c6a84d4 // p_q_inner_data_temp#3c6a84d4

/** Reads inner data of any kind; the old ones get the number of the data centre that they are sent to. */
const read = (r: Reader, dc: number): { readonly inner: M.PQInnerData; readonly legacy: boolean } => {
  const id = r.peekId()
  if (id !== legacyId && id !== legacyTempId) return { inner: C.readPQInnerData(r), legacy: false }
  r.id()
  const common = {
    pq: r.bytes(),
    p: r.bytes(),
    q: r.bytes(),
    nonce: r.int128(),
    serverNonce: r.int128(),
    newNonce: r.int256(),
    dc
  }
  const inner: M.PQInnerData = id === legacyId
    ? { _tag: "p_q_inner_data_dc", ...common }
    : { _tag: "p_q_inner_data_temp_dc", ...common, expiresIn: r.int() }
  return { inner, legacy: true }
}

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
    const found = read(r, expected.test ? expected.dc + 10_000 : expected.dc)
    return { ...found, length: r.position }
  })
  if (Either.isLeft(decoded)) return wrong("InnerData", decoded.left.message)
  const { inner, legacy, length } = decoded.right
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
  return { _tag: "Agreed", newNonce: inner.newNonce, expiresIn, legacy }
}
