/**
 * Makes an authorization key with a data centre. Used by `layers/session/Sessions.ts` on a fresh connection, before
 * any session.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/auth_key
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import type { PublicKey } from "../schema/wire/Servers.ts"
import type { Connection, Endpoint, TransportError } from "./Transport.ts"

/**
 * The key exchange failed: what the server sent does not pass a check that the protocol demands. Nothing was sent
 * after the check.
 *
 * - `UnknownServerKey`: the server offers none of the RSA keys we know.
 * - `Nonce`, `NonceHash`: an answer to somebody else.
 * - `Factorization`: `pq` is not the product of two primes, or too hard.
 * - `Group`, `PublicValue`: unsafe Diffie-Hellman parameters.
 * - `Decryption`, `Unexpected`: an answer that cannot be read, or is not the one of this step.
 * - `Rejected`: the server refused our part, several times.
 * - `Timeout`: the server did not answer.
 *
 * @since 0.1.0
 * @category errors
 */
export class HandshakeError extends Schema.TaggedError<HandshakeError>()("HandshakeError", {
  reason: Schema.Literal(
    "UnknownServerKey",
    "Nonce",
    "NonceHash",
    "Factorization",
    "Group",
    "PublicValue",
    "Decryption",
    "Unexpected",
    "Rejected",
    "Timeout"
  ),
  dc: Schema.Int
}) {
  /** Whether another exchange may well succeed: each begins with numbers of its own. */
  get retryable(): boolean {
    return this.reason !== "UnknownServerKey"
  }
  /** A call that was sent and may have been executed fails with `UnknownOutcome`. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    const why = this.reason === "UnknownServerKey"
      ? ": it has none of the RSA keys in the settings (`servers`), so it is another's server, or somebody in between"
      : ""
    return `the key exchange with data centre ${this.dc} failed: ${this.reason}${why}`
  }
}

/**
 * A fresh key and what was learnt with it.
 *
 * @since 0.1.0
 * @category models
 */
export interface AuthKey {
  /** 256 bytes. */
  readonly key: Redacted.Redacted<Uint8Array>
  /** The first server salt. */
  readonly salt: bigint
  /** Server time minus our time, in milliseconds. */
  readonly clockOffset: number
}

/**
 * The part of a connection that an exchange uses; what comes after the exchange goes elsewhere.
 *
 * @since 0.1.0
 * @category models
 */
export interface Exchange {
  readonly endpoint: Endpoint
  readonly send: Connection["send"]
  /** The next packet; the bytes are the callee's own. */
  readonly receive: Effect.Effect<Uint8Array, TransportError>
}

/**
 * Makes authorization keys.
 *
 * @since 0.1.0
 * @category tags
 */
export class Handshake extends Context.Tag("layergram/services/Handshake")<Handshake, {
  /**
   * Runs the whole exchange over a connection on which no session has begun. With `expiresIn` (seconds) it makes a
   * temporary key, else a permanent one. With `publicKeys` only who has one of these is believed, instead of Telegram's
   * own data centres.
   */
  readonly create: (
    exchange: Exchange,
    options?: { readonly expiresIn?: number | undefined; readonly publicKeys?: ReadonlyArray<PublicKey> | undefined }
  ) => Effect.Effect<AuthKey, HandshakeError | TransportError>
}>() {}
