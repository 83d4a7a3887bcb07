/**
 * Roads to Telegram as data, so that they can stand in settings and links.
 *
 * @since 0.1.0
 */
import * as ParseResult from "effect/ParseResult"
import * as Schema from "effect/Schema"
import type { ProxySecret } from "./ProxySecret.ts"
import * as Secret from "./ProxySecret.ts"

const Port = Schema.Int.pipe(Schema.between(1, 65_535))

/** Where a proxy listens, and who we are to it. */
const account = {
  host: Schema.NonEmptyString,
  port: Port,
  username: Schema.optional(Schema.String),
  password: Schema.optional(Schema.Redacted(Schema.String))
}

/**
 * Straight to the data centre. Roads that differ in their dress only may race, too.
 *
 * @since 0.1.0
 * @category models
 */
export class Direct extends Schema.TaggedClass<Direct>("layergram/Road/Direct")("Direct", {
  framing: Schema.optional(Schema.Literal("abridged", "intermediate", "paddedIntermediate", "full")),
  obfuscated: Schema.optional(Schema.Boolean)
}) {}

/**
 * Through a SOCKS 5 proxy.
 *
 * @since 0.1.0
 * @category models
 */
export class Socks5 extends Schema.TaggedClass<Socks5>("layergram/Road/Socks5")("Socks5", account) {}

/**
 * Through a SOCKS 4 proxy that knows the extension 4a. There is no IPv6 on this road.
 *
 * @since 0.1.0
 * @category models
 */
export class Socks4 extends Schema.TaggedClass<Socks4>("layergram/Road/Socks4")("Socks4", {
  host: account.host,
  port: account.port,
  username: account.username
}) {}

/**
 * Through a tunnel that an HTTP proxy opens (`CONNECT`).
 *
 * @since 0.1.0
 * @category models
 */
export class HttpProxy extends Schema.TaggedClass<HttpProxy>("layergram/Road/HttpProxy")("HttpProxy", account) {}

/** A secret, from its text. */
const SecretFromText = Schema.transformOrFail(
  Schema.String,
  Schema.declare((input: unknown): input is ProxySecret =>
    typeof input === "object" && input !== null && "key" in input && input.key instanceof Uint8Array
  ),
  {
    strict: true,
    decode: (text, _, ast) => {
      const secret = Secret.fromText(text)
      return secret === undefined
        ? ParseResult.fail(new ParseResult.Type(ast, "", "this is no secret of an MTProxy server"))
        : ParseResult.succeed(secret)
    },
    encode: (secret) => ParseResult.succeed(Secret.toText(secret))
  }
)

/**
 * Through an MTProxy server.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/proxy
 */
export class MtProxy extends Schema.TaggedClass<MtProxy>("layergram/Road/MtProxy")("MtProxy", {
  host: account.host,
  port: account.port,
  /** 16 bytes, `dd` and 16 bytes, or `ee`, 16 bytes and a domain; as hexadecimal digits or base64. */
  secret: Schema.Redacted(SecretFromText)
}) {}

/**
 * A road to Telegram.
 *
 * @since 0.1.0
 * @category models
 */
export type Road = Direct | Socks5 | Socks4 | HttpProxy | MtProxy

/**
 * Roads from plain data: `Schema.decode(Road)({ _tag: "Socks5", host: "localhost", port: 1080 })`.
 *
 * @since 0.1.0
 * @category schemas
 */
export const Road = Schema.Union(Direct, Socks5, Socks4, HttpProxy, MtProxy)
