/**
 * The SOCKS protocol, version 4, and 4a for names of hosts, which the proxy resolves.
 *
 * @since 0.1.0
 * @see https://www.openssh.org/txt/socks4.protocol
 * @see https://www.openssh.org/txt/socks4a.protocol
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
  readonly user?: string | undefined
}

const answerLength = 8

const replies: Readonly<Record<number, readonly [Reason, string]>> = {
  91: ["Failed", "it refuses, or has failed"],
  92: ["AuthenticationRequired", "it cannot ask our machine who we are"],
  93: ["AuthenticationFailed", "our machine says that we are somebody else"]
}

const answer = (bytes: Uint8Array): Finding => {
  if (bytes.length >= 1 && bytes[0] !== 0) return failed("NotAProxy", "its answer is not SOCKS 4")
  if (bytes.length < 2) return undefined
  const code = bytes[1] ?? 0
  const reply = replies[code]
  if (reply !== undefined) return failed(...reply)
  if (code !== 90) return failed("NotAProxy", `it answers ${code}`)
  return bytes.length < answerLength ? undefined : { _tag: "Found", consumed: answerLength }
}

/**
 * The client's side. Version 4 knows no IPv6.
 *
 * @since 0.1.0
 * @category constructors
 */
export const negotiate = ({ host, port, user = "" }: Request): Negotiation | Failed => {
  const target = IpAddress.parse(host)
  if (target === undefined) return failed("InvalidSettings", "there can be no such host")
  if (target._tag === "V6") return failed("Unsupported", "SOCKS 4 knows no IPv6")
  const name = new TextEncoder().encode(user)
  if (name.length > 255 || name.includes(0)) return failed("InvalidSettings", "no user can be called that")
  const [address, behind] = target._tag === "V4"
    ? [target.bytes, []]
    : [[0, 0, 0, 1], [...target.bytes, 0]]
  return make(joined([4, 1, port >> 8, port & 0xff], address, name, [0], behind), answer, answerLength)
}
