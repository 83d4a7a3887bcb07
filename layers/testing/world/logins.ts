/**
 * Logins that are under way in the embedded Telegram: codes and where they went, tokens, floods.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/auth
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { AuthKey } from "../model.ts"
import type { Challenge } from "./passwords.ts"
import type { Person } from "./model.ts"

/**
 * How logins with a telephone number go.
 *
 * @since 0.1.0
 * @category models
 */
export interface LoginScript {
  /** The ways in which the code goes: first, and each time that it is sent again. The application, then SMS. */
  readonly via?: ReadonlyArray<T.AuthSentCodeType> | undefined
  /** The code, every time. As on the test servers unless said: the number of the data centre, five times. */
  readonly code?: string | undefined
  /** How long the code is good, in seconds: five minutes. */
  readonly lifetime?: number | undefined
  /** How long the client has to wait before it asks again, in seconds: one minute. */
  readonly timeout?: number | undefined
  /** What somebody new has to agree with. */
  readonly terms?: string | undefined
  /** Where codes go that are sent by e-mail. */
  readonly email?: string | undefined
  /** Whether Telegram wants to be paid for the code. */
  readonly payment?: boolean | undefined
}

/**
 * A code that was sent to a telephone number.
 *
 * @since 0.1.0
 * @category models
 */
export interface LoginCode {
  readonly phone: string
  readonly hash: string
  readonly code: string
  /** The key that it was sent for, and the only one that it is good with. */
  readonly key: AuthKey
  /** In which of the ways of the script it went. */
  readonly way: number
  /** In milliseconds since 1970. */
  readonly until: number
  /** How often it was guessed wrong. */
  wrong: number
  confirmed: boolean
}

/**
 * A QR code that waits for somebody to scan it.
 *
 * @since 0.1.0
 * @category models
 */
export interface QrToken {
  readonly bytes: Uint8Array
  /** Who shows it. */
  readonly key: AuthKey
  readonly until: number
  readonly except: ReadonlyArray<bigint>
  /** Who has scanned it and agreed. */
  person: Person | undefined
  used: boolean
}

/** Codes that were sent to an address and that nobody has read. */
interface Inbox {
  readonly unread: Array<string>
  readonly waiting: Array<(code: string) => void>
}

/**
 * All of them.
 *
 * @since 0.1.0
 * @category models
 */
export interface Logins {
  /** By telephone number. */
  readonly scripts: Map<string, LoginScript>
  /** By telephone number. */
  readonly codes: Map<string, LoginCode>
  /** By telephone number and e-mail address. */
  readonly inboxes: Map<string, Inbox>
  /** When codes were asked for, by telephone number, in milliseconds. */
  readonly asked: Map<string, ReadonlyArray<number>>
  /** QR codes, by their bytes in hexadecimal. */
  readonly tokens: Map<string, QrToken>
  /** Tokens that were given at logouts, by their bytes in hexadecimal. */
  readonly futures: Map<string, Person>
  /** Password checks that were begun, by `srp_id`. */
  readonly challenges: Map<bigint, Challenge>
  /** Codes that were sent to login e-mail addresses that are being set up, by telephone number. */
  readonly emails: Map<string, { readonly email: string; readonly code: string }>
}

/**
 * None yet.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): Logins => ({
  scripts: new Map(),
  codes: new Map(),
  inboxes: new Map(),
  asked: new Map(),
  tokens: new Map(),
  futures: new Map(),
  challenges: new Map(),
  emails: new Map()
})

/** So many codes wait to be read; the oldest are dropped. */
const inboxSize = 100

const inboxOf = (logins: Logins, address: string): Inbox => {
  const known = logins.inboxes.get(address)
  if (known !== undefined) return known
  const inbox: Inbox = { unread: [], waiting: [] }
  logins.inboxes.set(address, inbox)
  return inbox
}

/**
 * Sends a code to a telephone or an e-mail address.
 *
 * @since 0.1.0
 * @category transitions
 */
export const deliver = (logins: Logins, address: string, code: string): void => {
  const { unread, waiting } = inboxOf(logins, address)
  const reader = waiting.shift()
  if (reader !== undefined) return reader(code)
  unread.push(code)
  if (unread.length > inboxSize) unread.shift()
}

/**
 * Reads the next code at an address, or waits for it; gives the function that stops waiting.
 *
 * @since 0.1.0
 * @category accessors
 */
export const read = (logins: Logins, address: string, reader: (code: string) => void): () => void => {
  const { unread, waiting } = inboxOf(logins, address)
  const code = unread.shift()
  if (code !== undefined) {
    reader(code)
    return () => {}
  }
  waiting.push(reader)
  return () => {
    const at = waiting.indexOf(reader)
    if (at >= 0) waiting.splice(at, 1)
  }
}

/** So many codes an hour are sent to a number. */
const codesPerHour = 8
const hour = 3_600_000

/**
 * Counts a request for a code. Gives how many seconds to wait when there were too many.
 *
 * @since 0.1.0
 * @category transitions
 */
export const count = (logins: Logins, phone: string, now: number): number | undefined => {
  const recent = (logins.asked.get(phone) ?? []).filter((at) => at > now - hour)
  const [first] = recent
  if (recent.length >= codesPerHour && first !== undefined) return Math.ceil((first + hour - now) / 1000)
  logins.asked.set(phone, [...recent, now])
  return undefined
}

const nextTypes: { readonly [Name in T.AuthSentCodeType["_tag"]]?: T.AuthCodeType } = {
  "auth.sentCodeTypeSms": { _tag: "auth.codeTypeSms" },
  "auth.sentCodeTypeSmsWord": { _tag: "auth.codeTypeSms" },
  "auth.sentCodeTypeSmsPhrase": { _tag: "auth.codeTypeSms" },
  "auth.sentCodeTypeFirebaseSms": { _tag: "auth.codeTypeSms" },
  "auth.sentCodeTypeCall": { _tag: "auth.codeTypeCall" },
  "auth.sentCodeTypeFlashCall": { _tag: "auth.codeTypeFlashCall" },
  "auth.sentCodeTypeMissedCall": { _tag: "auth.codeTypeMissedCall" },
  "auth.sentCodeTypeFragmentSms": { _tag: "auth.codeTypeFragmentSms" }
}

/**
 * The way in which a code goes, and the one that would come next.
 *
 * @since 0.1.0
 * @category accessors
 */
export const wayOf = (
  script: LoginScript | undefined,
  way: number,
  length: number
): { readonly type: T.AuthSentCodeType | undefined; readonly next: T.AuthCodeType | undefined } => {
  const ways = script?.via ?? [{ _tag: "auth.sentCodeTypeApp", length }, { _tag: "auth.sentCodeTypeSms", length }]
  const after = ways[way + 1]
  return { type: ways[way], next: after === undefined ? undefined : nextTypes[after._tag] }
}

/**
 * An address as others may see it: `a***@example.org`.
 *
 * @since 0.1.0
 * @category conversions
 */
export const pattern = (email: string): string => email.replace(/^(.).*(@.*)$/, "$1***$2")
