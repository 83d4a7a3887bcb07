/**
 * Addresses of data centres as Telegram publishes them beside its own network, for those who cannot reach it. Pure.
 *
 * `help.configSimple#5a592a6c date:int expires:int rules:vector<AccessPointRule>`, where a rule is
 * `accessPointRule#4679b65f phone_prefix_rules:string dc_id:int ips:vector<IpPort>`, and an address
 * `ipPort#d433ad73 ipv4:int port:int` or `ipPortSecret#37982646 ipv4:int port:int secret:bytes`. The vectors are bare.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/TL
 */
import * as Either from "effect/Either"
import { decode } from "../tl/Codec.ts"
import type { Reader } from "../tl/Reader.ts"
import * as ProxySecret from "./ProxySecret.ts"
import type { DataCentre } from "./Servers.ts"

/**
 * Addresses of a data centre, and for whom they are.
 *
 * @since 0.1.0
 * @category models
 */
export interface Rule {
  /** Beginnings of telephone numbers: see {@link isFor}. */
  readonly phones: string
  readonly dataCentres: ReadonlyArray<DataCentre>
}

/**
 * What is published.
 *
 * @since 0.1.0
 * @category models
 */
export interface SimpleConfig {
  /** From when and until when it holds, in seconds since 1970. */
  readonly date: number
  readonly expires: number
  readonly rules: ReadonlyArray<Rule>
}

const configId = 0x5a592a6c
const ruleId = 0x4679b65f
const plainId = 0xd433ad73 | 0
const secretId = 0x37982646

/** No data centre has a greater number. */
const maxDc = 1000

/** Addresses that cannot be used are left out: those of no port, and those whose secret is none. */
const address = (reader: Reader, id: number): ReadonlyArray<DataCentre> => {
  const kind = reader.id()
  if (kind !== plainId && kind !== secretId) reader.fail("IpPort", kind)
  const ip = reader.int()
  const host = [24, 16, 8, 0].map((shift) => (ip >>> shift) & 255).join(".")
  const port = reader.int()
  const secret = kind === secretId ? ProxySecret.fromBytes(reader.bytes()) : undefined
  const isFit = id >= 1 && id <= maxDc && port >= 1 && port <= 65_535 && (kind === plainId || secret !== undefined)
  return isFit ? [{ id, host, port, obfuscatedOnly: true, secret }] : []
}

const rule = (reader: Reader): Rule => {
  const kind = reader.id()
  if (kind !== ruleId) reader.fail("AccessPointRule", kind)
  const phones = reader.string()
  const dc = reader.int()
  const count = reader.bareCount(3)
  return { phones, dataCentres: Array.from({ length: count }, () => address(reader, dc)).flat() }
}

const config = (reader: Reader): SimpleConfig => {
  const kind = reader.id()
  if (kind !== configId) reader.fail("help.ConfigSimple", kind)
  const date = reader.int()
  const expires = reader.int()
  const count = reader.bareCount(4)
  return { date, expires, rules: Array.from({ length: count }, () => rule(reader)) }
}

/**
 * Reads what was decrypted: its length, itself included, as a number of 4 bytes, the object, and padding. Gives
 * `undefined` for anything else.
 *
 * @since 0.1.0
 * @category parsing
 */
export const parse = (data: Uint8Array): SimpleConfig | undefined => {
  const length = new DataView(data.buffer, data.byteOffset, data.byteLength).getInt32(0, true)
  if (length <= 4 || length > data.length || length % 4 !== 0) return undefined
  return Either.getOrUndefined(decode(data.slice(4, length), config, { exact: true }))
}

/**
 * Whether a rule is for a telephone number. It is a list of beginnings: `+49` takes in those that begin so, `-491` leaves
 * out, whatever else is said, and an empty entry takes in everybody. Who gives no number is meant where everybody is.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isFor = (phones: string, phone: string | undefined): boolean => {
  const digits = (phone ?? "").replaceAll(/\D/g, "")
  const entries = phones.split(",")
  const begins = (sign: string) =>
    entries.some((entry) => entry.startsWith(sign) && digits !== "" && digits.startsWith(entry.slice(1)))
  return !begins("-") && (entries.includes("") || begins("+"))
}

/**
 * The addresses for a telephone number; none once the configuration has expired.
 *
 * @since 0.1.0
 * @category conversions
 */
export const dataCentres = (
  { expires, rules }: SimpleConfig,
  { now, phone }: { readonly now: number; readonly phone?: string | undefined }
): ReadonlyArray<DataCentre> =>
  now > expires ? [] : rules.filter(({ phones }) => isFor(phones, phone)).flatMap(({ dataCentres }) => dataCentres)
