/**
 * What can go wrong on the road to Telegram, before Telegram.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { reasons } from "../schema/wire/Negotiation.ts"

/**
 * A proxy does not carry us. The reasons:
 *
 * - `Unreachable`: the proxy itself cannot be connected to. `Timeout`: it says nothing. `Closed`: it hangs up.
 * - `NotAProxy`: what it says is not the protocol; perhaps something else listens there, or a secret is wrong.
 * - `AuthenticationRequired`: it wants a name and a password, and got none. `AuthenticationFailed`: it wants others.
 * - `NotAllowed`: its rules forbid this connection.
 * - `NetworkUnreachable`, `HostUnreachable`, `ConnectionRefused`: it cannot reach Telegram.
 * - `Unsupported`: it can do no such thing, or only in a way that is not spoken here.
 * - `Failed`: it says no more than that it has failed.
 * - `InvalidSettings`: what it is to be told cannot be said in its protocol: a name that is too long, for example.
 *
 * An MTProxy server that is given a wrong secret says nothing at all, by intention; with a secret of the kind `ee…` that
 * shows as `Timeout` or, when it passes us on to a real web site, as `NotAProxy`.
 *
 * A client tries again after all of them but `AuthenticationRequired`, `AuthenticationFailed` and `InvalidSettings`,
 * which end it when no other road is left.
 *
 * @since 0.1.0
 * @category errors
 */
export class ProxyError extends Schema.TaggedError<ProxyError>()("ProxyError", {
  protocol: Schema.Literal("SOCKS 5", "SOCKS 4", "HTTP", "MTProxy"),
  /** Where the proxy is: host and port. */
  proxy: Schema.String,
  reason: Schema.Literal(...reasons),
  detail: Schema.String,
  cause: Schema.optional(Schema.Defect)
}) {
  override get message(): string {
    return `the ${this.protocol} proxy ${this.proxy}: ${this.reason}, ${this.detail}`
  }

  /** Whether only other settings can help: trying again cannot. */
  get isLasting(): boolean {
    return ["AuthenticationRequired", "AuthenticationFailed", "InvalidSettings"].includes(this.reason)
  }
}
