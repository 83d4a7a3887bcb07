/**
 * The SOCKS protocol, version 5: no authentication, or a name and a password. Names of hosts are resolved by the proxy.
 *
 * @since 0.1.0
 * @see https://www.rfc-editor.org/rfc/rfc1928
 * @see https://www.rfc-editor.org/rfc/rfc1929
 */
import * as IpAddress from "./IpAddress.ts"
import type { Failed, Finding, Negotiation, Reason } from "./Negotiation.ts"
import { failed, joined, make } from "./Negotiation.ts"

/**
 * Where to, and who asks.
 *
 * @since 0.1.0
 * @category models
 */
export interface Request {
  readonly host: string
  readonly port: number
  readonly credentials?: { readonly username: string; readonly password: string } | undefined
}

/** The longest answer: a bound address that is a name. */
const limit = 4 + 1 + 255 + 2

const replies: Readonly<Record<number, readonly [Reason, string]>> = {
  1: ["Failed", "it has failed"],
  2: ["NotAllowed", "its rules forbid it"],
  3: ["NetworkUnreachable", "it cannot reach the network"],
  4: ["HostUnreachable", "it cannot reach the host"],
  5: ["ConnectionRefused", "the host refuses the connection"],
  6: ["HostUnreachable", "the time to live has expired"],
  7: ["Unsupported", "it does not know the command"],
  8: ["Unsupported", "it does not know the kind of address"]
}

const addressTypes = { V4: 1, Name: 3, V6: 4 } as const

/** How long the answer is that has an address of this kind; its last byte but those is at `head`. */
const answerLength = (bytes: Uint8Array): number | undefined => {
  switch (bytes[3]) {
    case 1:
      return 4 + 4 + 2
    case 3:
      return 4 + 1 + (bytes[4] ?? 0) + 2
    case 4:
      return 4 + 16 + 2
    default:
      return undefined
  }
}

const answer = (bytes: Uint8Array): Finding => {
  if (bytes.length >= 1 && bytes[0] !== 5) return failed("NotAProxy", "its answer is not SOCKS 5")
  if (bytes.length < 2) return undefined
  const code = bytes[1] ?? 0
  if (code !== 0) {
    const [reason, detail] = replies[code] ?? ["Failed", `it answers ${code}`]
    return failed(reason, detail)
  }
  if (bytes.length < 5) return undefined
  const length = answerLength(bytes)
  if (length === undefined) return failed("NotAProxy", `its address is of the unknown kind ${bytes[3]}`)
  return bytes.length < length ? undefined : { _tag: "Found", consumed: length }
}

/**
 * The client's side.
 *
 * @since 0.1.0
 * @category constructors
 */
export const negotiate = ({ credentials, host, port }: Request): Negotiation | Failed => {
  const target = IpAddress.parse(host)
  if (target === undefined) return failed("InvalidSettings", "there can be no such host")
  const address = target._tag === "Name" ? [target.bytes.length, ...target.bytes] : target.bytes
  const connect = joined([5, 1, 0, addressTypes[target._tag]], address, [port >> 8, port & 0xff])

  const encoder = new TextEncoder()
  const username = encoder.encode(credentials?.username ?? "")
  const password = encoder.encode(credentials?.password ?? "")
  if (credentials !== undefined && (username.length === 0 || username.length > 255 || password.length > 255)) {
    return failed("InvalidSettings", "the name must have 1 to 255 bytes and the password at most 255")
  }
  const identification = joined([1, username.length], username, [password.length], password)

  const identified = (bytes: Uint8Array): Finding => {
    // Some proxies write the version of the protocol here, instead of the version of the sub-protocol.
    if (bytes.length >= 1 && bytes[0] !== 1 && bytes[0] !== 5) return failed("NotAProxy", "its answer is not SOCKS 5")
    if (bytes.length < 2) return undefined
    if (bytes[1] !== 0) return failed("AuthenticationFailed", "it does not accept the name and the password")
    return { _tag: "Found", consumed: 2, send: connect, next: answer }
  }
  const greeted = (bytes: Uint8Array): Finding => {
    if (bytes.length >= 1 && bytes[0] !== 5) return failed("NotAProxy", "its answer is not SOCKS 5")
    if (bytes.length < 2) return undefined
    if (bytes[1] === 0) return { _tag: "Found", consumed: 2, send: connect, next: answer }
    if (bytes[1] === 2 && credentials !== undefined) {
      return { _tag: "Found", consumed: 2, send: identification, next: identified }
    }
    if (bytes[1] !== 0xff) return failed("NotAProxy", `it chooses the method ${bytes[1]}, which was not offered`)
    return credentials === undefined
      ? failed("AuthenticationRequired", "it wants to know who we are")
      : failed("Unsupported", "it accepts neither a name with a password nor nobody at all")
  }
  return make(credentials === undefined ? Uint8Array.of(5, 1, 0) : Uint8Array.of(5, 2, 0, 2), greeted, limit)
}
