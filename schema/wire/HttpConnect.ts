/**
 * Tunnels through HTTP proxies: `CONNECT`, with Basic authentication where wanted.
 *
 * @since 0.1.0
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-connect
 */
import * as Encoding from "effect/Encoding"
import * as IpAddress from "./IpAddress.ts"
import type { Failed, Finding, Negotiation } from "./Negotiation.ts"
import { failed, make } from "./Negotiation.ts"

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

/** A head that is longer than this is none. */
const limit = 16 * 1024

/** Where the head ends, behind the empty line; 0 when it does not yet. */
const headLength = (bytes: Uint8Array): number => {
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3
  }
  return 0
}

const protocol = "HTTP/1."

const refusal = (status: number, hasCredentials: boolean): Failed => {
  const detail = `it answers ${status}`
  switch (status) {
    // Tinyproxy answers a wrong password as if it were a web server.
    case 401:
    case 407:
      return failed(hasCredentials ? "AuthenticationFailed" : "AuthenticationRequired", detail)
    case 403:
      return failed("NotAllowed", detail)
    case 404:
    case 502:
    case 503:
    case 504:
      return failed("HostUnreachable", detail)
    case 400:
    case 405:
    case 501:
      return failed("Unsupported", detail)
    default:
      return failed("Failed", detail)
  }
}

/**
 * The client's side.
 *
 * @since 0.1.0
 * @category constructors
 */
export const negotiate = ({ credentials, host, port }: Request): Negotiation | Failed => {
  if (IpAddress.parse(host) === undefined) return failed("InvalidSettings", "there can be no such host")
  if (credentials?.username.includes(":") === true) {
    return failed("InvalidSettings", "the name must not have a colon in it")
  }
  const target = IpAddress.authority(host, port)
  const lines = [`CONNECT ${target} HTTP/1.1`, `Host: ${target}`]
  if (credentials !== undefined) {
    const { password, username } = credentials
    lines.push(`Proxy-Authorization: Basic ${Encoding.encodeBase64(`${username}:${password}`)}`)
  }

  const answered = (bytes: Uint8Array): Finding => {
    const start = String.fromCharCode(...bytes.subarray(0, 12))
    const shown = start.slice(0, protocol.length)
    if (!protocol.startsWith(shown)) return failed("NotAProxy", "its answer is not HTTP")
    const length = headLength(bytes)
    if (length === 0) return undefined
    if (!/^HTTP\/1\.\d \d{3}$/.test(start)) return failed("NotAProxy", "its answer has no status")
    const status = Number(start.slice(9))
    // What is said in between, before the answer.
    if (status < 200) return { _tag: "Found", consumed: length, next: answered }
    return status < 300 ? { _tag: "Found", consumed: length } : refusal(status, credentials !== undefined)
  }
  return make(new TextEncoder().encode(`${lines.join("\r\n")}\r\n\r\n`), answered, limit)
}
