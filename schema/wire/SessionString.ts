/**
 * What sessions of other libraries have in common, and what goes wrong when a session comes as text.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import * as Schema from "effect/Schema"
import { TlDecodeError } from "../tl/TlDecodeError.ts"
import type { DataCentre } from "./Servers.ts"

const Format = Schema.Literal("layergram", "telethon", "pyrogram", "gramjs", "mtcute", "grammers")

/**
 * Whose session it is.
 *
 * @since 0.1.0
 * @category models
 */
export type Format = typeof Format.Type

/**
 * A text or file is not a session of the kind that was expected. The text itself is in no error: it is a secret.
 *
 * @since 0.1.0
 * @category errors
 */
export class SessionDecodeError extends Schema.TaggedError<SessionDecodeError>()("SessionDecodeError", {
  format: Format,
  /** What does not fit. */
  problem: Schema.String
}) {
  override get message(): string {
    return `this is no ${this.format} session: ${this.problem}`
  }
}

/**
 * A session lacks what the other library's format must have.
 *
 * @since 0.1.0
 * @category errors
 */
export class SessionEncodeError extends Schema.TaggedError<SessionEncodeError>()("SessionEncodeError", {
  format: Format,
  problem: Schema.String
}) {
  override get message(): string {
    return `this cannot become a ${this.format} session: ${this.problem}`
  }
}

/**
 * What a session of another library says.
 *
 * @since 0.1.0
 * @category models
 */
export interface ForeignSession {
  /** The data centre where the account lives. */
  readonly home: number
  /** 256 bytes each; there is one for home. */
  readonly keys: ReadonlyArray<{ readonly dc: number; readonly key: Uint8Array }>
  /** Where home answers. */
  readonly address?: { readonly host: string; readonly port: number } | undefined
  /** Where all data centres answer, home among them. */
  readonly dataCentres?: ReadonlyArray<DataCentre> | undefined
  readonly isTest?: boolean | undefined
  readonly apiId?: number | undefined
  readonly account?: { readonly userId: number; readonly isBot: boolean } | undefined
  readonly updates?:
    | { readonly pts: number; readonly qts: number; readonly date: number; readonly seq: number }
    | undefined
  readonly channels?: ReadonlyArray<{ readonly id: number; readonly pts: number }> | undefined
}

/**
 * An authorization key has so many bytes.
 *
 * @since 0.1.0
 * @category constants
 */
export const keyLength = 256

const decoders = {
  url: Schema.decodeEither(Schema.Uint8ArrayFromBase64Url),
  standard: Schema.decodeEither(Schema.Uint8ArrayFromBase64)
}
const encoders = {
  url: Schema.encodeSync(Schema.Uint8ArrayFromBase64Url),
  standard: Schema.encodeSync(Schema.Uint8ArrayFromBase64)
}

/**
 * Says why a text is no session.
 *
 * @since 0.1.0
 * @category errors
 */
export const refuse = (format: Format, problem: string): Either.Either<never, SessionDecodeError> =>
  Either.left(new SessionDecodeError({ format, problem }))

/**
 * What is read in TL's serialization, where what does not fit is thrown.
 *
 * @since 0.1.0
 * @category decoding
 */
export const attempt = <A>(format: Format, read: () => A): Either.Either<A, SessionDecodeError> =>
  Either.try({
    try: read,
    catch: (error) => {
      if (!(error instanceof TlDecodeError)) throw error
      return new SessionDecodeError({ format, problem: `${error.expected} does not fit` })
    }
  })

/**
 * The bytes of a text in base64, of either alphabet, with or without padding. Blanks around it do not matter.
 *
 * @since 0.1.0
 * @category decoding
 */
export const fromBase64 = (format: Format, text: string): Either.Either<Uint8Array, SessionDecodeError> =>
  Either.orElse(
    decoders.url(text.trim().replaceAll("+", "-").replaceAll("/", "_").replace(/={1,2}$/, "")),
    () => refuse(format, "it is not base64")
  )

/**
 * Base64 with padding, of the alphabet that is asked for.
 *
 * @since 0.1.0
 * @category encoding
 */
export const toBase64 = (bytes: Uint8Array, alphabet: "url" | "standard"): string => {
  const text = encoders[alphabet](bytes)
  return text + "=".repeat((4 - (text.length % 4)) % 4)
}

/**
 * Holds what every format must have: a data centre and a key that is one.
 *
 * @since 0.1.0
 * @category decoding
 */
export const accept = (format: Format, session: ForeignSession): Either.Either<ForeignSession, SessionDecodeError> => {
  const home = session.keys.find(({ dc }) => dc === session.home)
  if (session.keys.some(({ dc }) => dc < 1)) return refuse(format, "a data centre has no number")
  if (home === undefined || home.key.every((byte) => byte === 0)) return refuse(format, "there is no key in it")
  if (session.keys.some(({ key }) => key.length !== keyLength)) return refuse(format, "a key has the wrong length")
  const { address } = session
  if (address !== undefined && !(/^[\w.:-]+$/.test(address.host) && address.port > 0 && address.port < 65_536)) {
    return refuse(format, "its address is none")
  }
  const userId = session.account?.userId
  if (userId !== undefined && !(Number.isSafeInteger(userId) && userId > 0)) {
    return refuse(format, "the user's id is none")
  }
  if (session.channels?.some(({ id }) => !Number.isSafeInteger(id)) === true) {
    return refuse(format, "a channel's id is none")
  }
  return Either.right(session)
}

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

/** What of a session has no place in any string: it would be cut, and read as something else. */
const misfit = ({ account, address, apiId, channels, home, keys, updates }: ForeignSession): string | undefined => {
  const counters = [...(updates === undefined ? [] : Object.values(updates)), ...(channels ?? []).map(({ pts }) => pts)]
  if (!isWhole(home, 1, 255) || !keys.every(({ dc }) => isWhole(dc, 1, 0x7fff_ffff))) return "the data centre at home"
  if (address !== undefined && !isWhole(address.port, 1, 0xffff)) return "the port of home"
  if (address !== undefined && !isWhole(new TextEncoder().encode(address.host).length, 1, 255)) {
    return "the name of home"
  }
  if (apiId !== undefined && !isWhole(apiId, 0, 0xffff_ffff)) return "the api_id"
  if (account !== undefined && !isWhole(account.userId, 1, Number.MAX_SAFE_INTEGER)) return "the id of the account"
  const isCounted = counters.every((counter) => isWhole(counter, -0x8000_0000, 0x7fff_ffff))
  return isCounted && (channels ?? []).every(({ id }) => Number.isSafeInteger(id))
    ? undefined
    : "the state of the updates"
}

/**
 * The key of the data centre where the account lives, of a session that can be written.
 *
 * @since 0.1.0
 * @category encoding
 */
export const homeKey = (format: Format, session: ForeignSession): Either.Either<Uint8Array, SessionEncodeError> => {
  const outside = misfit(session)
  if (outside !== undefined) {
    return Either.left(new SessionEncodeError({ format, problem: `${outside} is nothing that can be written` }))
  }
  const found = session.keys.find(({ dc }) => dc === session.home)
  return found?.key.length === keyLength
    ? Either.right(found.key)
    : Either.left(new SessionEncodeError({ format, problem: "there is no key of the data centre at home" }))
}

/**
 * An address as the 4 or 16 bytes that it stands for; none for a name.
 *
 * @since 0.1.0
 * @category addresses
 */
export const addressBytes = (host: string): Uint8Array | undefined => {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(host)) {
    const parts = host.split(".").map(Number)
    return parts.every((part) => part < 256) ? Uint8Array.from(parts) : undefined
  }
  const [left = "", right, ...more] = host.split("::")
  const groups = (text: string) => (text === "" ? [] : text.split(":"))
  const [first, last] = [groups(left), groups(right ?? "")]
  const missing = 8 - first.length - last.length
  const all = [...first, ...Array.from({ length: Math.max(0, missing) }, () => "0"), ...last]
  const isWhole = more.length === 0 && (right === undefined ? missing === 0 : missing > 0)
  if (!isWhole || !all.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined
  return Uint8Array.from(all.flatMap((group) => {
    const value = Number.parseInt(group, 16)
    return [value >> 8, value & 0xff]
  }))
}

/**
 * 4 or 16 bytes as an address.
 *
 * @since 0.1.0
 * @category addresses
 */
export const addressText = (bytes: Uint8Array): string =>
  bytes.length === 4
    ? bytes.join(".")
    : Array.from({ length: 8 }, (_, i) => (((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0)).toString(16)).join(":")
